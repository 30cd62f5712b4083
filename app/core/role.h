// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Intrlume {

//! The four built-in roles of a workspace (contract, "Roles").
enum class Role { Owner, Developer, Analyst, Viewer };

//! What a role may do. The contract's names are "agents:read" and so on.
enum class Permission {
    AgentsRead,
    AgentsWrite,
    AgentsTest,
    AgentsDeploy,
    LogsRead,
    EvaluationsRead,
    AnalyticsRead,
    BillingManage,
    KeysManage,
    MembersManage,
    MembersRead,
    WorkspaceManage,
    WorkspaceRead,
    AuditRead,
};

inline constexpr Role allRoles[] = {Role::Owner, Role::Developer, Role::Analyst, Role::Viewer};

QString toString(Role role); //!< "owner", "developer", "analyst", "viewer"
std::optional<Role> roleFromString(QStringView text);
QString toString(Permission permission); //!< "agents:read"
std::optional<Permission> permissionFromString(QStringView text);

//! The table of the contract, in its order.
QList<Permission> permissionsOf(Role role);
bool allows(Role role, Permission permission);

} // namespace Intrlume
