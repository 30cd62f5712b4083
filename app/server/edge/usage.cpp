// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/edge/usage.h"

#include <utility>

namespace Intrlume::Server {

namespace {
constexpr qint64 hourMs = 60 * 60 * 1000;
constexpr qint64 hoursADay = 24;
constexpr qint64 dayMs = hoursADay * hourMs;
constexpr size_t mostUnwrittenSources = 1000; // A botnet on one key must not fill the memory between two writes.
} // namespace

void Usage::seed(const KeyUse &use)
{
    const std::lock_guard lock(m_mutex);
    Entry &entry = m_entries[use.key];
    if (use.lastUsedAt.isValid())
        entry.lastUsedMs = use.lastUsedAt.toMSecsSinceEpoch();
    if (const Result<IpAddress> address = IpAddress::parse(use.lastUsedIp))
        entry.lastUsedIp = *address;
    for (auto it = use.usesByHour.begin(); it != use.usesByHour.end(); ++it)
        entry.hours[it.key()] += it.value();
}

Usage::Summary Usage::count(const KeyId &key, const IpAddress &address, qint64 nowMs)
{
    const qint64 hour = nowMs / hourMs;
    const std::lock_guard lock(m_mutex);
    Entry &entry = m_entries[key];
    while (!entry.hours.empty() && entry.hours.begin()->first <= hour - hoursADay)
        entry.hours.erase(entry.hours.begin());
    Summary before{.lastUsedMs = entry.lastUsedMs, .lastUsedIp = entry.lastUsedIp, .uses24h = 0};
    for (const auto &[at, uses] : entry.hours)
        before.uses24h += uses;
    ++entry.hours[hour];
    touch(key, entry);
    ++entry.unwritten[hour];
    if (entry.unwrittenSources.size() < mostUnwrittenSources || entry.unwrittenSources.contains(address)) {
        SourceCount &source = entry.unwrittenSources[address];
        ++source.uses;
        source.lastUsedMs = nowMs;
    }
    entry.lastUsedMs = nowMs;
    entry.lastUsedIp = address;
    return before;
}

void Usage::countRefused(const KeyId &key, qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    Entry &entry = m_entries[key];
    touch(key, entry);
    ++entry.unwrittenRefused[nowMs / hourMs];
}

void Usage::touch(const KeyId &key, const Entry &entry)
{
    if (entry.unwritten.empty() && entry.unwrittenRefused.empty())
        m_touched.push_back(key);
}

QList<KeyUse> Usage::take()
{
    const std::lock_guard lock(m_mutex);
    QList<KeyUse> uses;
    for (const KeyId &key : std::exchange(m_touched, {})) {
        Entry &entry = m_entries[key];
        KeyUse use{.key = key, .lastUsedAt = {}, .lastUsedIp = {}, .usesByHour = {}};
        if (entry.lastUsedMs > 0) { // Else it was only ever refused.
            use.lastUsedAt = QDateTime::fromMSecsSinceEpoch(entry.lastUsedMs, Qt::UTC);
            use.lastUsedIp = entry.lastUsedIp.toString();
        }
        for (const auto &[hour, count] : std::exchange(entry.unwrittenRefused, {}))
            use.refusedByHour.insert(hour, count);
        for (const auto &[hour, count] : std::exchange(entry.unwritten, {}))
            use.usesByHour.insert(hour, count);
        for (const auto &[address, source] : std::exchange(entry.unwrittenSources, {})) {
            // Written every few seconds: what falls on the other side of midnight within them is told by the last use.
            use.sources.append({.ip = address.toString(),
                                .day = source.lastUsedMs / dayMs,
                                .uses = source.uses,
                                .lastUsedAt = QDateTime::fromMSecsSinceEpoch(source.lastUsedMs, Qt::UTC)});
        }
        uses.append(use);
    }
    return uses;
}

void Usage::giveBack(const QList<KeyUse> &uses)
{
    const std::lock_guard lock(m_mutex);
    for (const KeyUse &use : uses) {
        Entry &entry = m_entries[use.key];
        touch(use.key, entry);
        for (auto it = use.usesByHour.begin(); it != use.usesByHour.end(); ++it)
            entry.unwritten[it.key()] += it.value();
        for (auto it = use.refusedByHour.begin(); it != use.refusedByHour.end(); ++it)
            entry.unwrittenRefused[it.key()] += it.value();
        for (const SourceDay &given : use.sources) {
            const Result<IpAddress> address = IpAddress::parse(given.ip);
            if (!address || entry.unwrittenSources.size() >= mostUnwrittenSources)
                continue;
            SourceCount &source = entry.unwrittenSources[*address];
            source.uses += given.uses;
            source.lastUsedMs = std::max(source.lastUsedMs, given.lastUsedAt.toMSecsSinceEpoch());
        }
    }
}

} // namespace Intrlume::Server
