// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "servers/connectionviewmodel.h"

#include "api/platform.h"

#include <QElapsedTimer>

using namespace std::chrono_literals;

namespace Intrlume::Ui {

namespace {

constexpr auto pause = 15s;
constexpr int slowMilliseconds = 500;
constexpr int longestRetry = 30; // Seconds.

} // namespace

ConnectionViewModel::ConnectionViewModel(Api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_next.setSingleShot(true);
    m_next.setInterval(pause);
    connect(&m_next, &QTimer::timeout, this, &ConnectionViewModel::check);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &ConnectionViewModel::tick);
}

QString ConnectionViewModel::text() const
{
    switch (m_state) {
    case Unknown:
        return tr("Connecting");
    case Connected:
        //: %1 is a city, %2 a number of milliseconds
        return tr("Connected · %1 %2 ms").arg(m_region.city).arg(m_milliseconds);
    case Slow:
        //: %1 is a number of milliseconds
        return tr("Slow connection · %1 ms").arg(m_milliseconds);
    case Offline:
        //: %1 is a number of seconds
        return tr("Offline · retrying in %1 s").arg(m_secondsLeft);
    case Reconnecting:
        return tr("Reconnecting");
    }
    return {};
}

QString ConnectionViewModel::offlineReason() const
{
    return offline() ? tr("You’re offline") : QString();
}

void ConnectionViewModel::watch(const Region &region)
{
    stop();
    m_region = region;
    if (!region.endpoint.isEmpty())
        check();
}

void ConnectionViewModel::stop()
{
    ++m_latest;
    m_asking = false;
    m_next.stop();
    m_second.stop();
    m_failures = 0;
    m_region = {};
    m_state = Unknown;
    Q_EMIT changed();
}

void ConnectionViewModel::check()
{
    if (m_asking || m_region.endpoint.isEmpty())
        return;
    m_asking = true;
    m_next.stop();
    m_second.stop();
    if (m_state == Offline) {
        m_state = Reconnecting;
        Q_EMIT changed();
    }
    if (m_failures > 0)
        askWhereTheRegionIs();
    else
        ping();
}

void ConnectionViewModel::askWhereTheRegionIs()
{
    const int ticket = ++m_latest;
    QCoro::connect(m_client.send(Api::ListRegions{}), this, [this, ticket](Result<Page<Region>> page) {
        if (ticket != m_latest)
            return; // Another server is watched by now.
        const QList<Region> regions = page ? page->items : QList<Region>{};
        for (const Region &region : regions) {
            if (region.id == m_region.id)
                m_region = region;
        }
        ping(); // Also without an answer: the region may well be there while the rest is not.
    });
}

void ConnectionViewModel::ping()
{
    const int ticket = ++m_latest;
    QElapsedTimer timer;
    timer.start();
    QCoro::connect(m_client.send(Api::PingRegion{.endpoint = m_region.endpoint}), this, [this, ticket, timer](Result<Api::Ping> pong) {
        if (ticket != m_latest)
            return; // Another server is watched by now.
        m_asking = false;
        if (pong)
            answered(static_cast<int>(timer.elapsed()));
        else
            failed();
    });
}

void ConnectionViewModel::answered(int milliseconds)
{
    const bool wasOffline = offline();
    m_failures = 0;
    m_milliseconds = std::max(1, milliseconds);
    m_state = milliseconds >= slowMilliseconds ? Slow : Connected;
    m_next.start();
    Q_EMIT changed();
    if (wasOffline)
        Q_EMIT cameBack();
}

void ConnectionViewModel::failed()
{
    m_failures = std::min(m_failures + 1, 5);
    m_secondsLeft = std::min(longestRetry, 1 << m_failures);
    m_state = Offline;
    m_second.start();
    Q_EMIT changed();
}

void ConnectionViewModel::tick()
{
    if (--m_secondsLeft <= 0)
        return check();
    Q_EMIT changed();
}

} // namespace Intrlume::Ui
