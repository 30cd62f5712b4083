// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/setrolecommand.h"

#include "api/members.h"
#include "cli/agreement.h"
#include "cli/elevated.h"
#include "cli/json.h"
#include "cli/printable.h"
#include "cli/teamchoice.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

//! What is in \a those and not in \a without, in the contract's words.
QString difference(const QList<Permission> &those, const QList<Permission> &without)
{
    QStringList names;
    for (const Permission permission : those) {
        if (!without.contains(permission))
            names.append(toString(permission));
    }
    return names.join(u", "_s);
}

//! The permissions of a member's role; none where somebody deleted it meanwhile.
QList<Permission> permissionsOfRole(const QList<WorkspaceRole> &roles, const QString &id)
{
    return roleAmong(roles, id).value_or(WorkspaceRole()).permissions;
}

void tell(const Context &context, const Member &before, const Member &after, const QList<WorkspaceRole> &roles)
{
    const QString who = after.isYou ? u"You are"_s : printable(after.name) + u" is"_s;
    if (before.role == after.role)
        return context.terminal->note(u"%1 %2 already."_s.arg(who, printable(after.roleName)));
    context.terminal->note(u"%1 now %2 instead of %3."_s.arg(who, printable(after.roleName), printable(before.roleName)));
    const QList<Permission> had = permissionsOfRole(roles, before.role);
    const QList<Permission> has = permissionsOfRole(roles, after.role);
    if (const QString lost = difference(had, has); !lost.isEmpty())
        context.terminal->note(u"  Loses: "_s + lost);
    if (const QString gained = difference(has, had); !gained.isEmpty())
        context.terminal->note(u"  Gains: "_s + gained);
}

} // namespace

QCoro::Task<Result<void>> SetRoleCommand::run(Context context) const
{
    const Result<Place> place = co_await keyPlace(context);
    if (!place)
        co_return tl::unexpected(place.error());
    const Result<QList<WorkspaceRole>> roles = co_await allRolesOf(context, place->workspace);
    if (!roles)
        co_return tl::unexpected(roles.error());
    const Result<WorkspaceRole> role = roleAmong(*roles, m_options.role);
    if (!role)
        co_return tl::unexpected(role.error());
    const Result<Member> member = co_await findMember(context, place->workspace, m_options.member);
    if (!member)
        co_return tl::unexpected(member.error());
    if (member->isYou && member->role != role->id) {
        const QString question = u"Change your own role from %1 to %2? You may not be able to change it back."_s;
        const Result<void> asked = agreed(context, question.arg(printable(member->roleName), printable(role->name)), m_options.yes);
        if (!asked)
            co_return tl::unexpected(asked.error());
    }
    const Api::ChangeMemberRole call{.workspace = place->workspace, .member = member->id, .role = role->id, .etag = member->etag};
    const Result<Member> changed = co_await sendElevated(context, *place, call, m_options.passwordFromInput);
    if (!changed)
        co_return tl::unexpected(changed.error());
    if (context.json)
        context.terminal->print(jsonText({{u"member"_s, changed->toJson()}}));
    tell(context, *member, *changed, *roles);
    co_return Result<void>();
}

} // namespace Intrlume::Cli
