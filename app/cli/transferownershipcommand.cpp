// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/transferownershipcommand.h"

#include "api/members.h"
#include "cli/agreement.h"
#include "cli/elevated.h"
#include "cli/json.h"
#include "cli/printable.h"
#include "cli/teamchoice.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

QCoro::Task<Result<void>> TransferOwnershipCommand::run(Context context) const
{
    const Result<Place> place = co_await keyPlace(context);
    if (!place)
        co_return tl::unexpected(place.error());
    const Result<Member> member = co_await findMember(context, place->workspace, m_options.member);
    if (!member)
        co_return tl::unexpected(member.error());
    const QString name = printable(member->name);
    const QString question = u"Make %1 (%2) an owner of %3? You become a Developer; only an owner can make you one again."_s;
    const Result<void> asked = agreed(context, question.arg(name, printable(member->email), printable(place->slug)), m_options.yes);
    if (!asked)
        co_return tl::unexpected(asked.error());
    const Api::TransferOwnership call{.workspace = place->workspace, .member = member->id};
    const Result<Member> owner = co_await sendElevated(context, *place, call, m_options.passwordFromInput);
    if (!owner)
        co_return tl::unexpected(owner.error());
    if (context.json)
        context.terminal->print(jsonText({{u"member"_s, owner->toJson()}}));
    context.terminal->note(u"%1 is an owner of %2 now, and you are a Developer."_s.arg(name, printable(place->slug)));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
