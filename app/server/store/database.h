// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <mutex>

namespace Intrlume::Server {

//! The database file all workers share: where it is, and whose turn it is to write.
class Database {
public:
    explicit Database(QString path)
        : m_path(std::move(path))
    {
    }

    const QString &path() const { return m_path; }
    //! Held through every writing transaction: waiting here is fair and costs nothing, waiting in SQLite's busy loop is neither.
    std::mutex &writer() { return m_writer; }

private:
    QString m_path;
    std::mutex m_writer;
};

//! One thread's connection. Qt's may only be used by the thread that made them, so each worker has its own.
class Connection {
public:
    //! Kind::Storage where the file cannot be opened.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(Database &database);
    ~Connection();

    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const QSqlDatabase &handle() const { return m_handle; }
    Database &database() { return m_database; }
    void execute(const QString &sql); //!< throws SqlFailure

private:
    Connection(Database &database, QString name);

    Database &m_database;
    QString m_name;
    QSqlDatabase m_handle;
};

} // namespace Intrlume::Server
