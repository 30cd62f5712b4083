// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/migrations.h"

#include "server/store/statement.h"
#include "server/store/transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

QList<Migration> builtInMigrations()
{
    QList<Migration> migrations;
    const QDir folder(u":/intrlume/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("A built-in migration cannot be read: %s", qUtf8Printable(name));
        migrations.append({name.section(u'_', 0, 0).toInt(), name, QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

QStringList splitStatements(const QString &sql)
{
    QStringList statements;
    QString current;
    QString word; // The word being read; BEGIN opens a trigger's body, END closes it.
    bool inBody = false;
    bool quoted = false;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        const QChar c = sql.at(i);
        if (!quoted && c == u'-' && i + 1 < sql.size() && sql.at(i + 1) == u'-') {
            while (i < sql.size() && sql.at(i) != u'\n')
                ++i;
            current += u'\n';
            word.clear();
            continue;
        }
        if (c == u'\'')
            quoted = !quoted;
        if (!quoted && c.isLetter()) {
            word += c.toUpper();
        } else if (!word.isEmpty()) {
            inBody = (inBody || word == "BEGIN"_L1) && word != "END"_L1;
            word.clear();
        }
        if (c == u';' && !quoted && !inBody) {
            if (!current.trimmed().isEmpty())
                statements.append(current.trimmed());
            current.clear();
            continue;
        }
        current += c;
    }
    if (!current.trimmed().isEmpty())
        statements.append(current.trimmed());
    return statements;
}

namespace {
qint64 presentVersion(Connection &connection)
{
    Statement latest(connection, u"SELECT COALESCE(MAX(number), 0) FROM schema_versions"_s);
    return latest.next() ? latest.number(0) : 0;
}
} // namespace

Result<void> migrate(Connection &connection, const QList<Migration> &migrations)
{
    try {
        connection.execute(u"CREATE TABLE IF NOT EXISTS schema_versions (number INTEGER PRIMARY KEY, name TEXT NOT NULL)"_s);
        const qint64 present = presentVersion(connection);
        if (!migrations.isEmpty() && present > migrations.last().number) {
            return fail(
                Error::Kind::Storage, u"database-newer"_s,
                u"The data was written by a newer version of Intrlume (schema %1, this program knows %2). Update the program."_s.arg(present).arg(
                    migrations.last().number));
        }
        for (const Migration &migration : migrations) {
            if (migration.number <= present)
                continue;
            Transaction transaction(connection);
            for (const QString &statement : splitStatements(migration.sql))
                connection.execute(statement);
            Statement(connection, u"INSERT INTO schema_versions (number, name) VALUES (?, ?)"_s).bind(migration.number).bind(migration.name).run();
            transaction.commit();
        }
    } catch (const SqlFailure &failure) {
        return fail(Error::Kind::Storage, u"storage"_s, QString::fromUtf8(failure.what()));
    }
    return {};
}

} // namespace Intrlume::Server
