// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/access.h"

#include "core/json.h"
#include "server/service/audittrail.h"
#include "server/store/store.h"

#include <QMap>

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

//! What somebody lacks of all that a key for \a environment may do.
QList<Permission> missingForKey(const QList<Permission> &held, Environment environment)
{
    QList<Permission> missing;
    for (const Permission permission : permissionsOf(Role::Owner)) { // All there are.
        if (keyAllows(environment, permission) && !held.contains(permission))
            missing.append(permission);
    }
    return missing;
}

tl::unexpected<Error> keyGrantsTooMuch(CallContext &context, const QList<Permission> &missing)
{
    QStringList names;
    for (const Permission permission : missing)
        names.append(toString(permission));
    context.problemMembers.insert(u"missing_permissions"_s, permissionsToJson(missing));
    return fail(Error::Kind::Forbidden, u"grant-too-much"_s,
                u"Nobody makes a key that may do more than they may themselves. You lack: %1."_s.arg(names.join(u", "_s)));
}

void withdrawBeyondInviters(Store &store, const CallContext &context, const QDateTime &now, const WorkspaceId &workspace)
{
    QMap<QString, std::optional<Standing>> inviters;
    for (const Invitation &invitation : store.invitations.pending(workspace, now)) {
        const QString inviter = invitation.inviter.toString();
        if (!inviters.contains(inviter))
            inviters.insert(inviter, store.roles.standing(workspace, invitation.inviter));
        const std::optional<WorkspaceRole> role = store.roles.find(workspace, invitation.role);
        if (role && couldInvite(inviters.value(inviter), *role))
            continue;
        store.invitations.close(invitation.id, Invitation::State::Revoked);
        audit(store, context, now,
              {.action = u"invitation.revoked"_s,
               .target = invitation.id.toString(),
               .workspace = workspace.toString(),
               .after = {{u"email"_s, invitation.email}, {u"role"_s, invitation.role}, {u"reason"_s, u"inviter-lost-right"_s}}});
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

bool couldInvite(const std::optional<Standing> &inviter, const WorkspaceRole &role)
{
    return inviter && inviter->permissions.contains(Permission::MembersManage) && mayGrant(*inviter, role);
}

Result<void> commitTeam(Store &store, const CallContext &context, const QDateTime &now, Transaction &transaction,
                        const QList<WorkspaceId> &workspaces)
{
    for (const WorkspaceId &workspace : workspaces) {
        if (!store.members.hasOwner(workspace)) {
            return fail(Error::Kind::Conflict, u"last-owner"_s,
                        u"%1 needs at least one owner. Make somebody else an owner first."_s.arg(store.workspaces.nameOf(workspace)));
        }
        withdrawBeyondInviters(store, context, now, workspace);
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

Result<void> mayIssue(Store &store, CallContext &context, const ApiKey &key, const QDateTime &now)
{
    const Caller &caller = context.caller;
    if (caller.kind == Caller::Kind::Key)
        return mayTouch(caller, key);
    const Result<Standing> standing = standingFor(store, caller, key.workspace, Permission::KeysManage);
    if (!standing)
        return tl::unexpected(standing.error());
    if (const QList<Permission> missing = missingForKey(standing->permissions, key.environment); !missing.isEmpty())
        return keyGrantsTooMuch(context, missing);
    if (!key.automation)
        return {};
    if (standing->role != toString(Role::Owner))
        return fail(Error::Kind::Forbidden, u"permission-missing"_s, u"Automation keys are for owners."_s);
    return requireElevation(caller, now);
}

Result<void> requireElevation(const Caller &caller, const QDateTime &now)
{
    if (caller.kind == Caller::Kind::Person && caller.elevatedUntil.isValid() && caller.elevatedUntil > now)
        return {};
    return fail(Error::Kind::Forbidden, u"elevation-required"_s, u"This needs your password once more."_s);
}

Result<void> requirePassword(const Caller &caller, const QDateTime &now)
{
    if (caller.kind == Caller::Kind::Person && caller.passwordProvedUntil.isValid() && caller.passwordProvedUntil > now)
        return {};
    return fail(Error::Kind::Forbidden, u"elevation-required"_s, u"This needs your password once more; a code alone is not enough."_s);
}

tl::unexpected<Error> notFound()
{
    return fail(Error::Kind::NotFound, u"not-found"_s, u"There is no such thing, or you may not know of it."_s);
}

} // namespace Intrlume::Server
