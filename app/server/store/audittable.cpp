// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/audittable.h"

#include "server/store/statement.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

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
    Statement query(m_connection, u"SELECT sequence, id, workspace_id, at, actor_kind, actor_id, action, target, before, after, address, device,"
                                  " request_id, previous_hash, hash FROM audit_events ORDER BY sequence"_s);
    QList<AuditEvent> events;
    while (query.next()) {
        events.append({.sequence = query.number(0),
                       .id = EventId(query.text(1)),
                       .workspace = query.text(2),
                       .at = query.time(3),
                       .actorKind = query.text(4),
                       .actorId = query.text(5),
                       .action = query.text(6),
                       .target = query.text(7),
                       .before = query.text(8),
                       .after = query.text(9),
                       .address = query.text(10),
                       .device = query.text(11),
                       .requestId = query.text(12),
                       .previousHash = query.bytes(13),
                       .hash = query.bytes(14)});
    }
    return events;
}

} // namespace Intrlume::Server
