// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/audittable.h"

#include "server/store/statement.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
const QString columns = u"e.sequence, e.id, e.workspace_id, e.at, e.actor_kind, e.actor_id, e.action, e.target, e.before, e.after, e.address,"
                        " e.device, e.request_id, e.previous_hash, e.hash"_s;

AuditEvent readRow(const Statement &row)
{
    return {.sequence = row.number(0),
            .id = EventId(row.text(1)),
            .workspace = row.text(2),
            .at = row.time(3),
            .actorKind = row.text(4),
            .actorId = row.text(5),
            .action = row.text(6),
            .target = row.text(7),
            .before = row.text(8),
            .after = row.text(9),
            .address = row.text(10),
            .device = row.text(11),
            .requestId = row.text(12),
            .previousHash = row.bytes(13),
            .hash = row.bytes(14)};
}
} // namespace

QByteArray AuditTable::lastHash()
{
    Statement query(m_connection, u"SELECT hash FROM audit_events ORDER BY sequence DESC LIMIT 1"_s);
    return query.next() ? query.bytes(0) : QByteArray();
}

void AuditTable::insert(const AuditEvent &event)
{
    Statement(m_connection, u"INSERT INTO audit_events (id, workspace_id, at, actor_kind, actor_id, action, target, before, after, address,"
                            " device, request_id, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(event.id.toString())
        .bind(event.workspace)
        .bind(event.at)
        .bind(event.actorKind)
        .bind(event.actorId)
        .bind(event.action)
        .bind(event.target)
        .bind(event.before)
        .bind(event.after)
        .bind(event.address)
        .bind(event.device)
        .bind(event.requestId)
        .bind(event.previousHash.isNull() ? QByteArray("") : event.previousHash)
        .bind(event.hash)
        .run();
}

QList<AuditEvent> AuditTable::all()
{
    Statement query(m_connection, u"SELECT "_s + columns + u" FROM audit_events e ORDER BY e.sequence"_s);
    QList<AuditEvent> events;
    while (query.next())
        events.append(readRow(query));
    return events;
}

bool AuditTable::has(const QString &action, const QString &target)
{
    Statement query(m_connection, u"SELECT 1 FROM audit_events WHERE target = ? AND action = ? LIMIT 1"_s);
    query.bind(target).bind(action);
    return query.next();
}

QList<NamedAuditEvent> AuditTable::of(const QString &workspace, const QString &target, const QString &before, int limit)
{
    Statement query(m_connection, u"SELECT "_s + columns
                                      + u", COALESCE(a.full_name, k.name, '') FROM audit_events e"
                                        " LEFT JOIN accounts a ON a.id = e.actor_id LEFT JOIN api_keys k ON k.id = e.actor_id"
                                        " WHERE e.target = ? AND e.workspace_id = ?"
                                        " AND (? = '' OR e.sequence < (SELECT b.sequence FROM audit_events b WHERE b.id = ?))"
                                        " ORDER BY e.sequence DESC LIMIT ?"_s);
    query.bind(target).bind(workspace).bind(before).bind(before).bind(limit);
    QList<NamedAuditEvent> events;
    while (query.next())
        events.append({readRow(query), query.text(15)});
    return events;
}

} // namespace Intrlume::Server
