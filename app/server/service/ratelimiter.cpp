// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/ratelimiter.h"

namespace Intrlume::Server {

namespace {
QString nameOf(const RatePolicy &policy, const QString &subject)
{
    return QLatin1String(policy.name) + QLatin1Char(' ') + subject;
}
} // namespace

RateState RateLimiter::take(const RatePolicy &policy, const QString &subject)
{
    const QDateTime now = m_clock.now();
    const std::lock_guard lock(m_mutex);
    Window &window = windowOf(nameOf(policy, subject), policy, now);
    const bool exceeded = window.used >= policy.quota;
    if (!exceeded)
        ++window.used;
    const qint64 milliseconds = now.msecsTo(window.end);
    return {
        .policy = policy, .remaining = policy.quota - window.used, .exceeded = exceeded, .reset = std::chrono::seconds((milliseconds + 999) / 1000)};
}

void RateLimiter::refund(const RatePolicy &policy, const QString &subject)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_windows.find(nameOf(policy, subject));
    if (found != m_windows.end() && found->used > 0)
        --found->used;
}

void RateLimiter::forget(const RatePolicy &policy, const QString &subject)
{
    const std::lock_guard lock(m_mutex);
    remove(nameOf(policy, subject));
}

qsizetype RateLimiter::windows() const
{
    const std::lock_guard lock(m_mutex);
    return m_windows.size();
}

RateLimiter::Window &RateLimiter::windowOf(const QString &name, const RatePolicy &policy, const QDateTime &now)
{
    // Each window is looked at once when it is over, not all of them at each try.
    while (!m_ends.empty() && m_ends.begin()->first <= now)
        remove(QString(m_ends.begin()->second));
    if (const auto found = m_windows.find(name); found != m_windows.end())
        return *found;
    if (m_windows.size() >= mostWindows)
        remove(QString(m_ends.begin()->second));
    const QDateTime end = now.addSecs(policy.window.count());
    m_ends.emplace(end, name);
    return *m_windows.insert(name, {.end = end, .used = 0});
}

void RateLimiter::remove(const QString &name)
{
    const auto found = m_windows.find(name);
    if (found == m_windows.end())
        return;
    m_ends.erase({found->end, name});
    m_windows.erase(found);
}

} // namespace Intrlume::Server
