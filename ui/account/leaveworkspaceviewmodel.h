// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/workspace.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Intrlume::Ui {

//! Asks before a person leaves a workspace. The only owner is told what has to be done first, by the server's answer alone.
class LeaveWorkspaceViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString workspaceName READ workspaceName NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool onlyOwner READ isOnlyOwner NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    explicit LeaveWorkspaceViewModel(Api::Client &client, QObject *parent = nullptr);

    void ask(const Workspace &workspace);
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void cancel(); //!< not while it works
    void reset();

    bool isOpen() const { return m_workspace.has_value(); }
    QString workspaceName() const { return m_workspace ? m_workspace->name : QString(); }
    bool isBusy() const { return m_busy; }
    bool isOnlyOwner() const { return m_onlyOwner; } //!< the server refused: somebody else has to become an owner first
    QString errorText() const { return m_errorText; }

Q_SIGNALS:
    void changed();
    void left(const Intrlume::Workspace &workspace);

private:
    void take(const Result<void> &answer);

    Api::Client &m_client;
    std::optional<Workspace> m_workspace;
    QString m_errorText;
    int m_latest = 0;
    bool m_busy = false;
    bool m_onlyOwner = false;
};

} // namespace Intrlume::Ui
