// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/context.h"
#include "core/account.h"
#include "core/workspace.h"

#include <QCoroTask>

namespace Intrlume::Cli {

//! Takes up the session that `login` kept. Kind::Unauthorized, code "not-signed-in", where there is none.
QCoro::Task<Result<Account>> signedIn(Context context);

//! All workspaces that the person belongs to.
QCoro::Task<Result<QList<Workspace>>> allWorkspaces(Context context);

//! The workspace that --workspace names by id or slug, or the person's only one. Kind::Invalid, code "usage", where it is not clear
//! which; Kind::NotFound where there is no such workspace.
QCoro::Task<Result<Workspace>> chosenWorkspace(Context context);

} // namespace Intrlume::Cli
