// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/logincommand.h"

#include "cli/json.h"
#include "cli/printable.h"
#include "core/emailaddress.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

QCoro::Task<Result<void>> LoginCommand::run(Context context) const
{
    const Result<EmailAddress> email = EmailAddress::parse(m_options.email);
    if (!email)
        co_return fail(Error::Kind::Invalid, u"usage"_s, u"This is not an email address: %1"_s.arg(m_options.email));
    const Result<void> keychain = co_await context.session->probeKeychain();
    if (!keychain)
        co_return tl::unexpected(keychain.error());

    Result<Secret> password =
        m_options.passwordFromInput ? context.terminal->readSecret() : context.terminal->askSecret(u"Password for %1: "_s.arg(email->toString()));
    if (!password)
        co_return tl::unexpected(password.error());
    std::optional<Error> notKept;
    const QObject scope;
    QObject::connect(context.session, &Session::Session::notKept, &scope, [&notKept](const Error &error) { notKept = error; });
    const Result<Account> account = co_await context.session->signIn(email->toString(), *std::move(password), true);
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
