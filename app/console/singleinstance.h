// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "startrequest.h"

#include <QLocalServer>
#include <QLockFile>

#include <memory>

class QLocalSocket;

namespace Intrlume::Console {

//! Makes sure that a person has one console, which hears of every further start through a socket in the person's own runtime folder.
//! Only programs of the same person reach it: the socket has mode 0600, and who calls is asked of the system too.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    //! \a folder is where the socket and its lock are, private to the person.
    explicit SingleInstance(QString folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    //! Whether this program is the one: then it listens from now on. Where it cannot listen, it is the only one all the same.
    bool becomeTheOne();
    //! Gives \a request to the one that runs and waits until it has it. Kind::Timeout where that one does not answer.
    Result<void> handOver(const StartRequest &request);

Q_SIGNALS:
    void requested(const Intrlume::Console::StartRequest &request);

private:
    void meet();
    void read(QLocalSocket *caller);
    QString socketPath() const;

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
};

} // namespace Intrlume::Console
