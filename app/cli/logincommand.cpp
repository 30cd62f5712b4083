// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/logincommand.h"

#include "cli/devicelogin.h"
#include "cli/json.h"
#include "cli/passwordlogin.h"
#include "cli/printable.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

QCoro::Task<Result<Account>> signIn(Context context, LoginCommand::Options options)
{
    if (options.byDevice)
        co_return co_await loginByDevice(context);
    co_return co_await loginByPassword(context, options.email, options.passwordFromInput);
}

} // namespace

QCoro::Task<Result<void>> LoginCommand::run(Context context) const
{
    const Result<void> keychain = co_await context.session->probeKeychain();
    if (!keychain)
        co_return tl::unexpected(keychain.error());
    std::optional<Error> notKept;
    const QObject scope;
    QObject::connect(context.session, &Session::Session::notKept, &scope, [&notKept](const Error &error) { notKept = error; });
    const Result<Account> account = co_await signIn(context, m_options);
    if (!account)
        co_return tl::unexpected(account.error());
    if (notKept) {
        // The next command is another process: a session that was not kept would only lie around on the service.
        const Result<void> ended = co_await context.session->signOut();
        if (!ended && ended.error().kind != Error::Kind::Keychain)
            context.terminal->note(u"The session could not be ended on the service; end it in the console’s list of devices."_s);
        co_return tl::unexpected(*notKept);
    }

    const QString server = context.client->address();
    if (context.json)
        context.terminal->print(jsonText({{u"account"_s, account->toJson()}, {u"server"_s, server}}));
    context.terminal->note(u"Signed in to %1 as %2 <%3>."_s.arg(server, printable(account->fullName), printable(account->email)));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
