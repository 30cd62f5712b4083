// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/listaccountscommand.h"

#include "cli/json.h"
#include "cli/table.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

//! The first of each server is the one that commands work as. \a ofConsole can be worked as with `accounts use`.
QString tableOf(const QList<Session::KnownAccount> &accounts, const QList<Session::KnownAccount> &ofConsole)
{
    Table table({u"ACCOUNT"_s, u"NAME"_s, u"SERVER"_s, u"STATE"_s});
    QSet<QString> seen;
    for (const Session::KnownAccount &account : accounts) {
        const bool isFirst = !seen.contains(account.server);
        seen.insert(account.server);
        const QString state = !account.kept ? u"signed out"_s : isFirst ? u"in use"_s : u"signed in"_s;
        table.addRow({account.email, account.name, account.server, state});
    }
    for (const Session::KnownAccount &account : ofConsole)
        table.addRow({account.email, account.name, account.server, account.kept ? u"in the console"_s : u"signed out"_s});
    return table.toString();
}

QJsonArray jsonOf(const QList<Session::KnownAccount> &accounts, const QString &program)
{
    QJsonArray array;
    for (const Session::KnownAccount &account : accounts) {
        QJsonObject one = account.toJson();
        one.insert(u"program"_s, program);
        array.append(one);
    }
    return array;
}

} // namespace

QCoro::Task<Result<void>> ListAccountsCommand::run(Context context) const
{
    const QList<Session::KnownAccount> accounts = context.session->accounts();
    const QList<Session::KnownAccount> ofConsole = context.session->accountsElsewhere();
    QJsonArray items = jsonOf(accounts, u"intrlume"_s);
    for (const QJsonValue &item : jsonOf(ofConsole, u"console"_s))
        items.append(item);
    if (context.json)
        context.terminal->print(jsonText({{u"items"_s, items}}));
    else if (items.isEmpty())
        context.terminal->note(u"No account was signed in here. Run “intrlume login EMAIL”."_s);
    else
        context.terminal->print(tableOf(accounts, ofConsole));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
