// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/allkeys.h"

#include "cli/allpages.h"

namespace Intrlume::Cli {

QCoro::Task<Result<QList<ApiKey>>> allKeys(Context context, Api::ListApiKeys call)
{
    co_return co_await allPages(context, call);
}

} // namespace Intrlume::Cli
