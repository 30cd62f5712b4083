// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/useaccountcommand.h"

#include "cli/accountchoice.h"
#include "cli/json.h"
#include "cli/printable.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

QCoro::Task<Result<void>> UseAccountCommand::run(Context context) const
{
    const Result<Session::KnownAccount> known = accountNamed(context, m_email);
    if (!known)
        co_return tl::unexpected(known.error());
    const Result<Account> account = co_await context.session->switchTo(*known);
    if (!account && account.error().code == "session-missing"_L1)
        co_return fail(Error::Kind::Unauthorized, u"not-signed-in"_s);
    if (!account)
        co_return tl::unexpected(account.error());
    const QString server = context.client->address();
    if (context.json)
        context.terminal->print(jsonText({{u"account"_s, account->toJson()}, {u"server"_s, server}}));
    context.terminal->note(u"Commands now work as %1 <%2> on %3."_s.arg(printable(account->fullName), printable(account->email), server));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
