// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/teamchoice.h"

#include "api/invitations.h"
#include "api/members.h"
#include "api/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

//! The first of \a all with the id or the address; the addresses that the service keeps differ in no more than case.
template<typename T>
const T *find(const QList<T> &all, const QString &idOrEmail)
{
    const auto found = std::find_if(all.begin(), all.end(), [&idOrEmail](const T &one) {
        return one.id.toString() == idOrEmail || one.email.compare(idOrEmail, Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

QCoro::Task<Result<Member>> findMember(Context context, WorkspaceId workspace, QString idOrEmail)
{
    const bool isId = MemberId(idOrEmail).isValid(); // The service searches names and addresses only.
    const Api::ListMembers call{
        .workspace = workspace, .text = isId ? QString() : idOrEmail, .role = {}, .sort = {}, .descending = false, .limit = 200, .after = {}};
    const Result<QList<Member>> members = co_await context.client->sendAll(call);
    if (!members)
        co_return tl::unexpected(members.error());
    if (const Member *found = find(*members, idOrEmail))
        co_return *found;
    co_return fail(Error::Kind::NotFound, u"usage"_s, u"There is no member “%1”; see “intrlume members list”."_s.arg(idOrEmail));
}

QCoro::Task<Result<Invitation>> findInvitation(Context context, WorkspaceId workspace, QString idOrEmail)
{
    // One that is closed has an id, too, and the service says best why nothing can be done with it.
    const Api::ListInvitations call{.workspace = workspace, .all = InvitationId(idOrEmail).isValid(), .limit = 200};
    const Result<QList<Invitation>> invitations = co_await context.client->sendAll(call);
    if (!invitations)
        co_return tl::unexpected(invitations.error());
    if (const Invitation *found = find(*invitations, idOrEmail))
        co_return *found;
    co_return fail(Error::Kind::NotFound, u"usage"_s, u"There is no open invitation “%1”; see “intrlume invites list”."_s.arg(idOrEmail));
}

QCoro::Task<Result<QList<WorkspaceRole>>> allRolesOf(Context context, WorkspaceId workspace)
{
    const Api::ListRoles call{.workspace = workspace};
    const Result<Page<WorkspaceRole>> page = co_await context.client->send(call);
    if (!page)
        co_return tl::unexpected(page.error());
    co_return page->items;
}

Result<WorkspaceRole> roleAmong(const QList<WorkspaceRole> &roles, const QString &idOrName)
{
    QStringList names;
    for (const WorkspaceRole &role : roles) {
        if (role.id == idOrName || role.name.compare(idOrName, Qt::CaseInsensitive) == 0)
            return role;
        names.append(role.name);
    }
    return fail(Error::Kind::NotFound, u"usage"_s, u"There is no role “%1”. There are: %2."_s.arg(idOrName, names.join(u", "_s)));
}

} // namespace Intrlume::Cli
