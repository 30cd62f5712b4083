// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/allkeys.h"

namespace Intrlume::Cli {

QCoro::Task<Result<QList<ApiKey>>> allKeys(Context context, Api::ListApiKeys call)
{
    QList<ApiKey> all;
    do {
        const Result<Page<ApiKey>> page = co_await context.client->send(call);
        if (!page)
            co_return tl::unexpected(page.error());
        all += page->items;
        call.after = page->next;
    } while (!call.after.value.isEmpty());
    co_return all;
}

} // namespace Intrlume::Cli
