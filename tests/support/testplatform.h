// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/platform.h"
#include "support/testclient.h"

#include <QTemporaryDir>

namespace Intrlume::Test {

//! The real platform on loopback in a folder of its own, and a client that talks to it. It goes with its folder when the object goes.
class TestPlatform : public TestClient {
public:
    //! Starts it. \a options: the data directory, the address and the local mailbox are filled in here; give a clock to turn it by hand.
    explicit TestPlatform(Server::PlatformOptions options = {});

    bool isRunning() const { return m_platform != nullptr; }
    QString problem() const { return m_problem; } //!< why it does not run

    QString dataDir() const { return m_options.dataDir; }
    QMap<QString, QString> regions() const; //!< region id → address

    //! Cuts a region off from the others, or connects it again.
    bool setCutOff(const QString &region, bool cut) { return m_platform->setCutOff(region, cut); }

    void stop();
    //! Stops it and starts it over the same data, maybe at other addresses.
    void restart();

private:
    void start();

    QTemporaryDir m_folder;
    Server::PlatformOptions m_options;
    std::unique_ptr<Server::Platform> m_platform;
    QString m_problem;
};

} // namespace Intrlume::Test
