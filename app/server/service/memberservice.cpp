// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/memberservice.h"

#include "server/mail/teammails.h"
#include "server/service/audittrail.h"
#include "server/service/fielderrors.h"
#include "server/store/statement.h"
#include "server/store/store.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr int keysShown = 100;
constexpr qsizetype invitationsShown = 100;

//! Opaque to clients: what the last row was sorted by, its id, and the order, since a cursor of another order would skip rows.
QString orderOf(const MemberFilter &filter)
{
    return QString::number(static_cast<int>(filter.sort)) + (filter.descending ? u'd' : u'a');
}

Cursor cursorAfter(const PlacedMember &last, const MemberFilter &filter)
{
    const QJsonArray place{orderOf(filter), QJsonValue::fromVariant(last.place), last.member.id.toString()};
    return {QString::fromLatin1(
        QJsonDocument(place).toJson(QJsonDocument::Compact).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))};
}

Result<void> applyCursor(const Cursor &cursor, MemberFilter &filter)
{
    if (cursor.value.isEmpty())
        return {};
    const QJsonArray place =
        QJsonDocument::fromJson(QByteArray::fromBase64(cursor.value.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))
            .array();
    const bool number = filter.sort == MemberFilter::Sort::LastActive;
    if (place.size() != 3 || place.at(0) != orderOf(filter) || (number ? !place.at(1).isDouble() : !place.at(1).isString())
        || !MemberId(place.at(2).toString()).isValid())
        return fail(Error::Kind::Invalid, u"query-invalid"_s, u"after is no cursor of this list."_s);
    filter.afterValue = number ? QVariant(place.at(1).toInteger()) : QVariant(place.at(1).toString());
    filter.afterId = place.at(2).toString();
    return {};
}

tl::unexpected<Error> roleUnknown()
{
    FieldErrors errors;
    errors.add(u"/role"_s, u"not-a-choice"_s, u"Choose one of the roles of this workspace."_s);
    return errors.failure();
}

tl::unexpected<Error> changedMeanwhile()
{
    return fail(Error::Kind::Changed, u"changed"_s, u"Someone changed this member meanwhile. Look again."_s);
}

QString nameOf(Store &store, const AccountId &account)
{
    const std::optional<StoredAccount> stored = store.accounts.find(account);
    return stored ? stored->account.fullName : QString();
}

void auditMember(Store &store, const CallContext &context, const QDateTime &now, const WorkspaceId &workspace, const QString &action,
                 const Member &member, const QString &newRole)
{
    AuditEntry entry{.action = action,
                     .target = member.id.toString(),
                     .workspace = workspace.toString(),
                     .before = {{u"account_id"_s, member.account.toString()}, {u"role"_s, member.role}}};
    if (!newRole.isEmpty())
        entry.after = {{u"account_id"_s, member.account.toString()}, {u"role"_s, newRole}};
    audit(store, context, now, entry);
}

Member again(Store &store, const CallContext &context, const WorkspaceId &workspace, const MemberId &id)
{
    std::optional<Member> member = store.members.find(workspace, id);
    if (!member)
        throw SqlFailure(u"a member vanished within a transaction"_s);
    member->isYou = member->account == context.caller.account;
    return *std::move(member);
}

//! What \a account invited, and what of it goes once it stands as \a then.
void countInvitations(Store &store, const WorkspaceId &workspace, const AccountId &account, const std::optional<Standing> &then, const QDateTime &now,
                      MemberImpact &impact)
{
    for (const Invitation &invitation : store.invitations.pending(workspace, now)) {
        if (invitation.inviter != account)
            continue;
        ++impact.pendingInvitations;
        const std::optional<WorkspaceRole> role = store.roles.find(workspace, invitation.role);
        if (role && couldInvite(then, *role))
            continue;
        ++impact.withdrawnTotal;
        if (impact.withdrawn.size() < invitationsShown)
            impact.withdrawn.append({.email = invitation.email, .role = invitation.role, .roleName = invitation.roleName});
    }
}
} // namespace

void MemberService::send(QList<Mail> mails) const
{
    // The change stands without its mail; its person sees it at the next call.
    m_background([mailer = &m_mailer, mails = std::move(mails)](Store &) {
        for (const Mail &mail : mails)
            mailer->deliver(mail, "a membership");
    });
}

Result<Page<Member>> MemberService::list(Store &store, const CallContext &context, const WorkspaceId &workspace, MemberFilter filter,
                                         const Cursor &cursor)
{
    if (const Result<Standing> standing = standingFor(store, context.caller, workspace, Permission::MembersRead); !standing)
        return tl::unexpected(standing.error());
    if (const Result<void> place = applyCursor(cursor, filter); !place)
        return tl::unexpected(place.error());
    const int limit = std::exchange(filter.limit, filter.limit + 1);
    QList<PlacedMember> rows = store.members.list(workspace, filter);
    Page<Member> page;
    if (rows.size() > limit) {
        rows.removeLast();
        page.next = cursorAfter(rows.last(), filter);
    }
    for (PlacedMember &row : rows) {
        row.member.isYou = row.member.account == context.caller.account;
        page.items.append(std::move(row.member));
    }
    return page;
}

Result<MemberCounts> MemberService::counts(Store &store, const CallContext &context, const WorkspaceId &workspace)
{
    return standingFor(store, context.caller, workspace, Permission::MembersRead).map([&](const Standing &) {
        return store.members.counts(workspace);
    });
}

Result<MemberImpact> MemberService::impact(Store &store, const CallContext &context, const WorkspaceId &workspace, const MemberId &id,
                                           const QString &newRole)
{
    const Result<Standing> reader = standingFor(store, context.caller, workspace, Permission::MembersRead);
    if (!reader)
        return tl::unexpected(reader.error());
    if (reader->member != id) {
        if (const Result<Standing> manager = standingFor(store, context.caller, workspace, Permission::MembersManage); !manager)
            return tl::unexpected(manager.error());
    }
    const std::optional<Member> member = store.members.find(workspace, id);
    const std::optional<WorkspaceRole> role = member ? store.roles.find(workspace, member->role) : std::nullopt;
    if (!role)
        return notFound();
    const std::optional<WorkspaceRole> next = newRole.isEmpty() ? std::nullopt : store.roles.find(workspace, newRole);
    if (!newRole.isEmpty() && !next)
        return fail(Error::Kind::Invalid, u"query-invalid"_s, u"role is none of this workspace."_s);
    const QDateTime now = m_clock.now();
    MemberImpact impact{.keys = store.members.keysOf(workspace, member->account, now, keysShown),
                        .keysTotal = store.members.countKeysOf(workspace, member->account, now),
                        .solePermissions = {}};
    const std::optional<Standing> then =
        next ? std::optional<Standing>({.member = id, .role = next->id, .permissions = next->permissions, .viewed = {}}) : std::nullopt;
    countInvitations(store, workspace, member->account, then, now, impact);
    const QList<Permission> others = store.members.permissionsWithout(workspace, id) + (next ? next->permissions : QList<Permission>());
    for (const Permission permission : role->permissions) {
        if (!others.contains(permission))
            impact.solePermissions.append(permission);
    }
    return impact;
}

Result<Member> MemberService::changeRole(Store &store, CallContext &context, const WorkspaceId &workspace, const MemberId &id, const QString &etag,
                                         const QString &roleId)
{
    const QDateTime now = m_clock.now();
    Transaction transaction(store.connection());
    const Result<Standing> standing = standingFor(store, context.caller, workspace, Permission::MembersManage);
    if (!standing)
        return tl::unexpected(standing.error());
    const std::optional<Member> before = store.members.find(workspace, id);
    if (!before)
        return notFound();
    if (etag != u'*' && etag != before->etag)
        return changedMeanwhile();
    const std::optional<WorkspaceRole> role = store.roles.find(workspace, roleId);
    const std::optional<WorkspaceRole> old = store.roles.find(workspace, before->role);
    if (!role || !old)
        return roleUnknown();
    for (const WorkspaceRole &one : {*old, *role}) {
        if (const Result<void> allowed = mayGrant(*standing, one); !allowed)
            return tl::unexpected(allowed.error());
    }
    if (role->id == old->id)
        return again(store, context, workspace, id);
    if (role->id == toString(Role::Owner)) {
        if (const Result<void> elevated = requireElevation(context.caller, now); !elevated)
            return tl::unexpected(elevated.error());
    }
    store.members.setRole(id, role->id);
    auditMember(store, context, now, workspace, u"member.role_changed"_s, *before, role->id);
    const Member after = again(store, context, workspace, id);
    const Mail mail = roleChangedMail(before->email, before->name, store.workspaces.nameOf(workspace), old->name, role->name,
                                      nameOf(store, context.caller.account));
    if (const Result<void> done = commitTeam(store, context, now, transaction, {workspace}); !done)
        return tl::unexpected(done.error());
    send({mail});
    return after;
}

Result<void> MemberService::remove(Store &store, CallContext &context, const WorkspaceId &workspace, const MemberId &id, const QString &etag)
{
    Transaction transaction(store.connection());
    const Result<Standing> standing = standingFor(store, context.caller, workspace, Permission::MembersManage);
    if (!standing)
        return tl::unexpected(standing.error());
    const std::optional<Member> member = store.members.find(workspace, id);
    const std::optional<WorkspaceRole> role = member ? store.roles.find(workspace, member->role) : std::nullopt;
    if (!role)
        return notFound();
    if (etag != u'*' && etag != member->etag)
        return changedMeanwhile();
    if (Result<void> allowed = mayGrant(*standing, *role); !allowed)
        return allowed;
    store.members.remove(id);
    auditMember(store, context, m_clock.now(), workspace, u"member.removed"_s, *member, {});
    const Mail mail = removedMail(member->email, member->name, store.workspaces.nameOf(workspace), nameOf(store, context.caller.account));
    if (Result<void> done = commitTeam(store, context, m_clock.now(), transaction, {workspace}); !done)
        return done;
    send({mail});
    return {};
}

Result<void> MemberService::leave(Store &store, CallContext &context, const WorkspaceId &workspace)
{
    Transaction transaction(store.connection());
    const Result<Standing> standing = standingFor(store, context.caller, workspace, Permission::WorkspaceRead);
    if (!standing)
        return tl::unexpected(standing.error());
    const Member member = again(store, context, workspace, standing->member);
    store.members.remove(member.id);
    auditMember(store, context, m_clock.now(), workspace, u"member.left"_s, member, {});
    return commitTeam(store, context, m_clock.now(), transaction, {workspace});
}

Result<Member> MemberService::transfer(Store &store, CallContext &context, const WorkspaceId &workspace, const MemberId &to)
{
    const QDateTime now = m_clock.now();
    const QString owner = toString(Role::Owner);
    const QString developer = toString(Role::Developer);
    Transaction transaction(store.connection());
    const Result<Standing> standing = standingFor(store, context.caller, workspace, Permission::WorkspaceManage);
    if (!standing)
        return tl::unexpected(standing.error());
    if (standing->role != owner)
        return grantTooMuch();
    if (const Result<void> elevated = requireElevation(context.caller, now); !elevated)
        return tl::unexpected(elevated.error());
    const std::optional<Member> heir = store.members.find(workspace, to);
    if (!heir || to == standing->member) {
        FieldErrors errors;
        errors.add(u"/member"_s, u"not-a-choice"_s, u"Choose another member of this workspace."_s);
        return errors.failure();
    }
    const Member giver = again(store, context, workspace, standing->member);
    store.members.setRole(heir->id, owner);
    store.members.setRole(giver.id, developer);
    if (heir->role != owner)
        auditMember(store, context, now, workspace, u"member.role_changed"_s, *heir, owner);
    auditMember(store, context, now, workspace, u"member.role_changed"_s, giver, developer);
    audit(store, context, now,
          {.action = u"workspace.ownership_transferred"_s,
           .target = workspace.toString(),
           .workspace = workspace.toString(),
           .before = {{u"account_id"_s, giver.account.toString()}},
           .after = {{u"account_id"_s, heir->account.toString()}}});
    const QString name = store.workspaces.nameOf(workspace);
    const Member after = again(store, context, workspace, to);
    if (const Result<void> done = commitTeam(store, context, now, transaction, {workspace}); !done)
        return tl::unexpected(done.error());
    QList<Mail> mails{roleChangedMail(giver.email, giver.name, name, builtInName(Role::Owner), builtInName(Role::Developer), giver.name)};
    if (heir->role != owner)
        mails.append(roleChangedMail(heir->email, heir->name, name, heir->roleName, builtInName(Role::Owner), giver.name));
    send(mails);
    return after;
}

Result<void> MemberService::deleteAccount(Store &store, CallContext &context)
{
    const QDateTime now = m_clock.now();
    if (Result<void> elevated = requireElevation(context.caller, now); !elevated)
        return elevated;
    Transaction transaction(store.connection());
    const std::optional<StoredAccount> stored = store.accounts.find(context.caller.account);
    if (!stored)
        return notFound();
    const QList<WorkspaceId> workspaces = store.members.workspacesOf(context.caller.account);
    for (const WorkspaceId &workspace : workspaces) {
        if (const std::optional<Standing> standing = store.roles.standing(workspace, context.caller.account))
            auditMember(store, context, now, workspace, u"member.left"_s, again(store, context, workspace, standing->member), {});
    }
    store.removals.remove(stored->account);
    audit(store, context, now, {.action = u"account.deleted"_s, .target = context.caller.account.toString()});
    if (Result<void> done = commitTeam(store, context, now, transaction, workspaces); !done)
        return done;
    send({accountDeletedMail(stored->account.email, stored->account.fullName)});
    return {};
}

} // namespace Intrlume::Server
