// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/keyusage.h"

#include "core/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Intrlume {

namespace {
QList<SourceUse> sourcesFromJson(const QJsonValue &value)
{
    QList<SourceUse> sources;
    for (const QJsonValue &item : value.toArray()) {
        const QJsonObject row = item.toObject();
        sources.append({row["ip"_L1].toString(), row["uses"_L1].toInteger(), timeFromJson(row["last_used_at"_L1])});
    }
    return sources;
}

QJsonArray sourcesToJson(const QList<SourceUse> &sources)
{
    QJsonArray rows;
    for (const SourceUse &source : sources)
        rows.append(QJsonObject{{u"ip"_s, source.ip}, {u"uses"_s, source.uses}, {u"last_used_at"_s, timeToJson(source.lastUsedAt)}});
    return rows;
}
} // namespace

Result<KeyUsage> KeyUsage::fromJson(const QJsonObject &json)
{
    if (!json["hours"_L1].isArray() || !json["sources"_L1].isArray())
        return malformed("usage without hours or sources");
    KeyUsage usage;
    for (const QJsonValue &item : json["hours"_L1].toArray()) {
        const QJsonObject row = item.toObject();
        usage.hours.append({timeFromJson(row["at"_L1]), row["uses"_L1].toInteger()});
    }
    usage.refused24h = json["refused_24h"_L1].toInteger();
    usage.sources = sourcesFromJson(json["sources"_L1]);
    usage.sourcesTotal = json["sources_total"_L1].toInteger();
    return usage;
}

QJsonObject KeyUsage::toJson() const
{
    QJsonArray rows;
    for (const HourlyUses &hour : hours)
        rows.append(QJsonObject{{u"at"_s, timeToJson(hour.at)}, {u"uses"_s, hour.uses}});
    return {{u"hours"_s, rows}, {u"refused_24h"_s, refused24h}, {u"sources"_s, sourcesToJson(sources)}, {u"sources_total"_s, sourcesTotal}};
}

Result<RangesCheck> RangesCheck::fromJson(const QJsonObject &json)
{
    if (!json["refused"_L1].isArray())
        return malformed("check of ranges without a result");
    return RangesCheck{.since = timeFromJson(json["since"_L1]),
                       .checked = json["checked"_L1].toInteger(),
                       .refused = sourcesFromJson(json["refused"_L1]),
                       .refusedTotal = json["refused_total"_L1].toInteger(),
                       .callerIp = json["caller_ip"_L1].toString(),
                       .callerAllowed = json["caller_allowed"_L1].toBool()};
}

QJsonObject RangesCheck::toJson() const
{
    return {{u"since"_s, timeToJson(since)},    {u"checked"_s, checked},    {u"refused"_s, sourcesToJson(refused)},
            {u"refused_total"_s, refusedTotal}, {u"caller_ip"_s, callerIp}, {u"caller_allowed"_s, callerAllowed}};
}

} // namespace Intrlume
