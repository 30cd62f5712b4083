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
    const std::optional<Role> role = store.workspaces.roleOf(workspace, caller.account);
    if (caller.kind != Caller::Kind::Person || !role)
        return notFound();
    if (!allows(*role, permission))
        return permissionMissing(permission);
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
