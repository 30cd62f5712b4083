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

//! Whether \a inviter, who may be none of the workspace's any more, could invite somebody to \a role.
bool couldInvite(const std::optional<Standing> &inviter, const WorkspaceRole &role);

//! The two rules that every change of members and roles has to keep: no workspace is ever without an owner, and no invitation offers what its
//! inviter could not give now. Whatever takes a role, a permission or a member away ends its transaction here, after its changes; two of them at
//! the same moment are one after the other. Withdraws the invitations that go with their inviter's right, and writes that down.
//! Kind::Conflict, "last-owner", and nothing is changed.
[[nodiscard]] Result<void> commitTeam(Store &store, const CallContext &context, const QDateTime &now, Transaction &transaction,
                                      const QList<WorkspaceId> &workspaces);

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

//! Whether \a caller may come to hold the secret of a key like \a key, anew or by rotation: nobody grants what they lack, so they may do all that
//! the key may, and an automation key is for an elevated owner. Kind::Forbidden, "permission-missing", which names in \a context what lacks,
//! and "elevation-required".
[[nodiscard]] Result<void> mayIssue(Store &store, CallContext &context, const ApiKey &key, const QDateTime &now);

//! Whether a person has proved themselves within the last minutes. Kind::Forbidden, "elevation-required".
[[nodiscard]] Result<void> requireElevation(const Caller &caller, const QDateTime &now);
//! The same, where a code of the second factor is not enough.
[[nodiscard]] Result<void> requirePassword(const Caller &caller, const QDateTime &now);

//! The refusal of what \a permission would have allowed.
tl::unexpected<Error> permissionMissing(Permission permission);

//! What "no such thing, or none you may know of" looks like everywhere.
tl::unexpected<Error> notFound();

} // namespace Intrlume::Server
