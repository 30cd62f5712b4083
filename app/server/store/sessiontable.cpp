// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/sessiontable.h"

#include "server/store/statement.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
const QString columns = u"s.id, s.account_id, s.device_name, s.platform, s.created_at, s.last_seen_at, s.ended_at, s.elevated_until, s.address,"
                        " s.password_proved_until"_s;

StoredSession readRow(const Statement &row)
{
    return {.info = {.id = SessionId(row.text(0)),
                     .deviceName = row.text(2),
                     .platform = row.text(3),
                     .createdAt = row.time(4),
                     .lastSeenAt = row.time(5),
                     .elevatedUntil = row.time(7),
                     .address = row.text(8)},
            .account = AccountId(row.text(1)),
            .endedAt = row.time(6),
            .passwordProvedUntil = row.time(9)};
}
} // namespace

void SessionTable::insert(const StoredSession &session)
{
    Statement(m_connection,
              u"INSERT INTO sessions (id, account_id, device_name, platform, created_at, last_seen_at, address) VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(session.info.id.toString())
        .bind(session.account.toString())
        .bind(session.info.deviceName)
        .bind(session.info.platform)
        .bind(session.info.createdAt)
        .bind(session.info.lastSeenAt)
        .bind(session.info.address)
        .run();
}

std::optional<StoredSession> SessionTable::find(const SessionId &id)
{
    Statement query(m_connection, u"SELECT "_s + columns + u" FROM sessions s WHERE s.id = ?"_s);
    query.bind(id.toString());
    if (!query.next())
        return {};
    return readRow(query);
}

QList<SessionInfo> SessionTable::list(const AccountId &account, const SessionId &without, const QDateTime &now, const QString &before, int limit)
{
    Statement query(m_connection,
                    u"SELECT "_s + columns
                        + u" FROM sessions s WHERE s.account_id = ? AND s.id <> ? AND s.ended_at IS NULL"
                          " AND EXISTS (SELECT 1 FROM refresh_tokens r WHERE r.session_id = s.id AND r.spent_at IS NULL AND r.expires_at > ?)"
                          " AND (? = '' OR s.id < ?) ORDER BY s.id DESC LIMIT ?"_s);
    query.bind(account.toString()).bind(without.toString()).bind(now).bind(before).bind(before).bind(limit);
    QList<SessionInfo> sessions;
    while (query.next())
        sessions.append(readRow(query).info);
    return sessions;
}

void SessionTable::end(const SessionId &id, const QDateTime &at, const QString &reason)
{
    Statement(m_connection, u"UPDATE sessions SET ended_at = ?, end_reason = ? WHERE id = ? AND ended_at IS NULL"_s)
        .bind(at)
        .bind(reason)
        .bind(id.toString())
        .run();
    Statement(m_connection, u"DELETE FROM access_tokens WHERE session_id = ?"_s).bind(id.toString()).run();
}

QList<SessionId> SessionTable::endOthers(const AccountId &account, const SessionId &kept, const QDateTime &at, const QString &reason)
{
    QList<SessionId> others;
    {
        Statement query(m_connection, u"SELECT id FROM sessions WHERE account_id = ? AND id <> ? AND ended_at IS NULL"_s);
        query.bind(account.toString()).bind(kept.toString());
        while (query.next())
            others.append(SessionId(query.text(0)));
    }
    for (const SessionId &id : others)
        end(id, at, reason);
    return others;
}

void SessionTable::setLastSeen(const SessionId &id, const QDateTime &at, const QString &address)
{
    Statement(m_connection, u"UPDATE sessions SET last_seen_at = ?, address = ? WHERE id = ?"_s).bind(at).bind(address).bind(id.toString()).run();
}

void SessionTable::setElevatedUntil(const SessionId &id, const QDateTime &until)
{
    Statement(m_connection, u"UPDATE sessions SET elevated_until = ? WHERE id = ?"_s).bind(until).bind(id.toString()).run();
}

void SessionTable::setPasswordProvedUntil(const SessionId &id, const QDateTime &until)
{
    Statement(m_connection, u"UPDATE sessions SET password_proved_until = ? WHERE id = ?"_s).bind(until).bind(id.toString()).run();
}

void SessionTable::insertAccessToken(const QByteArray &hash, const SessionId &session, const QDateTime &expiresAt)
{
    Statement(m_connection, u"INSERT INTO access_tokens (token_hash, session_id, expires_at) VALUES (?, ?, ?)"_s)
        .bind(hash)
        .bind(session.toString())
        .bind(expiresAt)
        .run();
}

std::optional<StoredSession> SessionTable::findByAccessToken(const QByteArray &hash, const QDateTime &now)
{
    Statement query(m_connection, u"SELECT "_s + columns
                                      + u" FROM access_tokens t JOIN sessions s ON s.id = t.session_id"
                                        " WHERE t.token_hash = ? AND t.expires_at > ? AND s.ended_at IS NULL"_s);
    query.bind(hash).bind(now);
    if (!query.next())
        return {};
    return readRow(query);
}

void SessionTable::insertRefreshToken(const QByteArray &hash, const StoredRefreshToken &token, const QDateTime &now)
{
    Statement(m_connection, u"INSERT INTO refresh_tokens (token_hash, session_id, generation, created_at, expires_at) VALUES (?, ?, ?, ?, ?)"_s)
        .bind(hash)
        .bind(token.session.toString())
        .bind(token.generation)
        .bind(now)
        .bind(token.expiresAt)
        .run();
}

std::optional<StoredRefreshToken> SessionTable::findRefreshToken(const QByteArray &hash)
{
    Statement query(m_connection, u"SELECT session_id, generation, expires_at, spent_at, grace_used_at FROM refresh_tokens WHERE token_hash = ?"_s);
    query.bind(hash);
    if (!query.next())
        return {};
    return StoredRefreshToken{.session = SessionId(query.text(0)),
                              .generation = query.number(1),
                              .expiresAt = query.time(2),
                              .spentAt = query.time(3),
                              .graceUsedAt = query.time(4)};
}

void SessionTable::markSpent(const QByteArray &hash, const QDateTime &at)
{
    Statement(m_connection, u"UPDATE refresh_tokens SET spent_at = ? WHERE token_hash = ?"_s).bind(at).bind(hash).run();
}

void SessionTable::markGraceUsed(const QByteArray &hash, const QDateTime &at)
{
    Statement(m_connection, u"UPDATE refresh_tokens SET grace_used_at = ? WHERE token_hash = ?"_s).bind(at).bind(hash).run();
}

void SessionTable::deleteExpired(const QDateTime &now)
{
    Statement(m_connection, u"DELETE FROM access_tokens WHERE expires_at <= ?"_s).bind(now).run();
    // Spent refresh tokens stay for as long as they could be replayed, to be known as reused.
    Statement(m_connection, u"DELETE FROM refresh_tokens WHERE expires_at <= ?"_s).bind(now).run();
}

} // namespace Intrlume::Server
