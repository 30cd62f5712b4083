// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "account/leaveworkspaceviewmodel.h"

#include "api/members.h"
#include "errortext.h"

#include <QCoroTask>

namespace Intrlume::Ui {

LeaveWorkspaceViewModel::LeaveWorkspaceViewModel(Api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void LeaveWorkspaceViewModel::ask(const Workspace &workspace)
{
    reset();
    m_workspace = workspace;
    Q_EMIT changed();
}

void LeaveWorkspaceViewModel::confirm()
{
    if (!m_workspace || m_busy)
        return;
    m_busy = true;
    m_onlyOwner = false;
    m_errorText.clear();
    Q_EMIT changed();
    const int ticket = ++m_latest;
    const Api::LeaveWorkspace call{m_workspace->id};
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<Api::Nothing> &answer) {
        if (ticket != m_latest)
            return; // Nobody waits for it any more.
        m_busy = false;
        take(answer ? Result<void>() : Result<void>(tl::unexpected(answer.error())));
    });
}

void LeaveWorkspaceViewModel::take(const Result<void> &answer)
{
    // Who is not in it any more has what was wanted.
    if (answer || answer.error().kind == Error::Kind::NotFound) {
        const Workspace gone = *m_workspace;
        m_workspace.reset();
        Q_EMIT changed();
        Q_EMIT left(gone);
        return;
    }
    m_onlyOwner = answer.error().code == QStringLiteral("last-owner");
    m_errorText = Ui::errorText(answer.error());
    Q_EMIT changed();
}

void LeaveWorkspaceViewModel::cancel()
{
    if (!m_busy)
        reset();
}

void LeaveWorkspaceViewModel::reset()
{
    ++m_latest;
    m_workspace.reset();
    m_errorText.clear();
    m_busy = false;
    m_onlyOwner = false;
    Q_EMIT changed();
}

} // namespace Intrlume::Ui
