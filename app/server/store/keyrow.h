// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"

namespace Intrlume::Server {

class Statement;

//! A key with what the edges need and people never see.
struct StoredKey {
    ApiKey key;
    QByteArray hash; //!< SHA-256 of the whole secret
    qint64 version = 1;
};

//! How a key is read from the database, for every query that answers with whole keys.
namespace KeyRow {
constexpr int columns = 25; //!< what else a query selects stands behind them

//! "SELECT …", without FROM. Its one parameter is firstHour().
QString selection();
//! " FROM …": api_keys as k, the account that made it as a, and the automation key that made it as w.
QString source();
//! The first hour, counted since 1970, that belongs to the last 24.
qint64 firstHour(const QDateTime &now);

//! Throws SqlFailure where the stored ranges cannot be read: an unreadable list must never turn into "anywhere".
StoredKey read(const Statement &row, const QDateTime &now);

//! The form in which names are compared: what differs only in case, or in how its letters are put together, is the same.
QString folded(const QString &name);

QString rangesToText(const QList<IpRange> &ranges);
} // namespace KeyRow

} // namespace Intrlume::Server
