// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/iprange.h"
#include "core/region.h"
#include "core/result.h"

#include <QMap>
#include <QString>

#include <memory>

namespace Intrlume::Server {

//! How a platform is to run; each member is a flag of `intrlume-server`.
struct PlatformOptions {
    QString dataDir; //!< made with mode 0700 where it does not exist
    QString listen = QStringLiteral("127.0.0.1:0"); //!< ADDRESS:PORT; 0 takes a free port. Loopback only.
    bool localMailbox = false; //!< serve GET /v1/local/mailbox, to loopback only
    bool allowConsumerMail = false; //!< let addresses such as gmail.com own a workspace
    QList<IpRange> trustedProxies; //!< whose X-Forwarded-For is believed
    QList<Region> regions; //!< empty: the contract's five. Endpoints are filled in by the platform
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
};

//! Where a running platform is reached.
struct PlatformAddresses {
    QString listening; //!< "http://127.0.0.1:PORT"
    QMap<QString, QString> regions; //!< region id → "http://127.0.0.1:PORT"
};

//! The whole platform in one object: database, rules, regions and HTTP, on threads of its own.
//! `intrlume-server` and the console's "This computer" both stand on it.
class Platform {
public:
    //! Opens the data directory, migrates it and listens. Blocks for as long as that takes: call it off the GUI thread.
    //! Kind::Storage where the directory cannot be used, Kind::Invalid where it cannot listen at that address.
    [[nodiscard]] static Result<std::unique_ptr<Platform>> start(PlatformOptions options);
    ~Platform(); //!< drains as \c stop() does

    PlatformAddresses addresses() const;

    //! Cuts a region off from the others, or connects it again, so that tests see what it then does. False where there is no such region.
    bool setCutOff(const QString &region, bool cut);

    //! Refuses new connections, lets running requests finish (10 s at most), writes out what is held in memory, closes.
    void stop();

private:
    class Private;
    explicit Platform(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Intrlume::Server
