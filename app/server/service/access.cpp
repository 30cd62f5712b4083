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

tl::unexpected<Error> permissionMissing(Permission permission)
{
    return fail(Error::Kind::Forbidden, u"permission-missing"_s, u"This needs the permission %1."_s.arg(toString(permission)));
}
} // namespace

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

tl::unexpected<Error> notFound()
{
    return fail(Error::Kind::NotFound, u"not-found"_s, u"There is no such thing, or you may not know of it."_s);
}

} // namespace Intrlume::Server
