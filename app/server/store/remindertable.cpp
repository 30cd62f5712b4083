// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/remindertable.h"

#include "server/store/statement.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

QList<RotationDue> ReminderTable::dueUntil(const QDateTime &until)
{
    Statement query(m_connection, u"SELECT k.id, k.workspace_id, k.name, k.environment, k.head, k.tail, k.rotation_due_at, r.sent_at FROM api_keys k"
                                  " LEFT JOIN api_key_reminders r ON r.key_id = k.id"
                                  " WHERE k.revoked_at IS NULL AND k.ends_at IS NULL AND k.rotation_due_at <= ?"
                                  " ORDER BY k.workspace_id, k.rotation_due_at, k.id"_s);
    query.bind(until);
    QList<RotationDue> due;
    while (query.next()) {
        ApiKey key;
        key.environment = environmentFromString(query.text(3)).value_or(Environment::Test);
        key.head = query.text(4);
        key.tail = query.text(5);
        due.append({.key = KeyId(query.text(0)),
                    .workspace = WorkspaceId(query.text(1)),
                    .name = query.text(2),
                    .masked = key.masked(),
                    .dueAt = query.time(6),
                    .remindedAt = query.time(7)});
    }
    return due;
}

void ReminderTable::record(const KeyId &key, const QDateTime &at)
{
    Statement(m_connection, u"INSERT INTO api_key_reminders (key_id, sent_at) VALUES (?, ?)"
                            " ON CONFLICT (key_id) DO UPDATE SET sent_at = excluded.sent_at"_s)
        .bind(key.toString())
        .bind(at)
        .run();
}

} // namespace Intrlume::Server
