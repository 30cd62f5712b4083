// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/edge/edges.h"

#include "server/service/keyservice.h"
#include "server/store/store.h"

#include <QSet>

#include <algorithm>

namespace Intrlume::Server {

namespace {
constexpr qsizetype confirmedAtOnce = 1000; // Rows a transaction: others must get their turn to write.
} // namespace

Edges::Edges(const QList<Region> &regions, const Clock &clock, Notifier &notifier)
    : m_clock(clock)
    , m_notifier(notifier)
{
    for (const Region &region : regions) {
        m_lines.push_back(std::make_unique<KeyLine>(m_log));
        m_edges.push_back(std::make_unique<Edge>(region.id, clock, *m_lines.back()));
        m_edges.back()->onStopped([this] {
            m_owed = true;
            confirmSoon();
        });
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

void Edges::start(WorkerPool &workers)
{
    m_workers = &workers;
    heartbeat();
    // Every region has just read which keys are revoked, so it refuses them now.
    m_owed = true;
    confirmSoon();
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
    confirmSoon();
}

void Edges::confirmSoon()
{
    // A follow-up, because a full pool must not lose it; there is one for any number of keys.
    if (m_workers && m_owed && !m_posted.exchange(true))
        m_workers->postFollowUp([this](Store &store) { confirmPending(store); });
}

void Edges::confirmPending(Store &store)
{
    // Before the look, so that what a region stops meanwhile is looked for again.
    m_posted = false;
    m_owed = false;
    try {
        // What is pending is in the database: it cannot be forgotten, only be late.
        const QList<PendingStop> pending = store.revocations.pending();
        for (qsizetype first = 0; first < pending.size(); first += confirmedAtOnce) {
            QSet<KeyId> confirmed;
            Transaction transaction(store.connection());
            for (const PendingStop &stop : pending.mid(first, confirmedAtOnce)) {
                const auto edge = std::find_if(m_edges.begin(), m_edges.end(), [&](const auto &each) { return each->region() == stop.region; });
                const QDateTime stoppedAt = edge == m_edges.end() ? QDateTime() : (*edge)->stoppedAt(stop.keyHash);
                if (!stoppedAt.isValid())
                    continue; // Cut off, or a region that is no more.
                store.revocations.confirm(stop.key, stop.region, stoppedAt);
                confirmed.insert(stop.key);
            }
            if (confirmed.isEmpty())
                continue;
            transaction.commit();
            for (const KeyId &key : std::as_const(confirmed))
                m_notifier.notify(KeyService::topic(key));
        }
    } catch (...) {
        m_owed = true; // The next heartbeat tries again.
        throw;
    }
}

void Edges::writeUses(Store &store)
{
    const QList<KeyUse> uses = m_usage.take();
    if (uses.isEmpty())
        return;
    try {
        Transaction transaction(store.connection(), Transaction::Durability::Normal);
        for (const KeyUse &use : uses) {
            store.keys.addUse(use);
            store.keyUses.addSources(use.key, use.sources);
        }
        transaction.commit();
    } catch (...) {
        m_usage.giveBack(uses); // The next batch writes them.
        throw;
    }
}

} // namespace Intrlume::Server
