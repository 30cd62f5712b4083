// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/accounttable.h"

#include "server/store/statement.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
std::optional<StoredAccount> readOne(Statement &query)
{
    if (!query.next())
        return {};
    return StoredAccount{.account = {.id = AccountId(query.text(0)), .email = query.text(1), .fullName = query.text(2), .createdAt = query.time(3)},
                         .passwordHash = query.bytes(4)};
}
} // namespace

void AccountTable::insert(const StoredAccount &stored)
{
    Statement(m_connection, u"INSERT INTO accounts (id, email, email_key, full_name, created_at, password_hash) VALUES (?, ?, ?, ?, ?, ?)"_s)
        .bind(stored.account.id.toString())
        .bind(stored.account.email)
        .bind(stored.account.email.toLower())
        .bind(stored.account.fullName)
        .bind(stored.account.createdAt)
        .bind(stored.passwordHash)
        .run();
}

std::optional<StoredAccount> AccountTable::findByEmail(const QString &emailKey)
{
    Statement query(m_connection, u"SELECT id, email, full_name, created_at, password_hash FROM accounts WHERE email_key = ?"_s);
    query.bind(emailKey);
    return readOne(query);
}

std::optional<StoredAccount> AccountTable::find(const AccountId &id)
{
    Statement query(m_connection, u"SELECT id, email, full_name, created_at, password_hash FROM accounts WHERE id = ?"_s);
    query.bind(id.toString());
    return readOne(query);
}

} // namespace Intrlume::Server
