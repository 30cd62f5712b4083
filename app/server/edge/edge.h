// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "server/edge/keylog.h"

#include <array>
#include <chrono>
#include <functional>
#include <unordered_map>

namespace Intrlume::Server {

//! One region: it decides about every API key by itself, from memory. It knows every key there is, follows the changes, and refuses
//! everything when it has not been able to ask for them for 50 seconds (the contract: fail closed). Both those seconds and the time that
//! an ending key has left count on when somebody sets the wall clock back. Safe to call from any thread.
class Edge {
public:
    enum class Verdict { Good, Malformed, Unknown, Revoked, Paused, AddressRefused, Unconfirmed };

    struct Check {
        Verdict verdict = Verdict::Unknown;
        EdgeKey key; //!< of a good one, and of one whose holder may be told why not
        std::shared_ptr<const std::string> fixed; //!< of a good one: its JSON but for what changes with use, without the closing brace
    };

    //! Called, from within sync(), when there are keys that this region refuses for good from now on.
    using Stopped = std::function<void()>;

    Edge(QString region, const Clock &clock, KeySource &source)
        : m_region(std::move(region))
        , m_clock(clock)
        , m_source(source)
    {
    }

    const QString &region() const { return m_region; }
    void onStopped(Stopped stopped) { m_stopped = std::move(stopped); } //!< before the first sync()

    void load(EdgeKey key); //!< when the server starts
    //! Takes what is new. False where the source cannot be reached.
    bool sync();
    quint64 sequence() const;
    //! Since when this region refuses the key of this hash for good; invalid where it does not.
    QDateTime stoppedAt(QByteArrayView hash) const;

    //! The form and the checksum first, then the address book of keys, then where the call comes from.
    Check check(QByteArrayView bearer, const IpAddress &peer);
    //! Whether this region could ask for changes within the last 50 s.
    bool isConfirmed();

private:
    using Hash = std::array<unsigned char, 32>;
    struct FirstBytes {
        size_t operator()(const Hash &hash) const; // SHA-256 is spread evenly already.
    };
    struct Entry {
        EdgeKey key;
        std::shared_ptr<const std::string> fixed; // made at the first use
        QDateTime stoppedAt;
        std::chrono::milliseconds endsAfter = never; // on Clock::elapsed()
    };

    static constexpr std::chrono::milliseconds never = std::chrono::milliseconds::max();

    bool put(EdgeKey key); // with the lock held; true where the key is refused for good
    std::chrono::milliseconds endOf(const ApiKey &key, const Entry *before) const;
    bool hasEnded(const Entry &entry) const;
    static Hash hashOf(QByteArrayView bytes);

    const QString m_region;
    const Clock &m_clock;
    KeySource &m_source;
    Stopped m_stopped;
    mutable std::mutex m_mutex;
    std::unordered_map<Hash, Entry, FirstBytes> m_keys;
    quint64 m_sequence = 0;
    std::atomic<qint64> m_lastSync = -1; // Clock::elapsed() in milliseconds; below zero: never yet
};

} // namespace Intrlume::Server
