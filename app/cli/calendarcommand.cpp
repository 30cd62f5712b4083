// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/calendarcommand.h"

#include "api/apikeys.h"
#include "cli/place.h"
#include "core/rotationcalendar.h"

namespace Intrlume::Cli {

QCoro::Task<Result<void>> CalendarCommand::run(Context context) const
{
    const Result<Place> place = co_await keyPlace(context);
    if (!place)
        co_return tl::unexpected(place.error());
    const Api::ListApiKeys call{.workspace = place->workspace, .limit = 200};
    const Result<QList<ApiKey>> keys = co_await context.client->sendAll(call);
    if (!keys)
        co_return tl::unexpected(keys.error());
    context.terminal->print(QString::fromUtf8(rotationCalendar(*keys, place->name, context.clock->now())));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
