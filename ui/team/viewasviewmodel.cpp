// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/viewasviewmodel.h"

#include "api/roles.h"
#include "errortext.h"
#include "roletext.h"

#include <QCoroTask>

namespace Intrlume::Ui {

namespace {
QString roleOf(const Workspace &workspace)
{
    return workspace.customRole.isEmpty() ? roleText(workspace.role) : workspace.customRoleName;
}
} // namespace

ViewAsViewModel::ViewAsViewModel(Api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void ViewAsViewModel::setOwn(const Workspace &workspace)
{
    reset();
    m_own = workspace;
}

void ViewAsViewModel::start(const QString &roleId)
{
    const int ticket = ++m_latest;
    m_client.setViewAs(m_own.id, {}); // The question itself is asked as oneself.
    const Api::GetWorkspaceAs call{m_own.id, roleId};
    QCoro::connect(m_client.send(call), this, [this, ticket, roleId](const Result<Workspace> &workspace) {
        if (ticket != m_latest)
            return;
        if (!workspace)
            return Q_EMIT failed(Ui::errorText(workspace.error()));
        m_seen = *workspace;
        m_active = true;
        m_client.setViewAs(m_own.id, roleId);
        Q_EMIT changed();
        Q_EMIT seen(m_seen);
    });
}

void ViewAsViewModel::stop()
{
    if (!m_active)
        return;
    const Workspace own = m_own;
    reset();
    m_own = own;
    Q_EMIT seen(m_own);
}

void ViewAsViewModel::reset()
{
    ++m_latest;
    m_client.setViewAs(m_own.id, {});
    m_own = {};
    m_seen = {};
    if (!m_active)
        return;
    m_active = false;
    Q_EMIT changed();
}

QString ViewAsViewModel::text() const
{
    //: %1 is a workspace, %2 a role
    return m_active ? tr("You see %1 as somebody with the role %2 does. Nothing can be changed.").arg(m_seen.name, roleOf(m_seen)) : QString();
}

QString ViewAsViewModel::backText() const
{
    //: On a button; %1 is the person's own role
    return m_active ? tr("Back to %1").arg(roleOf(m_own)) : QString();
}

} // namespace Intrlume::Ui
