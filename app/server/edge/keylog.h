// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/store/keytable.h"

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <vector>

namespace Intrlume::Server {

//! A key as an edge keeps it: shared by all edges, never changed.
using EdgeKey = std::shared_ptr<const StoredKey>;

//! Where an edge learns what became of keys: the seam across which a region can be cut off.
class KeySource {
public:
    struct Change {
        quint64 sequence = 0;
        EdgeKey key;
    };

    virtual ~KeySource() = default;

    //! What happened after \a sequence, oldest first; nothing at all where the source cannot be reached.
    virtual std::optional<std::vector<Change>> changesSince(quint64 sequence) = 0;
};

//! The changes of keys in order, within this process. Of one key only the newest is kept: while a region is cut off, the log grows by keys
//! and not by changes. Safe to call from any thread.
class KeyLog final : public KeySource {
public:
    void append(EdgeKey key);
    std::optional<std::vector<Change>> changesSince(quint64 sequence) override;
    size_t size();
    //! Everything up to \a sequence has been taken by every edge.
    void trim(quint64 sequence);

private:
    struct IdHash {
        size_t operator()(const KeyId &id) const { return qHash(id); }
    };

    std::mutex m_mutex;
    std::map<quint64, EdgeKey> m_changes;
    std::unordered_map<KeyId, quint64, IdHash> m_newest; // where in m_changes each key is
    std::atomic<quint64> m_last = 0; // Read without the lock: the usual answer is "nothing new".
};

} // namespace Intrlume::Server
