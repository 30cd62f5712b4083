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
const QString address = u"http://127.0.0.1:41000"_s;
const Secret token = Secret::fromText(u"q7Xb2LrTtWmKcPz"_s);

Error factorWanted()
{
    return {.kind = Error::Kind::Unauthorized, .code = u"second-factor-required"_s, .challenge = Secret::fromText(u"challenge"_s)};
}

//! A console at its sign-in page.
struct Arrived : Test::ConsoleSet {
    Arrived()
        : Test::ConsoleSet(email)
    {
        startPlatform();
        ready = QTest::qWaitFor([this] { return console->screen() == ConsoleViewModel::SignIn; });
    }
    bool ready = false;
};

//! A console whose person is asked for a code.
struct AtTheCode : Arrived {
    AtTheCode()
    {
        console->signIn()->submit(password);
        ready = ready && fail(u"/v1/sessions"_s, factorWanted()) && QTest::qWaitFor([this] { return console->secondFactor()->isOpen(); });
    }
};

//! A console whose person signed in and has a workspace.
struct SignedIn : Arrived {
    SignedIn()
    {
        console->signIn()->submit(password);
        ready = ready && answer(u"/v1/sessions"_s, Test::sessionJson(email)) && answer(u"/v1/workspaces"_s, Test::workspacesJson(true));
        ready = ready && QTest::qWaitFor([this] { return console->screen() == ConsoleViewModel::Workspace; });
    }
};

QJsonObject resetJson()
{
    return {{u"email"_s, email}, {u"full_name"_s, u"Ananya Krishnan"_s}, {u"expires_at"_s, u"2026-11-22T11:42:07.031Z"_s}};
}

} // namespace

class TestSigningIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void aRightCodeSignsIn()
    {
        AtTheCode set;
        QVERIFY(set.ready);
        QCOMPARE(set.console->signIn()->passwordError(), QString());
        set.console->secondFactor()->submit(u"123456"_s);
        QVERIFY(set.console->secondFactor()->isBusy());
        QVERIFY(set.answer(u"/v1/sessions/second-factor"_s, Test::sessionJson(email)));
        const QJsonObject body = set.service->last(u"/v1/sessions/second-factor"_s).body;
        QCOMPARE(body[u"challenge"_s].toString(), u"challenge"_s);
        QCOMPARE(body[u"code"_s].toString(), u"123456"_s);
        QVERIFY(set.answer(u"/v1/workspaces"_s, Test::workspacesJson(true)));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::Workspace);
        QVERIFY(!set.console->secondFactor()->isOpen());
    }

    void whatIsWrongWithACodeIsSaidToTheWord_data()
    {
        QTest::addColumn<bool>("recovery");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::newRow("code wrong") << false << u"code-wrong"_s << u"That code is not right. Check the time on your phone and try the next one."_s;
        QTest::newRow("code used") << false << u"code-used"_s << u"That code was already used."_s;
        QTest::newRow("recovery wrong") << true << u"code-wrong"_s << u"That recovery code is not right. Check each character."_s;
        QTest::newRow("recovery used") << true << u"code-used"_s << u"That code was already used."_s;
    }
    void whatIsWrongWithACodeIsSaidToTheWord()
    {
        QFETCH(bool, recovery);
        QFETCH(QString, code);
        QFETCH(QString, text);
        AtTheCode set;
        QVERIFY(set.ready);
        Ui::SecondFactorViewModel *factor = set.console->secondFactor();
        factor->setRecovery(recovery);
        const QSignalSpy refused(factor, &Ui::SecondFactorViewModel::refused);
        factor->submit(u" ab1cd-ef2gh "_s);
        QVERIFY(set.fail(u"/v1/sessions/second-factor"_s, {.kind = Error::Kind::Unauthorized, .code = code, .triesLeft = 3}));
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(factor->codeError(), text);
        const QJsonObject body = set.service->last(u"/v1/sessions/second-factor"_s).body;
        QCOMPARE(body[recovery ? u"recovery_code"_s : u"code"_s].toString(), u"ab1cd-ef2gh"_s);
        factor->edited();
        QCOMPARE(factor->codeError(), QString());
        QVERIFY(factor->isOpen());
    }

    void nothingTypedIsNotSent()
    {
        AtTheCode set;
        QVERIFY(set.ready);
        set.console->secondFactor()->submit(u" "_s);
        QCOMPARE(set.console->secondFactor()->codeError(), u"Enter the 6 digits of the code."_s);
        set.console->secondFactor()->setRecovery(true);
        set.console->secondFactor()->submit({});
        QCOMPARE(set.console->secondFactor()->codeError(), u"Enter one of your recovery codes."_s);
        QCOMPARE(set.service->count(u"/v1/sessions/second-factor"_s), 0);
    }

    void anExpiredChallengeGoesBackToThePassword()
    {
        AtTheCode set;
        QVERIFY(set.ready);
        set.console->secondFactor()->submit(u"123456"_s);
        QVERIFY(set.fail(u"/v1/sessions/second-factor"_s, {.kind = Error::Kind::NotFound, .code = u"challenge-expired"_s}));
        QTRY_VERIFY(!set.console->secondFactor()->isOpen());
        QCOMPARE(set.console->screen(), ConsoleViewModel::SignIn);
        QCOMPARE(set.console->signIn()->email(), email);
        QCOMPARE(set.console->signIn()->notice(), u"Signing in took too long or too many codes were wrong. Enter your password again."_s);
        QVERIFY(!set.console->signIn()->isNoticeGood());
    }

    void goingBackDropsTheChallenge()
    {
        AtTheCode set;
        QVERIFY(set.ready);
        set.console->secondFactor()->back();
        QVERIFY(!set.console->secondFactor()->isOpen());
        set.console->secondFactor()->submit(u"123456"_s);
        QCOMPARE(set.service->count(u"/v1/sessions/second-factor"_s), 0);
    }

    void aLostConnectionKeepsTheStep()
    {
        AtTheCode set;
        QVERIFY(set.ready);
        set.console->secondFactor()->submit(u"123456"_s);
        QVERIFY(set.fail(u"/v1/sessions/second-factor"_s, {.kind = Error::Kind::Offline}));
        QTRY_COMPARE(set.console->secondFactor()->errorText(), u"You’re offline. Check your connection and try again."_s);
        QVERIFY(set.console->secondFactor()->isOpen());
    }

    void anEndedSessionComesBackToThePageThatWasOpen()
    {
        SignedIn set;
        QVERIFY(set.ready);
        set.console->openPage(ConsoleViewModel::AccountPage);
        const QString page = set.console->pageTitle();
        QVERIFY(set.endSession());
        QCOMPARE(set.console->pageTitle(), page);
        set.console->signIn()->submit(password);
        QVERIFY(set.answer(u"/v1/sessions"_s, Test::sessionJson(email)));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::Workspace);
        QCOMPARE(set.console->pageTitle(), page);
        QVERIFY(set.console->windowTitle().startsWith(page));
    }

    void anEndedSessionAsksForTheCodeToo()
    {
        SignedIn set;
        QVERIFY(set.ready);
        QVERIFY(set.endSession());
        set.console->signIn()->submit(password);
        QVERIFY(set.fail(u"/v1/sessions"_s, factorWanted()));
        QTRY_VERIFY(set.console->secondFactor()->isOpen());
        QCOMPARE(set.console->screen(), ConsoleViewModel::SessionEnded);
        set.console->secondFactor()->submit(u"123456"_s);
        QVERIFY(set.answer(u"/v1/sessions/second-factor"_s, Test::sessionJson(email)));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::Workspace);
        QCOMPARE(set.console->workspaceName(), u"Nilavya Health"_s);
    }

    void severalAccountsGoSideBySide()
    {
        SignedIn set;
        QVERIFY(set.ready);
        Ui::AccountsViewModel *accounts = set.console->accounts();
        QCOMPARE(accounts->count(), 1);
        QCOMPARE(accounts->others(), 0);
        QCOMPARE(accounts->model()->index(0).data(Ui::AccountsModel::NameRole).toString(), u"Ananya Krishnan"_s);

        accounts->addAnother();
        QCOMPARE(set.console->screen(), ConsoleViewModel::SignIn);
        QCOMPARE(set.console->signIn()->email(), QString());
        QCOMPARE(set.console->workspaceName(), QString());
        QCOMPARE(accounts->others(), 1);
        QCOMPARE(set.service->count(u"/v1/sessions/current"_s), 0); // Nobody was signed out.
        QCOMPARE(set.tokens->tokens.size(), 1);

        const QString second = u"devansh@nilavya.example"_s;
        QJsonObject session = Test::sessionJson(second);
        QJsonObject account = session[u"account"_s].toObject();
        account[u"id"_s] = u"acc_01J9ZK3V5B8T0M6Q4R2W7X1Y9D"_s;
        account[u"full_name"_s] = u"Devansh Patil"_s;
        session[u"account"_s] = account;
        set.console->signIn()->setEmail(second);
        set.console->signIn()->submit(password);
        QVERIFY(set.answer(u"/v1/sessions"_s, session));
        QVERIFY(set.answer(u"/v1/workspaces"_s, Test::workspacesJson(true)));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::Workspace);
        QCOMPARE(accounts->count(), 2);
        QCOMPARE(accounts->model()->index(0).data(Ui::AccountsModel::EmailRole).toString(), second);
        QVERIFY(accounts->model()->index(0).data(Ui::AccountsModel::CurrentRole).toBool());
        QCOMPARE(accounts->model()->index(1).data(Ui::AccountsModel::ServerRole).toString(), u"This computer"_s);
        QCOMPARE(set.accounts->list.size(), 2);

        accounts->use(accounts->model()->index(1).data(Ui::AccountsModel::KeyRole).toString());
        QCOMPARE(set.console->screen(), ConsoleViewModel::Starting);
        QVERIFY(set.answer(u"/v1/sessions/refresh"_s, Test::sessionJson(email)));
        QVERIFY(set.answer(u"/v1/workspaces"_s, Test::workspacesJson(true)));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::Workspace);
        QCOMPARE(set.console->accountEmail(), email);
        QCOMPARE(set.tokens->tokens.size(), 2);

        set.console->signOut();
        QVERIFY(set.answer(u"/v1/sessions/current"_s, {}));
        QTRY_COMPARE(set.tokens->tokens.size(), 1);
        QCOMPARE(accounts->count(), 1);
    }

    void withoutAKeychainAnAccountIsParkedInMemory()
    {
        Arrived set;
        set.tokens->broken = Error{.kind = Error::Kind::Keychain, .code = u"keychain-absent"_s};
        QVERIFY(set.ready);
        set.console->signIn()->askKeychain();
        QTRY_VERIFY(!set.console->signIn()->keychainAvailable());
        set.console->signIn()->submit(password);
        QVERIFY(set.answer(u"/v1/sessions"_s, Test::sessionJson(email)));
        QVERIFY(set.answer(u"/v1/workspaces"_s, Test::workspacesJson(true)));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::Workspace);
        Ui::AccountsViewModel *accounts = set.console->accounts();
        accounts->addAnother();
        accounts->use(accounts->model()->index(0).data(Ui::AccountsModel::KeyRole).toString());
        QVERIFY(set.answer(u"/v1/sessions/refresh"_s, Test::sessionJson(email)));
        QVERIFY(set.answer(u"/v1/workspaces"_s, Test::workspacesJson(true)));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::Workspace);
    }

    void nobodyIsOfferedWhoMustTypeThePasswordAnyway()
    {
        Arrived set;
        QVERIFY(set.ready);
        QCOMPARE(set.console->accounts()->count(), 0); // The address is known from before, and stands in its field.
        QCOMPARE(set.console->signIn()->email(), email);
    }

    void anAccountWhoseSessionEndedMeanwhileIsSignedInToAnew()
    {
        SignedIn set;
        QVERIFY(set.ready);
        set.console->accounts()->addAnother();
        set.console->accounts()->use(set.console->accounts()->model()->index(0).data(Ui::AccountsModel::KeyRole).toString());
        QVERIFY(set.fail(u"/v1/sessions/refresh"_s, {.kind = Error::Kind::Unauthorized, .code = u"refresh-invalid"_s}));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::SignIn);
        QCOMPARE(set.console->signIn()->email(), email);
    }

    void aKeyThatNobodyStoredIsNotLeftBehind()
    {
        SignedIn set;
        QVERIFY(set.ready);
        const QSignalSpy toast(set.console.get(), &ConsoleViewModel::toast);
        set.console->keys()->reveal()->begin({}, Secret::fromText(u"ik_live_in_0123456789"_s));
        set.console->accounts()->addAnother();
        QCOMPARE(set.console->screen(), ConsoleViewModel::Workspace);
        QCOMPARE(toast.size(), 1);
        set.console->keys()->reveal()->discard();
    }

    void signingOutOfALockedWindowAsksForAKeyThatNobodyStored()
    {
        SignedIn set;
        QVERIFY(set.ready);
        set.console->keys()->reveal()->begin({}, Secret::fromText(u"ik_live_in_0123456789"_s));
        set.console->lock()->lock();
        set.console->signOut();
        QVERIFY(set.console->keys()->reveal()->isOpen());
        QVERIFY(set.console->lock()->isLocked());
        QVERIFY(!set.console->leavingQuestion().isEmpty());
        set.console->leaveAnyway();
        QCOMPARE(set.console->screen(), ConsoleViewModel::SignIn);
        QVERIFY(!set.console->keys()->reveal()->isOpen());
        QVERIFY(set.console->leavingQuestion().isEmpty());
    }

    void signingOutBesideTheKeySaysToStoreIt()
    {
        SignedIn set;
        QVERIFY(set.ready);
        const QSignalSpy toast(set.console.get(), &ConsoleViewModel::toast);
        set.console->keys()->reveal()->begin({}, Secret::fromText(u"ik_live_in_0123456789"_s));
        set.console->signOut();
        QVERIFY(set.console->keys()->reveal()->isOpen());
        QCOMPARE(toast.size(), 1);
        set.console->keys()->reveal()->discard();
    }

    void anotherAccountAfterAnEndedSessionAsksForTheKeyToo()
    {
        SignedIn set;
        QVERIFY(set.ready);
        set.console->keys()->reveal()->begin({}, Secret::fromText(u"ik_live_in_0123456789"_s));
        QVERIFY(set.endSession());
        set.console->useDifferentAccount();
        QCOMPARE(set.console->screen(), ConsoleViewModel::SessionEnded);
        QVERIFY(!set.console->leavingQuestion().isEmpty());
        set.console->signIn()->submit(password); // The person comes back for it instead.
        QVERIFY(set.answer(u"/v1/sessions"_s, Test::sessionJson(email)));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::Workspace);
        QVERIFY(set.console->keys()->reveal()->isOpen());
        QVERIFY(set.console->leavingQuestion().isEmpty());
        set.console->keys()->reveal()->discard();
    }

    void acceptingAnInvitationLeavesAKeyOnTheScreen()
    {
        SignedIn set;
        QVERIFY(set.ready);
        set.console->keys()->reveal()->begin({}, Secret::fromText(u"ik_live_in_0123456789"_s));
        const QString here = set.console->workspaceId();
        QJsonObject both = Test::workspacesJson(true);
        QJsonArray items = both[u"items"_s].toArray();
        QJsonObject other = items.first().toObject();
        other[u"id"_s] = u"ws_01J9ZK3V5B8T0M6Q4R2W7X1Y9D"_s;
        other[u"slug"_s] = u"another"_s;
        items.append(other);
        both[u"items"_s] = items;
        Q_EMIT set.console->invitation()->accepted(Workspace::fromJson(other).value(), u"You joined"_s);
        QVERIFY(set.answer(u"/v1/workspaces"_s, both));
        QTRY_COMPARE(set.console->workspaces()->rowCount(), 2);
        QCOMPARE(set.console->workspaceId(), here);
        QVERIFY(set.console->keys()->reveal()->isOpen());
        set.console->keys()->reveal()->discard();
    }

    void forgettingThisComputerLeavesNothing()
    {
        SignedIn set;
        QVERIFY(set.ready);
        Ui::AccountsViewModel *accounts = set.console->accounts();
        accounts->forgetAll(); // Not asked for yet.
        QCOMPARE(accounts->count(), 1);
        accounts->askToForget();
        accounts->keepAll();
        QCOMPARE(accounts->count(), 1);
        // Another account, which only the command line was signed in with.
        set.accounts->other = {{.server = u"https://console.company.in"_s,
                                .address = u"https://console.company.in"_s,
                                .email = u"b@company.in"_s,
                                .id = {},
                                .name = u"B"_s}};
        accounts->refresh();
        QCOMPARE(accounts->count(), 2);
        set.tokens->tokens.insert(u"b@company.in https://console.company.in"_s, QByteArray(40, 'b'));
        QCOMPARE(set.tokens->tokens.size(), 2);

        accounts->askToForget();
        accounts->forgetAll();
        QVERIFY(set.answer(u"/v1/sessions/current"_s, {}));
        QVERIFY(set.answer(u"/v1/sessions/refresh"_s, Test::sessionJson(u"b@company.in"_s)));
        QCOMPARE(set.service->last(u"/v1/sessions/refresh"_s).server, u"https://console.company.in"_s);
        QVERIFY(set.answer(u"/v1/sessions/current"_s, {}));
        QTRY_COMPARE(set.tokens->tokens.size(), 0);
        QTRY_COMPARE(set.console->signIn()->notice(), u"This computer holds no session any more."_s);
        QCOMPARE(set.console->screen(), ConsoleViewModel::SignIn);
        QCOMPARE(set.console->signIn()->email(), QString());
        QVERIFY(set.accounts->list.isEmpty());
        QVERIFY(set.accounts->other.isEmpty());
    }

    void oneAccountIsForgottenAndTheOthersStay()
    {
        SignedIn set;
        QVERIFY(set.ready);
        const QString other = u"https://console.company.in"_s;
        set.accounts->list.append({.server = other, .address = other, .email = u"b@company.in"_s, .id = {}, .name = u"B"_s, .kept = true});
        set.tokens->tokens.insert(u"b@company.in "_s + other, QByteArray(40, 'b'));
        Ui::AccountsViewModel *accounts = set.console->accounts();
        accounts->refresh();
        accounts->askToForgetOne(other + u" b@company.in"_s);
        QCOMPARE(accounts->askedEmail(), u"b@company.in"_s);
        QCOMPARE(accounts->askedServer(), u"console.company.in"_s);
        accounts->forgetOne();
        QVERIFY(set.answer(u"/v1/sessions/refresh"_s, Test::sessionJson(u"b@company.in"_s)));
        QVERIFY(set.answer(u"/v1/sessions/current"_s, {}));
        QTRY_COMPARE(set.tokens->tokens.size(), 1);
        QTRY_COMPARE(accounts->count(), 1);
        QCOMPARE(set.console->screen(), ConsoleViewModel::Workspace); // Who is at hand stays so.
        QTRY_COMPARE(set.console->links()->text(), u"b@company.in is removed from this computer."_s);
    }

    void anEntryThatTheKeychainKeepsIsSaidWhenItsAccountIsForgotten()
    {
        SignedIn set;
        QVERIFY(set.ready);
        Ui::AccountsViewModel *accounts = set.console->accounts();
        accounts->askToForgetOne(accounts->currentKey());
        set.tokens->broken = Error{.kind = Error::Kind::Keychain, .code = u"keychain-denied"_s};
        accounts->forgetOne();
        QCOMPARE(set.console->screen(), ConsoleViewModel::SignIn);
        QVERIFY(set.answer(u"/v1/sessions/current"_s, {}));
        QTRY_VERIFY2(set.console->signIn()->notice().contains(u"The keychain refused"_s), qPrintable(set.console->signIn()->notice()));
        QVERIFY(!set.console->signIn()->isNoticeGood());
    }

    void lateAnswersOfTheOneBeforeAreNotShownToTheNext()
    {
        SignedIn set;
        QVERIFY(set.ready);
        set.console->account()->refresh();
        set.console->account()->cancelEmail();
        QTRY_VERIFY(set.service->isWaiting(u"/v1/workspaces"_s) && set.service->isWaiting(u"/v1/me/email"_s));
        set.console->signOut();
        QVERIFY(set.answer(u"/v1/workspaces"_s, Test::workspacesJson(true)));
        QVERIFY(set.answer(u"/v1/me/email"_s, Test::sessionJson(email)[u"account"_s].toObject()));
        QCoreApplication::processEvents();
        QCOMPARE(set.console->account()->access()->rowCount(), 0);
        QCOMPARE(set.console->account()->email(), QString());
        QCOMPARE(set.console->accountEmail(), QString());
    }

    void goesBetweenWorkspacesAndRemembersTheLast()
    {
        Arrived set;
        QVERIFY(set.ready);
        QJsonObject two = Test::workspacesJson(true);
        QJsonArray items = two[u"items"_s].toArray();
        QJsonObject other = items.first().toObject();
        other[u"id"_s] = u"ws_01J9ZK3V5B8T0M6Q4R2W7X1Y9D"_s;
        other[u"name"_s] = u"Sahyadri Labs"_s;
        other[u"role"_s] = u"developer"_s;
        items.append(other);
        two[u"items"_s] = items;
        set.console->signIn()->submit(password);
        QVERIFY(set.answer(u"/v1/sessions"_s, Test::sessionJson(email)));
        QVERIFY(set.answer(u"/v1/workspaces"_s, two));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::Workspace);
        Ui::WorkspacesModel *workspaces = set.console->workspaces();
        QCOMPARE(workspaces->rowCount(), 2);
        QCOMPARE(workspaces->index(1).data(Ui::WorkspacesModel::RoleNameRole).toString(), u"Developer"_s);
        set.console->openWorkspace(other[u"id"_s].toString());
        QCOMPARE(set.console->workspaceName(), u"Sahyadri Labs"_s);
        QVERIFY(workspaces->index(1).data(Ui::WorkspacesModel::CurrentRole).toBool());
        set.console->openWorkspace(u"ws_of_somebody_else"_s);
        QCOMPARE(set.console->workspaceName(), u"Sahyadri Labs"_s);

        set.console->createAnotherWorkspace();
        QCOMPARE(set.console->screen(), ConsoleViewModel::CreateWorkspace);
        set.console->backToWorkspace();
        QCOMPARE(set.console->screen(), ConsoleViewModel::Workspace);
        QCOMPARE(set.preferences->lastWorkspace(set.console->accountId()), other[u"id"_s].toString());
    }

    void saysHowLongToWait()
    {
        Arrived set;
        QVERIFY(set.ready);
        set.console->signIn()->submit(password);
        QVERIFY(set.fail(u"/v1/sessions"_s, {.kind = Error::Kind::TooMany, .code = u"too-many"_s, .retryAfter = std::chrono::seconds(870)}));
        QTRY_COMPARE(set.console->signIn()->passwordError(), u"Too many tries. Wait 15 minutes or reset your password."_s);
    }

    void aForgottenPasswordIsAnsweredAlikeForEverybody()
    {
        Arrived set;
        QVERIFY(set.ready);
        set.console->showForgotPassword();
        QCOMPARE(set.console->screen(), ConsoleViewModel::ForgotPassword);
        Ui::ForgotPasswordViewModel *forgot = set.console->forgotPassword();
        QCOMPARE(forgot->email(), email);
        forgot->setEmail(u"ananya@"_s);
        forgot->submit();
        QCOMPARE(forgot->emailError(), u"Enter an email address, such as name@company.in."_s);
        QCOMPARE(set.service->count(u"/v1/password-resets"_s), 0);
        forgot->setEmail(email);
        QCOMPARE(forgot->emailError(), QString());
        forgot->submit();
        QVERIFY(set.answer(u"/v1/password-resets"_s, {}));
        QTRY_VERIFY(forgot->isSent());
        QCOMPARE(forgot->sentText(), u"If ananya@nilavya.example has an account, a link is on its way. It works for 1 hour."_s);
        set.console->showSignIn();
        QVERIFY(!forgot->isSent());
    }

    void aLinkSetsAPasswordAndGoesToSigningIn()
    {
        Arrived set;
        QVERIFY(set.ready);
        set.service->always(u"/v1/password-check"_s, {{u"score"_s, 4}, {u"advice"_s, u"none"_s}});
        Ui::ResetPasswordViewModel *reset = set.console->resetPassword();
        reset->start(token, address);
        QVERIFY(reset->isChecking());
        QVERIFY(set.answer(u"/v1/password-resets/check"_s, resetJson()));
        QTRY_COMPARE(reset->email(), email);
        reset->password()->setText(u"short"_s);
        reset->submit();
        QCOMPARE(reset->password()->error(), u"Use 12 characters or more."_s);
        reset->password()->setText(password);
        QTRY_COMPARE(reset->password()->strength(), 4);
        QCOMPARE(reset->password()->advice(), u"Hard to guess. Keep it in a password manager."_s);
        reset->submit();
        QVERIFY(set.answer(u"/v1/password-resets/complete"_s, {}));
        const Api::HttpRequest sent = set.service->last(u"/v1/password-resets/complete"_s);
        QCOMPARE(sent.body[u"new_password"_s].toString(), password);
        QCOMPARE(sent.server, address);
        QTRY_VERIFY(!reset->isOpen());
        QVERIFY(reset->password()->secret().isEmpty());
        QCOMPARE(set.console->screen(), ConsoleViewModel::SignIn);
        QCOMPARE(set.console->signIn()->email(), email);
        QCOMPARE(set.console->signIn()->notice(), u"Your password is changed. Sign in with the new one."_s);
    }

    void aLinkThatHasEndedSaysSo_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::newRow("expired") << u"reset-expired"_s << u"This link has expired. Ask for a new one."_s;
        QTest::newRow("used") << u"reset-used"_s << u"This link was used already. Ask for a new one if you need it."_s;
    }
    void aLinkThatHasEndedSaysSo()
    {
        QFETCH(QString, code);
        QFETCH(QString, text);
        Arrived set;
        QVERIFY(set.ready);
        set.console->resetPassword()->start(token, address);
        QVERIFY(set.fail(u"/v1/password-resets/check"_s, {.kind = Error::Kind::NotFound, .code = code}));
        QTRY_VERIFY(set.console->resetPassword()->isDead());
        QCOMPARE(set.console->resetPassword()->errorText(), text);
        set.console->resetPassword()->close();
        QCOMPARE(set.console->screen(), ConsoleViewModel::SignIn);
    }

    void aLinkThatCouldNotBeLookedAtCanBeTriedAgain()
    {
        Arrived set;
        QVERIFY(set.ready);
        Ui::ResetPasswordViewModel *reset = set.console->resetPassword();
        reset->start(token, address);
        QVERIFY(set.fail(u"/v1/password-resets/check"_s, {.kind = Error::Kind::Offline}));
        QTRY_VERIFY(reset->canRetry());
        reset->retry();
        QVERIFY(set.answer(u"/v1/password-resets/check"_s, resetJson()));
        QTRY_COMPARE(reset->email(), email);
    }

    void whatTheServerSaysOfTheNewPasswordStandsAtItsField()
    {
        Arrived set;
        QVERIFY(set.ready);
        Ui::ResetPasswordViewModel *reset = set.console->resetPassword();
        reset->start(token, address);
        QVERIFY(set.answer(u"/v1/password-resets/check"_s, resetJson()));
        QTRY_COMPARE(reset->email(), email);
        reset->password()->setText(u"aaaaaaaaaaaaaaaa"_s);
        reset->submit();
        QVERIFY(set.fail(
            u"/v1/password-resets/complete"_s,
            {.kind = Error::Kind::Invalid, .code = u"invalid"_s, .fields = {{.pointer = u"/new_password"_s, .code = u"too-weak"_s, .detail = {}}}}));
        QTRY_COMPARE(reset->password()->error(), u"This password is too easy to guess. Add another word."_s);
        QVERIFY(reset->isOpen());
    }

    void settingTheOwnPasswordEndsTheSessionHere()
    {
        SignedIn set;
        QVERIFY(set.ready);
        set.console->resetPassword()->start(token, address);
        QVERIFY(set.answer(u"/v1/password-resets/check"_s, resetJson()));
        QTRY_COMPARE(set.console->resetPassword()->email(), email);
        set.console->resetPassword()->password()->setText(password);
        set.console->resetPassword()->submit();
        QVERIFY(set.answer(u"/v1/password-resets/complete"_s, {}));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::SignIn);
        QCOMPARE(set.console->signIn()->notice(), u"Your password is changed. Sign in with the new one."_s);
        QVERIFY(set.tokens->tokens.isEmpty());
    }

    void settingTheOwnPasswordKeepsAKeyThatNobodyStored()
    {
        SignedIn set;
        QVERIFY(set.ready);
        set.console->keys()->reveal()->begin({}, Secret::fromText(u"ik_live_in_0123456789"_s));
        set.console->resetPassword()->start(token, address);
        QVERIFY(set.answer(u"/v1/password-resets/check"_s, resetJson()));
        QTRY_COMPARE(set.console->resetPassword()->email(), email);
        set.console->resetPassword()->password()->setText(password);
        set.console->resetPassword()->submit();
        QVERIFY(set.answer(u"/v1/password-resets/complete"_s, {}));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::SessionEnded);
        QCOMPARE(set.console->signIn()->notice(), u"Your password is changed. Sign in with the new one."_s);
        set.console->signIn()->submit(password);
        QVERIFY(set.answer(u"/v1/sessions"_s, Test::sessionJson(email)));
        QVERIFY(set.fail(u"/v1/sessions/refresh"_s, {.kind = Error::Kind::Unauthorized})); // The one before has ended already.
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::Workspace);
        QVERIFY(set.console->keys()->reveal()->isOpen());
        set.console->keys()->reveal()->discard();
    }

    void settingSomebodyElsesPasswordLeavesTheSession()
    {
        SignedIn set;
        QVERIFY(set.ready);
        QJsonObject other = resetJson();
        other[u"email"_s] = u"devansh@nilavya.example"_s;
        set.console->resetPassword()->start(token, address);
        QVERIFY(set.answer(u"/v1/password-resets/check"_s, other));
        QTRY_VERIFY(!set.console->resetPassword()->email().isEmpty());
        set.console->resetPassword()->password()->setText(password);
        set.console->resetPassword()->submit();
        QVERIFY(set.answer(u"/v1/password-resets/complete"_s, {}));
        QTRY_COMPARE(set.console->links()->title(), u"Password changed"_s);
        QCOMPARE(set.console->screen(), ConsoleViewModel::Workspace);
    }

    void aLockedWindowTellsNothingAndItsLinksWait()
    {
        SignedIn set;
        QVERIFY(set.ready);
        set.console->lock()->lock();
        QVERIFY(set.console->lock()->isLocked());
        QCOMPARE(set.console->windowTitle(), u"Intrlume Console"_s);
        set.console->openLink(Secret(QByteArray("intrlume://nonsense")));
        QVERIFY(!set.console->links()->isOpen());
        set.console->lock()->unlockWithPassword(password);
        QVERIFY(set.answer(u"/v1/sessions/current/prove"_s, {}));
        QTRY_VERIFY(!set.console->lock()->isLocked());
        QVERIFY(set.console->links()->isOpen());
        QCOMPARE(set.console->windowTitle(), u"API keys – Nilavya Health – Intrlume Console"_s);
    }

    void aSessionThatEndsWhileLockedIsSignedInToAnew()
    {
        SignedIn set;
        QVERIFY(set.ready);
        set.console->lock()->lock();
        QVERIFY(set.endSession());
        QCOMPARE(set.console->screen(), ConsoleViewModel::SessionEnded);
        QVERIFY(!set.console->lock()->isLocked()); // The page of the ended session covers as much.
    }

    void theLockIsThereAgainAfterARestart()
    {
        Test::ConsoleSet set(email, QByteArray(40, 'r'));
        set.preferences->setLocked(true);
        set.startPlatform();
        QVERIFY(set.answer(u"/v1/sessions/refresh"_s, Test::sessionJson(email)));
        QTRY_VERIFY(set.console->lock()->isLocked()); // Before anything of the workspace is there.
        QVERIFY(set.answer(u"/v1/workspaces"_s, Test::workspacesJson(true)));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::Workspace);
        QVERIFY(set.console->lock()->isLocked());
        QCOMPARE(set.console->windowTitle(), u"Intrlume Console"_s);
    }

    void aLockedWindowThatIsSignedOutLetsNobodyElseInWithoutAProof()
    {
        SignedIn set;
        QVERIFY(set.ready);
        const QString second = u"devansh@nilavya.example"_s;
        set.accounts->list.append({.server = u"this-computer"_s, .address = {}, .email = second, .id = {}, .name = {}, .kept = true});
        set.tokens->tokens.insert(second + u" this-computer"_s, QByteArray(40, 'd'));
        set.console->lock()->lock();
        set.console->signOut();
        QVERIFY(!set.console->lock()->isLocked());
        Ui::AccountsViewModel *accounts = set.console->accounts();
        accounts->refresh();
        accounts->use(u"this-computer "_s + second);
        QVERIFY(set.answer(u"/v1/sessions/refresh"_s, Test::sessionJson(second)));
        QTRY_VERIFY(set.console->lock()->isLocked());
    }

    void signingInIsProofEnough()
    {
        SignedIn set;
        QVERIFY(set.ready);
        set.console->lock()->lock();
        set.console->signOut();
        set.console->signIn()->setEmail(email);
        set.console->signIn()->submit(password);
        QVERIFY(set.answer(u"/v1/sessions"_s, Test::sessionJson(email)));
        QVERIFY(set.answer(u"/v1/workspaces"_s, Test::workspacesJson(true)));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::Workspace);
        QVERIFY(!set.console->lock()->isLocked());
    }

    void anErrorDoesNotOpenTheLock()
    {
        SignedIn set;
        QVERIFY(set.ready);
        set.console->lock()->lock();
        set.console->windowActivated(); // Looks at the workspace, which is not theirs any more.
        QVERIFY(set.fail(u"/v1/workspaces/ws_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s, {.kind = Error::Kind::NotFound}));
        QVERIFY(set.fail(u"/v1/workspaces"_s, {.kind = Error::Kind::Offline}));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::Starting);
        QVERIFY(set.console->lock()->isLocked());
        set.console->retryStart();
        QVERIFY(set.answer(u"/v1/workspaces"_s, Test::workspacesJson(true)));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::Workspace);
        QVERIFY(set.console->lock()->isLocked());
    }

    void aNoticeThatIsChosenWhileLockedWaits()
    {
        SignedIn set;
        QVERIFY(set.ready);
        set.console->openPage(ConsoleViewModel::AccountPage);
        set.console->lock()->lock();
        Q_EMIT set.desktop.noticeOpened(u"keys-due/key_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s);
        QCOMPARE(set.console->page(), ConsoleViewModel::AccountPage);
        QVERIFY(!set.console->keys()->details()->isOpen());
        set.console->lock()->unlockWithPassword(password);
        QVERIFY(set.answer(u"/v1/sessions/current/prove"_s, {}));
        QTRY_COMPARE(set.console->page(), ConsoleViewModel::KeysPage);
    }

    void anEndedSessionNamesNoWorkspaceInTheTitle()
    {
        SignedIn set;
        QVERIFY(set.ready);
        set.console->lock()->lock();
        QVERIFY(set.endSession());
        QCOMPARE(set.console->windowTitle(), u"Sign in – Intrlume Console"_s);
    }

    void anEndedSessionComesBackToTheFormThatWasBeingFilledIn()
    {
        SignedIn set;
        QVERIFY(set.ready);
        set.console->createAnotherWorkspace();
        set.console->createWorkspace()->setName(u"Vaaksetu Labs"_s);
        QVERIFY(set.endSession());
        QCOMPARE(set.console->screen(), ConsoleViewModel::SessionEnded);
        QCOMPARE(set.console->shownScreen(), ConsoleViewModel::CreateWorkspace);
        QCOMPARE(set.console->pageTitle(), u"Create your workspace"_s);
        set.console->signIn()->submit(password);
        QVERIFY(set.answer(u"/v1/sessions"_s, Test::sessionJson(email)));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::CreateWorkspace);
        QCOMPARE(set.console->createWorkspace()->name(), u"Vaaksetu Labs"_s);
    }

    void aPasswordThatWasSetForAnotherServerIsAskedForThere()
    {
        Arrived set;
        QVERIFY(set.ready);
        const QString other = u"https://console.company.in"_s;
        set.accounts->list.append({.server = other, .address = other, .email = email, .id = {}, .name = {}, .kept = true});
        set.console->resetPassword()->start(token, other);
        QVERIFY(set.answer(u"/v1/password-resets/check"_s, resetJson()));
        QTRY_COMPARE(set.console->resetPassword()->email(), email);
        set.console->resetPassword()->password()->setText(password);
        set.console->resetPassword()->submit();
        QVERIFY(set.answer(u"/v1/password-resets/complete"_s, {}));
        QTRY_COMPARE(set.console->signIn()->notice(), u"Your password is changed. Sign in with the new one."_s);
        QCOMPARE(set.console->server()->address(), other);
        QCOMPARE(set.service->server(), other);
        QVERIFY(!set.service->isWaiting(u"/v1/contract"_s));
    }

    void whoSignedInMeanwhileIsNotThrownOutWhenTheRestIsForgotten()
    {
        SignedIn set;
        QVERIFY(set.ready);
        set.console->accounts()->askToForget();
        set.console->accounts()->forgetAll();
        set.console->signIn()->setEmail(email);
        set.console->signIn()->submit(password);
        QVERIFY(set.answer(u"/v1/sessions"_s, Test::sessionJson(email)));
        QVERIFY(set.answer(u"/v1/workspaces"_s, Test::workspacesJson(true)));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::Workspace);
        const QSignalSpy forgotten(set.console->accounts(), &Ui::AccountsViewModel::forgotten);
        QVERIFY(set.answer(u"/v1/sessions/current"_s, {}));
        QTRY_COMPARE(forgotten.size(), 1);
        QCOMPARE(set.console->screen(), ConsoleViewModel::Workspace);
    }

    void eachTroubleOfTheKeychainIsToldAtSigningIn_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("unlockable");
        QTest::newRow("absent") << u"keychain-absent"_s << u"This computer has no keychain"_s << false;
        QTest::newRow("locked") << u"keychain-locked"_s << u"The keychain is locked"_s << true;
        QTest::newRow("dismissed") << u"keychain-dismissed"_s << u"question was closed"_s << true;
        QTest::newRow("unanswered") << u"keychain-unanswered"_s << u"Nobody answered"_s << true;
        QTest::newRow("denied") << u"keychain-denied"_s << u"The keychain refused"_s << false;
        QTest::newRow("full") << u"keychain-full"_s << u"disk is full"_s << false;
        QTest::newRow("died") << u"keychain-died"_s << u"ended in the middle"_s << false;
    }

    void eachTroubleOfTheKeychainIsToldAtSigningIn()
    {
        QFETCH(const QString, code);
        Test::ConsoleSet set(email);
        set.tokens->broken = Error{.kind = Error::Kind::Keychain, .code = code};
        set.startPlatform();
        QFETCH(const QString, says);
        QTRY_VERIFY2(set.console->signIn()->keychainNote().contains(says), qPrintable(set.console->signIn()->keychainNote()));
        QVERIFY(set.console->signIn()->keychainNote().contains(u"you’ll be asked to sign in again next time"_s));
        QTEST(set.console->signIn()->isKeychainUnlockable(), "unlockable");
    }

    void unlockingTheKeychainAtSigningInGoesOnWithWhatItKeeps()
    {
        Test::ConsoleSet set(email, QByteArray(40, 'r'));
        set.tokens->broken = Error{.kind = Error::Kind::Keychain, .code = u"keychain-locked"_s};
        set.startPlatform();
        QTRY_VERIFY(set.console->signIn()->isKeychainUnlockable());
        QCOMPARE(set.console->screen(), ConsoleViewModel::SignIn);
        set.console->signIn()->unlockKeychain();
        QVERIFY(set.answer(u"/v1/sessions/refresh"_s, Test::sessionJson(email)));
        QVERIFY(set.answer(u"/v1/workspaces"_s, Test::workspacesJson(true)));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::Workspace);
    }

    void aSessionIsKeptOnceTheKeychainIsThere()
    {
        Arrived set;
        set.tokens->broken = Error{.kind = Error::Kind::Keychain, .code = u"keychain-locked"_s};
        set.console->signIn()->submit(password);
        QVERIFY(set.answer(u"/v1/sessions"_s, Test::sessionJson(email)));
        QVERIFY(set.answer(u"/v1/workspaces"_s, Test::workspacesJson(true)));
        QTRY_COMPARE(set.console->screen(), ConsoleViewModel::Workspace);
        Ui::AccountViewModel *account = set.console->account();
        account->askKeychain();
        QVERIFY(!account->isSessionKeepable()); // Unlocking it comes first.
        account->keepSession();
        QTRY_VERIFY(!account->keychainDetail().isEmpty() && !account->isKeepingSession());
        QVERIFY(set.tokens->tokens.isEmpty());
        account->unlockKeychain();
        QTRY_VERIFY(account->isSessionKeepable());
        account->keepSession();
        QTRY_VERIFY(account->isKeychainGood());
        QVERIFY(!account->isSessionKeepable());
        QCOMPARE(set.tokens->tokens.size(), 1);
    }

    void aClosedQuestionOfTheKeychainIsSaidAndCanBeAskedAgain()
    {
        Test::ConsoleSet set(email, QByteArray(40, 'r'));
        set.tokens->broken = Error{.kind = Error::Kind::Keychain, .code = u"keychain-locked"_s};
        set.startPlatform();
        Ui::SignInViewModel *signIn = set.console->signIn();
        QTRY_VERIFY(signIn->isKeychainUnlockable());
        set.tokens->broken->code = u"keychain-dismissed"_s;
        signIn->unlockKeychain();
        QTRY_VERIFY2(signIn->keychainNote().contains(u"question was closed"_s), qPrintable(signIn->keychainNote()));
        set.tokens->broken->code = u"keychain-locked"_s;
        set.console->windowActivated(); // It has the focus again, and looks.
        QVERIFY(signIn->keychainNote().contains(u"question was closed"_s));
        QVERIFY(signIn->isKeychainUnlockable());
    }

    void signingOutOpensTheLock()
    {
        SignedIn set;
        QVERIFY(set.ready);
        set.console->lock()->lock();
        set.console->signOut();
        QVERIFY(!set.console->lock()->isLocked());
        QCOMPARE(set.console->screen(), ConsoleViewModel::SignIn);
    }
};

QTEST_MAIN(TestSigningIn)
#include "tst_signingin.moc"
