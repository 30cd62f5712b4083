// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"

#include <functional>

namespace Intrlume::Server {

class Connection;

//! A key with what the edges need and people never see.
struct StoredKey {
    ApiKey key;
    QByteArray hash; //!< SHA-256 of the whole secret
    qint64 version = 1;
};

//! Which keys of a workspace, and from where on.
struct KeyFilter {
    enum class Sort { Created, RotationDue };

    std::optional<Environment> environment;
    QList<KeyStatus> statuses; //!< empty: all
    QString text; //!< in the name, or the last four characters
    QDateTime unusedSince;
    QDateTime dueBefore;
    Sort sort = Sort::Created;
    QDateTime now; //!< what "overdue" and "ended" are measured against; the same for all pages of one walk
    QString afterId; //!< the last row already given; empty: from the beginning
    int afterRank = 0; //!< its rank and time where sorted by what is due
    qint64 afterTime = 0;
    int limit = 50;
};

//! One row, with where it stands in the chosen order.
struct RankedKey {
    ApiKey key;
    int rank = 0;
    qint64 time = 0;
};

//! How often and from where a key was used since it was last written down.
struct KeyUse {
    KeyId key;
    QDateTime lastUsedAt;
    QString lastUsedIp;
    QMap<qint64, qint64> usesByHour; //!< hours since 1970 → uses
};

//! API keys: SHA-256 of the secret, never the secret.
class KeyTable {
public:
    explicit KeyTable(Connection &connection)
        : m_connection(connection)
    {
    }

    void insert(const StoredKey &key);
    std::optional<StoredKey> find(const WorkspaceId &workspace, const KeyId &id, const QDateTime &now);
    std::optional<StoredKey> find(const KeyId &id, const QDateTime &now);
    QList<RankedKey> list(const WorkspaceId &workspace, const KeyFilter &filter);
    //! Whether a key that is not revoked, other than \a except, has this name.
    bool nameTaken(const WorkspaceId &workspace, const QString &name, const KeyId &except = {});
    //! Writes name, note, ranges and pause, and counts the version up.
    void update(const ApiKey &key, bool paused);
    void setRevoked(const KeyId &id, const QDateTime &at);
    void addUse(const KeyUse &use);
    QList<KeyUse> recentUses(const QDateTime &now); //!< of the last 24 hours, with each key's last use
    void forgetUsesBefore(const QDateTime &time);
    void forEach(const QDateTime &now, const std::function<void(const StoredKey &)> &visit);

private:
    Connection &m_connection;
};

//! The tag of a version of a key, without quotes.
QString keyEtag(qint64 version);

} // namespace Intrlume::Server
