// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/invitationtable.h"

#include "core/workspacerole.h"
#include "server/store/statement.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
const QString selection = u"SELECT i.id, i.email, i.role, COALESCE(r.name, ''), i.state, i.invited_by, a.full_name, i.created_at, i.expires_at,"
                          " i.workspace_id, a.email FROM invitations i JOIN accounts a ON a.id = i.invited_by LEFT JOIN roles r ON r.id = i.role"_s;

StoredInvitation readRow(const Statement &row, const QDateTime &now)
{
    using State = Invitation::State;
    const QString role = row.text(2);
    const std::optional<Role> builtIn = roleFromString(role);
    const State open = row.time(8) > now ? State::Pending : State::Expired;
    return {.invitation = {.id = InvitationId(row.text(0)),
                           .email = row.text(1),
                           .role = role,
                           .roleName = builtIn ? builtInName(*builtIn) : row.text(3),
                           .state = row.text(4) == "open"_L1 ? open : invitationStateFromString(row.text(4)).value_or(State::Revoked),
                           .inviter = AccountId(row.text(5)),
                           .inviterName = row.text(6),
                           .inviterEmail = row.text(10),
                           .createdAt = row.time(7),
                           .expiresAt = row.time(8)},
            .workspace = WorkspaceId(row.text(9))};
}

std::optional<StoredInvitation> readOne(Statement &query, const QDateTime &now)
{
    if (!query.next())
        return {};
    return readRow(query, now);
}
} // namespace

void InvitationTable::insert(const StoredInvitation &stored, const QByteArray &tokenHash)
{
    Statement(m_connection,
              u"INSERT INTO invitations (id, workspace_id, email, email_key, role, token_hash, invited_by, created_at, expires_at, state)"
              " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'open')"_s)
        .bind(stored.invitation.id.toString())
        .bind(stored.workspace.toString())
        .bind(stored.invitation.email)
        .bind(stored.invitation.email.toLower())
        .bind(stored.invitation.role)
        .bind(tokenHash)
        .bind(stored.invitation.inviter.toString())
        .bind(stored.invitation.createdAt)
        .bind(stored.invitation.expiresAt)
        .run();
}

void InvitationTable::renew(const Invitation &invitation, const QByteArray &tokenHash)
{
    Statement(m_connection, u"UPDATE invitations SET role = ?, token_hash = ?, invited_by = ?, expires_at = ? WHERE id = ?"_s)
        .bind(invitation.role)
        .bind(tokenHash)
        .bind(invitation.inviter.toString())
        .bind(invitation.expiresAt)
        .bind(invitation.id.toString())
        .run();
}

void InvitationTable::close(const InvitationId &id, Invitation::State state)
{
    Statement(m_connection, u"UPDATE invitations SET state = ? WHERE id = ?"_s).bind(toString(state)).bind(id.toString()).run();
}

std::optional<StoredInvitation> InvitationTable::find(const WorkspaceId &workspace, const InvitationId &id, const QDateTime &now)
{
    Statement query(m_connection, selection + u" WHERE i.workspace_id = ? AND i.id = ?"_s);
    query.bind(workspace.toString()).bind(id.toString());
    return readOne(query, now);
}

std::optional<StoredInvitation> InvitationTable::findByToken(const QByteArray &tokenHash, const QDateTime &now)
{
    Statement query(m_connection, selection + u" WHERE i.token_hash = ?"_s);
    query.bind(tokenHash);
    return readOne(query, now);
}

std::optional<StoredInvitation> InvitationTable::findOpen(const WorkspaceId &workspace, const QString &emailKey, const QDateTime &now)
{
    Statement query(m_connection, selection + u" WHERE i.workspace_id = ? AND i.email_key = ? AND i.state = 'open'"_s);
    query.bind(workspace.toString()).bind(emailKey);
    return readOne(query, now);
}

QList<Invitation> InvitationTable::list(const WorkspaceId &workspace, bool openOnly, const QString &before, const QDateTime &now, int limit)
{
    Statement query(m_connection, selection + u" WHERE i.workspace_id = ? AND (? = '' OR i.id < ?)"_s
                                      + (openOnly ? u" AND i.state = 'open'"_s : QString()) + u" ORDER BY i.id DESC LIMIT ?"_s);
    query.bind(workspace.toString()).bind(before).bind(before).bind(limit);
    QList<Invitation> invitations;
    while (query.next())
        invitations.append(readRow(query, now).invitation);
    return invitations;
}

QList<Invitation> InvitationTable::pending(const WorkspaceId &workspace, const QDateTime &now)
{
    Statement query(m_connection, selection + u" WHERE i.workspace_id = ? AND i.state = 'open' AND i.expires_at > ? ORDER BY i.id DESC"_s);
    query.bind(workspace.toString()).bind(now);
    QList<Invitation> invitations;
    while (query.next())
        invitations.append(readRow(query, now).invitation);
    return invitations;
}

void InvitationTable::moveRole(const WorkspaceId &workspace, const QString &role, const QString &other)
{
    Statement(m_connection, u"UPDATE invitations SET role = ? WHERE workspace_id = ? AND role = ?"_s)
        .bind(other)
        .bind(workspace.toString())
        .bind(role)
        .run();
}

} // namespace Intrlume::Server
