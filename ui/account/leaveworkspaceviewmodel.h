// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/workspace.h"
#include "team/impactviewmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Intrlume::Ui {

//! Asks before a person leaves a workspace, and says what stays behind where the server tells. The only owner is told what has to be done first, by
//! the server's answer alone.
class LeaveWorkspaceViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString workspaceName READ workspaceName NOTIFY changed)
    Q_PROPERTY(Intrlume::Ui::ImpactViewModel *impact READ impact CONSTANT)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool onlyOwner READ isOnlyOwner NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    explicit LeaveWorkspaceViewModel(Api::Client &client, QObject *parent = nullptr);

    //! \a email is the person's own, by which the server finds what of theirs stays behind.
    void ask(const Workspace &workspace, const QString &email);
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void cancel(); //!< not while it works
    void reset();
    void retranslate() { m_impact.retranslate(); }

    bool isOpen() const { return m_workspace.has_value(); }
    QString workspaceName() const { return m_workspace ? m_workspace->name : QString(); }
    ImpactViewModel *impact() { return &m_impact; }
    bool isBusy() const { return m_busy; }
    bool isOnlyOwner() const { return m_onlyOwner; } //!< the server refused: somebody else has to become an owner first
    QString errorText() const { return m_errorText; }

Q_SIGNALS:
    void changed();
    void left(const Intrlume::Workspace &workspace);

private:
    void lookUpImpact(const QString &email);
    void take(const Result<void> &answer);

    Api::Client &m_client;
    std::optional<Workspace> m_workspace;
    ImpactViewModel m_impact;
    QString m_errorText;
    int m_latest = 0;
    int m_latestImpact = 0;
    bool m_busy = false;
    bool m_onlyOwner = false;
};

} // namespace Intrlume::Ui
