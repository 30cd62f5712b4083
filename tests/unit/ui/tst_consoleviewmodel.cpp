// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/consoleset.h"
#include "translations.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::ConsoleViewModel;

namespace {

const QString email = u"ananya@nilavya.example"_s;
const QString password = u"seven lanterns over the quiet river"_s;
const QString waitPath = u"/v1/confirmations/cnf_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s;

//! A console whose person signs in and has a workspace.
struct SignedIn : Test::ConsoleSet {
    SignedIn()
        : Test::ConsoleSet(email)
    {
        startPlatform();
        ready = QTest::qWaitFor([this] { return console->screen() == ConsoleViewModel::SignIn; });
        console->signIn()->submit(password);
        ready = ready && answer(u"/v1/sessions"_s, Test::sessionJson(email)) && answer(u"/v1/workspaces"_s, Test::workspacesJson(true));
        ready = ready && QTest::qWaitFor([this] { return console->screen() == ConsoleViewModel::Workspace; });
    }
    bool ready = false;
};

} // namespace

class TestConsoleViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void waitsQuietlyForThePlatformAndBeginsWithSigningUp()
    {
        Test::ConsoleSet set;
        QCOMPARE(set.console->screen(), ConsoleViewModel::Starting);
        set.startPlatform();
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::SignUp);
    }

    void someoneWhoWasHereBeforeSignsIn()
    {
        Test::ConsoleSet set(email);
        set.startPlatform();
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::SignIn);
        QCOMPARE(set.console->signIn()->email(), email);
    }

    void aKeptSessionGoesOn()
    {
        Test::ConsoleSet set(email, QByteArray(40, 'r'));
        set.startPlatform();
        QVERIFY(set.answer(u"/v1/sessions/refresh"_s, Test::sessionJson(email)));
        QVERIFY(set.answer(u"/v1/workspaces"_s, Test::workspacesJson(true)));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::Workspace);
        QCOMPARE(set.console->windowTitle(), u"API keys – Nilavya Health – Intrlume Console"_s);
        QCOMPARE(set.console->roleName(), u"Owner"_s);
        QTRY_COMPARE(set.console->regionCity(), u"Mumbai"_s);
    }

    void aStartWithoutAConnectionCanBeTriedAgain()
    {
        Test::ConsoleSet set(email, QByteArray(40, 'r'));
        set.startPlatform();
        for (int twice = 0; twice < 2; ++twice) // A renewal whose answer may be lost is sent once more.
            QVERIFY(set.fail(u"/v1/sessions/refresh"_s, {.kind = Error::Kind::Offline}));
        QTRY_COMPARE(set.console->startError(), u"You’re offline. Check your connection and try again."_s);
        QCOMPARE(set.console->screen(), ConsoleViewModel::Starting);
        set.console->retryStart();
        QVERIFY(set.answer(u"/v1/sessions/refresh"_s, Test::sessionJson(email)));
        QVERIFY(set.answer(u"/v1/workspaces"_s, Test::workspacesJson(false)));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::CreateWorkspace);
    }

    void goesFromSigningUpToTheFirstWorkspaceByItself()
    {
        Test::ConsoleSet set;
        set.startPlatform();
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::SignUp);
        set.console->signUp()->setEmail(email);
        set.console->signUp()->setFullName(u"Ananya Krishnan"_s);
        set.console->signUp()->setPassword(password);
        set.console->signUp()->submit();
        QVERIFY(set.answer(u"/v1/accounts"_s, Test::confirmationJson(u"pending"_s)));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::ConfirmEmail);
        QVERIFY(set.answer(waitPath, Test::confirmationJson(u"confirmed"_s)));
        QVERIFY(set.answer(u"/v1/sessions"_s, Test::sessionJson(email)));
        QCOMPARE(set.service->last(u"/v1/sessions"_s).body[u"password"_s].toString(), password);
        QVERIFY(set.answer(u"/v1/workspaces"_s, Test::workspacesJson(false)));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::CreateWorkspace);
        QVERIFY(set.console->confirmEmail()->pending().password.isEmpty());
        QCOMPARE(set.console->accountEmail(), email);
    }

    void anAddressThatIsNotConfirmedWaitsForItsMail()
    {
        Test::ConsoleSet set(email);
        set.startPlatform();
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::SignIn);
        set.console->signIn()->submit(password);
        QVERIFY(set.fail(u"/v1/sessions"_s,
                         {.kind = Error::Kind::Forbidden, .code = u"email-not-confirmed"_s, .confirmation = u"cnf_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s}));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::ConfirmEmail);
        QVERIFY(set.answer(waitPath, Test::confirmationJson(u"confirmed"_s)));
        QVERIFY(set.answer(u"/v1/sessions"_s, Test::sessionJson(email)));
    }

    void saysHowManyTriesAreLeft()
    {
        Test::ConsoleSet set(email);
        set.startPlatform();
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::SignIn);
        set.console->signIn()->submit(u"wrong"_s);
        QVERIFY(set.fail(u"/v1/sessions"_s, {.kind = Error::Kind::Unauthorized, .code = u"credentials-wrong"_s, .triesLeft = 4}));
        QTRY_COMPARE(set.console->signIn()->passwordError(), u"Email or password is wrong. 4 tries left."_s);
        QCOMPARE(set.console->screen(), ConsoleViewModel::SignIn);
    }

    void tellsBeforeSigningInThatThereIsNoKeychain()
    {
        Test::ConsoleSet set(email);
        set.tokens->broken = Error{.kind = Error::Kind::Keychain, .code = u"keychain-absent"_s};
        set.startPlatform();
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::SignIn);
        QTRY_COMPARE(set.console->signIn()->keychainNote(), u"This computer has no keychain, so you’ll be asked to sign in again next time."_s);
        QVERIFY(!set.console->signIn()->stay());
        QCOMPARE(set.console->signIn()->errorText(), QString());
    }

    void anEndedSessionKeepsThePageAndComesBackToIt()
    {
        SignedIn set;
        QVERIFY(set.ready);
        QVERIFY(set.endSession());
        QCOMPARE(set.console->screen(), ConsoleViewModel::SessionEnded);
        QCOMPARE(set.console->workspaceName(), u"Nilavya Health"_s);
        set.console->signIn()->submit(password);
        QVERIFY(set.answer(u"/v1/sessions"_s, Test::sessionJson(email)));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::Workspace);
    }

    void signingOutLeavesNothingBehind()
    {
        SignedIn set;
        QVERIFY(set.ready);
        QCOMPARE(set.tokens->tokens.size(), 1);
        set.console->signOut();
        QCOMPARE(set.console->screen(), ConsoleViewModel::SignIn);
        QCOMPARE(set.console->workspaceName(), QString());
        QVERIFY(set.answer(u"/v1/sessions/current"_s, {}));
        QTRY_COMPARE(set.tokens->tokens.size(), 0);
    }

    void saysThatTheKeychainKeptTheSessionAfterSigningOut()
    {
        SignedIn set;
        QVERIFY(set.ready);
        set.tokens->broken = Error{.kind = Error::Kind::Keychain, .code = u"keychain-locked"_s};
        set.console->signOut();
        QVERIFY(set.answer(u"/v1/sessions/current"_s, {}));
        QTRY_COMPARE(set.console->signIn()->errorText(), u"The keychain is locked. Unlock it and try again."_s);
    }

    void aPlatformThatDoesNotStartIsToldInWordsAndStartedAgain()
    {
        Test::ConsoleSet set;
        set.platform.setFailed({.kind = Error::Kind::Storage});
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::SignIn);
        QVERIFY(set.console->server()->errorText().startsWith(u"The platform on this computer did not start."));
        const QSignalSpy restarted(&set.platform, &Ui::LocalPlatform::startRequested);
        set.console->server()->retry();
        QCOMPARE(restarted.count(), 1);
    }

    void aServerThatDoesNotSpeakTheContractIsToldInWords()
    {
        Test::ConsoleSet set;
        set.startPlatform();
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::SignUp);
        set.service->always(u"/v1/regions"_s, {{u"hello"_s, u"world"_s}});
        set.console->server()->useServer(u"other.example"_s);
        QTRY_COMPARE(set.console->server()->probeError(), u"This server does not offer what the console needs. Check the address."_s);
        QVERIFY(set.console->server()->local());
    }

    void goesToAnotherServerThatDoes()
    {
        Test::ConsoleSet set;
        set.startPlatform();
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::SignUp);
        const QSignalSpy chosen(set.console->server(), &Ui::ServerViewModel::chosen);
        set.console->server()->useServer(u"console.nilavya.example"_s);
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(set.console->server()->name(), u"console.nilavya.example"_s);
        QCOMPARE(set.service->server(), u"https://console.nilavya.example"_s);
        QVERIFY(!set.console->confirmEmail()->mailboxAvailable());
    }

    void passwordsAreNotSentInTheClear()
    {
        Test::ConsoleSet set;
        set.startPlatform();
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::SignUp);
        set.console->server()->useServer(u"http://console.nilavya.example"_s);
        QVERIFY(set.console->server()->probeError().startsWith(u"Use an address that begins with https://."));
        set.console->server()->useServer(u"not an address"_s);
        QVERIFY(set.console->server()->probeError().startsWith(u"Enter the address of a server"));
    }

    void theLocalMailboxPressesTheLink()
    {
        Test::ConsoleSet set;
        set.startPlatform();
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::SignUp);
        set.console->mailbox()->refresh();
        const QJsonObject mail{{u"id"_s, u"1"_s},
                               {u"to"_s, email},
                               {u"subject"_s, u"Confirm your email"_s},
                               {u"html"_s, QString()},
                               {u"text"_s, u"Open this link:\nhttp://127.0.0.1:41000/confirm?token=abc_DEF-123\n"_s},
                               {u"sent_at"_s, u"2026-11-22T10:42:07.031Z"_s}};
        QVERIFY(set.answer(u"/v1/local/mailbox"_s, {{u"items"_s, QJsonArray{mail}}}));
        QTRY_COMPARE(set.console->mailbox()->mails()->rowCount(), 1);
        QVERIFY(!set.console->mailbox()->mails()->index(0).data(Ui::MailsModel::BodyRole).toString().contains(u"token"));
        set.console->mailbox()->confirm(u"1"_s);
        QCOMPARE(set.service->last(u"/v1/confirmations"_s).body[u"token"_s].toString(), u"abc_DEF-123"_s);
        const QSignalSpy confirmed(set.console->mailbox(), &Ui::MailboxViewModel::confirmed);
        QVERIFY(set.answer(u"/v1/confirmations"_s, Test::confirmationJson(u"confirmed"_s)));
        QTRY_COMPARE(confirmed.count(), 1);
    }
};

QTEST_MAIN(TestConsoleViewModel)
#include "tst_consoleviewmodel.moc"
