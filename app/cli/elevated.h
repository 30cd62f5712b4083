// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/place.h"

namespace Intrlume::Cli {

//! Sends \a call, and where the service wants the password for it, asks for that (see elevate()) and sends it again.
template<Api::Endpoint E>
QCoro::Task<Result<typename E::Reply>> sendElevated(Context context, Place place, E call, bool passwordFromInput)
{
    Result<typename E::Reply> answer = co_await context.client->send(call);
    if (answer || answer.error().code != QLatin1String("elevation-required"))
        co_return answer;
    const Result<void> elevated = co_await elevate(context, place, passwordFromInput);
    if (!elevated)
        co_return tl::unexpected(elevated.error());
    answer = co_await context.client->send(call);
    co_return answer;
}

} // namespace Intrlume::Cli
