// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "unit/cli/programworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;
using namespace std::chrono_literals;

namespace {
Error secondFactor()
{
    return {.kind = Error::Kind::Unauthorized, .code = u"second-factor-required"_s, .challenge = Secret::fromText(u"challenge-1"_s)};
}
Error problem(Error::Kind kind, const QString &code)
{
    return {.kind = kind, .code = code};
}
const QJsonObject deviceCode{{u"device_code"_s, u"very-secret"_s}, {u"user_code"_s, u"BCDF-GHJK"_s}, {u"expires_in"_s, 600}, {u"interval"_s, 5}};
const Error pending = problem(Error::Kind::Conflict, u"authorization-pending"_s);
} // namespace

//! `intrlume login` with a second factor, and by a code that somebody approves in the console.
class LoggingInTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProgramWorld> m_world;

    int login(const QStringList &more = {}) { return m_world->run(QStringList{u"login"_s, ProgramWorld::email} + more); }
    int loginByDevice() { return m_world->run({u"login"_s, u"--device"_s}); }
    QJsonObject body() const { return m_world->lastRequest().body; }
    const QString &err() const { return m_world->terminal.err; }
    bool isKept() const { return !m_world->keychain->entries.isEmpty(); }

private Q_SLOTS:
    void init() { m_world = std::make_unique<ProgramWorld>(); }
    void cleanup() { QCOMPARE(m_world->service->leftOver(), 0); }

    void theCodeIsAskedAfterThePassword()
    {
        m_world->terminal.typed = u"correct horse battery"_s;
        m_world->terminal.thenTyped = {u"123 456"_s};
        m_world->service->fail(secondFactor());
        m_world->service->answer(ProgramWorld::grant());
        QCOMPARE(login(), 0);
        QCOMPARE(m_world->terminal.prompts.size(), 2);
        QCOMPARE(m_world->lastRequest().path, u"/v1/sessions/second-factor"_s);
        QCOMPARE(body()[u"challenge"_s].toString(), u"challenge-1"_s);
        QCOMPARE(body()[u"code"_s].toString(), u"123 456"_s);
        QVERIFY(isKept());
    }

    void aRecoveryCodeIsOneToo()
    {
        m_world->terminal.typed = u"correct horse battery"_s;
        m_world->terminal.thenTyped = {u"k3vpm-7qx2d"_s};
        m_world->service->fail(secondFactor());
        m_world->service->answer(ProgramWorld::grant());
        QCOMPARE(login(), 0);
        QCOMPARE(body()[u"recovery_code"_s].toString(), u"k3vpm-7qx2d"_s);
        QVERIFY(!body().contains(u"code"_s));
    }

    void aWrongCodeIsAskedAgain()
    {
        m_world->terminal.typed = u"correct horse battery"_s;
        m_world->terminal.thenTyped = {u"000000"_s, u"111111"_s, u"222222"_s};
        m_world->service->fail(secondFactor());
        Error wrong = problem(Error::Kind::Unauthorized, u"code-wrong"_s);
        wrong.triesLeft = 4;
        m_world->service->fail(wrong);
        m_world->service->fail(problem(Error::Kind::Unauthorized, u"code-used"_s));
        m_world->service->answer(ProgramWorld::grant());
        QCOMPARE(login(), 0);
        QVERIFY(err().startsWith(u"The code is wrong. Tries left: 4.\nThis code was used before. Wait for the next one.\n"_s));
        QCOMPARE(body()[u"code"_s].toString(), u"222222"_s);
    }

    void tooManyWrongCodesEndIt()
    {
        m_world->terminal.typed = u"correct horse battery"_s;
        m_world->terminal.thenTyped = {u"000000"_s};
        m_world->service->fail(secondFactor());
        m_world->service->fail(problem(Error::Kind::NotFound, u"challenge-expired"_s));
        QCOMPARE(login(), 5);
        QVERIFY(err().contains(u"Sign in again."_s));
        QVERIFY(!isKept());
    }

    void aProgramGivesTheCodeOnASecondLine()
    {
        m_world->terminal.input = u"correct horse battery\n123456\n"_s;
        m_world->service->fail(secondFactor());
        m_world->service->answer(ProgramWorld::grant());
        QCOMPARE(login({u"--password-stdin"_s}), 0);
        QCOMPARE(body()[u"code"_s].toString(), u"123456"_s);
    }

    void withoutASecondLineItSaysWhatIsMissing()
    {
        m_world->terminal.input = u"correct horse battery\n"_s;
        m_world->service->fail(secondFactor());
        QCOMPARE(login({u"--password-stdin"_s}), 2);
        QCOMPARE(err(), u"intrlume: This account has a second factor: standard input needs its code on a second line.\n"_s);
    }

    void aProgramIsNotAskedAgain()
    {
        m_world->terminal.input = u"correct horse battery\n000000\n111111\n"_s;
        m_world->service->fail(secondFactor());
        m_world->service->fail(problem(Error::Kind::Unauthorized, u"code-wrong"_s));
        QCOMPARE(login({u"--password-stdin"_s}), 3);
        QCOMPARE(err(), u"intrlume: The code is wrong.\n"_s);
    }

    void aDeviceWaitsUntilSomebodyApproves()
    {
        m_world->service->answer(deviceCode);
        m_world->service->fail(pending);
        m_world->service->fail(pending);
        m_world->service->answer(ProgramWorld::grant());
        QCOMPARE(loginByDevice(), 0);
        QVERIFY(m_world->pauses == (QList<std::chrono::seconds>{5s, 5s, 5s}));
        QVERIFY(err().contains(u"\n    BCDF-GHJK\n"_s));
        QVERIFY(err().contains(u"Sign in a command line"_s));
        QVERIFY(!err().contains(u"very-secret"_s));
        QVERIFY(err().contains(u"Signed in to"_s));
        QCOMPARE(body()[u"device_code"_s].toString(), u"very-secret"_s);
        QVERIFY(m_world->terminal.prompts.isEmpty());
        QVERIFY(isKept());
    }

    void whoIsTooFastSlowsDown()
    {
        m_world->service->answer(deviceCode);
        m_world->service->fail(problem(Error::Kind::TooMany, u"slow-down"_s));
        m_world->service->fail(problem(Error::Kind::Offline, {}));
        m_world->service->fail(pending);
        m_world->service->answer(ProgramWorld::grant());
        QCOMPARE(loginByDevice(), 0);
        QVERIFY(m_world->pauses == (QList<std::chrono::seconds>{5s, 10s, 15s, 15s}));
    }

    void aRefusalEndsIt()
    {
        m_world->service->answer(deviceCode);
        m_world->service->fail(problem(Error::Kind::Forbidden, u"authorization-denied"_s));
        QCOMPARE(loginByDevice(), 4);
        QVERIFY(err().endsWith(u"intrlume: Somebody refused this code in the console.\n"_s));
        QVERIFY(!isKept());
    }

    void anExpiredCodeEndsIt()
    {
        m_world->service->answer(deviceCode);
        m_world->service->fail(problem(Error::Kind::NotFound, u"device-code-expired"_s));
        QCOMPARE(loginByDevice(), 5);
        QVERIFY(err().contains(u"for a new one"_s));
    }

    void nobodyIsWaitedForLongerThanTheCodeIsGood()
    {
        QJsonObject brief = deviceCode;
        brief[u"expires_in"_s] = 12;
        m_world->service->answer(brief);
        m_world->service->fail(pending);
        m_world->service->fail(pending);
        QCOMPARE(loginByDevice(), 5);
        QVERIFY(m_world->pauses == (QList<std::chrono::seconds>{5s, 5s, 5s}));
    }

    void withoutAKeychainNoCodeIsShown()
    {
        m_world->keychain->problem = problem(Error::Kind::Keychain, u"keychain-absent"_s);
        QCOMPARE(loginByDevice(), 7);
        QVERIFY(m_world->service->requests.isEmpty());
    }

    void aWayInHasToBeNamed()
    {
        QCOMPARE(m_world->run({u"login"_s}), 2);
        QCOMPARE(login({u"--device"_s}), 2);
        QVERIFY(m_world->service->requests.isEmpty());
    }

    void aSessionThatWasUsedElsewhereIsCalledThat()
    {
        m_world->accounts->setKeptAccount(ProgramWorld::server, ProgramWorld::email);
        m_world->keychain->entries.insert({ProgramWorld::email, ProgramWorld::server}, Secret::fromText(u"old"_s));
        m_world->service->fail(problem(Error::Kind::Unauthorized, u"refresh-reused"_s));
        QCOMPARE(m_world->run({u"whoami"_s}), 3);
        QVERIFY(err().startsWith(u"intrlume: Your session was used somewhere else"_s));
        QVERIFY(!isKept());
    }

    void eachTroubleOfTheKeychainSaysWhatToDo_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("absent") << u"keychain-absent"_s << u"Start one"_s;
        QTest::newRow("locked") << u"keychain-locked"_s << u"Unlock it"_s;
        QTest::newRow("dismissed") << u"keychain-dismissed"_s << u"answer it"_s;
        QTest::newRow("unanswered") << u"keychain-unanswered"_s << u"Try again where"_s;
        QTest::newRow("denied") << u"keychain-denied"_s << u"Allow it"_s;
        QTest::newRow("full") << u"keychain-full"_s << u"disk is full"_s;
        QTest::newRow("died") << u"keychain-died"_s << u"Start it again"_s;
    }
    void eachTroubleOfTheKeychainSaysWhatToDo()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, words);
        m_world->keychain->problem = problem(Error::Kind::Keychain, code);
        QCOMPARE(login(), 7);
        QVERIFY2(err().contains(words), qPrintable(err()));
        QVERIFY(m_world->terminal.prompts.isEmpty()); // Nobody types a password for nothing.
    }
};

QTEST_GUILESS_MAIN(LoggingInTest)
#include "tst_loggingin.moc"
