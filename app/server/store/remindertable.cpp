// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/remindertable.h"

#include "server/store/statement.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

QList<RotationDue> ReminderTable::dueUntil(const QDateTime &until)
{
    Statement query(m_connection, u"SELECT k.id, k.workspace_id, k.rotation_due_at, r.sent_at FROM api_keys k"
                                  " LEFT JOIN api_key_reminders r ON r.key_id = k.id"
                                  " WHERE k.revoked_at IS NULL AND k.ends_at IS NULL AND k.rotation_due_at <= ?"
                                  " ORDER BY k.workspace_id, k.rotation_due_at, k.id"_s);
    query.bind(until);
    QList<RotationDue> due;
    while (query.next())
        due.append({.key = KeyId(query.text(0)), .workspace = WorkspaceId(query.text(1)), .dueAt = query.time(2), .remindedAt = query.time(3)});
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
