// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/keyusetable.h"

#include "server/store/statement.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qint64 hourMs = 60 * 60 * 1000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 hoursADay = 24;
constexpr qsizetype crowd = 50; // addresses in one batch

qint64 firstDay(const QDateTime &now)
{
    return now.toMSecsSinceEpoch() / dayMs - KeyUseTable::daysKept;
}
} // namespace

void KeyUseTable::addSources(const KeyId &key, const QList<SourceDay> &sources)
{
    for (const SourceDay &source : sources) {
        Statement(m_connection, u"INSERT INTO api_key_sources (key_id, ip, day, uses, last_used_at) VALUES (?, ?, ?, ?, ?)"
                                " ON CONFLICT (key_id, ip, day) DO UPDATE SET uses = uses + excluded.uses,"
                                " last_used_at = MAX(last_used_at, excluded.last_used_at)"_s)
            .bind(key.toString())
            .bind(source.ip)
            .bind(source.day)
            .bind(source.uses)
            .bind(source.lastUsedAt)
            .run();
    }
    // To look at all that a key has costs more than to write a few; only a crowd must not wait for the next tidying.
    if (sources.size() > crowd)
        keepMost(key);
}

void KeyUseTable::forgetBeyondMost()
{
    Statement query(m_connection, u"SELECT key_id FROM api_key_sources GROUP BY key_id HAVING COUNT(*) > ?"_s);
    query.bind(mostSources);
    QList<KeyId> keys;
    while (query.next())
        keys.append(KeyId(query.text(0)));
    for (const KeyId &key : std::as_const(keys))
        keepMost(key);
}

void KeyUseTable::keepMost(const KeyId &key)
{
    Statement(m_connection, u"DELETE FROM api_key_sources WHERE key_id = ? AND ip IN (SELECT ip FROM api_key_sources WHERE key_id = ?"
                            " GROUP BY ip ORDER BY MAX(last_used_at) DESC, ip LIMIT -1 OFFSET ?)"_s)
        .bind(key.toString())
        .bind(key.toString())
        .bind(mostSources)
        .run();
}

QList<HourlyUses> KeyUseTable::hours(const KeyId &key, const QDateTime &now)
{
    const qint64 last = now.toMSecsSinceEpoch() / hourMs;
    QList<HourlyUses> hours;
    for (qint64 hour = last - hoursADay + 1; hour <= last; ++hour)
        hours.append({QDateTime::fromMSecsSinceEpoch(hour * hourMs, Qt::UTC), 0});
    Statement query(m_connection, u"SELECT hour, uses FROM api_key_uses WHERE key_id = ? AND hour > ? AND hour <= ?"_s);
    query.bind(key.toString()).bind(last - hoursADay).bind(last);
    while (query.next())
        hours[query.number(0) - (last - hoursADay + 1)].uses = query.number(1);
    return hours;
}

qint64 KeyUseTable::refusedInADay(const KeyId &key, const QDateTime &now)
{
    const qint64 last = now.toMSecsSinceEpoch() / hourMs;
    Statement query(m_connection, u"SELECT COALESCE(SUM(refused), 0) FROM api_key_uses WHERE key_id = ? AND hour > ? AND hour <= ?"_s);
    query.bind(key.toString()).bind(last - hoursADay).bind(last);
    return query.next() ? query.number(0) : 0;
}

QList<SourceUse> KeyUseTable::sources(const KeyId &key, const QDateTime &now, int limit)
{
    Statement query(m_connection, u"SELECT ip, SUM(uses), MAX(last_used_at) AS latest FROM api_key_sources WHERE key_id = ? AND day >= ?"
                                  " GROUP BY ip ORDER BY latest DESC, ip LIMIT ?"_s);
    query.bind(key.toString()).bind(firstDay(now)).bind(limit);
    QList<SourceUse> sources;
    while (query.next())
        sources.append({query.text(0), query.number(1), query.time(2)});
    return sources;
}

qint64 KeyUseTable::sourcesTotal(const KeyId &key, const QDateTime &now)
{
    Statement query(m_connection, u"SELECT COUNT(DISTINCT ip) FROM api_key_sources WHERE key_id = ? AND day >= ?"_s);
    query.bind(key.toString()).bind(firstDay(now));
    return query.next() ? query.number(0) : 0;
}

void KeyUseTable::forgetBefore(const QDateTime &time)
{
    Statement(m_connection, u"DELETE FROM api_key_sources WHERE day < ?"_s).bind(time.toMSecsSinceEpoch() / dayMs).run();
}

} // namespace Intrlume::Server
