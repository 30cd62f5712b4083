// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "onboarding/latencyprobe.h"

#include "api/platform.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Intrlume::Ui {

namespace {

int median(QList<int> times)
{
    std::sort(times.begin(), times.end());
    return std::max(1, times.at(times.size() / 2)); // Less than one millisecond is still some way.
}

} // namespace

LatencyProbe::LatencyProbe(Api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void LatencyProbe::start(const QList<Region> &regions)
{
    ++m_latest;
    m_waiting = regions;
    m_running = 0;
    while (m_running < regionsAtATime && !m_waiting.isEmpty())
        startNext();
}

void LatencyProbe::stop()
{
    ++m_latest;
    m_waiting.clear();
    m_running = 0;
}

void LatencyProbe::startNext()
{
    ++m_running;
    ping(m_waiting.takeFirst(), {});
}

void LatencyProbe::ping(const Region &region, QList<int> soFar)
{
    const int ticket = m_latest;
    QElapsedTimer timer;
    timer.start();
    QCoro::connect(m_client.send(Api::PingRegion{.endpoint = region.endpoint}), this, [this, ticket, region, soFar, timer](Result<Api::Ping> pong) {
        if (ticket != m_latest)
            return; // Measuring started over; its own pings count.
        if (!pong)
            return finish(region.id, std::nullopt);
        const QList<int> times = soFar + QList<int>{static_cast<int>(timer.elapsed())};
        if (times.size() < pingsPerRegion)
            return ping(region, times);
        finish(region.id, median(times));
    });
}

void LatencyProbe::finish(const QString &regionId, std::optional<int> milliseconds)
{
    --m_running;
    const int ticket = m_latest;
    Q_EMIT measured(regionId, milliseconds);
    if (ticket != m_latest)
        return; // Whoever heard it started over or stopped.
    if (!m_waiting.isEmpty())
        startNext();
    else if (m_running == 0)
        Q_EMIT finished();
}

} // namespace Intrlume::Ui
