// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/listkeyscommand.h"

#include "api/apikeys.h"
#include "cli/json.h"
#include "cli/place.h"
#include "cli/printable.h"
#include "cli/table.h"
#include "cli/texts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

QString tableOf(const QList<ApiKey> &keys)
{
    Table table({u"NAME"_s, u"KEY"_s, u"STATUS"_s, u"CREATED"_s, u"LAST USED"_s, u"ROTATION DUE"_s, u"ID"_s});
    for (const ApiKey &key : keys) {
        table.addRow({key.name, key.masked(), toString(key.status), timeText(key.createdAt), timeText(key.lastUsedAt, u"never"_s),
                      timeText(key.rotationDueAt), key.id.toString()});
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
    const Result<Place> place = co_await keyPlace(context);
    if (!place)
        co_return tl::unexpected(place.error());
    const QDateTime now = context.clock->now();
    const Api::ListApiKeys call{.workspace = place->workspace,
                                .environment = m_options.environment,
                                .status = m_options.status,
                                .text = m_options.search,
                                .unusedSince = m_options.unusedFor ? now.addSecs(-m_options.unusedFor->count()) : QDateTime(),
                                .dueBefore = m_options.dueWithin ? now.addSecs(m_options.dueWithin->count()) : QDateTime(),
                                .sort = m_options.sort,
                                .descending = m_options.descending,
                                .limit = 200};
    const Result<QList<ApiKey>> keys = co_await context.client->sendAll(call);
    if (!keys)
        co_return tl::unexpected(keys.error());

    if (context.json)
        context.terminal->print(jsonOf(*keys));
    else if (keys->isEmpty())
        context.terminal->note(u"No keys in %1."_s.arg(printable(place->slug)));
    else
        context.terminal->print(tableOf(*keys));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
