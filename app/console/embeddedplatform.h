// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/platform.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace Intrlume::Console {

//! "This computer": the platform run inside the console, on threads of its own, so that the window never waits for it.
//! Its addresses also stand in `platform.json` in its data directory (mode 0600), for the command line and for tests.
class EmbeddedPlatform : public QObject {
    Q_OBJECT

public:
    //! \a dataDir is where accounts, workspaces and keys of this computer are kept.
    explicit EmbeddedPlatform(QString dataDir, QObject *parent = nullptr);
    ~EmbeddedPlatform() override; //!< stops the platform, which may take as long as its running requests

    //! Starts it; does nothing while it starts or runs. Answers with \c ready or \c failed.
    void start();

Q_SIGNALS:
    void ready(const QString &address);
    void failed(const Intrlume::Error &error);

private:
    void finishStart(Result<std::shared_ptr<Server::Platform>> platform);

    QString m_dataDir;
    std::unique_ptr<QThread> m_starter;
    std::shared_ptr<Server::Platform> m_platform;
};

} // namespace Intrlume::Console
