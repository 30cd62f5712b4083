// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/role.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Intrlume {

namespace {
constexpr unsigned owner = 1U << static_cast<unsigned>(Role::Owner);
constexpr unsigned developer = 1U << static_cast<unsigned>(Role::Developer);
constexpr unsigned analyst = 1U << static_cast<unsigned>(Role::Analyst);
constexpr unsigned viewer = 1U << static_cast<unsigned>(Role::Viewer);

struct PermissionRow {
    Permission permission;
    const char *name;
    unsigned roles;
};

//! The table of the contract, "Roles".
constexpr PermissionRow permissionTable[] = {
    {Permission::AgentsRead, "agents:read", owner | developer | viewer},
    {Permission::AgentsWrite, "agents:write", owner | developer},
    {Permission::AgentsTest, "agents:test", owner | developer},
    {Permission::LogsRead, "logs:read", owner | developer},
    {Permission::EvaluationsRead, "evaluations:read", owner | analyst},
    {Permission::AnalyticsRead, "analytics:read", owner | analyst},
    {Permission::AgentsDeploy, "agents:deploy", owner},
    {Permission::BillingManage, "billing:manage", owner},
    {Permission::KeysManage, "keys:manage", owner},
    {Permission::MembersManage, "members:manage", owner},
    {Permission::WorkspaceManage, "workspace:manage", owner},
    {Permission::AuditRead, "audit:read", owner},
    {Permission::MembersRead, "members:read", owner | developer | analyst | viewer},
    {Permission::WorkspaceRead, "workspace:read", owner | developer | analyst | viewer},
};

constexpr std::array<const char *, 4> roleNames = {"owner", "developer", "analyst", "viewer"};

const PermissionRow &rowOf(Permission permission)
{
    for (const PermissionRow &row : permissionTable) {
        if (row.permission == permission)
            return row;
    }
    Q_UNREACHABLE();
}
} // namespace

QString toString(Role role)
{
    return QString::fromLatin1(roleNames.at(static_cast<size_t>(role)));
}

std::optional<Role> roleFromString(QStringView text)
{
    for (const Role role : allRoles) {
        if (text == QLatin1String(roleNames.at(static_cast<size_t>(role))))
            return role;
    }
    return {};
}

QString toString(Permission permission)
{
    return QString::fromLatin1(rowOf(permission).name);
}

std::optional<Permission> permissionFromString(QStringView text)
{
    for (const PermissionRow &row : permissionTable) {
        if (text == QLatin1String(row.name))
            return row.permission;
    }
    return {};
}

QList<Permission> permissionsOf(Role role)
{
    QList<Permission> permissions;
    for (const PermissionRow &row : permissionTable) {
        if (allows(role, row.permission))
            permissions.append(row.permission);
    }
    return permissions;
}

bool allows(Role role, Permission permission)
{
    return (rowOf(permission).roles & (1U << static_cast<unsigned>(role))) != 0;
}

} // namespace Intrlume
