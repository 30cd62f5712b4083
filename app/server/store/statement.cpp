// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/statement.h"

#include "server/store/database.h"

#include <QSqlError>

namespace Intrlume::Server {

Statement::Statement(Connection &connection, const QString &sql)
    : m_query(connection.handle())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        failed();
}

Statement &Statement::bind(const QVariant &value)
{
    m_query.addBindValue(value);
    return *this;
}

Statement &Statement::bind(const QString &text)
{
    return bind(QVariant(text.isNull() ? QString::fromLatin1("") : text));
}

Statement &Statement::bind(const QByteArray &bytes)
{
    return bind(QVariant(bytes));
}

Statement &Statement::bind(const QDateTime &time)
{
    return time.isValid() ? bind(QVariant(time.toMSecsSinceEpoch())) : bindNull();
}

Statement &Statement::bindNull()
{
    return bind(QVariant(QMetaType::fromType<QString>()));
}

void Statement::run()
{
    m_ran = true;
    if (!m_query.exec())
        failed();
}

bool Statement::next()
{
    if (!m_ran)
        run();
    return m_query.next();
}

int Statement::changed() const
{
    return m_query.numRowsAffected();
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 Statement::number(int column) const
{
    return m_query.value(column).toLongLong();
}

QByteArray Statement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

QVariant Statement::value(int column) const
{
    return m_query.value(column);
}

bool Statement::isNull(int column) const
{
    return m_query.isNull(column);
}

void Statement::failed() const
{
    // The driver's own words and the statement's text, for the log: bound values are in neither.
    throw SqlFailure(m_query.lastError().text() + QLatin1String(" in: ") + m_query.lastQuery());
}

} // namespace Intrlume::Server
