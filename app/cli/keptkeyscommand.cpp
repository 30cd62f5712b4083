// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/keptkeyscommand.h"

#include "cli/json.h"
#include "cli/printable.h"
#include "cli/table.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

QString tableOf(const QList<Session::KeptKey> &kept)
{
    Table table({u"NAME"_s, u"ENVIRONMENT"_s, u"ENDS IN"_s, u"WORKSPACE"_s, u"ID"_s});
    for (const Session::KeptKey &one : kept)
        table.addRow({one.name, toString(one.environment), one.tail, one.workspaceSlug, one.key.toString()});
    return table.toString();
}

} // namespace

QCoro::Task<Result<void>> ListKeptKeysCommand::run(Context context) const
{
    const Result<QList<Session::KeptKey>> kept = co_await context.keys->list(context.serverName);
    if (!kept)
        co_return tl::unexpected(kept.error());
    if (context.json) {
        QJsonArray items;
        for (const Session::KeptKey &one : *kept)
            items.append(one.toJson());
        context.terminal->print(jsonText({{u"items"_s, items}}));
    } else if (kept->isEmpty()) {
        context.terminal->note(u"This computer keeps no key of %1."_s.arg(context.serverName));
    } else {
        context.terminal->print(tableOf(*kept));
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> ForgetKeyCommand::run(Context context) const
{
    const Result<QList<Session::KeptKey>> kept = co_await context.keys->list(context.serverName);
    if (!kept)
        co_return tl::unexpected(kept.error());
    const Result<Session::KeptKey> chosen = Session::chooseKept(*kept, m_key, context.workspace);
    if (!chosen)
        co_return tl::unexpected(chosen.error());
    const Result<void> removed = co_await context.keys->remove(chosen->server, chosen->key);
    if (!removed)
        co_return tl::unexpected(removed.error());
    context.terminal->note(u"Key “%1” is no longer in this computer’s keychain. It works as before."_s.arg(printable(chosen->name)));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
