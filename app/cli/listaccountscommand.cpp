// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/listaccountscommand.h"

#include "cli/json.h"
#include "cli/table.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

//! The first of each server is the one that commands work as.
QString tableOf(const QList<Session::KnownAccount> &accounts)
{
    Table table({u"ACCOUNT"_s, u"NAME"_s, u"SERVER"_s, u"STATE"_s});
    QSet<QString> seen;
    for (const Session::KnownAccount &account : accounts) {
        const bool isFirst = !seen.contains(account.server);
        seen.insert(account.server);
        const QString state = !account.kept ? u"signed out"_s : isFirst ? u"in use"_s : u"signed in"_s;
        table.addRow({account.email, account.name, account.server, state});
    }
    return table.toString();
}

} // namespace

QCoro::Task<Result<void>> ListAccountsCommand::run(Context context) const
{
    const QList<Session::KnownAccount> accounts = context.session->accounts();
    if (context.json)
        context.terminal->print(jsonText({{u"items"_s, Session::toJson(accounts)}}));
    else if (accounts.isEmpty())
        context.terminal->note(u"No account was signed in here. Run “intrlume login EMAIL”."_s);
    else
        context.terminal->print(tableOf(accounts));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
