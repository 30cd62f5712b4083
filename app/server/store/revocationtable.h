// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"

#include <optional>

namespace Intrlume::Server {

class Connection;

//! A region that has not confirmed yet that it refuses a key.
struct PendingStop {
    KeyId key;
    QByteArray keyHash;
    QString region;
};

//! One row a region for each revoked key: the receipt.
class RevocationTable {
public:
    explicit RevocationTable(Connection &connection)
        : m_connection(connection)
    {
    }

    void insert(const KeyId &key, const QStringList &regions, const QDateTime &requestedAt);
    std::optional<Revocation> find(const KeyId &key);
    QList<PendingStop> pending();
    //! A confirmation counts once: a second one changes nothing.
    void confirm(const KeyId &key, const QString &region, const QDateTime &stoppedAt);

private:
    Connection &m_connection;
};

} // namespace Intrlume::Server
