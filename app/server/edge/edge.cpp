// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/edge/edge.h"

#include "core/secretkey.h"
#include "server/service/crypto.h"

#include <QJsonDocument>

#include <cstring>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Intrlume::Server {

namespace {
constexpr std::chrono::milliseconds askAgainAfter = 5s; // without news before a check asks by itself
constexpr std::chrono::milliseconds refuseAfter = 50s; // the contract

//! The members of what a key is told of itself that use does not change, as text, so that a check does not build it anew.
std::string fixedPart(const ApiKey &key)
{
    QJsonObject json = key.toOwnJson();
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
    // Two changes may be published in the other order than they were committed in: the higher version is the truth.
    const Entry *before = found == m_keys.end() ? nullptr : &found->second;
    if (before && before->key->version > key->version)
        return false;
    Entry entry{.key = std::move(key), .fixed = {}, .stoppedAt = before ? before->stoppedAt : QDateTime(), .endsAfter = never};
    entry.endsAfter = endOf(entry.key->key, before);
    const bool revoked = entry.key->key.status == KeyStatus::Revoked;
    if (revoked && !entry.stoppedAt.isValid())
        entry.stoppedAt = m_clock.now();
    m_keys.insert_or_assign(hash, std::move(entry));
    return revoked;
}

std::chrono::milliseconds Edge::endOf(const ApiKey &key, const Entry *before) const
{
    if (!key.endsAt.isValid())
        return never;
    // The same end was reckoned by the wall clock of back then, which nobody may have set since.
    if (before && before->key->key.endsAt == key.endsAt)
        return before->endsAfter;
    return m_clock.elapsed() + std::chrono::milliseconds(m_clock.now().msecsTo(key.endsAt));
}

bool Edge::hasEnded(const Entry &entry) const
{
    // Whichever comes first: a clock that is set forward ends a key early, and one that is set back gives it no time.
    return entry.key->key.endsAt.isValid() && (entry.key->key.endsAt <= m_clock.now() || entry.endsAfter <= m_clock.elapsed());
}

QDateTime Edge::stoppedAt(QByteArrayView hash) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_keys.find(hashOf(hash));
    return found == m_keys.end() ? QDateTime() : found->second.stoppedAt;
}

void Edge::load(EdgeKey key)
{
    const std::lock_guard lock(m_mutex);
    put(std::move(key));
}

bool Edge::sync()
{
    bool stopped = false;
    {
        const std::lock_guard lock(m_mutex);
        std::optional<std::vector<KeySource::Change>> changes = m_source.changesSince(m_sequence);
        if (!changes)
            return false;
        for (KeySource::Change &change : *changes) {
            m_sequence = change.sequence;
            stopped = put(std::move(change.key)) || stopped;
        }
        m_lastSync = m_clock.elapsed().count();
    }
    if (stopped && m_stopped)
        m_stopped();
    return true;
}

quint64 Edge::sequence() const
{
    const std::lock_guard lock(m_mutex);
    return m_sequence;
}

bool Edge::isConfirmed()
{
    const std::chrono::milliseconds last(m_lastSync);
    const std::chrono::milliseconds since = last.count() < 0 ? std::chrono::milliseconds::max() : m_clock.elapsed() - last;
    return since < askAgainAfter || sync() || since < refuseAfter;
}

Edge::Check Edge::check(QByteArrayView bearer, const IpAddress &peer)
{
    if (!SecretKey::parse(bearer))
        return {.verdict = Verdict::Malformed, .key = {}, .fixed = {}};
    if (!isConfirmed())
        return {.verdict = Verdict::Unconfirmed, .key = {}, .fixed = {}};
    const Hash hash = hashOf(sha256(bearer));
    Check result;
    bool ended = false;
    {
        const std::lock_guard lock(m_mutex);
        // By hash: what a timing of the look-up could tell is a hash's beginning, and no key can be made from that.
        const auto found = m_keys.find(hash);
        if (found == m_keys.end())
            return result;
        if (!found->second.fixed)
            found->second.fixed = std::make_shared<const std::string>(fixedPart(found->second.key->key));
        result = {.verdict = Verdict::Good, .key = found->second.key, .fixed = found->second.fixed};
        ended = hasEnded(found->second);
    }
    const ApiKey &key = result.key->key;
    if (key.status == KeyStatus::Revoked || ended)
        result.verdict = Verdict::Revoked;
    else if (key.status == KeyStatus::Paused)
        result.verdict = Verdict::Paused;
    else if (!admits(key.allowedIps, peer))
        result.verdict = Verdict::AddressRefused;
    return result;
}

} // namespace Intrlume::Server
