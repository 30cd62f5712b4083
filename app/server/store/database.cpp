// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/database.h"

#include "server/store/statement.h"

#include <QFile>
#include <QSqlError>

#include <atomic>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

Connection::Connection(Database &database, QString name)
    : m_database(database)
    , m_name(std::move(name))
    , m_handle(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
}

Connection::~Connection()
{
    m_handle.close();
    m_handle = QSqlDatabase(); // Qt warns about, and keeps, a connection that is removed while a handle to it lives.
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(Database &database)
{
    static std::atomic<int> number = 0;
    std::unique_ptr<Connection> connection(new Connection(database, u"intrlume-server-%1"_s.arg(++number)));

    // Made by us, so that no other user of the computer can read it even for a moment. Tests keep theirs in memory.
    QFile file(database.path());
    const bool inMemory = database.path() == ":memory:"_L1;
    if (!inMemory && !file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) && !file.exists())
        return fail(Error::Kind::Storage, u"storage"_s, file.errorString());
    file.close();

    connection->m_handle.setDatabaseName(database.path());
    connection->m_handle.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection->m_handle.open())
        return fail(Error::Kind::Storage, u"storage"_s, connection->m_handle.lastError().text());
    try {
        connection->execute(u"PRAGMA journal_mode=WAL"_s);
        connection->execute(u"PRAGMA foreign_keys=ON"_s);
        connection->execute(u"PRAGMA synchronous=FULL"_s);
    } catch (const SqlFailure &failure) {
        return fail(Error::Kind::Storage, u"storage"_s, QString::fromUtf8(failure.what()));
    }
    return connection;
}

void Connection::execute(const QString &sql)
{
    Statement(*this, sql).run();
}

} // namespace Intrlume::Server
