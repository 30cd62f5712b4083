// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/edge/keylog.h"

#include <algorithm>

namespace Intrlume::Server {

void KeyLog::append(EdgeKey key)
{
    const std::lock_guard lock(m_mutex);
    m_changes.push_back({m_last + 1, std::move(key)});
    ++m_last;
}

std::optional<std::vector<KeySource::Change>> KeyLog::changesSince(quint64 sequence)
{
    if (m_last == sequence)
        return std::vector<Change>();
    const std::lock_guard lock(m_mutex);
    const auto first = std::find_if(m_changes.begin(), m_changes.end(), [&](const Change &change) { return change.sequence > sequence; });
    return std::vector<Change>(first, m_changes.end());
}

void KeyLog::trim(quint64 sequence)
{
    const std::lock_guard lock(m_mutex);
    while (!m_changes.empty() && m_changes.front().sequence <= sequence)
        m_changes.pop_front();
}

} // namespace Intrlume::Server
