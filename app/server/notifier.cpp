// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/notifier.h"

#include <utility>

namespace Intrlume::Server {

namespace {
constexpr qsizetype mostTopics = 10'000;
}

quint64 Notifier::ticket(const QString &topic) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_topics.constFind(topic);
    return found == m_topics.constEnd() ? m_floor : found->version;
}

void Notifier::notify(const QString &topic)
{
    QHash<quint64, Wake> woken;
    {
        const std::lock_guard lock(m_mutex);
        Topic &entry = m_topics[topic];
        entry.version = ++m_number;
        woken = std::exchange(entry.waiters, {});
        if (m_topics.size() > mostTopics) {
            // Forgetting a version only wakes a poll once too often.
            m_floor = ++m_number;
            m_topics.removeIf([](auto it) { return it->waiters.isEmpty(); });
        }
    }
    for (const Wake &wake : std::as_const(woken))
        wake();
}

quint64 Notifier::wait(const QString &topic, quint64 ticket, const Wake &wake)
{
    {
        const std::lock_guard lock(m_mutex);
        auto found = m_topics.find(topic);
        const quint64 version = found == m_topics.end() ? m_floor : found->version;
        const quint64 number = ++m_number;
        if (version == ticket && !m_stopping) {
            if (found == m_topics.end())
                found = m_topics.insert(topic, {.version = m_floor, .waiters = {}});
            found->waiters.insert(number, wake);
            return number;
        }
    }
    wake();
    return 0;
}

void Notifier::cancel(const QString &topic, quint64 waiter)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_topics.find(topic);
    if (found != m_topics.end())
        found->waiters.remove(waiter);
}

void Notifier::stop()
{
    QList<Wake> woken;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (Topic &topic : m_topics) {
            woken.append(topic.waiters.values());
            topic.waiters.clear();
        }
    }
    for (const Wake &wake : std::as_const(woken))
        wake();
}

} // namespace Intrlume::Server
