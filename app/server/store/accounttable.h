// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"

#include <optional>

namespace Intrlume::Server {

class Connection;

//! An account with what only sign-in may see.
struct StoredAccount {
    Account account;
    QByteArray passwordHash; //!< libsodium's text form of Argon2id
};

//! People whose address is confirmed.
class AccountTable {
public:
    explicit AccountTable(Connection &connection)
        : m_connection(connection)
    {
    }

    void insert(const StoredAccount &account);
    std::optional<StoredAccount> findByEmail(const QString &emailKey);
    std::optional<StoredAccount> find(const AccountId &id);
    void setName(const AccountId &id, const QString &fullName);
    void setPassword(const AccountId &id, const QByteArray &hash, const QDateTime &at);
    void setEmail(const AccountId &id, const QString &email, const QDateTime &confirmedAt);
    void touch(const AccountId &id); //!< its version goes up: something that belongs to it changed

private:
    Connection &m_connection;
};

} // namespace Intrlume::Server
