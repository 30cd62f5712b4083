// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/removemembercommand.h"

#include "api/members.h"
#include "cli/agreement.h"
#include "cli/json.h"
#include "cli/place.h"
#include "cli/printable.h"
#include "cli/teamchoice.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

void tellWithdrawn(const Context &context, const MemberImpact &impact)
{
    if (impact.withdrawnTotal > 0)
        context.terminal->note(u"Invitations that they sent are withdrawn: %1."_s.arg(impact.withdrawnTotal));
    for (const WithdrawnInvitation &one : impact.withdrawn)
        context.terminal->note(u"  %1 (%2)"_s.arg(printable(one.email), printable(one.roleName)));
    if (impact.withdrawnTotal > impact.withdrawn.size())
        context.terminal->note(u"  and %1 more"_s.arg(impact.withdrawnTotal - impact.withdrawn.size()));
    const int staying = impact.pendingInvitations - impact.withdrawnTotal;
    if (staying > 0)
        context.terminal->note(u"Invitations that they sent stay open: %1."_s.arg(staying));
}

//! What goes on without them, so that whoever removes them can stop it, too.
void tell(const Context &context, const MemberImpact &impact)
{
    if (impact.keysTotal > 0)
        context.terminal->note(u"API keys that they made go on working: %1. To replace one: intrlume keys rotate ID"_s.arg(impact.keysTotal));
    for (const KeptKey &key : impact.keys)
        context.terminal->note(u"  %1  %2 (%3, %4)"_s.arg(key.id.toString(), printable(key.name), toString(key.environment), toString(key.status)));
    if (impact.keysTotal > impact.keys.size())
        context.terminal->note(u"  and %1 more"_s.arg(impact.keysTotal - impact.keys.size()));
    tellWithdrawn(context, impact);
    QStringList sole;
    for (const Permission permission : impact.solePermissions)
        sole.append(toString(permission));
    if (!sole.isEmpty())
        context.terminal->note(u"Nobody else has these permissions: %1."_s.arg(sole.join(u", "_s)));
}

} // namespace

QCoro::Task<Result<void>> RemoveMemberCommand::run(Context context) const
{
    const Result<Place> place = co_await keyPlace(context);
    if (!place)
        co_return tl::unexpected(place.error());
    const Result<Member> member = co_await findMember(context, place->workspace, m_options.member);
    if (!member)
        co_return tl::unexpected(member.error());
    const Api::GetMemberImpact asking{.workspace = place->workspace, .member = member->id};
    const Result<MemberImpact> impact = co_await context.client->send(asking);
    if (!impact)
        co_return tl::unexpected(impact.error());
    tell(context, *impact);
    const QString question = u"Remove %1 (%2) from %3? They lose access at once."_s;
    const Result<void> asked =
        agreed(context, question.arg(printable(member->name), printable(member->email), printable(place->slug)), m_options.yes);
    if (!asked)
        co_return tl::unexpected(asked.error());
    const Api::RemoveMember call{.workspace = place->workspace, .member = member->id, .etag = member->etag};
    const Result<Api::Nothing> removed = co_await context.client->send(call);
    if (!removed)
        co_return tl::unexpected(removed.error());
    if (context.json)
        context.terminal->print(jsonText({{u"removed"_s, member->toJson()}, {u"impact"_s, impact->toJson()}}));
    context.terminal->note(u"%1 is no member of %2 any more."_s.arg(printable(member->name), printable(place->slug)));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
