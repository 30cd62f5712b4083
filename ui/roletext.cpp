// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "roletext.h"

#include <QCoreApplication>

namespace Intrlume::Ui {

namespace {
//! Gives the names their place among the translations.
struct Roles {
    Q_DECLARE_TR_FUNCTIONS(Roles)
};
struct Permissions {
    Q_DECLARE_TR_FUNCTIONS(Permissions)
};
} // namespace

QString roleText(Role role)
{
    switch (role) {
    case Role::Owner:
        return Roles::tr("Owner");
    case Role::Developer:
        return Roles::tr("Developer");
    case Role::Analyst:
        return Roles::tr("Analyst");
    case Role::Viewer:
        return Roles::tr("Viewer");
    }
    return {};
}

QString roleSummary(Role role)
{
    switch (role) {
    case Role::Owner:
        return Roles::tr("Account admin. Everything, billing and keys.");
    case Role::Developer:
        return Roles::tr("Engineer. Creates and tests agents, views logs.");
    case Role::Analyst:
        return Roles::tr("Quality lead. Evaluations and call analytics.");
    case Role::Viewer:
        return Roles::tr("Stakeholder. Read-only agents.");
    }
    return {};
}

QString permissionText(Permission permission)
{
    switch (permission) {
    case Permission::AgentsRead:
        return Permissions::tr("View agents");
    case Permission::AgentsWrite:
        return Permissions::tr("Create and edit agents");
    case Permission::AgentsTest:
        return Permissions::tr("Test agents");
    case Permission::AgentsDeploy:
        return Permissions::tr("Deploy agents");
    case Permission::LogsRead:
        return Permissions::tr("View logs");
    case Permission::EvaluationsRead:
        return Permissions::tr("View evaluations");
    case Permission::AnalyticsRead:
        return Permissions::tr("View call analytics");
    case Permission::BillingManage:
        return Permissions::tr("Billing");
    case Permission::KeysManage:
        return Permissions::tr("Manage API keys");
    case Permission::MembersManage:
        return Permissions::tr("Manage members");
    case Permission::MembersRead:
        return Permissions::tr("View members");
    case Permission::WorkspaceManage:
        return Permissions::tr("Workspace settings");
    case Permission::WorkspaceRead:
        return Permissions::tr("View the workspace");
    case Permission::AuditRead:
        return Permissions::tr("View activity");
    }
    return {};
}

QList<PermissionGroup> permissionGroups()
{
    using enum Permission;
    return {{Permissions::tr("Agents"), {AgentsRead, AgentsWrite, AgentsTest, AgentsDeploy}},
            {Permissions::tr("Calls"), {LogsRead, EvaluationsRead, AnalyticsRead}},
            {Permissions::tr("Workspace"), {KeysManage, MembersManage, BillingManage, WorkspaceManage, AuditRead, MembersRead, WorkspaceRead}}};
}

} // namespace Intrlume::Ui
