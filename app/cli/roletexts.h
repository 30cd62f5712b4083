// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspacerole.h"

namespace Intrlume::Cli {

//! A role as `roles show` prints it: what it is, and for each permission whether it has it.
QString roleText(const WorkspaceRole &role);

//! "agents:read, logs:read" as the permissions they name, in any number of texts. Kind::Invalid, code "usage", with all that there are.
[[nodiscard]] Result<QList<Permission>> permissionsIn(const QStringList &texts);

//! \a had with \a added and without \a removed, in the contract's order.
QList<Permission> changedPermissions(const QList<Permission> &had, const QList<Permission> &added, const QList<Permission> &removed);

//! The same error; where a name was taken, with a code that says that it is a role's.
[[nodiscard]] Error roleError(Error error);

} // namespace Intrlume::Cli
