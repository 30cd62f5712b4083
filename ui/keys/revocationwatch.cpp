// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "revocationwatch.h"

#include "api/apikeys.h"

#include <QCoroTask>

#include <algorithm>

using namespace std::chrono_literals;

namespace Intrlume::Ui {

namespace {

// The server answers a wait only at its end or when all regions have stopped: short waits show the regions one by one while the
// person watches, longer ones spare a platform that is cut off.
constexpr qint64 watchedMilliseconds = 10'000;
constexpr int shortWait = 1;
constexpr int longWait = 5;

bool isWorthAskingAgain(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::TooMany:
    case Error::Kind::Server:
        return true;
    default:
        return false;
    }
}

} // namespace

RevocationWatch::RevocationWatch(Api::Client &client, const Clock &clock, ApiKey key, const QDateTime &start, Revocation revocation, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_key(std::move(key))
    , m_start(start)
    , m_revocation(std::move(revocation))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(2s);
    connect(&m_retry, &QTimer::timeout, this, &RevocationWatch::ask);
}

void RevocationWatch::follow()
{
    if (isOver())
        Q_EMIT over();
    else
        ask();
}

int RevocationWatch::stopped() const
{
    return static_cast<int>(
        std::count_if(m_revocation.regions.begin(), m_revocation.regions.end(), [](const RegionStop &region) { return region.stopped; }));
}

void RevocationWatch::ask()
{
    const bool watched = m_start.msecsTo(m_clock.now()) < watchedMilliseconds;
    QCoro::connect(m_client.send(Api::GetRevocation{.workspace = m_key.workspace, .key = m_key.id, .wait = watched ? shortWait : longWait}), this,
                   [this](const Result<Revocation> &answer) { take(answer); });
}

void RevocationWatch::take(const Result<Revocation> &answer)
{
    if (!answer && isWorthAskingAgain(answer.error().kind))
        return m_retry.start();
    if (answer)
        m_revocation = *answer;
    else
        m_gaveUp = true;
    Q_EMIT changed();
    if (isOver())
        Q_EMIT over();
    else
        ask();
}

} // namespace Intrlume::Ui
