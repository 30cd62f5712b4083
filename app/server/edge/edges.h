// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/region.h"
#include "server/edge/edge.h"
#include "server/edge/keyline.h"
#include "server/edge/usage.h"
#include "server/notifier.h"
#include "server/service/keyfeed.h"
#include "server/workerpool.h"

namespace Intrlume::Server {

//! All regions of this process: tells them of changes, and writes down when each of them stopped a key.
class Edges final : public KeyFeed {
public:
    Edges(const QList<Region> &regions, const Clock &clock, Notifier &notifier);

    //! Reads every key and its uses. Before the first request.
    void load(Store &store);
    //! From now on confirmations are written on \a workers, first those that were pending when the server last stopped.
    void start(WorkerPool &workers);

    QStringList regions() const override;
    void publish(const QList<StoredKey> &keys) override;

    Edge &at(size_t index) { return *m_edges[index]; }
    size_t size() const { return m_edges.size(); }
    Usage &usage() { return m_usage; }

    //! Cuts a region off from the others, or connects it again: it then catches up at once. False where there is no such region.
    bool setCut(const QString &region, bool cut);

    void heartbeat(); //!< every few seconds: each region asks for what is new, and confirmations that could not be written are tried again
    void writeUses(Store &store); //!< every few seconds, and at the end

private:
    void confirmSoon();
    void confirmPending(Store &store);

    const Clock &m_clock;
    Notifier &m_notifier;
    KeyLog m_log;
    Usage m_usage;
    std::vector<std::unique_ptr<KeyLine>> m_lines; // one for each of m_edges
    std::vector<std::unique_ptr<Edge>> m_edges;
    WorkerPool *m_workers = nullptr;
    std::atomic<bool> m_owed = false; // A region stopped a key, and that is not written down.
    std::atomic<bool> m_posted = false; // One job at a time writes for all regions and keys.
};

} // namespace Intrlume::Server
