// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/membertable.h"

#include "core/workspacerole.h"
#include "server/store/etag.h"
#include "server/store/roletable.h"
#include "server/store/statement.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
// Everything that an answer tells of a member, and the names to sort by, in one query. When somebody was last active is one look into an
// index (sessions_last_seen).
const QString selection =
    u"SELECT m.id, m.account_id, a.full_name, a.email, m.role, COALESCE(r.name, '') AS role_name, m.created_at,"
    " (SELECT MAX(s.last_seen_at) FROM sessions s WHERE s.account_id = m.account_id) AS last_active, f.enabled_at IS NOT NULL AS proved,"
    " m.version, m.workspace_id, a.email_key, LOWER(a.full_name) AS name_place,"
    " CASE m.role WHEN 'owner' THEN '0' WHEN 'developer' THEN '1' WHEN 'analyst' THEN '2' WHEN 'viewer' THEN '3'"
    " ELSE '4' || LOWER(r.name) END AS role_place"
    " FROM members m JOIN accounts a ON a.id = m.account_id LEFT JOIN roles r ON r.id = m.role"
    " LEFT JOIN second_factors f ON f.account_id = m.account_id AND f.enabled_at IS NOT NULL"_s;

Member readRow(const Statement &row)
{
    const QString role = row.text(4);
    const std::optional<Role> builtIn = roleFromString(role);
    return {.id = MemberId(row.text(0)),
            .account = AccountId(row.text(1)),
            .name = row.text(2),
            .email = row.text(3),
            .role = role,
            .roleName = builtIn ? builtInName(*builtIn) : row.text(5),
            .joinedAt = row.time(6),
            .lastActiveAt = row.time(7),
            .secondFactor = row.number(8) != 0,
            .isYou = false,
            .etag = etagOf(row.number(9))};
}

QString placeColumn(MemberFilter::Sort sort)
{
    switch (sort) {
    case MemberFilter::Sort::Name:
        return u"name_place"_s;
    case MemberFilter::Sort::Role:
        return u"role_place"_s;
    case MemberFilter::Sort::LastActive:
        return u"COALESCE(last_active, 0)"_s;
    }
    Q_UNREACHABLE();
}

//! \a text as LIKE takes it literally, anywhere.
QString likeAnywhere(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}
} // namespace

void MemberTable::insert(const MemberId &id, const WorkspaceId &workspace, const AccountId &account, const QString &role, const QDateTime &at)
{
    Statement(m_connection, u"INSERT INTO members (id, workspace_id, account_id, role, created_at) VALUES (?, ?, ?, ?, ?)"_s)
        .bind(id.toString())
        .bind(workspace.toString())
        .bind(account.toString())
        .bind(role)
        .bind(at)
        .run();
}

std::optional<Member> MemberTable::find(const WorkspaceId &workspace, const MemberId &id)
{
    Statement query(m_connection, selection + u" WHERE m.workspace_id = ? AND m.id = ?"_s);
    query.bind(workspace.toString()).bind(id.toString());
    if (!query.next())
        return {};
    return readRow(query);
}

std::optional<Member> MemberTable::findByEmail(const WorkspaceId &workspace, const QString &emailKey)
{
    Statement query(m_connection, selection + u" WHERE m.workspace_id = ? AND a.email_key = ?"_s);
    query.bind(workspace.toString()).bind(emailKey);
    if (!query.next())
        return {};
    return readRow(query);
}

QList<PlacedMember> MemberTable::list(const WorkspaceId &workspace, const MemberFilter &filter)
{
    const QString place = placeColumn(filter.sort);
    const QString direction = filter.descending ? u" DESC"_s : u" ASC"_s;
    QString sql = u"SELECT *, "_s + place + u" AS place FROM ("_s + selection + u" WHERE m.workspace_id = ?"_s;
    if (!filter.role.isEmpty())
        sql += u" AND m.role = ?"_s;
    if (!filter.text.isEmpty())
        sql += u" AND (a.full_name LIKE ? ESCAPE '\\' OR a.email_key LIKE ? ESCAPE '\\')"_s;
    sql += u')';
    if (!filter.afterId.isEmpty())
        sql += u" WHERE ("_s + place + u", id) "_s + (filter.descending ? u'<' : u'>') + u" (?, ?)"_s;
    sql += u" ORDER BY place"_s + direction + u", id"_s + direction + u" LIMIT ?"_s;

    Statement query(m_connection, sql);
    query.bind(workspace.toString());
    if (!filter.role.isEmpty())
        query.bind(filter.role);
    if (!filter.text.isEmpty())
        query.bind(likeAnywhere(filter.text)).bind(likeAnywhere(filter.text.toLower()));
    if (!filter.afterId.isEmpty())
        query.bind(filter.afterValue).bind(filter.afterId);
    query.bind(filter.limit);
    QList<PlacedMember> members;
    while (query.next())
        members.append({.member = readRow(query), .place = query.value(14)});
    return members;
}

MemberCounts MemberTable::counts(const WorkspaceId &workspace)
{
    Statement query(m_connection, u"SELECT m.role, COUNT(*), COUNT(f.enabled_at) FROM members m"
                                  " LEFT JOIN second_factors f ON f.account_id = m.account_id WHERE m.workspace_id = ? GROUP BY m.role"_s);
    query.bind(workspace.toString());
    MemberCounts counts;
    while (query.next()) {
        counts.byRole.insert(query.text(0), static_cast<int>(query.number(1)));
        counts.total += static_cast<int>(query.number(1));
        counts.secondFactorOn += static_cast<int>(query.number(2));
    }
    return counts;
}

QList<Member> MemberTable::withRole(const WorkspaceId &workspace, const QString &role)
{
    Statement query(m_connection, selection + u" WHERE m.workspace_id = ? AND m.role = ? ORDER BY m.id"_s);
    query.bind(workspace.toString()).bind(role);
    QList<Member> members;
    while (query.next())
        members.append(readRow(query));
    return members;
}

bool MemberTable::hasOwner(const WorkspaceId &workspace)
{
    Statement query(m_connection, u"SELECT 1 FROM members WHERE workspace_id = ? AND role = 'owner' LIMIT 1"_s);
    query.bind(workspace.toString());
    return query.next();
}

QList<WorkspaceId> MemberTable::workspacesOf(const AccountId &account)
{
    Statement query(m_connection, u"SELECT workspace_id FROM members WHERE account_id = ? ORDER BY workspace_id"_s);
    query.bind(account.toString());
    QList<WorkspaceId> workspaces;
    while (query.next())
        workspaces.append(WorkspaceId(query.text(0)));
    return workspaces;
}

void MemberTable::setRole(const MemberId &id, const QString &role)
{
    Statement(m_connection, u"UPDATE members SET role = ?, version = version + 1 WHERE id = ?"_s).bind(role).bind(id.toString()).run();
}

void MemberTable::moveRole(const WorkspaceId &workspace, const QString &role, const QString &other)
{
    Statement(m_connection, u"UPDATE members SET role = ?, version = version + 1 WHERE workspace_id = ? AND role = ?"_s)
        .bind(other)
        .bind(workspace.toString())
        .bind(role)
        .run();
}

void MemberTable::remove(const MemberId &id)
{
    Statement(m_connection, u"DELETE FROM members WHERE id = ?"_s).bind(id.toString()).run();
}

QList<KeptKey> MemberTable::keysOf(const WorkspaceId &workspace, const AccountId &account, const QDateTime &now, int limit)
{
    Statement query(m_connection, u"SELECT id, name, environment, paused, ends_at FROM api_keys WHERE workspace_id = ? AND created_by = ?"
                                  " AND revoked_at IS NULL AND (ends_at IS NULL OR ends_at > ?) ORDER BY name COLLATE NOCASE, id LIMIT ?"_s);
    query.bind(workspace.toString()).bind(account.toString()).bind(now).bind(limit);
    QList<KeptKey> keys;
    while (query.next()) {
        const KeyStatus status = !query.isNull(4) ? KeyStatus::Ending : query.number(3) != 0 ? KeyStatus::Paused : KeyStatus::Active;
        keys.append({.id = KeyId(query.text(0)),
                     .name = query.text(1),
                     .environment = environmentFromString(query.text(2)).value_or(Environment::Live),
                     .status = status});
    }
    return keys;
}

int MemberTable::countKeysOf(const WorkspaceId &workspace, const AccountId &account, const QDateTime &now)
{
    Statement query(m_connection, u"SELECT COUNT(*) FROM api_keys WHERE workspace_id = ? AND created_by = ? AND revoked_at IS NULL"
                                  " AND (ends_at IS NULL OR ends_at > ?)"_s);
    query.bind(workspace.toString()).bind(account.toString()).bind(now);
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

QList<Permission> MemberTable::permissionsWithout(const WorkspaceId &workspace, const MemberId &id)
{
    Statement query(m_connection, u"SELECT DISTINCT m.role, r.permissions FROM members m LEFT JOIN roles r ON r.id = m.role"
                                  " WHERE m.workspace_id = ? AND m.id <> ?"_s);
    query.bind(workspace.toString()).bind(id.toString());
    QList<Permission> permissions;
    while (query.next())
        permissions += permissionsOfRole(query.text(0), query.text(1));
    return permissions;
}

} // namespace Intrlume::Server
