// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/confirmationtable.h"

#include "server/store/statement.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
const QString columns = u"id, email, full_name, password_hash, created_at, expires_at, confirmed_at, decoy"_s;

std::optional<StoredConfirmation> readOne(Statement &query)
{
    if (!query.next())
        return {};
    return StoredConfirmation{.id = ConfirmationId(query.text(0)),
                              .email = query.text(1),
                              .fullName = query.text(2),
                              .passwordHash = query.bytes(3),
                              .createdAt = query.time(4),
                              .expiresAt = query.time(5),
                              .confirmedAt = query.time(6),
                              .decoy = query.number(7) != 0};
}
} // namespace

void ConfirmationTable::insert(const StoredConfirmation &confirmation)
{
    Statement(m_connection, u"INSERT INTO confirmations (id, email, email_key, full_name, created_at, expires_at, password_hash, decoy)"
                            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(confirmation.id.toString())
        .bind(confirmation.email)
        .bind(confirmation.email.toLower())
        .bind(confirmation.fullName)
        .bind(confirmation.createdAt)
        .bind(confirmation.expiresAt)
        .bind(confirmation.passwordHash)
        .bind(confirmation.decoy ? 1 : 0)
        .run();
}

std::optional<StoredConfirmation> ConfirmationTable::find(const ConfirmationId &id)
{
    Statement query(m_connection, u"SELECT "_s + columns + u" FROM confirmations WHERE id = ?"_s);
    query.bind(id.toString());
    return readOne(query);
}

std::optional<StoredConfirmation> ConfirmationTable::findPending(const QString &emailKey, const QDateTime &now)
{
    Statement query(m_connection, u"SELECT "_s + columns
                                      + u" FROM confirmations WHERE email_key = ? AND confirmed_at IS NULL"
                                        " AND password_hash IS NOT NULL AND expires_at > ? ORDER BY created_at DESC, id DESC LIMIT 1"_s);
    query.bind(emailKey).bind(now);
    return readOne(query);
}

void ConfirmationTable::setConfirmed(const ConfirmationId &id, const QDateTime &at)
{
    Statement(m_connection, u"UPDATE confirmations SET confirmed_at = ?, password_hash = NULL WHERE id = ?"_s).bind(at).bind(id.toString()).run();
}

void ConfirmationTable::setExpiry(const ConfirmationId &id, const QDateTime &expiresAt)
{
    Statement(m_connection, u"UPDATE confirmations SET expires_at = ? WHERE id = ?"_s).bind(expiresAt).bind(id.toString()).run();
}

void ConfirmationTable::insertToken(const ConfirmationId &id, const QByteArray &hash, const QDateTime &sentAt, const QDateTime &expiresAt)
{
    Statement(m_connection, u"INSERT INTO confirmation_tokens (token_hash, confirmation_id, sent_at, expires_at) VALUES (?, ?, ?, ?)"_s)
        .bind(hash)
        .bind(id.toString())
        .bind(sentAt)
        .bind(expiresAt)
        .run();
}

std::optional<StoredConfirmationToken> ConfirmationTable::findToken(const QByteArray &hash)
{
    Statement query(m_connection, u"SELECT confirmation_id, expires_at, used_at, replaced_at FROM confirmation_tokens WHERE token_hash = ?"_s);
    query.bind(hash);
    if (!query.next())
        return {};
    return StoredConfirmationToken{
        .confirmation = ConfirmationId(query.text(0)), .expiresAt = query.time(1), .usedAt = query.time(2), .replacedAt = query.time(3)};
}

void ConfirmationTable::markTokenUsed(const QByteArray &hash, const QDateTime &at)
{
    Statement(m_connection, u"UPDATE confirmation_tokens SET used_at = ? WHERE token_hash = ?"_s).bind(at).bind(hash).run();
}

void ConfirmationTable::replaceTokens(const ConfirmationId &id, const QDateTime &at)
{
    Statement(m_connection, u"UPDATE confirmation_tokens SET replaced_at = ? WHERE confirmation_id = ? AND used_at IS NULL AND replaced_at IS NULL"_s)
        .bind(at)
        .bind(id.toString())
        .run();
}

QList<QDateTime> ConfirmationTable::sentSince(const ConfirmationId &id, const QDateTime &since)
{
    Statement query(m_connection, u"SELECT sent_at FROM confirmation_tokens WHERE confirmation_id = ? AND sent_at > ? ORDER BY sent_at"_s);
    query.bind(id.toString()).bind(since);
    QList<QDateTime> times;
    while (query.next())
        times.append(query.time(0));
    return times;
}

void ConfirmationTable::deleteExpiredBefore(const QDateTime &time)
{
    Statement(m_connection, u"DELETE FROM confirmations WHERE expires_at < ?"_s).bind(time).run();
}

} // namespace Intrlume::Server
