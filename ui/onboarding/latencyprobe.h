// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/region.h"

#include <QObject>

#include <optional>

namespace Intrlume::Ui {

//! Measures how far regions are: the median of five small requests each, two regions at a time so that they do not slow
//! each other down. A region that fails one request has no answer.
class LatencyProbe : public QObject {
    Q_OBJECT

public:
    static constexpr int pingsPerRegion = 5;
    static constexpr int regionsAtATime = 2;

    explicit LatencyProbe(Api::Client &client, QObject *parent = nullptr);

    //! Starts over; answers of an earlier start are dropped.
    void start(const QList<Region> &regions);
    void stop();

Q_SIGNALS:
    //! Nothing where the region did not answer.
    void measured(const QString &regionId, std::optional<int> milliseconds);
    void finished();

private:
    void startNext();
    void ping(const Region &region, QList<int> soFar);
    void finish(const QString &regionId, std::optional<int> milliseconds);

    Api::Client &m_client;
    QList<Region> m_waiting;
    int m_running = 0;
    int m_latest = 0;
};

} // namespace Intrlume::Ui
