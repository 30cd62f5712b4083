// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <stdexcept>

namespace Intrlume::Server {

class Connection;

//! The database did not do what a well-formed statement asked for: disk, corruption, a lock held for seconds, a constraint nobody expected.
//! No rule can do anything about it, so it is the one exception of this library; http/application turns it into a 500 in one place.
class SqlFailure : public std::runtime_error {
public:
    explicit SqlFailure(const QString &what)
        : std::runtime_error(what.toStdString())
    {
    }
};

//! One SQL statement with its values bound in order: prepared, run and read. Throws SqlFailure.
class Statement {
public:
    Statement(Connection &connection, const QString &sql);

    Statement &bind(const QVariant &value);
    Statement &bind(const QString &text); //!< never NULL: Qt would bind a null string as such
    Statement &bind(const QByteArray &bytes);
    Statement &bind(const QDateTime &time); //!< NULL for an invalid time
    Statement &bindNull();

    void run();
    //! Runs on the first call; false after the last row.
    bool next();
    int changed() const; //!< rows changed by an INSERT, UPDATE or DELETE

    QString text(int column) const;
    qint64 number(int column) const;
    QByteArray bytes(int column) const;
    QDateTime time(int column) const; //!< invalid for NULL
    bool isNull(int column) const;
    QVariant value(int column) const;

private:
    [[noreturn]] void failed() const;

    QSqlQuery m_query;
    bool m_ran = false;
};

} // namespace Intrlume::Server
