// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/edge/edge.h"

#include "core/secretkey.h"
#include "server/service/crypto.h"

#include <QJsonDocument>

#include <cstring>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qint64 askAgainAfter = 5'000; // ms without news before a check asks by itself
constexpr qint64 refuseAfter = 50'000; // ms; the contract

//! The members of a key's JSON that use does not change, as text, so that a check does not build it anew.
std::string fixedPart(const ApiKey &key)
{
    QJsonObject json = key.toJson();
    for (const QString &name : {u"last_used_at"_s, u"last_used_ip"_s, u"uses_24h"_s})
        json.remove(name);
    QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    text.chop(1);
    return text.toStdString();
}
} // namespace

size_t Edge::FirstBytes::operator()(const Hash &hash) const
{
    size_t value = 0;
    std::memcpy(&value, hash.data(), sizeof value);
    return value;
}

Edge::Hash Edge::hashOf(QByteArrayView bytes)
{
    Hash hash{};
    std::copy_n(bytes.begin(), std::min<qsizetype>(bytes.size(), static_cast<qsizetype>(hash.size())), hash.begin());
    return hash;
}

bool Edge::put(EdgeKey key)
{
    const Hash hash = hashOf(key->hash);
    const auto found = m_keys.find(hash);
    const bool revoked = key->key.status == KeyStatus::Revoked;
    if (found == m_keys.end()) {
        m_keys.emplace(hash, Entry{std::move(key), {}});
        return revoked;
    }
    // Two changes may be published in the other order than they were committed in: the higher version is the truth.
    if (found->second.key->version > key->version)
        return false;
    found->second = {std::move(key), {}};
    return revoked;
}

void Edge::load(EdgeKey key)
{
    const std::lock_guard lock(m_mutex);
    put(std::move(key));
}

bool Edge::sync()
{
    std::vector<KeyId> stopped;
    {
        const std::lock_guard lock(m_mutex);
        std::optional<std::vector<KeySource::Change>> changes = m_source.changesSince(m_sequence);
        if (!changes)
            return false;
        for (KeySource::Change &change : *changes) {
            m_sequence = change.sequence;
            const KeyId id = change.key->key.id;
            if (put(std::move(change.key)))
                stopped.push_back(id);
        }
        m_lastSyncMs = m_clock.now().toMSecsSinceEpoch();
    }
    for (const KeyId &id : stopped) {
        if (m_stopped)
            m_stopped(m_region, id);
    }
    return true;
}

quint64 Edge::sequence() const
{
    const std::lock_guard lock(m_mutex);
    return m_sequence;
}

bool Edge::isConfirmed()
{
    const qint64 since = m_clock.now().toMSecsSinceEpoch() - m_lastSyncMs;
    // Below zero the clock was set back, and nobody knows how long it really is: ask, and where nobody answers, refuse.
    if (since >= 0 && since < askAgainAfter)
        return true;
    return sync() || (since >= 0 && since < refuseAfter);
}

Edge::Check Edge::check(QByteArrayView bearer, const IpAddress &peer)
{
    if (!SecretKey::parse(bearer))
        return {.verdict = Verdict::Malformed, .key = {}, .fixed = {}};
    if (!isConfirmed())
        return {.verdict = Verdict::Unconfirmed, .key = {}, .fixed = {}};
    const Hash hash = hashOf(sha256(bearer));
    Check result;
    {
        const std::lock_guard lock(m_mutex);
        // By hash: what a timing of the look-up could tell is a hash's beginning, and no key can be made from that.
        const auto found = m_keys.find(hash);
        if (found == m_keys.end())
            return result;
        if (!found->second.fixed)
            found->second.fixed = std::make_shared<const std::string>(fixedPart(found->second.key->key));
        result = {.verdict = Verdict::Good, .key = found->second.key, .fixed = found->second.fixed};
    }
    const ApiKey &key = result.key->key;
    if (key.status == KeyStatus::Revoked || (key.endsAt.isValid() && key.endsAt <= m_clock.now()))
        result.verdict = Verdict::Revoked;
    else if (key.status == KeyStatus::Paused)
        result.verdict = Verdict::Paused;
    else if (!key.allowedIps.isEmpty()
             && std::none_of(key.allowedIps.begin(), key.allowedIps.end(), [&](const IpRange &range) { return range.contains(peer); }))
        result.verdict = Verdict::AddressRefused;
    return result;
}

} // namespace Intrlume::Server
