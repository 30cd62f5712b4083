// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/accountchoice.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

Result<Session::KnownAccount> accountNamed(const Context &context, const QString &email)
{
    QList<Session::KnownAccount> found;
    const QList<Session::KnownAccount> all = context.session->accounts() + context.session->accountsElsewhere();
    for (const Session::KnownAccount &account : all) {
        if (account.email.compare(email, Qt::CaseInsensitive) != 0)
            continue;
        if (account.server == context.serverName) {
            Session::KnownAccount here = account;
            here.address = context.client->address(); // "This computer" has another port each time.
            return here;
        }
        found.append(account);
    }
    if (found.isEmpty())
        return fail(Error::Kind::NotFound, u"account-unknown"_s, email);
    if (found.size() > 1)
        return fail(Error::Kind::Invalid, u"usage"_s, u"This account is known at more than one server. Choose one with --server."_s);
    return found.first();
}

} // namespace Intrlume::Cli
