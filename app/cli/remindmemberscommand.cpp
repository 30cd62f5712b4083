// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/remindmemberscommand.h"

#include "api/members.h"
#include "cli/json.h"
#include "cli/place.h"
#include "cli/printable.h"
#include "cli/teamchoice.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

//! Why there is nobody to remind; empty where there is.
QString nobodyText(const Member &member)
{
    return member.secondFactor ? u"%1 uses two-factor sign-in already."_s.arg(printable(member.name)) : QString();
}

} // namespace

QCoro::Task<Result<void>> RemindMembersCommand::run(Context context) const
{
    const Result<Place> place = co_await keyPlace(context);
    if (!place)
        co_return tl::unexpected(place.error());
    Api::RemindOfSecondFactor call{.workspace = place->workspace, .members = {}};
    if (!m_member.isEmpty()) {
        const Result<Member> member = co_await findMember(context, place->workspace, m_member);
        if (!member)
            co_return tl::unexpected(member.error());
        if (const QString why = nobodyText(*member); !why.isEmpty())
            co_return fail(Error::Kind::Invalid, u"usage"_s, why);
        call.members.append(member->id);
    }
    const Result<Api::RemindedMembers> reminded = co_await context.client->send(call);
    if (!reminded)
        co_return tl::unexpected(reminded.error());
    if (context.json)
        context.terminal->print(jsonText({{u"sent"_s, reminded->sent}, {u"skipped"_s, reminded->skipped}}));
    context.terminal->note(
        u"Reminded of two-factor sign-in: %1. Reminded within the last day already: %2."_s.arg(reminded->sent).arg(reminded->skipped));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
