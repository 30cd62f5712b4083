// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/context.h"
#include "core/invitation.h"
#include "core/member.h"
#include "core/workspacerole.h"

#include <QCoroTask>

namespace Intrlume::Cli {

//! The member with the id or the email address \a idOrEmail. Kind::NotFound, code "usage".
QCoro::Task<Result<Member>> findMember(Context context, WorkspaceId workspace, QString idOrEmail);

//! The invitation with that id, or the one to that address which is pending or expired. Kind::NotFound, code "usage".
QCoro::Task<Result<Invitation>> findInvitation(Context context, WorkspaceId workspace, QString idOrEmail);

//! The built-in roles and the workspace's own.
QCoro::Task<Result<QList<WorkspaceRole>>> allRolesOf(Context context, WorkspaceId workspace);

//! The one of \a roles with the id or, in any case, the name \a idOrName. Kind::NotFound, code "usage", with the names that there are.
[[nodiscard]] Result<WorkspaceRole> roleAmong(const QList<WorkspaceRole> &roles, const QString &idOrName);

} // namespace Intrlume::Cli
