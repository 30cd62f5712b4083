// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QList>

namespace Intrlume::Server {

class Connection;

//! One numbered step of the schema.
struct Migration {
    int number;
    QString name;
    QString sql;
};

//! The steps built into the program, in order: resources/migrations/NNN_name.sql.
QList<Migration> builtInMigrations();

//! Brings the database up to the last of \a migrations, each step in a transaction of its own that also records it.
//! Kind::Storage, code "database-newer", where the database knows a step that \a migrations does not.
[[nodiscard]] Result<void> migrate(Connection &connection, const QList<Migration> &migrations);

//! The statements of \a sql one by one: SQLite's driver runs no more than one at a time. Knows comments, quotes and trigger bodies.
QStringList splitStatements(const QString &sql);

} // namespace Intrlume::Server
