// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/lockfileturns.h"

#include <QCoroTimer>

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Intrlume::Session {

namespace {

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

class LockFileTurn final : public RefreshTurn {
public:
    explicit LockFileTurn(const QString &path)
        : m_lock(path + u".lock"_s)
        , m_sentPath(path + u".sent"_s)
    {
        m_lock.setStaleLockTime(0); // Age says nothing: the computer may have slept. Whether its program lives does.
    }

    bool tryToTake() { return m_lock.tryLock(0); }
    bool isHeldElsewhere() const { return m_lock.error() == QLockFile::LockFailedError; }

    SentTokens sent() const override
    {
        QFile file(m_sentPath);
        return file.open(QIODevice::ReadOnly) ? SentTokens::fromText(file.readAll()) : SentTokens();
    }

    void write(const SentTokens &sent) override
    {
        const QByteArray text = sent.toText();
        QSaveFile file(m_sentPath);
        const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                             && file.write(text) == text.size() && file.commit();
        if (!written)
            qWarning("What was sent to renew a session could not be noted: %s", qPrintable(file.errorString()));
    }

private:
    QLockFile m_lock;
    QString m_sentPath;
};

QCoro::Task<Result<std::shared_ptr<RefreshTurn>>> takeAt(QString path, std::chrono::milliseconds longestWait)
{
    const auto turn = std::make_shared<LockFileTurn>(path);
    QElapsedTimer waited;
    waited.start();
    while (!turn->tryToTake()) {
        if (!turn->isHeldElsewhere())
            co_return fail(Error::Kind::Storage, u"turn-refused"_s, u"The lock %1.lock could not be made."_s.arg(path));
        if (waited.elapsed() >= longestWait.count())
            co_return fail(Error::Kind::Timeout, u"session-busy"_s, u"Another program has been renewing the session for too long."_s);
        // Not in step with others that wait.
        const std::chrono::milliseconds pause(QRandomGenerator::global()->bounded(5, 25));
        co_await QCoro::sleepFor(pause);
    }
    co_return std::static_pointer_cast<RefreshTurn>(turn);
}

} // namespace

std::shared_ptr<LockFileTurns> LockFileTurns::ofThisLogin()
{
    return std::make_shared<LockFileTurns>(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/intrlume"_s);
}

QCoro::Task<Result<std::shared_ptr<RefreshTurn>>> LockFileTurns::take(QString account, QString server)
{
    if (QDir().mkpath(m_folder))
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QByteArray name = digestOf((server + u'\n' + account).toUtf8()).left(32);
    return takeAt(m_folder + u"/session-"_s + QString::fromLatin1(name), m_longestWait);
}

} // namespace Intrlume::Session
