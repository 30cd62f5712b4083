// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/showkeycommand.h"

#include "api/apikeys.h"
#include "api/keyuse.h"
#include "cli/json.h"
#include "cli/keychoice.h"
#include "cli/place.h"
#include "cli/table.h"
#include "cli/texts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

QString usedText(const ApiKey &key)
{
    if (!key.lastUsedAt.isValid())
        return u"never"_s;
    return key.lastUsedIp.isEmpty() ? timeText(key.lastUsedAt) : u"%1 from %2"_s.arg(timeText(key.lastUsedAt), key.lastUsedIp);
}

QString createdText(const ApiKey &key)
{
    const QString with = key.createdWith ? u", with key “%1”"_s.arg(key.createdWith->name) : QString();
    return u"%1 by %2%3"_s.arg(timeText(key.createdAt), key.createdBy.fullName, with);
}

QString allowedText(const ApiKey &key)
{
    QStringList ranges;
    for (const IpRange &range : key.allowedIps)
        ranges.append(range.note().isEmpty() ? range.cidr() : u"%1 (%2)"_s.arg(range.cidr(), range.note()));
    return ranges.isEmpty() ? u"anywhere"_s : ranges.join(u", "_s);
}

QString textOf(const ApiKey &key)
{
    return fieldsText({{u"Name"_s, key.name},
                       {u"Key"_s, key.masked()},
                       {u"ID"_s, key.id.toString()},
                       {u"Environment"_s, toString(key.environment)},
                       {u"Status"_s, stateText(key)},
                       {u"Automation"_s, key.automation ? u"may generate, rotate and revoke keys"_s : QString()},
                       {u"Created"_s, createdText(key)},
                       {u"Last used"_s, usedText(key)},
                       {u"Last 24 hours"_s, u"%1 uses"_s.arg(key.uses24h)},
                       {u"Rotation due"_s, key.status == KeyStatus::Revoked ? QString() : timeText(key.rotationDueAt)},
                       {u"Allowed from"_s, allowedText(key)},
                       {u"Note"_s, key.note},
                       {u"Replaces"_s, key.replaces.toString()},
                       {u"Replaced by"_s, key.replacedBy.toString()}});
}

QString textOf(const QList<KeyEvent> &events)
{
    Table table({u"WHEN"_s, u"WHAT"_s, u"WHO"_s, u"FROM"_s});
    for (const KeyEvent &event : events)
        table.addRow({timeText(event.at), event.action, event.actor.name.isEmpty() ? event.actor.kind : event.actor.name, event.address});
    return u'\n' + table.toString();
}

//! Hours without a use say nothing.
QString hoursText(const QList<HourlyUses> &hours)
{
    Table table({u"HOUR"_s, u"USES"_s});
    bool isUsed = false;
    for (const HourlyUses &hour : hours) {
        if (hour.uses == 0)
            continue;
        table.addRow({timeText(hour.at), QString::number(hour.uses)});
        isUsed = true;
    }
    return isUsed ? table.toString() + u'\n' : QString();
}

QString textOf(const KeyUsage &usage)
{
    Table table({u"ADDRESS"_s, u"USES"_s, u"LAST USED"_s});
    for (const SourceUse &source : usage.sources)
        table.addRow({source.ip, QString::number(source.uses), timeText(source.lastUsedAt)});
    return u"\nRefused in the last 24 hours: %1\n\n%2%3"_s.arg(QString::number(usage.refused24h), hoursText(usage.hours), table.toString());
}

QCoro::Task<Result<QList<KeyEvent>>> historyOf(Context context, ApiKey key)
{
    QList<KeyEvent> all;
    Api::ListKeyEvents call{.workspace = key.workspace, .key = key.id, .limit = 200, .after = {}};
    do {
        const Result<Page<KeyEvent>> page = co_await context.client->send(call);
        if (!page)
            co_return tl::unexpected(page.error());
        all += page->items;
        call.after = page->next;
    } while (!call.after.value.isEmpty());
    co_return all;
}

} // namespace

QCoro::Task<Result<void>> ShowKeyCommand::run(Context context) const
{
    const Result<Place> place = co_await keyPlace(context);
    if (!place)
        co_return tl::unexpected(place.error());
    const Result<ApiKey> key = co_await findKey(context, place->workspace, m_options.key, Meant::Any, true);
    if (!key)
        co_return tl::unexpected(key.error());
    QString text = textOf(*key);
    QJsonObject json{{u"key"_s, key->toJson()}};
    if (m_options.usage) {
        const Api::GetKeyUsage call{.workspace = place->workspace, .key = key->id};
        const Result<KeyUsage> usage = co_await context.client->send(call);
        if (!usage)
            co_return tl::unexpected(usage.error());
        text += textOf(*usage);
        json.insert(u"usage"_s, usage->toJson());
    }
    if (m_options.history) {
        const Result<QList<KeyEvent>> events = co_await historyOf(context, *key);
        if (!events)
            co_return tl::unexpected(events.error());
        text += textOf(*events);
        QJsonArray items;
        for (const KeyEvent &event : *events)
            items.append(event.toJson());
        json.insert(u"events"_s, items);
    }
    context.terminal->print(context.json ? jsonText(json) : text);
    co_return Result<void>();
}

} // namespace Intrlume::Cli
