// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace.h"
#include "server/service/caller.h"

namespace Intrlume::Server {

class Store;

//! The one place that decides whether a caller may do something in a workspace, from what the database says now.
//! Kind::NotFound where the workspace is none of the caller's (the contract: 404, never 403), Kind::Forbidden,
//! "permission-missing", where its role or the key may not.
[[nodiscard]] Result<void> requirePermission(Store &store, const Caller &caller, const WorkspaceId &workspace, Permission permission);

//! What "no such thing, or none you may know of" looks like everywhere.
tl::unexpected<Error> notFound();

} // namespace Intrlume::Server
