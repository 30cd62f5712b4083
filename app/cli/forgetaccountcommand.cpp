// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/forgetaccountcommand.h"

#include "cli/accountchoice.h"
#include "cli/agreement.h"
#include "cli/printable.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

bool isGoneFromHere(const Error &error)
{
    return error.kind != Error::Kind::Keychain && error.code != "session-busy"_L1 && error.code != "turn-refused"_L1;
}

//! What is open elsewhere must be known to be ended: the error stays one, with a word on what is left to do.
Result<void> told(const Context &context, const Result<void> &done, const QString &what)
{
    if (done)
        context.terminal->note(u"Forgot %1."_s.arg(what));
    else if (isGoneFromHere(done.error()))
        context.terminal->note(
            u"Forgot %1 on this computer, but the service could not be told. End the session in the console’s list of devices."_s.arg(what));
    return done;
}

QCoro::Task<Result<void>> forgetOne(Context context, ForgetAccountCommand::Options options)
{
    const Result<Session::KnownAccount> account = accountNamed(context, options.email);
    if (!account)
        co_return tl::unexpected(account.error());
    const QString what = u"%1 on %2"_s.arg(printable(account->email), printable(account->server));
    const Result<void> asked = agreed(context, u"Sign %1 out and forget it here?"_s.arg(what), options.yes);
    if (!asked)
        co_return tl::unexpected(asked.error());
    const Result<void> done = co_await context.session->forget(*account);
    co_return told(context, done, what);
}

QCoro::Task<Result<void>> forgetAll(Context context, bool yes)
{
    const Result<void> asked = agreed(context, u"Sign every account out and forget all of them on this computer?"_s, yes);
    if (!asked)
        co_return tl::unexpected(asked.error());
    const Result<void> done = co_await context.session->forgetComputer();
    co_return told(context, done, u"every account"_s);
}

} // namespace

QCoro::Task<Result<void>> ForgetAccountCommand::run(Context context) const
{
    if (m_options.email.isEmpty())
        return forgetAll(context, m_options.yes);
    return forgetOne(context, m_options);
}

} // namespace Intrlume::Cli
