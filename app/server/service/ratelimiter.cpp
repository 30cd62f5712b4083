// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/ratelimiter.h"

namespace Intrlume::Server {

namespace {
constexpr qsizetype mostWindows = 50'000;

QString nameOf(const RatePolicy &policy, const QString &subject)
{
    return QLatin1String(policy.name) + QLatin1Char(' ') + subject;
}
} // namespace

RateState RateLimiter::take(const RatePolicy &policy, const QString &subject)
{
    const QDateTime now = m_clock.now();
    const std::lock_guard lock(m_mutex);
    sweep(now);
    Window &window = m_windows[nameOf(policy, subject)];
    if (!window.end.isValid() || window.end <= now)
        window = {.end = now.addSecs(policy.window.count()), .used = 0};
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
    m_windows.remove(nameOf(policy, subject));
}

void RateLimiter::sweep(const QDateTime &now)
{
    if (m_windows.size() > mostWindows)
        m_windows.removeIf([&](auto it) { return it->end <= now; });
}

} // namespace Intrlume::Server
