// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/region.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! Whether the server answers and how fast, from a small request every 15 s; every second of a failure counts down to the
//! next try, which waits longer each time. After a failure it first asks the server where its regions are: they may have moved.
class ConnectionViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the console")

    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(bool offline READ offline NOTIFY changed)
    Q_PROPERTY(QString offlineReason READ offlineReason NOTIFY changed)

public:
    enum State { Unknown, Connected, Slow, Offline, Reconnecting };
    Q_ENUM(State)

    explicit ConnectionViewModel(Api::Client &client, QObject *parent = nullptr);

    State state() const { return m_state; }
    QString text() const;
    bool offline() const { return m_state == Offline || m_state == Reconnecting; }
    //! Why what writes is disabled; empty while there is a connection.
    QString offlineReason() const;

    //! Watches \a region, whose city the text names; without an endpoint it watches nothing.
    void watch(const Region &region);
    void stop();
    //! Asks now: the person wants to know, or a request of a page just failed.
    Q_INVOKABLE void check();

Q_SIGNALS:
    void changed();
    //! The server answers again after it did not.
    void cameBack();

private:
    void tick();
    void ping();
    void askWhereTheRegionIs();
    void answered(int milliseconds);
    void failed();

    Api::Client &m_client;
    Region m_region;
    QTimer m_next;
    QTimer m_second;
    State m_state = Unknown;
    int m_milliseconds = 0;
    int m_secondsLeft = 0;
    int m_failures = 0;
    int m_latest = 0;
    bool m_asking = false;
};

} // namespace Intrlume::Ui
