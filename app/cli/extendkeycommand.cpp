// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/extendkeycommand.h"

#include "api/apikeys.h"
#include "cli/json.h"
#include "cli/keychoice.h"
#include "cli/place.h"
#include "cli/printable.h"
#include "cli/texts.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

QCoro::Task<Result<void>> ExtendKeyCommand::run(Context context) const
{
    const Result<Place> place = co_await keyPlace(context);
    if (!place)
        co_return tl::unexpected(place.error());
    const Result<ApiKey> key = co_await findKey(context, place->workspace, m_options.key, Meant::Ending);
    if (!key)
        co_return tl::unexpected(key.error());
    const Api::ExtendKey call{.workspace = place->workspace, .key = key->id, .overlap = m_options.span};
    const Result<ApiKey> extended = co_await context.client->send(call);
    if (!extended)
        co_return tl::unexpected(extended.error());
    if (context.json)
        context.terminal->print(jsonText({{u"key"_s, extended->toJson()}}));
    context.terminal->note(
        u"The old key “%1” (%2) stops at %3."_s.arg(printable(extended->name), printable(extended->masked()), timeText(extended->endsAt)));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
