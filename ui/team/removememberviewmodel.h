// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/member.h"
#include "core/page.h"
#include "team/impactviewmodel.h"

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
    Q_PROPERTY(Intrlume::Ui::ImpactViewModel *impact READ impact CONSTANT)
    Q_PROPERTY(bool canConfirm READ canConfirm NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool onlyOwner READ isOnlyOwner NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    explicit RemoveMemberViewModel(Api::Client &client, QObject *parent = nullptr);

    void ask(const WorkspaceId &workspace, const Member &member);
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void cancel(); //!< not while it works
    //! Leaves the question for a key that this person made, so that it can be rotated first.
    Q_INVOKABLE void showKey(const QString &keyId);
    void retranslate();
    void reset();

    bool isOpen() const { return m_member.has_value(); }
    QString name() const { return m_member ? m_member->name : QString(); }
    ImpactViewModel *impact() { return &m_impact; }
    //! Nobody is removed without having been told what that does.
    bool canConfirm() const { return m_impact.isKnown() && !m_onlyOwner; }
    bool isBusy() const { return m_busy; }
    bool isOnlyOwner() const { return m_onlyOwner; }
    QString errorText() const { return m_errorText.isEmpty() ? m_impact.errorText() : m_errorText; }

Q_SIGNALS:
    void changed();
    void removed(const Intrlume::Member &member);
    void keysWanted(const QString &keyId);
    void ownRoleChanged(); //!< it looks as if the person who asks does not belong to the workspace any more

private:
    void take(const Result<void> &answer);
    void lookWhoIsGone(const Error &error);
    void tell(const Error &error);
    void finish();

    Api::Client &m_client;
    WorkspaceId m_workspace;
    std::optional<Member> m_member;
    ImpactViewModel m_impact;
    QString m_errorText;
    int m_latest = 0;
    bool m_busy = false;
    bool m_onlyOwner = false;
};

} // namespace Intrlume::Ui
