// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/client.h"
#include "session/lockfileturns.h"
#include "session/session.h"
#include "support/fakeaccountmemory.h"
#include "support/fakeclock.h"
#include "support/faketokenstore.h"
#include "support/faketransport.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;
using namespace std::chrono_literals;
using Session::LockFileTurns;
using Session::SentTokens;

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
const Error locked{.kind = Error::Kind::Keychain, .code = u"keychain-locked"_s};
const Error unanswered{.kind = Error::Kind::Timeout};
const Error reused{.kind = Error::Kind::Unauthorized, .code = u"refresh-reused"_s};
} // namespace

//! Renewals whose answers are lost, whose programs are killed, and whose tokens cannot be kept: the server takes what comes twice for theft, and
//! nobody is to be accused of it for nothing.
class LostRefreshTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FakeTransport> m_service;
    std::shared_ptr<FakeTokenStore> m_keychain;
    std::shared_ptr<FakeClock> m_clock;
    std::shared_ptr<LockFileTurns> m_turns;

    //! A program with a memory of its own, over the keychain that all share.
    std::unique_ptr<Session::Session> program(std::shared_ptr<FakeTransport> service = {})
    {
        const auto memory = std::make_shared<FakeAccountMemory>();
        memory->setKeptAccount(server, email);
        auto session = std::make_unique<Session::Session>(
            Session::SessionParts{service ? service : m_service, m_keychain, memory, m_clock, u"desk"_s, u"Debian"_s, m_turns});
        session->setServer(server);
        return session;
    }
    QByteArray kept() const { return m_keychain->entries.value({email, server}).expose(); }
    QStringList sent() const
    {
        QStringList tokens;
        for (const Api::HttpRequest &request : m_service->requests)
            tokens.append(request.body[u"refresh_token"_s].toString());
        return tokens;
    }
    static Result<Account> restore(Session::Session &session) { return QCoro::waitFor(session.restore()); }
    static Result<Account> renew(Session::Session &session) { return QCoro::waitFor(session.switchTo(*session.current())); }
    bool renews(Session::Session &session, int number)
    {
        m_service->answer(grant(number));
        return renew(session).has_value();
    }
    //! A program that asks and is killed before it hears the answer: nothing of it runs on, not even to tidy up.
    void killWhileAsking()
    {
        const auto unheard = std::make_shared<FakeTransport>();
        auto killed = program(unheard);
        QCoro::Task<Result<Account>> asking = killed->restore();
        QTRY_COMPARE(unheard->waiting(), 1);
        const QStringList before = QDir(m_folder->path()).entryList({u"*.sent"_s}, QDir::Files);
        QFile file(m_folder->filePath(before.value(0)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray left = file.readAll();
        killed.reset();
        unheard->hangUp();
        QVERIFY(!QCoro::waitFor(asking));
        QFile asItWas(file.fileName()); // What it wrote on its way out, a killed program did not.
        QVERIFY(asItWas.open(QIODevice::WriteOnly));
        asItWas.write(left);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_service = std::make_shared<FakeTransport>();
        m_keychain = std::make_shared<FakeTokenStore>();
        m_keychain->entries.insert({email, server}, Secret::fromText(u"refresh-0"_s));
        m_clock = std::make_shared<FakeClock>();
        m_turns = std::make_shared<LockFileTurns>(m_folder->path(), 300ms);
    }
    void cleanup() { QCOMPARE(m_service->leftOver(), 0); }

    void itsTimeoutLeavesTimeForASecondSend()
    {
        const Api::HttpRequest request = Api::RefreshSession{.refreshToken = Secret::fromText(u"r"_s)}.request();
        QVERIFY(!request.retry); // Nothing on the way may add a third.
        QVERIFY(2 * request.timeout < 10s);
    }
    void anAnswerThatIsLostIsAskedForOnceMoreAndNotTwice()
    {
        const auto console = program();
        m_service->fail(unanswered);
        m_service->answer(grant(1));
        QVERIFY(restore(*console));
        QCOMPARE(sent(), QStringList({u"refresh-0"_s, u"refresh-0"_s}));
        m_service->fail(unanswered);
        m_service->fail(unanswered);
        QVERIFY(!renew(*console));
        QCOMPARE(sent().size(), 4);
    }
    void nothingIsSentTwiceOverASleep()
    {
        const auto console = program();
        QCoro::Task<Result<Account>> asking = console->restore();
        QTRY_COMPARE(m_service->waiting(), 1);
        m_clock->advance(1h); // The computer slept: for the server its 10 s are long over.
        m_service->fail(unanswered);
        QVERIFY(QCoro::waitFor(asking).error() == unanswered);
        QCOMPARE(sent().size(), 1);
    }
    void aTokenThatWasUsedUpByALostSendAccusesNobody()
    {
        const auto console = program();
        const QSignalSpy ended(console.get(), &Session::Session::ended);
        m_service->fail(unanswered);
        m_service->fail(unanswered);
        QVERIFY(!restore(*console));
        QVERIFY(console->isSignedIn()); // It may be that nothing has arrived.
        m_clock->advance(1min);
        m_service->fail(reused);
        QCOMPARE(renew(*console).error().code, u"refresh-lost"_s);
        QCOMPARE(ended.size(), 1);
        QVERIFY(!console->wasReused());
        QVERIFY(m_keychain->entries.isEmpty());
    }
    void theNextProgramKnowsOfTheLostSend()
    {
        {
            const auto console = program();
            m_service->fail(unanswered);
            m_service->fail(unanswered);
            QVERIFY(!restore(*console));
        }
        m_clock->advance(1min);
        const auto commandLine = program();
        m_service->fail(reused);
        QCOMPARE(restore(*commandLine).error().code, u"refresh-lost"_s);
        QVERIFY(!commandLine->wasReused());
    }
    void aTokenThatSomebodyElseUsedUpIsStillToldAsTheft()
    {
        const auto console = program();
        m_service->fail(reused);
        QCOMPARE(restore(*console).error().code, u"refresh-reused"_s);
        QVERIFY(console->wasReused());
    }
    void aRefusalThatUsesNothingUpLeavesNoTrace()
    {
        const auto console = program();
        m_service->fail({.kind = Error::Kind::TooMany, .code = u"too-many-requests"_s, .retryAfter = 1s});
        QVERIFY(!restore(*console));
        m_service->fail(reused);
        QCOMPARE(renew(*console).error().code, u"refresh-reused"_s);
    }

    void twoRenewalsThatCouldNotBeKeptAreRememberedBoth()
    {
        const auto console = program();
        m_keychain->writeProblem = locked;
        m_service->answer(grant(1));
        QVERIFY(restore(*console));
        QVERIFY(renews(*console, 2));
        QCOMPARE(kept(), QByteArray("refresh-0"));
        m_keychain->writeProblem.reset(); // It was unlocked.
        QVERIFY(renews(*console, 3));
        QCOMPARE(sent(), QStringList({u"refresh-0"_s, u"refresh-1"_s, u"refresh-2"_s}));
        QCOMPARE(kept(), QByteArray("refresh-3"));
    }
    void whoIdledWhileOthersRenewedTwiceSendsNothingOld()
    {
        const auto console = program();
        m_service->answer(grant(1));
        QVERIFY(restore(*console));
        for (const int number : {2, 3}) {
            const auto commandLine = program();
            m_service->answer(grant(number));
            QVERIFY(restore(*commandLine));
        }
        m_keychain->problem = locked;
        QVERIFY(renew(*console).error() == locked);
        QVERIFY(console->isSignedIn());
        m_keychain->problem.reset();
        QVERIFY(renews(*console, 4));
        QCOMPARE(sent(), QStringList({u"refresh-0"_s, u"refresh-1"_s, u"refresh-2"_s, u"refresh-3"_s}));
    }

    void whatAKilledProgramSentIsSentOnceMoreAtOnce()
    {
        killWhileAsking();
        m_clock->advance(4s);
        const auto console = program();
        m_service->answer(grant(1)); // The server gives the same successor within its 10 s.
        QVERIFY(restore(*console));
        QCOMPARE(kept(), QByteArray("refresh-1"));
    }
    void whatAKilledProgramSentIsNotSentLater_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("later") << 6;
        QTest::newRow("the next day") << 86'400;
        QTest::newRow("by a clock that was turned back") << -60;
    }
    void whatAKilledProgramSentIsNotSentLater()
    {
        QFETCH(const int, seconds);
        killWhileAsking();
        m_clock->advance(std::chrono::seconds(seconds));
        const auto console = program();
        const QSignalSpy ended(console.get(), &Session::Session::ended);
        QCOMPARE(restore(*console).error().code, u"refresh-lost"_s);
        QVERIFY(sent().isEmpty());
        QCOMPARE(ended.size(), 1);
        QVERIFY(!console->wasReused());
        QVERIFY(m_keychain->entries.isEmpty());
    }
    void twoKillsInARowUseUpTheServersPatience()
    {
        killWhileAsking();
        killWhileAsking();
        const auto console = program();
        QCOMPARE(restore(*console).error().code, u"refresh-lost"_s);
        QVERIFY(sent().isEmpty());
    }
    void aKillBetweenTheAnswerAndTheKeychainStopsTheOthers()
    {
        const auto killed = program();
        m_keychain->writeProblem = locked; // It never got as far as writing.
        m_service->answer(grant(1));
        QVERIFY(restore(*killed));
        m_keychain->writeProblem.reset();
        const auto console = program();
        QCOMPARE(restore(*console).error().code, u"session-missing"_s);
        QCOMPARE(sent().size(), 1);
    }
    void aWindowThatIsClosedWithoutAConnectionCostsNoSession()
    {
        auto closed = program();
        QCoro::Task<Result<Account>> asking = closed->restore();
        QTRY_COMPARE(m_service->waiting(), 1);
        closed.reset();
        m_service->hangUp();
        QVERIFY(!QCoro::waitFor(asking));
        m_clock->advance(1h);
        const auto console = program();
        m_service->answer(grant(1));
        QVERIFY(restore(*console));
    }

    void signingOutWaitsForTheOtherProgramsRenewal()
    {
        m_turns = std::make_shared<LockFileTurns>(m_folder->path(), 5s);
        const auto console = program();
        m_service->answer(grant(1));
        QVERIFY(restore(*console));
        const auto commandLine = program();
        QCoro::Task<Result<Account>> renewing = commandLine->restore();
        QTRY_COMPARE(m_service->waiting(), 1);
        QCoro::Task<Result<void>> leaving = console->signOut();
        QVERIFY(!console->isSignedIn());
        m_service->answer(grant(2));
        m_service->answer(Api::HttpReply{.status = 204});
        QVERIFY(QCoro::waitFor(renewing));
        QVERIFY(QCoro::waitFor(leaving));
        QVERIFY(m_keychain->entries.isEmpty()); // Else the other would have kept a session that is over.
    }

    void whatWasSentIsReadAsItWasWrittenAndBounded()
    {
        SentTokens all;
        const QDateTime now = m_clock->now();
        const auto token = [](qsizetype number) { return Secret::fromText(QString::number(number)); };
        for (qsizetype i = 0; i < SentTokens::most + 10; ++i) {
            all.noteSending(token(i), now);
            all.note(token(i), SentTokens::State::Spent);
        }
        all.noteSending(token(-1), now);
        all.noteSending(token(-1), now.addSecs(3));
        const SentTokens read = SentTokens::fromText(all.toText());
        QVERIFY(!read.find(token(10)));
        QVERIFY(read.isSpent(token(11)));
        QVERIFY(read.isSpent(token(SentTokens::most + 9)));
        QVERIFY(!read.isSpent(token(-1)));
        QCOMPARE(read.find(token(-1))->times, 2);
        QCOMPARE(read.find(token(-1))->firstSentAt, now);
        QVERIFY(!SentTokens::fromText("no such line\na b c d\n").find(token(1)));
    }
};

QTEST_GUILESS_MAIN(LostRefreshTest)
#include "tst_lostrefresh.moc"
