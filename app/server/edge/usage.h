// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/iprange.h"
#include "server/store/keytable.h"

#include <map>
#include <mutex>
#include <unordered_map>

namespace Intrlume::Server {

//! Who used which key, held in memory and written down in batches: a check of a key must not cost a write. Safe to call from any thread.
class Usage {
public:
    //! What is known of one key's use.
    struct Summary {
        qint64 lastUsedMs = 0; //!< 0: never
        IpAddress lastUsedIp;
        qint64 uses24h = 0;
    };

    //! Adds what the database knows, when the server starts.
    void seed(const KeyUse &use);
    //! Counts one use and says what came before it.
    Summary count(const KeyId &key, const IpAddress &address, qint64 nowMs);
    //! Counts one call that was refused although the key is known: paused, revoked, or from another address.
    void countRefused(const KeyId &key, qint64 nowMs);
    //! What was counted since the last call; from now on it is the caller's to keep.
    QList<KeyUse> take();
    //! What take() gave could not be written down.
    void giveBack(const QList<KeyUse> &uses);

private:
    struct AddressHash {
        size_t operator()(const IpAddress &address) const { return qHashBits(address.bytes().data(), address.bytes().size()); }
    };
    struct SourceCount {
        qint64 uses = 0;
        qint64 lastUsedMs = 0;
    };
    struct Entry {
        qint64 lastUsedMs = 0;
        IpAddress lastUsedIp;
        std::map<qint64, qint64> hours; // the last 24, for answers
        std::map<qint64, qint64> unwritten; // by hour
        std::map<qint64, qint64> unwrittenRefused; // by hour
        std::unordered_map<IpAddress, SourceCount, AddressHash> unwrittenSources; // bounded: see count()
    };
    struct IdHash {
        size_t operator()(const KeyId &id) const { return qHash(id); }
    };

    void touch(const KeyId &key, const Entry &entry); // with the lock held, before the first that is unwritten

    std::mutex m_mutex;
    std::unordered_map<KeyId, Entry, IdHash> m_entries;
    std::vector<KeyId> m_touched;
};

} // namespace Intrlume::Server
