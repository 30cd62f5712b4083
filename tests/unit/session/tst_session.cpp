// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/session.h"

#include "api/client.h"
#include "api/sessions.h"
#include "support/fakeaccountmemory.h"
#include "support/fakeclock.h"
#include "support/faketokenstore.h"
#include "support/faketransport.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

namespace {
const QString server = u"https://intrlume.example"_s;
const QString email = u"ananya@nilavya.example"_s;

QJsonObject accountJson()
{
    return {{u"id"_s, u"acc_01JZ0000000000000000000000"_s},
            {u"email"_s, email},
            {u"full_name"_s, u"Ananya Krishnan"_s},
            {u"created_at"_s, u"2026-11-22T10:42:07.031Z"_s}};
}
//! A session answer whose tokens end in \a number.
QJsonObject grant(int number)
{
    return {{u"access_token"_s, u"access-%1"_s.arg(number)},
            {u"expires_in"_s, 900},
            {u"refresh_token"_s, u"refresh-%1"_s.arg(number)},
            {u"session"_s, QJsonObject{{u"id"_s, u"ses_01JZ0000000000000000000000"_s}, {u"device"_s, QJsonObject{{u"name"_s, u"desk"_s}}}}},
            {u"account"_s, accountJson()}};
}
const Error refused{.kind = Error::Kind::Unauthorized, .code = u"session-invalid"_s};
const Error refreshRefused{.kind = Error::Kind::Unauthorized, .code = u"refresh-reused"_s};
const Error locked{.kind = Error::Kind::Keychain, .code = u"keychain-locked"_s};
} // namespace

//! Who is signed in, what is kept where, and when tokens are renewed.
class SessionTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeTransport> m_service;
    std::shared_ptr<FakeTokenStore> m_keychain;
    std::shared_ptr<FakeAccountMemory> m_accounts;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<Session::Session> m_session;

    Result<Account> signIn(bool keep = true) { return QCoro::waitFor(m_session->signIn(email, Secret::fromText(u"correct horse battery"_s), keep)); }
    Result<Account> getMe() { return QCoro::waitFor(Api::Client(m_session->transport()).send(Api::GetMe())); }
    QByteArray kept() const { return m_keychain->entries.value({email, server}).expose(); }
    const Api::HttpRequest &sent(qsizetype number) const { return m_service->requests[number]; }
    QByteArray bearer(qsizetype number) const { return sent(number).bearer.expose(); }
    static QByteArray refreshTokenOf(const Api::HttpRequest &request) { return request.body[u"refresh_token"_s].toString().toUtf8(); }
    void keep(const QByteArray &token)
    {
        m_accounts->setKeptAccount(server, email);
        m_keychain->entries.insert({email, server}, Secret(QByteArray(token)));
    }
    void makeSession()
    {
        m_session = std::make_unique<Session::Session>(Session::SessionParts{m_service, m_keychain, m_accounts, m_clock, u"desk"_s, u"Debian"_s});
        m_session->setServer(server);
    }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_shared<FakeTransport>();
        m_keychain = std::make_shared<FakeTokenStore>();
        m_accounts = std::make_shared<FakeAccountMemory>();
        m_clock = std::make_shared<FakeClock>();
        makeSession();
    }
    void cleanup() { m_session.reset(); }

    void signingInKeepsTheRefreshTokenOnly()
    {
        m_service->answer(grant(1));
        const Result<Account> account = signIn();
        QVERIFY(account);
        QCOMPARE(account->email, email);
        QVERIFY(m_session->isSignedIn());
        QCOMPARE(m_keychain->entries.size(), 1);
        QCOMPARE(kept(), QByteArray("refresh-1"));
        QCOMPARE(m_accounts->lastAccount(server), email);
    }

    void whoDoesNotWantToStayIsNotKept()
    {
        m_service->answer(grant(1));
        QVERIFY(signIn(false));
        QVERIFY(m_keychain->entries.isEmpty());
        QVERIFY(m_session->isSignedIn());
    }

    void aWrongPasswordSignsNobodyIn()
    {
        m_service->fail({.kind = Error::Kind::Unauthorized, .code = u"credentials-wrong"_s, .triesLeft = 3});
        const QSignalSpy ended(m_session.get(), &Session::Session::ended);
        const Result<Account> account = signIn();
        QVERIFY(!account);
        QCOMPARE(account.error().triesLeft, 3);
        QVERIFY(!m_session->isSignedIn());
        QVERIFY(m_keychain->entries.isEmpty());
        QCOMPARE(ended.size(), 0);
    }

    void aKeychainThatRefusesIsToldAndTheSessionHolds()
    {
        m_keychain->writeProblem = locked;
        int told = 0;
        connect(m_session.get(), &Session::Session::notKept, this, [&told](const Error &error) { told += error.code == u"keychain-locked"; });
        m_service->answer(grant(1));
        QVERIFY(signIn());
        QCOMPARE(told, 1);
        QVERIFY(m_session->isSignedIn());
        QVERIFY(m_keychain->entries.isEmpty());
    }

    void theKeychainsStateIsTold()
    {
        QVERIFY(QCoro::waitFor(m_session->probeKeychain()));
        m_keychain->problem = locked;
        const Result<void> probe = QCoro::waitFor(m_session->probeKeychain());
        QVERIFY(!probe);
        QVERIFY(probe.error() == locked);
    }

    void callsCarryTheAccessToken()
    {
        m_service->answer(grant(1));
        QVERIFY(signIn());
        m_service->answer(accountJson());
        QVERIFY(getMe());
        QCOMPARE(bearer(1), QByteArray("access-1"));
    }

    void callsToAnotherServerNeverDo()
    {
        m_service->answer(grant(1));
        QVERIFY(signIn());
        m_service->answer(QJsonObject{});
        QVERIFY(QCoro::waitFor(m_session->transport()->send({.path = u"/v1/ping"_s, .server = u"https://elsewhere.example"_s})));
        QVERIFY(bearer(1).isEmpty());
        m_service->answer(QJsonObject{});
        QVERIFY(QCoro::waitFor(m_session->transport()->send({.path = u"/v1/regions"_s, .auth = Api::Auth::None})));
        QVERIFY(bearer(2).isEmpty());
    }

    void withoutASessionNothingIsSent()
    {
        const Result<Account> me = getMe();
        QVERIFY(!me);
        QVERIFY(me.error().kind == Error::Kind::Unauthorized);
        QVERIFY(m_service->requests.isEmpty());
    }

    void aTokenCloseToItsEndIsRenewedFirst()
    {
        m_service->answer(grant(1));
        QVERIFY(signIn());
        m_clock->advance(std::chrono::seconds(869));
        m_service->answer(accountJson());
        QVERIFY(getMe());
        QCOMPARE(bearer(1), QByteArray("access-1"));
        m_clock->advance(std::chrono::seconds(2));
        m_service->answer(grant(2));
        m_service->answer(accountJson());
        QVERIFY(getMe());
        QCOMPARE(sent(2).path, u"/v1/sessions/refresh"_s);
        QCOMPARE(refreshTokenOf(sent(2)), QByteArray("refresh-1"));
        QVERIFY(bearer(2).isEmpty());
        QCOMPARE(bearer(3), QByteArray("access-2"));
        QCOMPARE(kept(), QByteArray("refresh-2"));
    }

    void aTokenThatIsRefusedIsRenewedOnceForAllThatWait()
    {
        m_service->answer(grant(1));
        QVERIFY(signIn());
        QList<QByteArray> answers;
        for (int i = 0; i < 5; ++i) {
            QCoro::connect(Api::Client(m_session->transport()).send(Api::GetMe()), this,
                           [&answers](const Result<Account> &me) { answers.append(me ? "ok" : "failed"); });
        }
        QTRY_COMPARE(m_service->waiting(), 5);
        for (int i = 0; i < 5; ++i)
            m_service->fail(refused);
        QTRY_COMPARE(m_service->requests.size(), 7);
        QTest::qWait(0);
        QCOMPARE(m_service->requests.size(), 7); // Sign-in, five calls, one refresh.
        QCOMPARE(sent(6).path, u"/v1/sessions/refresh"_s);
        m_service->answer(grant(2));
        QTRY_COMPARE(m_service->waiting(), 5);
        for (qsizetype i = 7; i < 12; ++i)
            QCOMPARE(bearer(i), QByteArray("access-2"));
        for (int i = 0; i < 5; ++i)
            m_service->answer(accountJson());
        QTRY_COMPARE(answers, QList<QByteArray>(5, "ok"));
    }

    void aRefusedCallIsTriedOnceMoreAndNotForever()
    {
        m_service->answer(grant(1));
        QVERIFY(signIn());
        m_service->fail(refused);
        m_service->answer(grant(2));
        m_service->fail(refused);
        const Result<Account> me = getMe();
        QVERIFY(!me);
        QVERIFY(me.error().kind == Error::Kind::Unauthorized);
        QCOMPARE(m_service->requests.size(), 4);
    }

    void aWrongPasswordOfElevatingIsNotTriedAgain()
    {
        m_service->answer(grant(1));
        QVERIFY(signIn());
        m_service->fail({.kind = Error::Kind::Unauthorized, .code = u"password-wrong"_s, .triesLeft = 4});
        const Api::ElevateSession call{.password = Secret::fromText(u"wrong"_s)};
        const auto elevated = QCoro::waitFor(Api::Client(m_session->transport()).send(call));
        QVERIFY(!elevated);
        QCOMPARE(elevated.error().code, u"password-wrong"_s);
        QCOMPARE(m_service->requests.size(), 2); // One counted try, and no refresh token spent on it.
        QVERIFY(m_session->isSignedIn());
    }

    void aPermissionThatIsMissingIsToldAndEndsNothing()
    {
        makeSession();
        m_service->answer(grant(1));
        QVERIFY(signIn());
        QSignalSpy missing(m_session.get(), &Session::Session::permissionMissing);
        QSignalSpy ended(m_session.get(), &Session::Session::ended);
        m_service->fail({.kind = Error::Kind::Forbidden, .code = u"elevation-required"_s}); // Of another kind.
        QVERIFY(!getMe());
        QCOMPARE(missing.count(), 0);
        m_service->fail({.kind = Error::Kind::Forbidden, .code = u"permission-missing"_s});
        QCOMPARE(getMe().error().code, u"permission-missing"_s);
        QCOMPARE(missing.count(), 1);
        QCOMPARE(ended.count(), 0);
    }

    void aRefreshThatIsRefusedEndsTheSession()
    {
        m_service->answer(grant(1));
        QVERIFY(signIn());
        const QSignalSpy ended(m_session.get(), &Session::Session::ended);
        m_service->fail(refused);
        m_service->fail(refreshRefused);
        QVERIFY(!getMe());
        QCOMPARE(ended.size(), 1);
        QVERIFY(!m_session->isSignedIn());
        QVERIFY(m_keychain->entries.isEmpty());
    }

    void aRefreshThatGetsNoAnswerEndsNothing()
    {
        m_service->answer(grant(1));
        QVERIFY(signIn());
        const QSignalSpy ended(m_session.get(), &Session::Session::ended);
        m_service->fail(refused);
        m_service->fail({.kind = Error::Kind::Offline});
        m_service->fail({.kind = Error::Kind::Offline});
        const Result<Account> me = getMe();
        QVERIFY(!me);
        QVERIFY(me.error().kind == Error::Kind::Offline);
        QCOMPARE(ended.size(), 0);
        QVERIFY(m_session->isSignedIn());
        QCOMPARE(kept(), QByteArray("refresh-1"));
    }

    void restoringContinuesWithWhatWasKept()
    {
        keep("refresh-7");
        m_service->answer(grant(8));
        const Result<Account> account = QCoro::waitFor(m_session->restore());
        QVERIFY(account);
        QCOMPARE(account->email, email);
        QCOMPARE(refreshTokenOf(sent(0)), QByteArray("refresh-7"));
        QCOMPARE(kept(), QByteArray("refresh-8"));
    }

    void withNothingKeptThereIsNothingToRestore()
    {
        const Result<Account> never = QCoro::waitFor(m_session->restore());
        QVERIFY(!never && never.error().kind == Error::Kind::NotFound);
        m_accounts->setKeptAccount(server, email);
        const Result<Account> gone = QCoro::waitFor(m_session->restore());
        QVERIFY(!gone && gone.error().kind == Error::Kind::NotFound);
        QVERIFY(m_service->requests.isEmpty());
    }

    void aLockedKeychainIsToldWhenRestoring()
    {
        keep("refresh-7");
        m_keychain->problem = locked;
        const Result<Account> account = QCoro::waitFor(m_session->restore());
        QVERIFY(!account);
        QVERIFY(account.error() == locked);
    }

    void whatAnotherProgramRenewedIsTaken()
    {
        m_service->answer(grant(1));
        QVERIFY(signIn());
        keep("refresh-by-the-command-line");
        m_service->fail(refused);
        m_service->answer(grant(2));
        m_service->answer(accountJson());
        QVERIFY(getMe());
        QCOMPARE(refreshTokenOf(sent(2)), QByteArray("refresh-by-the-command-line"));
    }

    void signingOutEndsItEverywhere()
    {
        m_service->answer(grant(1));
        QVERIFY(signIn());
        m_service->answer(Api::HttpReply{.status = 204});
        QVERIFY(QCoro::waitFor(m_session->signOut()));
        QCOMPARE(sent(1).path, u"/v1/sessions/current"_s);
        QCOMPARE(bearer(1), QByteArray("access-1"));
        QVERIFY(m_keychain->entries.isEmpty());
        QVERIFY(!m_session->isSignedIn());
        QVERIFY(!getMe());
    }

    void signingOutWithAnExpiredTokenEndsItAtTheServerToo()
    {
        m_service->answer(grant(1));
        QVERIFY(signIn());
        m_clock->advance(std::chrono::minutes(20));
        m_service->answer(grant(2));
        m_service->answer(Api::HttpReply{.status = 204});
        QVERIFY(QCoro::waitFor(m_session->signOut()));
        QCOMPARE(sent(1).path, u"/v1/sessions/refresh"_s);
        QCOMPARE(sent(2).path, u"/v1/sessions/current"_s);
        QCOMPARE(bearer(2), QByteArray("access-2"));
        QVERIFY(m_keychain->entries.isEmpty());
    }
    void signingOutWithATokenThatIsRefusedEndsItAtTheServerToo()
    {
        m_service->answer(grant(1));
        QVERIFY(signIn());
        m_service->fail(refused); // Though by this clock it has its time yet.
        m_service->answer(grant(2));
        m_service->answer(Api::HttpReply{.status = 204});
        QVERIFY(QCoro::waitFor(m_session->signOut()));
        QCOMPARE(m_service->requests.size(), 4);
        QCOMPARE(sent(3).path, u"/v1/sessions/current"_s);
        QCOMPARE(bearer(3), QByteArray("access-2"));
        QVERIFY(m_keychain->entries.isEmpty());
    }

    void aKeychainThatCameBackCanKeepTheSession()
    {
        m_keychain->problem = locked;
        m_service->answer(grant(1));
        QVERIFY(signIn());
        QVERIFY(QCoro::waitFor(m_session->keepNow()).error() == locked);
        m_keychain->problem.reset();
        QVERIFY(QCoro::waitFor(m_session->keepNow()));
        QCOMPARE(kept(), QByteArray("refresh-1"));
        QVERIFY(m_session->current()->kept);
        m_clock->advance(std::chrono::minutes(20));
        m_service->answer(grant(2));
        m_service->answer(accountJson());
        QVERIFY(getMe());
        QCOMPARE(kept(), QByteArray("refresh-2")); // And from now on.
    }
    void whatCouldNotBeWrittenWhenItWasRenewedIsWrittenLater()
    {
        m_service->answer(grant(1));
        QVERIFY(signIn());
        m_keychain->writeProblem = locked;
        m_clock->advance(std::chrono::minutes(20));
        m_service->answer(grant(2));
        m_service->answer(accountJson());
        QVERIFY(getMe());
        QCOMPARE(kept(), QByteArray("refresh-1"));
        m_keychain->writeProblem.reset();
        QVERIFY(QCoro::waitFor(m_session->keepNow()));
        QCOMPARE(kept(), QByteArray("refresh-2"));
        QVERIFY(m_session->current()->kept);
        keep("refresh-by-the-command-line");
        QVERIFY(QCoro::waitFor(m_session->keepNow()));
        QCOMPARE(kept(), QByteArray("refresh-by-the-command-line")); // Newer than this program's.
    }
    void withoutASessionThereIsNothingToKeep() { QCOMPARE(QCoro::waitFor(m_session->keepNow()).error().code, u"session-missing"_s); }

    void signingOutWhileOfflineStillForgets()
    {
        m_service->answer(grant(1));
        QVERIFY(signIn());
        m_service->fail({.kind = Error::Kind::Offline});
        const Result<void> out = QCoro::waitFor(m_session->signOut());
        QVERIFY(!out);
        QVERIFY(out.error().kind == Error::Kind::Offline);
        QVERIFY(m_keychain->entries.isEmpty());
        QVERIFY(!m_session->isSignedIn());
    }

    void anEntryThatStaysIsTold()
    {
        m_service->answer(grant(1));
        QVERIFY(signIn());
        m_keychain->problem = locked;
        m_service->answer(Api::HttpReply{.status = 204});
        const Result<void> out = QCoro::waitFor(m_session->signOut());
        QVERIFY(!out);
        QVERIFY(out.error() == locked);
        QVERIFY(!m_session->isSignedIn());
    }

    void anotherServerIsAnotherSession()
    {
        m_service->answer(grant(1));
        QVERIFY(signIn());
        m_session->setServer(u"https://other.example"_s);
        QVERIFY(!m_session->isSignedIn());
        QVERIFY(!getMe());
        QCOMPARE(m_service->requests.size(), 1);
        QCOMPARE(m_service->server(), u"https://other.example"_s);
    }

    void theSameServerAtAnotherPortIsTheSameSession()
    {
        m_session->setServer(u"http://127.0.0.1:1000"_s, u"this-computer"_s);
        m_service->answer(grant(1));
        QVERIFY(signIn());
        m_session->setServer(u"http://127.0.0.1:2000"_s, u"this-computer"_s);
        QVERIFY(m_session->isSignedIn());
        QVERIFY(m_keychain->entries.contains({email, u"this-computer"_s}));
    }

    void anAnswerThatComesAfterTheSessionChangedIsDropped()
    {
        auto signingIn = m_session->signIn(email, Secret::fromText(u"p"_s), true);
        QTRY_COMPARE(m_service->waiting(), 1);
        m_session->setServer(u"https://other.example"_s);
        m_service->answer(grant(1));
        m_service->answer(Api::HttpReply{.status = 204});
        const Result<Account> account = QCoro::waitFor(signingIn);
        QVERIFY(!m_session->isSignedIn());
        QVERIFY(!account);
        QCOMPARE(sent(1).path, u"/v1/sessions/current"_s); // Nobody holds what it began, so it is ended, where it was begun.
        QCOMPARE(sent(1).server, server);
        QCOMPARE(bearer(1), QByteArray("access-1"));
    }

    void aSessionMayGoWhileItsCallsRun()
    {
        m_service->answer(grant(1));
        QVERIFY(signIn());
        const auto transport = m_session->transport();
        auto call = Api::Client(transport).send(Api::GetMe());
        QTRY_COMPARE(m_service->waiting(), 1);
        m_session.reset();
        m_service->fail(refused);
        m_service->fail(refreshRefused);
        const Result<Account> me = QCoro::waitFor(call);
        QVERIFY(!me);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
