// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/access.h"

#include "server/store/store.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
//! The contract: a key works with agents and their logs; it manages nothing, and a test key never deploys.
bool keyAllows(Environment environment, Permission permission)
{
    switch (permission) {
    case Permission::AgentsRead:
    case Permission::AgentsWrite:
    case Permission::AgentsTest:
    case Permission::LogsRead:
        return true;
    case Permission::AgentsDeploy:
        return environment == Environment::Live;
    default:
        return false;
    }
}
} // namespace

tl::unexpected<Error> permissionMissing(Permission permission)
{
    return fail(Error::Kind::Forbidden, u"permission-missing"_s, u"This needs the permission %1."_s.arg(toString(permission)));
}

Result<void> requirePermission(Store &store, const Caller &caller, const WorkspaceId &workspace, Permission permission)
{
    if (caller.kind == Caller::Kind::Key) {
        if (caller.keyWorkspace != workspace)
            return notFound();
        if (!keyAllows(caller.keyEnvironment, permission))
            return permissionMissing(permission);
        return {};
    }
    return standingFor(store, caller, workspace, permission).map([](const Standing &) {});
}

Result<Standing> standingFor(Store &store, const Caller &caller, const WorkspaceId &workspace, Permission permission)
{
    if (caller.kind == Caller::Kind::Key)
        return caller.keyWorkspace == workspace ? Result<Standing>(permissionMissing(permission)) : notFound();
    std::optional<Standing> standing = store.roles.standing(workspace, caller.account, caller.viewAs);
    if (caller.kind != Caller::Kind::Person || !standing)
        return notFound();
    if (!caller.viewAs.isEmpty() && !standing->viewed)
        return fail(Error::Kind::Invalid, u"header-invalid"_s, u"Intrlume-View-As names no role of this workspace."_s);
    // Through another role's eyes a person never sees more than they may themselves.
    if (!standing->permissions.contains(permission) || (standing->viewed && !standing->viewed->contains(permission)))
        return permissionMissing(permission);
    return *std::move(standing);
}

tl::unexpected<Error> grantTooMuch()
{
    return fail(Error::Kind::Forbidden, u"grant-too-much"_s,
                u"This role may do more than you: only somebody who may do all of it can give or change it."_s);
}

Result<void> mayGrant(const Standing &standing, const WorkspaceRole &role)
{
    const QString owner = toString(Role::Owner);
    if ((role.id == owner && standing.role != owner) || !includes(standing.permissions, role.permissions))
        return grantTooMuch();
    return {};
}

Result<void> commitWithOwners(Store &store, Transaction &transaction, const QList<WorkspaceId> &workspaces)
{
    for (const WorkspaceId &workspace : workspaces) {
        if (!store.members.hasOwner(workspace)) {
            return fail(Error::Kind::Conflict, u"last-owner"_s,
                        u"%1 needs at least one owner. Make somebody else an owner first."_s.arg(store.workspaces.nameOf(workspace)));
        }
    }
    transaction.commit();
    return {};
}

Result<void> requireKeys(Store &store, const Caller &caller, const WorkspaceId &workspace, KeyWork work)
{
    if (caller.kind == Caller::Kind::Key && caller.keyAutomation && caller.keyWorkspace == workspace && work == KeyWork::Pipeline)
        return {};
    return requirePermission(store, caller, workspace, Permission::KeysManage);
}

Result<void> mayTouch(const Caller &caller, const ApiKey &key)
{
    if (caller.kind != Caller::Kind::Key)
        return {};
    if (key.automation || (caller.keyEnvironment == Environment::Test && key.environment == Environment::Live))
        return permissionMissing(Permission::KeysManage);
    return {};
}

Result<void> requireElevation(const Caller &caller, const QDateTime &now)
{
    if (caller.kind == Caller::Kind::Person && caller.elevatedUntil.isValid() && caller.elevatedUntil > now)
        return {};
    return fail(Error::Kind::Forbidden, u"elevation-required"_s, u"This needs your password once more."_s);
}

tl::unexpected<Error> notFound()
{
    return fail(Error::Kind::NotFound, u"not-found"_s, u"There is no such thing, or you may not know of it."_s);
}

} // namespace Intrlume::Server
