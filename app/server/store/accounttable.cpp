// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/accounttable.h"

#include "server/store/etag.h"
#include "server/store/statement.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
// With everything that an answer tells of an account, in one query. A change of address that is given up or done is none.
const QString selection =
    u"SELECT a.id, a.email, a.full_name, a.created_at, a.password_hash, a.confirmed_at, a.password_changed_at, a.version, f.enabled_at,"
    " f.codes_saved_at, (SELECT COUNT(*) FROM recovery_codes r WHERE r.account_id = a.id AND r.used_at IS NULL), c.id, c.email, c.expires_at"
    " FROM accounts a LEFT JOIN second_factors f ON f.account_id = a.id AND f.enabled_at IS NOT NULL"
    " LEFT JOIN email_changes c ON c.account_id = a.id AND c.confirmed_at IS NULL AND c.cancelled_at IS NULL"_s;

std::optional<StoredAccount> readOne(Statement &query)
{
    if (!query.next())
        return {};
    Account account{.id = AccountId(query.text(0)),
                    .email = query.text(1),
                    .fullName = query.text(2),
                    .createdAt = query.time(3),
                    .confirmedAt = query.time(5),
                    .passwordChangedAt = query.time(6),
                    .secondFactor = {.enabled = !query.isNull(8),
                                     .enabledAt = query.time(8),
                                     .recoveryCodesLeft = static_cast<int>(query.number(10)),
                                     .recoveryCodesSavedAt = query.time(9)},
                    .etag = etagOf(query.number(7))};
    if (!query.isNull(11))
        account.pendingEmail = PendingEmail{.email = query.text(12), .confirmation = ConfirmationId(query.text(11)), .expiresAt = query.time(13)};
    return StoredAccount{.account = std::move(account), .passwordHash = query.bytes(4)};
}
} // namespace

void AccountTable::insert(const StoredAccount &stored)
{
    Statement(m_connection, u"INSERT INTO accounts (id, email, email_key, full_name, created_at, password_hash, confirmed_at, password_changed_at)"
                            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(stored.account.id.toString())
        .bind(stored.account.email)
        .bind(stored.account.email.toLower())
        .bind(stored.account.fullName)
        .bind(stored.account.createdAt)
        .bind(stored.passwordHash)
        .bind(stored.account.createdAt)
        .bind(stored.account.createdAt)
        .run();
}

std::optional<StoredAccount> AccountTable::findByEmail(const QString &emailKey)
{
    Statement query(m_connection, selection + u" WHERE a.email_key = ?"_s);
    query.bind(emailKey);
    return readOne(query);
}

std::optional<StoredAccount> AccountTable::find(const AccountId &id)
{
    Statement query(m_connection, selection + u" WHERE a.id = ?"_s);
    query.bind(id.toString());
    return readOne(query);
}

void AccountTable::setName(const AccountId &id, const QString &fullName)
{
    Statement(m_connection, u"UPDATE accounts SET full_name = ?, version = version + 1 WHERE id = ?"_s).bind(fullName).bind(id.toString()).run();
}

void AccountTable::setPassword(const AccountId &id, const QByteArray &hash, const QDateTime &at)
{
    Statement(m_connection, u"UPDATE accounts SET password_hash = ?, password_changed_at = ?, version = version + 1 WHERE id = ?"_s)
        .bind(hash)
        .bind(at)
        .bind(id.toString())
        .run();
}

void AccountTable::setEmail(const AccountId &id, const QString &email, const QDateTime &confirmedAt)
{
    Statement(m_connection, u"UPDATE accounts SET email = ?, email_key = ?, confirmed_at = ?, version = version + 1 WHERE id = ?"_s)
        .bind(email)
        .bind(email.toLower())
        .bind(confirmedAt)
        .bind(id.toString())
        .run();
}

void AccountTable::touch(const AccountId &id)
{
    Statement(m_connection, u"UPDATE accounts SET version = version + 1 WHERE id = ?"_s).bind(id.toString()).run();
}

} // namespace Intrlume::Server
