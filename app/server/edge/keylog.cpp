// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/edge/keylog.h"

namespace Intrlume::Server {

void KeyLog::append(EdgeKey key)
{
    const std::lock_guard lock(m_mutex);
    const auto [newest, isFirst] = m_newest.try_emplace(key->key.id, m_last + 1);
    if (!isFirst) {
        const auto before = m_changes.find(newest->second);
        // Two changes may be told in the other order than they were committed in: the higher version is the truth.
        if (before->second->version > key->version)
            key = before->second;
        m_changes.erase(before);
        newest->second = m_last + 1;
    }
    m_changes.emplace_hint(m_changes.end(), m_last + 1, std::move(key));
    ++m_last;
}

std::optional<std::vector<KeySource::Change>> KeyLog::changesSince(quint64 sequence)
{
    std::vector<Change> changes;
    if (m_last == sequence)
        return changes;
    const std::lock_guard lock(m_mutex);
    for (auto change = m_changes.upper_bound(sequence); change != m_changes.end(); ++change)
        changes.push_back({change->first, change->second});
    return changes;
}

void KeyLog::trim(quint64 sequence)
{
    const std::lock_guard lock(m_mutex);
    const auto end = m_changes.upper_bound(sequence);
    for (auto change = m_changes.begin(); change != end; ++change)
        m_newest.erase(change->second->key.id);
    m_changes.erase(m_changes.begin(), end);
}

size_t KeyLog::size()
{
    const std::lock_guard lock(m_mutex);
    return m_changes.size();
}

} // namespace Intrlume::Server
