// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "account/leaveworkspaceviewmodel.h"

#include "api/members.h"
#include "errortext.h"

#include <QCoroTask>

#include <algorithm>

namespace Intrlume::Ui {

LeaveWorkspaceViewModel::LeaveWorkspaceViewModel(Api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_impact(client)
{
}

void LeaveWorkspaceViewModel::ask(const Workspace &workspace, const QString &email)
{
    reset();
    m_workspace = workspace;
    Q_EMIT changed();
    lookUpImpact(email);
}

//! Nobody is kept in a workspace because this could not be looked up: a role may hide the members.
void LeaveWorkspaceViewModel::lookUpImpact(const QString &email)
{
    const int ticket = ++m_latestImpact;
    Api::ListMembers call;
    call.workspace = m_workspace->id;
    call.text = email;
    call.limit = 200;
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<Page<Member>> &page) {
        if (ticket != m_latestImpact || !m_workspace || !page)
            return;
        const auto you = std::find_if(page->items.begin(), page->items.end(), [](const Member &member) { return member.isYou; });
        if (you != page->items.end())
            m_impact.load(m_workspace->id, *you);
    });
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
        reset();
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
    ++m_latestImpact;
    m_workspace.reset();
    m_impact.reset();
    m_errorText.clear();
    m_busy = false;
    m_onlyOwner = false;
    Q_EMIT changed();
}

} // namespace Intrlume::Ui
