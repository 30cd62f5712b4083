// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/transaction.h"

#include "server/store/statement.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

Transaction::Transaction(Connection &connection, Durability durability)
    : m_turn(connection.database().writer())
    , m_connection(connection)
{
    // Takes effect for the next transaction only, hence before BEGIN.
    m_connection.execute(durability == Durability::Full ? u"PRAGMA synchronous=FULL"_s : u"PRAGMA synchronous=NORMAL"_s);
    m_connection.execute(u"BEGIN IMMEDIATE"_s);
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_connection.execute(u"ROLLBACK"_s);
    } catch (const SqlFailure &failure) {
        // SQLite has rolled back by itself after some faults; then there is nothing left to undo.
        qWarning("A transaction could not be rolled back: %s", failure.what());
    }
}

void Transaction::commit()
{
    m_connection.execute(u"COMMIT"_s);
    m_open = false;
    m_turn.unlock();
}

} // namespace Intrlume::Server
