// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/leakreport.h"

#include "cli/scantext.h"

namespace Intrlume::Cli {

QCoro::Task<Result<QList<Api::LeakOutcome>>> reportLeaks(Context context, QList<Secret> keys)
{
    QList<Api::LeakOutcome> all;
    for (qsizetype from = 0; from < keys.size(); from += Api::ReportLeakedKeys::mostKeys) {
        const Api::ReportLeakedKeys call{.keys = keys.mid(from, Api::ReportLeakedKeys::mostKeys)};
        const Result<QList<Api::LeakOutcome>> part = co_await context.client->send(call);
        if (!part) {
            for (const Api::LeakOutcome &outcome : std::as_const(all))
                context.terminal->note(outcomeText(outcome));
            co_return tl::unexpected(part.error());
        }
        all += *part;
    }
    co_return all;
}

} // namespace Intrlume::Cli
