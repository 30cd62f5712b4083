// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/removememberviewmodel.h"

#include "api/members.h"
#include "errortext.h"
#include "roletext.h"

#include <QCoroTask>
#include <QLocale>

#include <algorithm>

namespace Intrlume::Ui {

RemoveMemberViewModel::RemoveMemberViewModel(Api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void RemoveMemberViewModel::ask(const WorkspaceId &workspace, const Member &member)
{
    reset();
    m_workspace = workspace;
    m_member = member;
    m_loading = true;
    Q_EMIT changed();
    const int ticket = ++m_latest;
    const Api::GetMemberImpact call{workspace, member.id};
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<MemberImpact> &impact) {
        if (ticket != m_latest)
            return;
        m_loading = false;
        if (impact)
            m_impact = *impact;
        else // Nobody is removed without having been told what that does.
            m_errorText = Ui::errorText(impact.error());
        Q_EMIT changed();
    });
}

QString RemoveMemberViewModel::keysText() const
{
    if (!hasKeys())
        return {};
    QStringList names;
    for (const KeptKey &key : m_impact->keys)
        names.append(key.name);
    const bool allLive =
        std::all_of(m_impact->keys.begin(), m_impact->keys.end(), [](const KeptKey &key) { return key.environment == Environment::Live; });
    const QString counted = allLive ? tr("%n live key(s) made by this person keep working", nullptr, m_impact->keysTotal)
                                    : tr("%n key(s) made by this person keep working", nullptr, m_impact->keysTotal);
    const int unnamed = m_impact->keysTotal - static_cast<int>(names.size());
    const QString list =
        unnamed > 0 ? tr("%1 and %n more", nullptr, unnamed).arg(names.join(QStringLiteral(", "))) : names.join(QStringLiteral(", "));
    //: %1 is "2 live keys made by this person keep working", %2 their names
    return tr("%1: %2.").arg(counted, list);
}

QString RemoveMemberViewModel::invitationsText() const
{
    const int staying = m_impact ? m_impact->pendingInvitations - m_impact->withdrawnTotal : 0;
    return staying > 0 ? tr("%n invitation(s) sent by this person stay open.", nullptr, staying) : QString();
}

QString RemoveMemberViewModel::soleText() const
{
    if (!m_impact || m_impact->solePermissions.isEmpty())
        return {};
    QStringList texts;
    for (const Permission permission : m_impact->solePermissions)
        texts.append(permissionText(permission));
    //: %1 is a list such as "Read logs, Test agents"
    return tr("Nobody else here can: %1.").arg(texts.join(QStringLiteral(", ")));
}

void RemoveMemberViewModel::confirm()
{
    if (!m_member || m_busy || !m_impact)
        return;
    m_busy = true;
    m_onlyOwner = false;
    m_errorText.clear();
    Q_EMIT changed();
    const int ticket = ++m_latest;
    const Api::RemoveMember call{m_workspace, m_member->id, m_member->etag};
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<Api::Nothing> &answer) {
        if (ticket != m_latest)
            return;
        m_busy = false;
        take(answer ? Result<void>() : Result<void>(tl::unexpected(answer.error())));
    });
}

void RemoveMemberViewModel::take(const Result<void> &answer)
{
    if (answer || answer.error().kind == Error::Kind::NotFound) {
        const Member gone = *m_member;
        reset();
        return Q_EMIT removed(gone);
    }
    m_onlyOwner = answer.error().code == QStringLiteral("last-owner");
    m_errorText = Ui::errorText(answer.error());
    Q_EMIT changed();
}

void RemoveMemberViewModel::cancel()
{
    if (!m_busy)
        reset();
}

void RemoveMemberViewModel::showKeys()
{
    if (m_busy || !hasKeys())
        return;
    const QString first = m_impact->keys.isEmpty() ? QString() : m_impact->keys.first().id.toString();
    reset();
    Q_EMIT keysWanted(first);
}

void RemoveMemberViewModel::reset()
{
    ++m_latest;
    m_member.reset();
    m_impact.reset();
    m_errorText.clear();
    m_loading = false;
    m_busy = false;
    m_onlyOwner = false;
    Q_EMIT changed();
}

} // namespace Intrlume::Ui
