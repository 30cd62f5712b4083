// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/roletable.h"

#include "core/plaintext.h"
#include "server/store/etag.h"
#include "server/store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
QString stored(const QList<Permission> &permissions)
{
    QStringList names;
    for (const Permission permission : permissions)
        names.append(toString(permission));
    return names.join(u' ');
}

WorkspaceRole readRow(const Statement &row)
{
    return {.id = row.text(0),
            .name = row.text(1),
            .description = row.text(2),
            .typicalUsers = {},
            .builtIn = false,
            .permissions = permissionsOfRole(row.text(0), row.text(3)),
            .members = 0,
            .etag = etagOf(row.number(4))};
}

const QString selection = u"SELECT id, name, description, permissions, version FROM roles"_s;
} // namespace

QList<Permission> permissionsOfRole(const QString &role, const QString &stored)
{
    if (const std::optional<Role> builtIn = roleFromString(role))
        return permissionsOf(*builtIn);
    QList<Permission> permissions;
    for (const QString &name : stored.split(u' ', Qt::SkipEmptyParts)) {
        if (const std::optional<Permission> permission = permissionFromString(name))
            permissions.append(*permission);
    }
    return permissions;
}

std::optional<Standing> RoleTable::standing(const WorkspaceId &workspace, const AccountId &account, const QString &viewAs)
{
    Statement query(m_connection,
                    u"SELECT m.id, m.role, r.permissions, v.permissions FROM members m LEFT JOIN roles r ON r.id = m.role"
                    " LEFT JOIN roles v ON v.id = ? AND v.workspace_id = m.workspace_id WHERE m.workspace_id = ? AND m.account_id = ?"_s);
    query.bind(viewAs).bind(workspace.toString()).bind(account.toString());
    if (!query.next())
        return {};
    Standing standing{
        .member = MemberId(query.text(0)), .role = query.text(1), .permissions = permissionsOfRole(query.text(1), query.text(2)), .viewed = {}};
    if (roleFromString(viewAs) || !query.isNull(3))
        standing.viewed = permissionsOfRole(viewAs, query.text(3));
    return standing;
}

void RoleTable::insert(const WorkspaceId &workspace, const WorkspaceRole &role, const QDateTime &at)
{
    Statement(m_connection, u"INSERT INTO roles (id, workspace_id, name, description, permissions, created_at) VALUES (?, ?, ?, ?, ?, ?)"_s)
        .bind(role.id)
        .bind(workspace.toString())
        .bind(role.name)
        .bind(role.description)
        .bind(stored(role.permissions))
        .bind(at)
        .run();
}

std::optional<WorkspaceRole> RoleTable::find(const WorkspaceId &workspace, const QString &id)
{
    if (const std::optional<Role> builtIn = roleFromString(id))
        return WorkspaceRole::ofBuiltIn(*builtIn);
    Statement query(m_connection, selection + u" WHERE workspace_id = ? AND id = ?"_s);
    query.bind(workspace.toString()).bind(id);
    if (!query.next())
        return {};
    return readRow(query);
}

QList<WorkspaceRole> RoleTable::list(const WorkspaceId &workspace)
{
    Statement query(m_connection, selection + u" WHERE workspace_id = ? ORDER BY name COLLATE NOCASE, id"_s);
    query.bind(workspace.toString());
    QList<WorkspaceRole> roles;
    while (query.next())
        roles.append(readRow(query));
    return roles;
}

int RoleTable::count(const WorkspaceId &workspace)
{
    Statement query(m_connection, u"SELECT COUNT(*) FROM roles WHERE workspace_id = ?"_s);
    query.bind(workspace.toString());
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

QMap<QString, int> RoleTable::memberCounts(const WorkspaceId &workspace)
{
    Statement query(m_connection, u"SELECT role, COUNT(*) FROM members WHERE workspace_id = ? GROUP BY role"_s);
    query.bind(workspace.toString());
    QMap<QString, int> counts;
    while (query.next())
        counts.insert(query.text(0), static_cast<int>(query.number(1)));
    return counts;
}

bool RoleTable::nameTaken(const WorkspaceId &workspace, const QString &name, const QString &except)
{
    const QString key = nameKey(name);
    const auto takes = [&](const QString &other) { return nameKey(other) == key; };
    for (const Role role : allRoles) {
        if (takes(builtInName(role)))
            return true;
    }
    // A workspace has few roles, and SQL knows nothing of Unicode's forms of one letter.
    const QList<WorkspaceRole> own = list(workspace);
    return std::any_of(own.begin(), own.end(), [&](const WorkspaceRole &role) { return role.id != except && takes(role.name); });
}

void RoleTable::update(const WorkspaceRole &role)
{
    Statement(m_connection, u"UPDATE roles SET name = ?, description = ?, permissions = ?, version = version + 1 WHERE id = ?"_s)
        .bind(role.name)
        .bind(role.description)
        .bind(stored(role.permissions))
        .bind(role.id)
        .run();
}

void RoleTable::remove(const QString &id)
{
    Statement(m_connection, u"DELETE FROM roles WHERE id = ?"_s).bind(id).run();
}

} // namespace Intrlume::Server
