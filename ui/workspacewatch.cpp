// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "workspacewatch.h"

#include "api/workspaces.h"

#include <QCoroTask>

#include <utility>

using namespace std::chrono_literals;

namespace Intrlume::Ui {

WorkspaceWatch::WorkspaceWatch(Api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_timer.setInterval(30s);
    connect(&m_timer, &QTimer::timeout, this, &WorkspaceWatch::check);
}

void WorkspaceWatch::setWorkspace(const Workspace &workspace)
{
    ++m_latest;
    m_asking = false;
    m_workspace = workspace;
    if (workspace.id.isEmpty())
        m_timer.stop();
    else
        m_timer.start();
}

void WorkspaceWatch::check()
{
    if (m_workspace.id.isEmpty() || m_asking)
        return;
    m_asking = true;
    const int ticket = ++m_latest;
    // What the person may themselves, also while they look through another role.
    QCoro::connect(m_client.asOneself().send(Api::GetWorkspace{m_workspace.id}), this, [this, ticket](const Result<Workspace> &answer) {
        if (ticket != m_latest)
            return; // Another workspace is at hand.
        m_asking = false;
        take(answer);
    });
}

void WorkspaceWatch::take(const Result<Workspace> &answer)
{
    if (!answer) {
        if (answer.error().kind == Error::Kind::NotFound)
            Q_EMIT lost(std::exchange(m_workspace, {}));
        return; // Whether there is a connection is said elsewhere.
    }
    if (*answer == m_workspace)
        return;
    const Workspace before = std::exchange(m_workspace, *answer);
    const bool role = before.permissions != answer->permissions || before.role != answer->role || before.customRole != answer->customRole
                      || before.customRoleName != answer->customRoleName;
    Q_EMIT changed(*answer, role);
}

} // namespace Intrlume::Ui
