// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/logoutcommand.h"

#include "cli/signedin.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

QCoro::Task<Result<void>> LogoutCommand::run(Context context) const
{
    // Without taking it up first the service could not be told; where that fails, what is kept here still goes.
    const Result<Account> account = co_await signedIn(context);
    if (!account && account.error().kind == Error::Kind::Unauthorized)
        co_return tl::unexpected(account.error());
    const Result<void> ended = co_await context.session->signOut();
    if (!ended)
        co_return tl::unexpected(ended.error());
    if (!account)
        co_return tl::unexpected(account.error());
    context.terminal->note(u"Signed out of %1."_s.arg(context.client->address()));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
