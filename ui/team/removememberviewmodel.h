// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/member.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Intrlume::Ui {

//! Asks before somebody is removed, and says what stays and what nobody could do any more, as the server counts it.
class RemoveMemberViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString keysText READ keysText NOTIFY changed)
    Q_PROPERTY(bool hasKeys READ hasKeys NOTIFY changed)
    Q_PROPERTY(QString invitationsText READ invitationsText NOTIFY changed)
    Q_PROPERTY(QString soleText READ soleText NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool onlyOwner READ isOnlyOwner NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    explicit RemoveMemberViewModel(Api::Client &client, QObject *parent = nullptr);

    void ask(const WorkspaceId &workspace, const Member &member);
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void cancel(); //!< not while it works
    //! Leaves the question for the keys that this person made, so that they can be rotated first.
    Q_INVOKABLE void showKeys();
    void reset();

    bool isOpen() const { return m_member.has_value(); }
    QString name() const { return m_member ? m_member->name : QString(); }
    bool isLoading() const { return m_loading; }
    QString keysText() const; //!< "2 live keys made by this person keep working: CRM sync, Call simulator."; empty where there are none
    bool hasKeys() const { return m_impact && m_impact->keysTotal > 0; }
    QString invitationsText() const; //!< "3 invitations sent by this person stay open."; empty where there are none
    QString soleText() const; //!< what nobody else may do afterwards; empty where there is nothing
    bool isBusy() const { return m_busy; }
    bool isOnlyOwner() const { return m_onlyOwner; }
    QString errorText() const { return m_errorText; }

Q_SIGNALS:
    void changed();
    void removed(const Intrlume::Member &member);
    void keysWanted(const QString &keyId);

private:
    void take(const Result<void> &answer);

    Api::Client &m_client;
    WorkspaceId m_workspace;
    std::optional<Member> m_member;
    std::optional<MemberImpact> m_impact;
    QString m_errorText;
    int m_latest = 0;
    bool m_loading = false;
    bool m_busy = false;
    bool m_onlyOwner = false;
};

} // namespace Intrlume::Ui
