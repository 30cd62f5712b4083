// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/store/database.h"

namespace Intrlume::Server {

//! A writing transaction. Rolls back unless committed. One at a time in the whole process.
class Transaction {
public:
    //! \a Full is on disk when commit() returns, for what issues or revokes; \a Normal may lose the last moments with the power.
    enum class Durability { Full, Normal };

    explicit Transaction(Connection &connection, Durability durability = Durability::Full);
    ~Transaction();

    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    std::unique_lock<std::mutex> m_turn;
    Connection &m_connection;
    bool m_open = true;
};

} // namespace Intrlume::Server
