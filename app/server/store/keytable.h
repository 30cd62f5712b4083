// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/keycounts.h"
#include "server/store/keylist.h"
#include "server/store/keyrow.h"
#include "server/store/keyusetable.h"

#include <functional>

namespace Intrlume::Server {

class Connection;

//! One row of a list, with where it stands in the chosen order.
struct PlacedKey {
    ApiKey key;
    KeyPlace place;
};

//! Which keys a summary counts.
struct KeyCountsFilter {
    std::optional<Environment> environment;
    bool automationToo = true;
    int rotationDays = 0; //!< also count what would be overdue with this policy; 0: do not
};

//! How often and from where a key was used since it was last written down.
struct KeyUse {
    KeyId key;
    QDateTime lastUsedAt;
    QString lastUsedIp;
    QMap<qint64, qint64> usesByHour; //!< hours since 1970 → uses
    QMap<qint64, qint64> refusedByHour = {}; //!< hours since 1970 → calls that were refused
    QList<SourceDay> sources = {};
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
    std::optional<StoredKey> findByHash(const QByteArray &hash, const QDateTime &now);
    QList<PlacedKey> list(const WorkspaceId &workspace, const KeyFilter &filter);
    KeyCounts counts(const WorkspaceId &workspace, const KeyCountsFilter &filter, const QDateTime &now);
    //! Gives every name its folded form that has none. Where another key has it already, as older versions allowed, both keep their names.
    void foldNames();
    //! Whether a key that is neither revoked nor replaced, other than \a except, has this name, in whatever case.
    bool nameTaken(const WorkspaceId &workspace, const QString &name, const KeyId &except = {});
    //! Writes name, note, ranges and pause, and counts the version up.
    void update(const ApiKey &key, bool paused);
    void setRevoked(const KeyId &id, const QDateTime &at);
    //! The key goes on until \a at.
    void setEnd(const KeyId &id, const QDateTime &at);
    //! Says which key took over from \a id, and so frees its name.
    void setSuccessor(const KeyId &id, const KeyId &successor);
    //! Keys that still work until their end and were replaced by \a successor.
    QList<KeyId> endingPredecessors(const KeyId &successor, const QDateTime &now);
    //! Keys whose end has passed without anybody having revoked them, the longest ended first.
    QList<StoredKey> ended(const QDateTime &now, int limit);
    //! Counts rotation_due_at anew for every key of a workspace that still works.
    void setRotationDays(const WorkspaceId &workspace, int days, const QDateTime &now);
    //! All keys of a workspace that still work.
    void forEachWorking(const WorkspaceId &workspace, const QDateTime &now, const std::function<void(const StoredKey &)> &visit);

    void addUse(const KeyUse &use);
    QList<KeyUse> recentUses(const QDateTime &now); //!< of the last 24 hours, with each key's last use
    void forgetUsesBefore(const QDateTime &time);
    void forEach(const QDateTime &now, const std::function<void(const StoredKey &)> &visit);

private:
    Connection &m_connection;
};

} // namespace Intrlume::Server
