// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/roleservice.h"

#include "server/mail/teammails.h"
#include "server/service/audittrail.h"
#include "server/service/crypto.h"
#include "server/store/statement.h"
#include "server/store/store.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qsizetype longestName = 40;
constexpr qsizetype longestDescription = 200;
constexpr int mostRoles = 50;

Result<void> applyDraft(WorkspaceRole &role, RoleDraft draft)
{
    if (draft.name) {
        role.name = draft.name->simplified();
        checkLength(draft.errors, u"/name"_s, role.name, 2, longestName);
        checkPlain(draft.errors, u"/name"_s, role.name);
    }
    if (draft.description) {
        role.description = draft.description->trimmed();
        checkLength(draft.errors, u"/description"_s, role.description, 0, longestDescription);
        checkPlain(draft.errors, u"/description"_s, role.description);
    }
    if (draft.permissions) {
        for (qsizetype i = 0; i < draft.permissions->size(); ++i) {
            if (!permissionFromString(draft.permissions->at(i)))
                draft.errors.add(u"/permissions/%1"_s.arg(i), u"not-a-choice"_s, u"There is no such permission."_s);
        }
        role.permissions.clear();
        for (const Permission permission : permissionsOf(Role::Owner)) { // All there are, in their order.
            const bool always = permission == Permission::WorkspaceRead || permission == Permission::MembersRead;
            if (always || draft.permissions->contains(toString(permission)))
                role.permissions.append(permission);
        }
    }
    if (!draft.errors.isEmpty())
        return draft.errors.failure();
    return {};
}

tl::unexpected<Error> nameTaken()
{
    return tl::unexpected(Error{.kind = Error::Kind::Conflict,
                                .code = u"name-taken"_s,
                                .detail = u"A role with this name exists."_s,
                                .fields = {{u"/name"_s, u"taken"_s, u"A role with this name exists."_s}}});
}

tl::unexpected<Error> changedMeanwhile()
{
    return fail(Error::Kind::Changed, u"changed"_s, u"Someone changed this role meanwhile. Look at it again."_s);
}

QString nameOf(Store &store, const AccountId &account)
{
    const std::optional<StoredAccount> stored = store.accounts.find(account);
    return stored ? stored->account.fullName : QString();
}

QList<Permission> without(const QList<Permission> &all, const QList<Permission> &some)
{
    QList<Permission> rest;
    std::copy_if(all.begin(), all.end(), std::back_inserter(rest), [&some](Permission permission) { return !some.contains(permission); });
    return rest;
}

QJsonObject settingsOf(const WorkspaceRole &role)
{
    return {{u"name"_s, role.name}, {u"description"_s, role.description}, {u"permissions"_s, permissionsToJson(role.permissions)}};
}
} // namespace

Workspace seenAs(Workspace workspace, const WorkspaceRole &role)
{
    const std::optional<Role> builtIn = roleFromString(role.id);
    workspace.role = builtIn.value_or(Role::Viewer);
    workspace.customRole = builtIn ? QString() : role.id;
    workspace.customRoleName = builtIn ? QString() : role.name;
    const QList<Permission> own = std::exchange(workspace.permissions, {});
    for (const Permission permission : role.permissions) {
        if (own.contains(permission))
            workspace.permissions.append(permission);
    }
    return workspace;
}

WorkspaceRole RoleService::again(Store &store, const WorkspaceId &workspace, const QString &id) const
{
    std::optional<WorkspaceRole> role = store.roles.find(workspace, id);
    if (!role)
        throw SqlFailure(u"a role vanished within a transaction"_s);
    role->members = store.roles.memberCounts(workspace).value(id);
    return *std::move(role);
}

Result<WorkspaceRole> RoleService::findOwn(Store &store, const WorkspaceId &workspace, const Standing &standing, const QString &id) const
{
    std::optional<WorkspaceRole> role = store.roles.find(workspace, id);
    if (!role)
        return notFound();
    if (role->builtIn)
        return fail(Error::Kind::Conflict, u"role-built-in"_s, u"Built-in roles never change. Copy this one instead."_s);
    if (const Result<void> allowed = mayGrant(standing, *role); !allowed)
        return tl::unexpected(allowed.error());
    return *std::move(role);
}

Result<Page<WorkspaceRole>> RoleService::list(Store &store, const CallContext &context, const WorkspaceId &workspace)
{
    if (const Result<Standing> standing = standingFor(store, context.caller, workspace, Permission::MembersRead); !standing)
        return tl::unexpected(standing.error());
    Page<WorkspaceRole> page;
    for (const Role role : allRoles)
        page.items.append(WorkspaceRole::ofBuiltIn(role));
    page.items += store.roles.list(workspace);
    const QMap<QString, int> members = store.roles.memberCounts(workspace);
    for (WorkspaceRole &role : page.items)
        role.members = members.value(role.id);
    return page;
}

Result<Created<WorkspaceRole>> RoleService::create(Store &store, CallContext &context, const WorkspaceId &workspace, RoleDraft draft)
{
    const QDateTime now = m_clock.now();
    if (const Result<Standing> standing = standingFor(store, context.caller, workspace, Permission::MembersManage); !standing)
        return tl::unexpected(standing.error());
    WorkspaceRole role{.id = newId<RoleId>(now).toString()};
    if (const Result<void> applied = applyDraft(role, std::move(draft)); !applied)
        return tl::unexpected(applied.error());
    Result<Intentions::Begun> begun = m_intentions.begin(store, context, now);
    if (!begun)
        return tl::unexpected(begun.error());
    if (begun->answer)
        return WorkspaceRole::fromJson(*begun->answer).map([](WorkspaceRole &&first) { return Created<WorkspaceRole>{std::move(first), true}; });

    Transaction transaction(store.connection());
    const Result<Standing> standing = standingFor(store, context.caller, workspace, Permission::MembersManage);
    if (!standing)
        return tl::unexpected(standing.error());
    if (const Result<void> allowed = mayGrant(*standing, role); !allowed)
        return tl::unexpected(allowed.error());
    if (store.roles.nameTaken(workspace, role.name))
        return nameTaken();
    if (store.roles.count(workspace) >= mostRoles) {
        FieldErrors errors;
        errors.add(u"/name"_s, u"too-many"_s, u"A workspace has at most %1 roles of its own."_s.arg(mostRoles));
        return errors.failure();
    }
    store.roles.insert(workspace, role, now);
    audit(store, context, now, {.action = u"role.created"_s, .target = role.id, .workspace = workspace.toString(), .after = settingsOf(role)});
    WorkspaceRole made = again(store, workspace, role.id);
    Intentions::remember(store, context, now, made.toJson());
    transaction.commit();
    return Created<WorkspaceRole>{std::move(made)};
}

Result<WorkspaceRole> RoleService::change(Store &store, CallContext &context, const WorkspaceId &workspace, const QString &id, const QString &etag,
                                          RoleDraft draft)
{
    const QDateTime now = m_clock.now();
    Transaction transaction(store.connection());
    const Result<Standing> standing = standingFor(store, context.caller, workspace, Permission::MembersManage);
    if (!standing)
        return tl::unexpected(standing.error());
    const Result<WorkspaceRole> before = findOwn(store, workspace, *standing, id);
    if (!before)
        return tl::unexpected(before.error());
    if (etag != u'*' && etag != before->etag)
        return changedMeanwhile();
    WorkspaceRole role = *before;
    if (const Result<void> applied = applyDraft(role, std::move(draft)); !applied)
        return tl::unexpected(applied.error());
    if (const Result<void> allowed = mayGrant(*standing, role); !allowed)
        return tl::unexpected(allowed.error());
    if (store.roles.nameTaken(workspace, role.name, id))
        return nameTaken();
    store.roles.update(role);
    WorkspaceRole after = again(store, workspace, id);
    audit(store, context, now,
          {.action = u"role.changed"_s, .target = id, .workspace = workspace.toString(), .before = settingsOf(*before), .after = settingsOf(after)});
    const QList<Permission> gained = without(after.permissions, before->permissions);
    const QList<Permission> lost = without(before->permissions, after.permissions);
    const QList<Member> members = gained.isEmpty() && lost.isEmpty() ? QList<Member>() : store.members.withRole(workspace, id);
    const QString name = store.workspaces.nameOf(workspace);
    const QString by = nameOf(store, context.caller.account);
    if (const Result<void> done = commitTeam(store, context, now, transaction, {workspace}); !done)
        return tl::unexpected(done.error());
    tell(members, [name, by, role = after.name, gained, lost](const Member &member) {
        return permissionsChangedMail(member.email, member.name, name, role, gained, lost, by);
    });
    return after;
}

Result<void> RoleService::remove(Store &store, CallContext &context, const WorkspaceId &workspace, const QString &id, const QString &etag,
                                 const QString &moveTo)
{
    const QDateTime now = m_clock.now();
    Transaction transaction(store.connection());
    const Result<Standing> standing = standingFor(store, context.caller, workspace, Permission::MembersManage);
    if (!standing)
        return tl::unexpected(standing.error());
    const Result<WorkspaceRole> role = findOwn(store, workspace, *standing, id);
    if (!role)
        return tl::unexpected(role.error());
    if (etag != u'*' && etag != role->etag)
        return changedMeanwhile();
    const std::optional<WorkspaceRole> target = moveTo == id ? std::nullopt : store.roles.find(workspace, moveTo);
    if (!target) {
        FieldErrors errors;
        errors.add(u"/move_to"_s, u"not-a-choice"_s, u"Choose another role for whoever has this one."_s);
        return errors.failure();
    }
    if (Result<void> allowed = mayGrant(*standing, *target); !allowed)
        return allowed;
    if (target->id == toString(Role::Owner)) {
        if (Result<void> elevated = requireElevation(context.caller, now); !elevated)
            return elevated;
    }
    const QList<Member> moved = store.members.withRole(workspace, id);
    store.members.moveRole(workspace, id, target->id);
    store.invitations.moveRole(workspace, id, target->id);
    store.roles.remove(id);
    for (const Member &member : moved) {
        audit(store, context, now,
              {.action = u"member.role_changed"_s,
               .target = member.id.toString(),
               .workspace = workspace.toString(),
               .before = {{u"account_id"_s, member.account.toString()}, {u"role"_s, id}},
               .after = {{u"account_id"_s, member.account.toString()}, {u"role"_s, target->id}}});
    }
    audit(store, context, now, {.action = u"role.deleted"_s, .target = id, .workspace = workspace.toString(), .before = settingsOf(*role)});
    const QString name = store.workspaces.nameOf(workspace);
    const QString by = nameOf(store, context.caller.account);
    if (Result<void> done = commitTeam(store, context, now, transaction, {workspace}); !done)
        return done;
    tell(moved, [name, by, from = role->name, to = target->name](const Member &member) {
        return roleChangedMail(member.email, member.name, name, from, to, by);
    });
    return {};
}

void RoleService::tell(const QList<Member> &members, std::function<Mail(const Member &)> write) const
{
    if (members.isEmpty())
        return;
    m_background([mailer = &m_mailer, members, write = std::move(write)](Store &) {
        for (const Member &member : members)
            mailer->deliver(write(member), "a role");
    });
}

Result<Workspace> RoleService::viewAs(Store &store, const CallContext &context, const WorkspaceId &workspace, const QString &id)
{
    if (const Result<Standing> standing = standingFor(store, context.caller, workspace, Permission::MembersManage); !standing)
        return tl::unexpected(standing.error());
    const std::optional<WorkspaceRole> role = store.roles.find(workspace, id);
    std::optional<Workspace> own = store.workspaces.findFor(workspace, context.caller.account);
    if (!role || !own)
        return notFound();
    return seenAs(*std::move(own), *role);
}

} // namespace Intrlume::Server
