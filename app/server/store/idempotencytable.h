// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace Intrlume::Server {

class Connection;

//! The answer of an earlier creating call.
struct RememberedAnswer {
    QByteArray fingerprint; //!< of the request that it answered
    QString answer; //!< JSON, never with a secret
};

//! Answers of creating calls by Idempotency-Key.
class IdempotencyTable {
public:
    explicit IdempotencyTable(Connection &connection)
        : m_connection(connection)
    {
    }

    std::optional<RememberedAnswer> find(const QString &scope, const QString &key, const QDateTime &notBefore);
    void insert(const QString &scope, const QString &key, const RememberedAnswer &answer, const QDateTime &now);
    void deleteBefore(const QDateTime &time);

private:
    Connection &m_connection;
};

} // namespace Intrlume::Server
