// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "singleinstance.h"

#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Intrlume::Console {

namespace {
constexpr qsizetype longestRequest = 8 * 1024;
constexpr auto patience = 5s; //!< with a caller who connects and says nothing, and with a console that does not answer
constexpr char taken = '1';

//! Whether the other end of \a socket belongs to the same person. The folder's mode says so already, but only where it was kept.
bool isOwn(const QLocalSocket &socket)
{
#ifdef Q_OS_LINUX
    ucred caller{};
    socklen_t size = sizeof(caller);
    return getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &caller, &size) == 0 && caller.uid == geteuid();
#else
    return socket.isValid();
#endif
}
} // namespace

SingleInstance::SingleInstance(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_lock(std::make_unique<QLockFile>(QDir(m_folder).filePath(u"intrlume-console.lock"_s)))
{
    m_lock->setStaleLockTime(0); // Only the end of its owner frees it, however long that one runs.
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::meet);
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::socketPath() const
{
    return QDir(m_folder).filePath(u"intrlume-console.sock"_s);
}

bool SingleInstance::becomeTheOne()
{
    if (m_folder.isEmpty()) {
        // No folder that is the person's alone, and in a shared one anybody could wait for the links: each start is then on its own.
        qWarning("Links will not find this window: this login has no folder for running programs (XDG_RUNTIME_DIR)");
        return true;
    }
    if (!m_lock->tryLock(0) && m_lock->error() == QLockFile::LockFailedError)
        return false;
    QLocalServer::removeServer(socketPath()); // A program that was killed left it; the lock says that none runs.
    if (!m_server.listen(socketPath()))
        qWarning("Links will not find this window: %s", qUtf8Printable(m_server.errorString()));
    return true;
}

Result<void> SingleInstance::handOver(const StartRequest &request)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << request.link.expose() << request.activation;
    const QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    while (!socket.waitForConnected(100) && !deadline.hasExpired()) {
        QThread::msleep(20); // The other one may have its lock and not its socket yet.
        socket.connectToServer(socketPath());
    }
    const bool sent = socket.state() == QLocalSocket::ConnectedState && isOwn(socket) && socket.write(bytes) == bytes.size();
    wipeMemory(bytes.data(), bytes.size());
    char answer = 0;
    if (sent && socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())) && socket.getChar(&answer) && answer == taken)
        return {};
    return fail(Error::Kind::Timeout, u"instance-silent"_s, u"The console that runs does not answer."_s);
}

void SingleInstance::meet()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        if (!isOwn(*caller)) {
            caller->abort();
            continue;
        }
        QTimer::singleShot(patience, caller, &QLocalSocket::abort);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { read(caller); });
        read(caller);
    }
}

void SingleInstance::read(QLocalSocket *caller)
{
    if (caller->bytesAvailable() > longestRequest)
        return caller->abort();
    QDataStream stream(caller);
    QByteArray link;
    QByteArray activation;
    stream.startTransaction();
    stream >> link >> activation;
    if (!stream.commitTransaction())
        return; // The rest is on its way.
    caller->putChar(taken);
    caller->disconnectFromServer();
    Q_EMIT requested({.link = Secret(std::move(link)), .activation = checkedActivation(activation)});
}

} // namespace Intrlume::Console
