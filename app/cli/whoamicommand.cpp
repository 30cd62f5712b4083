// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/whoamicommand.h"

#include "api/sessions.h"
#include "cli/json.h"
#include "cli/printable.h"
#include "cli/signedin.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

QCoro::Task<Result<void>> WhoamiCommand::run(Context context) const
{
    const Result<Account> kept = co_await signedIn(context);
    if (!kept)
        co_return tl::unexpected(kept.error());
    const Result<Account> account = co_await context.client->send(Api::GetMe());
    if (!account)
        co_return tl::unexpected(account.error());

    const QString server = context.client->address();
    if (context.json)
        context.terminal->print(jsonText({{u"account"_s, account->toJson()}, {u"server"_s, server}}));
    else
        context.terminal->print(u"%1 <%2> on %3\n"_s.arg(printable(account->fullName), printable(account->email), server));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
