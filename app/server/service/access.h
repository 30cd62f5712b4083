// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace.h"
#include "server/service/caller.h"
#include "server/store/roletable.h"

namespace Intrlume::Server {

class Store;
class Transaction;

//! The one place that decides whether a caller may do something in a workspace, from what the database says now.
//! Kind::NotFound where the workspace is none of the caller's (the contract: 404, never 403), Kind::Forbidden,
//! "permission-missing", where its role or the key may not.
[[nodiscard]] Result<void> requirePermission(Store &store, const Caller &caller, const WorkspaceId &workspace, Permission permission);

//! The same for what only people do, with what the caller's own role is.
[[nodiscard]] Result<Standing> standingFor(Store &store, const Caller &caller, const WorkspaceId &workspace, Permission permission);

//! Nobody gives, edits into, invites to or takes away more than they hold, and only owners make owners. Kind::Forbidden, "grant-too-much".
[[nodiscard]] Result<void> mayGrant(const Standing &standing, const WorkspaceRole &role);
tl::unexpected<Error> grantTooMuch();

//! The rule that no workspace is ever without an owner. Whatever takes a role or a member away ends its transaction here, after its changes:
//! two of them at the same moment are one after the other. Kind::Conflict, "last-owner", and nothing is changed.
[[nodiscard]] Result<void> commitWithOwners(Store &store, Transaction &transaction, const QList<WorkspaceId> &workspaces);

//! Whether work on keys may be left to an automation key.
enum class KeyWork {
    Pipeline, //!< generate, read, rotate, end, extend and revoke
    People, //!< change, history, uses
};

//! \c requirePermission() for work on API keys, which an automation key may do a part of.
[[nodiscard]] Result<void> requireKeys(Store &store, const Caller &caller, const WorkspaceId &workspace, KeyWork work);

//! Whether \a caller, whom requireKeys() let through, may know of and work on this one key: an automation key never reaches another automation
//! key, and a test key no live one, so that it grants nothing it lacks. Kind::Forbidden, "permission-missing".
[[nodiscard]] Result<void> mayTouch(const Caller &caller, const ApiKey &key);

//! Whether a person has proved themselves within the last minutes. Kind::Forbidden, "elevation-required".
[[nodiscard]] Result<void> requireElevation(const Caller &caller, const QDateTime &now);

//! The refusal of what \a permission would have allowed.
tl::unexpected<Error> permissionMissing(Permission permission);

//! What "no such thing, or none you may know of" looks like everywhere.
tl::unexpected<Error> notFound();

} // namespace Intrlume::Server
