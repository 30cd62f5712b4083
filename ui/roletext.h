// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/role.h"

namespace Intrlume::Ui {

//! A role as a person reads it. Every page's name for it comes from here.
QString roleText(Role role);

//! Whom a role suits and what for, in one line (DESIGN 5.10): "Engineer. Creates and tests agents, views logs."
QString roleSummary(Role role);

//! What a permission lets somebody do: "View agents".
QString permissionText(Permission permission);

//! Permissions that belong together, in the order in which they are shown.
struct PermissionGroup {
    QString title; //!< "Agents"
    QList<Permission> permissions;
};
QList<PermissionGroup> permissionGroups();

} // namespace Intrlume::Ui
