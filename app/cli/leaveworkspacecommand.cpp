// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/leaveworkspacecommand.h"

#include "api/members.h"
#include "cli/agreement.h"
#include "cli/json.h"
#include "cli/place.h"
#include "cli/printable.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

QCoro::Task<Result<void>> LeaveWorkspaceCommand::run(Context context) const
{
    const Result<Place> place = co_await keyPlace(context);
    if (!place)
        co_return tl::unexpected(place.error());
    const QString name = printable(place->slug);
    const Result<void> asked = agreed(context, u"Leave %1? Your keys go on working; only a new invitation brings you back."_s.arg(name), m_yes);
    if (!asked)
        co_return tl::unexpected(asked.error());
    const Api::LeaveWorkspace call{.workspace = place->workspace};
    const Result<Api::Nothing> left = co_await context.client->send(call);
    if (!left)
        co_return tl::unexpected(left.error());
    if (context.json)
        context.terminal->print(jsonText({{u"left"_s, place->workspace.toString()}}));
    context.terminal->note(u"You have left %1."_s.arg(name));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
