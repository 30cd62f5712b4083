// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/revocationtable.h"

#include "server/store/statement.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

void RevocationTable::insert(const KeyId &key, const QStringList &regions, const QDateTime &requestedAt)
{
    int position = 0;
    for (const QString &region : regions) {
        Statement(m_connection, u"INSERT INTO revocations (key_id, region, position, requested_at) VALUES (?, ?, ?, ?)"_s)
            .bind(key.toString())
            .bind(region)
            .bind(position++)
            .bind(requestedAt)
            .run();
    }
}

std::optional<Revocation> RevocationTable::find(const KeyId &key)
{
    Statement query(m_connection, u"SELECT region, requested_at, stopped_at, milliseconds FROM revocations WHERE key_id = ? ORDER BY position"_s);
    query.bind(key.toString());
    Revocation revocation;
    while (query.next()) {
        revocation.requestedAt = query.time(1);
        const bool stopped = !query.isNull(2);
        revocation.regions.append(
            {.region = query.text(0), .stopped = stopped, .stoppedAt = query.time(2), .milliseconds = stopped ? query.number(3) : -1});
    }
    if (revocation.regions.isEmpty())
        return {};
    return revocation;
}

QList<PendingStop> RevocationTable::pending()
{
    Statement query(m_connection,
                    u"SELECT r.key_id, k.key_hash, r.region FROM revocations r JOIN api_keys k ON k.id = r.key_id WHERE r.stopped_at IS NULL"_s);
    QList<PendingStop> stops;
    while (query.next())
        stops.append({KeyId(query.text(0)), query.bytes(1), query.text(2)});
    return stops;
}

void RevocationTable::confirm(const KeyId &key, const QString &region, const QDateTime &stoppedAt)
{
    Statement(m_connection, u"UPDATE revocations SET stopped_at = ?, milliseconds = MAX(0, ? - requested_at)"
                            " WHERE key_id = ? AND region = ? AND stopped_at IS NULL"_s)
        .bind(stoppedAt)
        .bind(stoppedAt)
        .bind(key.toString())
        .bind(region)
        .run();
}

} // namespace Intrlume::Server
