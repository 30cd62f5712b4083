// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/listkeyscommand.h"

#include "cli/allkeys.h"
#include "cli/json.h"
#include "cli/printable.h"
#include "cli/signedin.h"
#include "cli/table.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

QString timeText(const QDateTime &time, const QString &absent)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm'Z'"_s) : absent;
}

QString tableOf(const QList<ApiKey> &keys)
{
    Table table({u"NAME"_s, u"KEY"_s, u"STATUS"_s, u"CREATED"_s, u"LAST USED"_s, u"ROTATION DUE"_s, u"ID"_s});
    for (const ApiKey &key : keys) {
        table.addRow({key.name, key.masked(), toString(key.status), timeText(key.createdAt, u"-"_s), timeText(key.lastUsedAt, u"never"_s),
                      timeText(key.rotationDueAt, u"-"_s), key.id.toString()});
    }
    return table.toString();
}

QString jsonOf(const QList<ApiKey> &keys)
{
    QJsonArray items;
    for (const ApiKey &key : keys)
        items.append(key.toJson());
    return jsonText({{u"items"_s, items}});
}

} // namespace

QCoro::Task<Result<void>> ListKeysCommand::run(Context context) const
{
    const Result<Account> account = co_await signedIn(context);
    if (!account)
        co_return tl::unexpected(account.error());
    const Result<Workspace> workspace = co_await chosenWorkspace(context);
    if (!workspace)
        co_return tl::unexpected(workspace.error());
    const Api::ListApiKeys call{
        .workspace = workspace->id, .environment = m_options.environment, .status = m_options.all ? u"all"_s : QString(), .limit = 200};
    const Result<QList<ApiKey>> keys = co_await allKeys(context, call);
    if (!keys)
        co_return tl::unexpected(keys.error());

    if (context.json)
        context.terminal->print(jsonOf(*keys));
    else if (keys->isEmpty())
        context.terminal->note(u"No keys in %1."_s.arg(printable(workspace->slug)));
    else
        context.terminal->print(tableOf(*keys));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
