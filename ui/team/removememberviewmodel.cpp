// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/removememberviewmodel.h"

#include "api/members.h"
#include "errortext.h"

#include <QCoroTask>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

RemoveMemberViewModel::RemoveMemberViewModel(Api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_impact(client)
{
    connect(&m_impact, &ImpactViewModel::changed, this, &RemoveMemberViewModel::changed);
}

void RemoveMemberViewModel::ask(const WorkspaceId &workspace, const Member &member)
{
    reset();
    m_workspace = workspace;
    m_member = member;
    m_impact.load(workspace, member);
}

void RemoveMemberViewModel::confirm()
{
    if (!m_member || m_busy || !canConfirm())
        return;
    m_busy = true;
    m_onlyOwner = false;
    m_errorText.clear();
    Q_EMIT changed();
    const int ticket = ++m_latest;
    const Api::RemoveMember call{.workspace = m_workspace, .member = m_member->id, .etag = m_member->etag};
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<Api::Nothing> &answer) {
        if (ticket != m_latest)
            return;
        m_busy = false;
        take(answer ? Result<void>() : Result<void>(tl::unexpected(answer.error())));
    });
}

void RemoveMemberViewModel::take(const Result<void> &answer)
{
    if (answer)
        return finish();
    if (answer.error().kind == Error::Kind::NotFound)
        return lookWhoIsGone(answer.error());
    tell(answer.error());
}

//! A 404 is said of the member and of the workspace alike: only the list tells whether they are gone, or whoever asks.
void RemoveMemberViewModel::lookWhoIsGone(const Error &error)
{
    m_busy = true;
    const int ticket = ++m_latest;
    Api::ListMembers call;
    call.workspace = m_workspace;
    call.text = m_member->email;
    call.limit = 200;
    QCoro::connect(m_client.send(call), this, [this, ticket, error](const Result<Page<Member>> &page) {
        if (ticket != m_latest)
            return;
        m_busy = false;
        const auto isThey = [this](const Member &member) { return member.id == m_member->id; };
        if (page && std::none_of(page->items.begin(), page->items.end(), isThey))
            return finish();
        tell(page ? error : page.error());
        if (!page)
            Q_EMIT ownRoleChanged();
    });
}

void RemoveMemberViewModel::finish()
{
    const Member gone = *m_member;
    reset();
    Q_EMIT removed(gone);
}

void RemoveMemberViewModel::tell(const Error &error)
{
    m_onlyOwner = error.code == u"last-owner";
    m_errorText = Ui::errorText(error);
    Q_EMIT changed();
}

void RemoveMemberViewModel::cancel()
{
    if (!m_busy)
        reset();
}

void RemoveMemberViewModel::showKey(const QString &keyId)
{
    if (m_busy || !m_member)
        return;
    reset();
    Q_EMIT keysWanted(keyId);
}

void RemoveMemberViewModel::retranslate()
{
    m_impact.retranslate();
}

void RemoveMemberViewModel::reset()
{
    ++m_latest;
    m_member.reset();
    m_errorText.clear();
    m_busy = false;
    m_onlyOwner = false;
    m_impact.reset(); // Says that something changed.
}

} // namespace Intrlume::Ui
