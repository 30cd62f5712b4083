// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/idempotencytable.h"

#include "server/store/statement.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

std::optional<RememberedAnswer> IdempotencyTable::find(const QString &scope, const QString &key, const QDateTime &notBefore)
{
    Statement query(m_connection, u"SELECT fingerprint, answer FROM idempotency WHERE scope = ? AND idempotency_key = ? AND created_at > ?"_s);
    query.bind(scope).bind(key).bind(notBefore);
    if (!query.next())
        return {};
    return RememberedAnswer{query.bytes(0), query.text(1)};
}

void IdempotencyTable::insert(const QString &scope, const QString &key, const RememberedAnswer &answer, const QDateTime &now)
{
    // Replaces what is older than a day and was not swept yet.
    Statement(m_connection, u"INSERT OR REPLACE INTO idempotency (scope, idempotency_key, fingerprint, answer, created_at) VALUES (?, ?, ?, ?, ?)"_s)
        .bind(scope)
        .bind(key)
        .bind(answer.fingerprint)
        .bind(answer.answer)
        .bind(now)
        .run();
}

void IdempotencyTable::deleteBefore(const QDateTime &time)
{
    Statement(m_connection, u"DELETE FROM idempotency WHERE created_at <= ?"_s).bind(time).run();
}

} // namespace Intrlume::Server
