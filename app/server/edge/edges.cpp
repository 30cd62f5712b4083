// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/edge/edges.h"

#include "server/service/keyservice.h"
#include "server/store/store.h"

#include <algorithm>

namespace Intrlume::Server {

Edges::Edges(const QList<Region> &regions, const Clock &clock, Notifier &notifier)
    : m_clock(clock)
    , m_notifier(notifier)
{
    for (const Region &region : regions) {
        m_lines.push_back(std::make_unique<KeyLine>(m_log));
        m_edges.push_back(std::make_unique<Edge>(region.id, clock, *m_lines.back()));
        m_edges.back()->onStopped([this](const QString &id, const KeyId &key) { confirm(id, key); });
    }
}

void Edges::load(Store &store)
{
    store.keys.forEach(m_clock.now(), [this](const StoredKey &key) {
        const auto shared = std::make_shared<const StoredKey>(key);
        for (const std::unique_ptr<Edge> &edge : m_edges)
            edge->load(shared);
    });
    for (const KeyUse &use : store.keys.recentUses(m_clock.now()))
        m_usage.seed(use);
}

void Edges::start(WorkerPool &workers, Store &store)
{
    m_workers = &workers;
    heartbeat();
    // Every region has just read that these keys are revoked, so it refuses them now.
    for (const PendingStop &stop : store.revocations.pending())
        confirm(stop.region, stop.key);
}

QStringList Edges::regions() const
{
    QStringList ids;
    for (const std::unique_ptr<Edge> &edge : m_edges)
        ids.append(edge->region());
    return ids;
}

void Edges::publish(const QList<StoredKey> &keys)
{
    for (const StoredKey &key : keys)
        m_log.append(std::make_shared<const StoredKey>(key));
    heartbeat();
}

bool Edges::setCut(const QString &region, bool cut)
{
    for (size_t i = 0; i < m_edges.size(); ++i) {
        if (m_edges[i]->region() != region)
            continue;
        m_lines[i]->setCut(cut);
        if (!cut)
            m_edges[i]->sync();
        return true;
    }
    return false;
}

void Edges::heartbeat()
{
    quint64 slowest = std::numeric_limits<quint64>::max();
    for (const std::unique_ptr<Edge> &edge : m_edges) {
        edge->sync(); // One that cannot be reached catches up later, and refuses by itself until then.
        slowest = std::min(slowest, edge->sequence());
    }
    m_log.trim(slowest);
}

void Edges::confirm(const QString &region, const KeyId &key)
{
    const QDateTime stoppedAt = m_clock.now();
    const auto write = [this, region, key, stoppedAt](Store &store) {
        Transaction transaction(store.connection());
        store.revocations.confirm(key, region, stoppedAt);
        transaction.commit();
        m_notifier.notify(KeyService::topic(key));
    };
    // Not written while the server stops: the row stays pending, and the next start confirms it.
    if (m_workers && !m_workers->post(write))
        qWarning("A region's confirmation will be written at the next start.");
}

void Edges::writeUses(Store &store)
{
    const QList<KeyUse> uses = m_usage.take();
    if (uses.isEmpty())
        return;
    Transaction transaction(store.connection(), Transaction::Durability::Normal);
    for (const KeyUse &use : uses) {
        store.keys.addUse(use);
        store.keyUses.addSources(use.key, use.sources);
    }
    transaction.commit();
}

} // namespace Intrlume::Server
