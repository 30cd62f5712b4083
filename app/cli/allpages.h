// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/context.h"
#include "core/page.h"

#include <QCoroTask>

namespace Intrlume::Cli {

//! What all pages of the list \a call hold, one after the other.
template<Api::Endpoint E>
QCoro::Task<Result<decltype(E::Reply::items)>> allPages(Context context, E call)
{
    decltype(E::Reply::items) all;
    do {
        const Result<typename E::Reply> page = co_await context.client->send(call);
        if (!page)
            co_return tl::unexpected(page.error());
        all += page->items;
        call.after = page->next;
    } while (!call.after.value.isEmpty());
    co_return all;
}

} // namespace Intrlume::Cli
