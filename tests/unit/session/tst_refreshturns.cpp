// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/lockfileturns.h"
#include "session/session.h"
#include "support/fakeaccountmemory.h"
#include "support/fakeclock.h"
#include "support/faketokenstore.h"
#include "support/faketransport.h"

#include <QCoroTask>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;
using namespace std::chrono_literals;
using Session::LockFileTurns;
using Session::RefreshTurn;

namespace {
const QString server = u"https://intrlume.example"_s;
const QString email = u"ananya@nilavya.example"_s;

QJsonObject grant(int number)
{
    return {{u"access_token"_s, u"access-%1"_s.arg(number)},
            {u"expires_in"_s, 900},
            {u"refresh_token"_s, u"refresh-%1"_s.arg(number)},
            {u"session"_s, QJsonObject{{u"id"_s, u"ses_01JZ0000000000000000000000"_s}, {u"device"_s, QJsonObject{{u"name"_s, u"desk"_s}}}}},
            {u"account"_s, QJsonObject{{u"id"_s, u"acc_01JZ0000000000000000000000"_s},
                                       {u"email"_s, email},
                                       {u"full_name"_s, u"Ananya"_s},
                                       {u"created_at"_s, u"2026-11-22T10:42:07.031Z"_s}}}};
}
const Error gone{.kind = Error::Kind::Keychain, .code = u"keychain-died"_s};
} // namespace

//! Two programs that share one refresh token: the console and the command line.
class RefreshTurnsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FakeTransport> m_service;
    std::shared_ptr<FakeTokenStore> m_keychain;
    std::shared_ptr<LockFileTurns> m_turns;

    Result<std::shared_ptr<RefreshTurn>> take(const QString &account = email) { return QCoro::waitFor(m_turns->take(account, server)); }
    //! A program with a memory of its own, over the keychain that all share.
    std::unique_ptr<Session::Session> program()
    {
        const auto memory = std::make_shared<FakeAccountMemory>();
        memory->setKeptAccount(server, email);
        auto session = std::make_unique<Session::Session>(
            Session::SessionParts{m_service, m_keychain, memory, std::make_shared<FakeClock>(), u"desk"_s, u"Debian"_s, m_turns});
        session->setServer(server);
        return session;
    }
    QByteArray kept() const { return m_keychain->entries.value({email, server}).expose(); }
    QString spentBy(qsizetype request) const { return m_service->requests[request].body[u"refresh_token"_s].toString(); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_service = std::make_shared<FakeTransport>();
        m_keychain = std::make_shared<FakeTokenStore>();
        m_keychain->entries.insert({email, server}, Secret::fromText(u"refresh-0"_s));
        m_turns = std::make_shared<LockFileTurns>(m_folder->path(), 300ms);
    }
    void cleanup() { QCOMPARE(m_service->leftOver(), 0); }

    void aTurnEndsWithItsObject()
    {
        for (int times = 0; times < 3; ++times)
            QVERIFY(take());
        QVERIFY(files().isEmpty());
    }

    void whoWaitsTooLongIsTold()
    {
        const auto first = take();
        QVERIFY(first);
        const auto second = take();
        QVERIFY(!second);
        QCOMPARE(second.error().code, u"session-busy"_s);
        QVERIFY(take(u"vikram@nilavya.example"_s)); // Other accounts are not concerned.
    }

    void waitingDoesNotBlock()
    {
        auto first = take();
        QVERIFY(first);
        QTimer::singleShot(20, this, [&first] { first->reset(); });
        QVERIFY(take()); // Waits in an event loop, or nobody would have given the turn back.
    }

    void aProgramThatDiedHoldsNothing()
    {
        QProcess brief;
        brief.start(u"true"_s, QStringList());
        const qint64 pid = brief.processId();
        QVERIFY(brief.waitForFinished());
        QVERIFY(take()); // To learn the name of its file.
        {
            const auto turn = take();
            QFile lock(m_folder->filePath(files().first()));
            QVERIFY(lock.open(QIODevice::ReadWrite));
            const QByteArray ours = lock.readAll();
            QByteArrayList lines = ours.split('\n');
            lines[0] = QByteArray::number(pid);
            QFile left(m_folder->filePath(files().first()) + u".copy"_s);
            QVERIFY(left.open(QIODevice::WriteOnly));
            left.write(lines.join('\n'));
        }
        const QString copy = m_folder->filePath(files().first());
        QVERIFY(QFile::rename(copy, copy.chopped(5)));
        QVERIFY(take());
    }

    void aSleepingProgramHoldsItsTurn()
    {
        const auto turn = take();
        QFile lock(m_folder->filePath(files().first()));
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime)); // Or the clock jumped.
        QVERIFY(!take());
    }

    void theFolderIsForThePersonAlone()
    {
        m_turns = std::make_shared<LockFileTurns>(m_folder->filePath(u"new/intrlume"_s));
        QVERIFY(take());
        QCOMPARE(QFile::permissions(m_folder->filePath(u"new/intrlume"_s)) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
                 QFile::Permissions());
    }

    void aFolderThatCannotBeIsTold()
    {
        QFile file(m_folder->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_turns = std::make_shared<LockFileTurns>(file.fileName() + u"/below"_s);
        const auto turn = take();
        QVERIFY(!turn);
        QCOMPARE(turn.error().code, u"turn-refused"_s);
    }

    void whatWasSentIsKnownToTheNextAndNotReadable()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        {
            const auto turn = take();
            Session::SentTokens sent;
            sent.noteSending(Secret::fromText(u"refresh-0"_s), now);
            sent.note(Secret::fromText(u"refresh-0"_s), Session::SentTokens::State::Spent);
            (*turn)->write(sent);
        }
        const auto turn = take();
        QVERIFY((*turn)->sent().isSpent(Secret::fromText(u"refresh-0"_s)));
        QVERIFY(!(*turn)->sent().isSpent(Secret::fromText(u"refresh-1"_s)));
        QFile file(m_folder->filePath(files().filter(u"sent"_s).first()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("refresh"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void theSecondWaitsAndTakesWhatTheFirstKept()
    {
        m_turns = std::make_shared<LockFileTurns>(m_folder->path(), 5s);
        const auto console = program();
        const auto commandLine = program();
        QCoro::Task<Result<Account>> first = console->restore();
        QCoro::Task<Result<Account>> second = commandLine->restore();
        QTRY_COMPARE(m_service->waiting(), 1);
        QTest::qWait(60); // The second gets several chances to be wrong.
        QCOMPARE(m_service->requests.size(), 1);
        m_service->answer(grant(1));
        m_service->answer(grant(2));
        QVERIFY(QCoro::waitFor(first));
        QVERIFY(QCoro::waitFor(second));
        QCOMPARE(spentBy(0), u"refresh-0"_s);
        QCOMPARE(spentBy(1), u"refresh-1"_s);
        QCOMPARE(kept(), QByteArray("refresh-2"));
    }

    void whatCouldNotBeKeptGoesOnInItsOwnProgram()
    {
        const auto console = program();
        m_service->answer(grant(1));
        m_keychain->writeProblem = gone;
        QVERIFY(QCoro::waitFor(console->restore()));
        QCOMPARE(kept(), QByteArray("refresh-0"));

        m_keychain->writeProblem.reset(); // It is there again.
        m_service->answer(grant(2));
        QVERIFY(QCoro::waitFor(console->switchTo(*console->current())));
        QCOMPARE(spentBy(1), u"refresh-1"_s);
        QCOMPARE(kept(), QByteArray("refresh-2"));
    }

    void anotherProgramDoesNotSendWhatWasUsedUp()
    {
        const auto console = program();
        m_service->answer(grant(1));
        m_keychain->writeProblem = gone;
        QVERIFY(QCoro::waitFor(console->restore()));
        m_keychain->writeProblem.reset();

        const auto commandLine = program();
        const Result<Account> account = QCoro::waitFor(commandLine->restore());
        QVERIFY(!account);
        QCOMPARE(account.error().code, u"session-missing"_s);
        QCOMPARE(m_service->requests.size(), 1); // To the server it would have looked like theft, and ended the console's session.
    }

    void aKeychainThatIsAwayDoesNotStopItsProgram()
    {
        const auto console = program();
        m_service->answer(grant(1));
        QVERIFY(QCoro::waitFor(console->restore()));
        m_keychain->problem = gone;
        m_service->answer(grant(2));
        QVERIFY(QCoro::waitFor(console->switchTo(*console->current())));
        QCOMPARE(spentBy(1), u"refresh-1"_s);
    }

    void aLostAnswerLeavesTheTokenToBeSentOnceMore()
    {
        const auto console = program();
        m_service->fail({.kind = Error::Kind::Timeout});
        m_service->fail({.kind = Error::Kind::Timeout}); // The server honours it once more within its 10 s.
        QVERIFY(!QCoro::waitFor(console->restore()));
        QVERIFY(console->isSignedIn());
        m_service->answer(grant(1)); // Neither has arrived.
        QVERIFY(QCoro::waitFor(console->switchTo(*console->current())));
        QCOMPARE(spentBy(2), u"refresh-0"_s);
    }
};

QTEST_GUILESS_MAIN(RefreshTurnsTest)
#include "tst_refreshturns.moc"
