// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "accessibilityprobe.h"
#include "onboardingwindow.h"
#include "theme/applicationstyle.h"
#include "translations.h"

#include <QJsonArray>
#include <QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Intrlume_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_UiPlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_OnboardingPlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_KeysPlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_ShellPlugin)

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Test::find;
using Ui::ConsoleViewModel;
using Window = Test::OnboardingWindow;

namespace {

const QString email = u"ananya@nilavya.example"_s;
const QString password = u"seven lanterns over the quiet river"_s;
const QString address = u"http://127.0.0.1:41000"_s;

Error factorWanted()
{
    return {.kind = Error::Kind::Unauthorized, .code = u"second-factor-required"_s, .challenge = Secret::fromText(u"challenge"_s)};
}

//! The window at its sign-in page, with the password typed and sent.
struct SigningIn : Window {
    SigningIn()
        : Window(email)
    {
        set.startPlatform();
        ready = window && item(u"signInPage"_s) && type(u"signInPassword"_s, password) && click(u"signInSubmit"_s);
    }
    bool ready = false;
};

//! The window of somebody who signed in.
struct SignedIn : SigningIn {
    SignedIn()
    {
        ready = ready && set.answer(u"/v1/sessions"_s, Test::sessionJson(email)) && set.answer(u"/v1/workspaces"_s, Test::workspacesJson(true))
                && item(u"workspaceShell"_s);
        window->requestActivate();
        ready = ready && QTest::qWaitForWindowActive(window);
    }
    //! Opens the generate dialog and types a name, as it is when something comes between.
    bool beginGenerating()
    {
        set.console->keys()->dialogs()->askToGenerate();
        return type(u"keyNameField"_s, u"CRM sync"_s);
    }
};

QJsonObject elevated()
{
    return {{u"elevated_until"_s, u"2026-11-22T10:52:07.031Z"_s}};
}

} // namespace

class TestSignInPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        Ui::prepareApplication();
        Ui::installTranslations(u"en"_s);
        QTest::failOnWarning(QRegularExpression(u"qrc:/qt/qml/Intrlume/(Shell|Onboarding|Controls)"_s));
    }

    void aCodeIsTypedAndSentWithItsLastDigit()
    {
        SigningIn w;
        QVERIFY(w.ready);
        QVERIFY(w.set.fail(u"/v1/sessions"_s, factorWanted()));
        QVERIFY(w.item(u"secondFactorPage"_s));
        for (const QChar digit : u"407"_s)
            QTest::sendKeyEvent(QTest::Click, w.window, Qt::Key_unknown, QString(digit), Qt::NoModifier);
        w.picture(u"two-factor"_s);
        QVERIFY(!w.set.console->secondFactor()->isBusy());
        for (const QChar digit : u"318"_s)
            QTest::sendKeyEvent(QTest::Click, w.window, Qt::Key_unknown, QString(digit), Qt::NoModifier);
        QVERIFY(w.set.fail(u"/v1/sessions/second-factor"_s, {.kind = Error::Kind::Unauthorized, .code = u"code-wrong"_s, .triesLeft = 4}));
        QTRY_VERIFY(!w.set.console->secondFactor()->codeError().isEmpty());
        w.picture(u"two-factor-wrong"_s);
        // The wrong code is gone and the next can be typed at once.
        for (const QChar digit : u"123456"_s)
            QTest::sendKeyEvent(QTest::Click, w.window, Qt::Key_unknown, QString(digit), Qt::NoModifier);
        QVERIFY(w.set.answer(u"/v1/sessions/second-factor"_s, Test::sessionJson(email)));
        QCOMPARE(w.set.service->last(u"/v1/sessions/second-factor"_s).body[u"code"_s].toString(), u"123456"_s);
        QVERIFY(w.set.answer(u"/v1/workspaces"_s, Test::workspacesJson(true)));
        QVERIFY(w.item(u"workspaceShell"_s));
    }

    void aRecoveryCodeStandsInForTheApp()
    {
        SigningIn w;
        QVERIFY(w.ready);
        QVERIFY(w.set.fail(u"/v1/sessions"_s, factorWanted()));
        QVERIFY(w.click(u"secondFactorOther"_s));
        QVERIFY(w.type(u"secondFactorRecovery"_s, u"ab2cd-ef3gh"_s));
        w.picture(u"recovery-code"_s);
        QTest::keyClick(w.window, Qt::Key_Return);
        QVERIFY(w.set.fail(u"/v1/sessions/second-factor"_s, {.kind = Error::Kind::Unauthorized, .code = u"code-used"_s}));
        QTRY_COMPARE(w.set.console->secondFactor()->codeError(), u"That code was already used."_s);
        QVERIFY(w.click(u"secondFactorBack"_s));
        QVERIFY(w.item(u"signInPage"_s));
    }

    void aForgottenPasswordIsSetAnewFromTheLocalMailbox()
    {
        Window w(email);
        w.set.startPlatform();
        w.set.service->always(u"/v1/password-check"_s, {{u"score"_s, 4}, {u"advice"_s, u"none"_s}});
        QVERIFY(w.item(u"signInForgot"_s));
        QTest::qWait(100);
        QVERIFY(w.click(u"signInForgot"_s));
        QVERIFY(w.item(u"forgotPasswordPage"_s));
        w.picture(u"forgot-password"_s);
        QVERIFY(w.click(u"forgotSubmit"_s));
        QVERIFY(w.set.answer(u"/v1/password-resets"_s, {}));
        QVERIFY(w.item(u"forgotMailbox"_s));
        w.picture(u"forgot-password-sent"_s);
        QVERIFY(w.click(u"forgotMailbox"_s));
        const QJsonObject mail{{u"id"_s, u"1"_s},
                               {u"to"_s, email},
                               {u"subject"_s, u"Reset your password"_s},
                               {u"html"_s, QString()},
                               {u"text"_s, u"Open this link:\nhttp://127.0.0.1:41000/reset?token=abc_DEF-123\n"_s},
                               {u"sent_at"_s, u"2026-11-22T10:42:07.031Z"_s}};
        QVERIFY(w.set.answer(u"/v1/local/mailbox"_s, {{u"items"_s, QJsonArray{mail}}}));
        QVERIFY(w.item(u"mailboxReset0"_s));
        QTest::qWait(300); // The dialog slides into its place; a click on the way would miss.
        QVERIFY(w.click(u"mailboxReset0"_s));
        QVERIFY(w.set.answer(u"/v1/password-resets/check"_s,
                             {{u"email"_s, email}, {u"full_name"_s, u"Ananya Krishnan"_s}, {u"expires_at"_s, u"2026-11-22T11:42:07.031Z"_s}}));
        QVERIFY(w.type(u"resetPassword"_s, password));
        QTRY_COMPARE(w.set.console->resetPassword()->password()->strength(), 4);
        w.picture(u"new-password"_s);
        QVERIFY(w.click(u"resetSubmit"_s));
        QVERIFY(w.set.answer(u"/v1/password-resets/complete"_s, {}));
        QVERIFY(w.item(u"signInNotice"_s));
        w.picture(u"password-changed"_s);
    }

    void aDeadResetLinkSaysSo()
    {
        Window w(email);
        w.set.startPlatform();
        QVERIFY(w.item(u"signInPage"_s));
        w.set.console->resetPassword()->start(Secret::fromText(u"abcdefghijk"_s), address);
        QVERIFY(w.item(u"resetPasswordPage"_s));
        QVERIFY(w.set.fail(u"/v1/password-resets/check"_s, {.kind = Error::Kind::NotFound, .code = u"reset-expired"_s}));
        QTRY_VERIFY(w.set.console->resetPassword()->isDead());
        w.picture(u"reset-expired"_s);
        QVERIFY(w.click(u"resetCancel"_s));
        QVERIFY(w.item(u"signInPage"_s));
    }

    void anEndedSessionKeepsTheOpenDialogAndWhatWasTyped()
    {
        SignedIn w;
        QVERIFY(w.ready);
        QVERIFY(w.beginGenerating());
        QCOMPARE(w.set.console->keys()->dialogs()->generateKey()->name(), u"CRM sync"_s);
        QVERIFY(w.set.endSession());
        QVERIFY(w.item(u"sessionEndedPage"_s));
        QVERIFY(!find(w.window->contentItem(), u"workspaceShell"_s)); // Also for screen readers.
        QVERIFY(w.type(u"sessionEndedPassword"_s, password));
        w.picture(u"session-expired-over-dialog"_s);
        QVERIFY(w.click(u"sessionEndedContinue"_s));
        QVERIFY(w.set.answer(u"/v1/sessions"_s, Test::sessionJson(email)));
        QTRY_COMPARE(w.set.console->screen(), ConsoleViewModel::Workspace);
        QVERIFY(w.item(u"workspaceShell"_s));
        QVERIFY(w.item(u"keyNameField"_s));
        QCOMPARE(w.item(u"keyNameField"_s)->property("text").toString(), u"CRM sync"_s);
        QCOMPARE(w.set.console->keys()->dialogs()->generateKey()->name(), u"CRM sync"_s);
        w.picture(u"session-expired-returned"_s);
    }

    void theLockCoversTheWindowAndGivesItBack()
    {
        SignedIn w;
        QVERIFY(w.ready);
        QVERIFY(w.beginGenerating());
        w.set.clock->advance(std::chrono::minutes(15));
        w.set.console->lock()->checkIdle();
        QVERIFY(w.item(u"lockPage"_s));
        QVERIFY(!find(w.window->contentItem(), u"workspaceShell"_s));
        QCOMPARE(w.window->title(), u"Intrlume Console"_s);
        // Keys of the page do nothing while it is covered.
        QTest::keyClick(w.window, Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!w.set.preferences->railPreferred());
        QVERIFY(w.type(u"lockPassword"_s, u"wrong"_s));
        QTest::keyClick(w.window, Qt::Key_Return);
        QVERIFY(w.set.answer(u"/v1/sessions/refresh"_s, Test::sessionJson(email))); // A quarter of an hour is the life of an access token.
        QVERIFY(w.set.fail(u"/v1/sessions/current/prove"_s, {.kind = Error::Kind::Unauthorized, .code = u"password-wrong"_s, .triesLeft = 4}));
        QTRY_COMPARE(w.set.console->lock()->passwordError(), u"This password is wrong. 4 tries left."_s);
        QCOMPARE(w.item(u"lockPassword"_s)->property("text").toString(), QString());
        w.picture(u"lock"_s);
        QVERIFY(w.type(u"lockPassword"_s, password));
        QTest::keyClick(w.window, Qt::Key_Return);
        QVERIFY(w.set.answer(u"/v1/sessions/current/prove"_s, elevated()));
        QVERIFY(w.item(u"workspaceShell"_s));
        QCOMPARE(w.item(u"keyNameField"_s)->property("text").toString(), u"CRM sync"_s);
    }

    void theLockTakesACodeWhereThereIsASecondFactor()
    {
        SignedIn w;
        QVERIFY(w.ready);
        w.set.console->lock()->setCodeOffered(true);
        w.set.console->lock()->lock();
        QVERIFY(w.click(u"lockOther"_s));
        for (const QChar digit : u"407318"_s)
            QTest::sendKeyEvent(QTest::Click, w.window, Qt::Key_unknown, QString(digit), Qt::NoModifier);
        QVERIFY(w.set.answer(u"/v1/sessions/current/prove"_s, elevated()));
        QCOMPARE(w.set.service->last(u"/v1/sessions/current/prove"_s).body[u"code"_s].toString(), u"407318"_s);
        QVERIFY(w.item(u"workspaceShell"_s));
    }

    void theLockHidesAKeyThatIsShownAndKeepsItToBeStored()
    {
        SignedIn w;
        QVERIFY(w.ready);
        Ui::RevealViewModel *reveal = w.set.console->keys()->reveal();
        ApiKey key;
        key.name = u"CRM sync"_s;
        reveal->begin(key, Secret::fromText(u"ik_live_in_0123456789abcdefghijABCDEFGHIJ"_s));
        QQuickItem *field = w.item(u"secretField"_s);
        QVERIFY(field);
        QTest::qWait(300);
        QTest::keyPress(w.window, Qt::Key_Space);
        QTRY_VERIFY(!reveal->shownText().isEmpty());
        w.set.console->lock()->lock();
        QTRY_VERIFY(w.item(u"lockPage"_s));
        QCOMPARE(reveal->shownText(), QString());
        QVERIFY(!field->isVisible());
        QVERIFY(!field->property("revealed").toBool());
        QTest::keyRelease(w.window, Qt::Key_Space);
        QVERIFY(w.type(u"lockPassword"_s, password));
        QTest::keyClick(w.window, Qt::Key_Return);
        QVERIFY(w.set.answer(u"/v1/sessions/current/prove"_s, elevated()));
        QTRY_VERIFY(!w.set.console->lock()->isLocked());
        QVERIFY(reveal->isOpen());
    }

    void whatOpensWhileLockedTakesNothingAndComesAfterwards()
    {
        SignedIn w;
        QVERIFY(w.ready);
        w.set.console->lock()->lock();
        QVERIFY(w.type(u"lockPassword"_s, u"half"_s));
        Ui::KeyDialogsViewModel *dialogs = w.set.console->keys()->dialogs();
        ApiKey key;
        key.name = u"CRM sync"_s;
        dialogs->reveal()->begin(key, Secret::fromText(u"ik_live_in_0123456789abcdefghijABCDEFGHIJ"_s));
        dialogs->elevate()->ask(
            u"To generate a key."_s, [] {}, [] {});
        dialogs->askToGenerate();
        QTest::qWait(300); // As long as dialogs take to come.
        for (const QString &name : {u"elevatePasswordField"_s, u"keyNameField"_s, u"secretField"_s})
            QVERIFY2(!find(w.window->contentItem(), name), qPrintable(name));
        for (const QChar letter : u" more"_s)
            QTest::sendKeyEvent(QTest::Click, w.window, Qt::Key_unknown, QString(letter), Qt::NoModifier);
        QCOMPARE(w.item(u"lockPassword"_s)->property("text").toString(), u"half more"_s);
        const QString said = Test::AccessibilityProbe().everythingShown(w.window->contentItem());
        QVERIFY2(!said.contains(u"CRM sync"_s) && !said.contains(u"To generate a key."_s), qPrintable(said));
        QTest::keyClick(w.window, Qt::Key_Return);
        QVERIFY(w.set.answer(u"/v1/sessions/current/prove"_s, elevated()));
        QVERIFY(w.item(u"secretField"_s));
        QVERIFY(w.item(u"elevatePasswordField"_s));
        dialogs->reset();
    }

    void whatClosesWhileLockedLeavesTheKeyboardWhereItIs()
    {
        SignedIn w;
        QVERIFY(w.ready);
        QVERIFY(w.beginGenerating());
        QTest::qWait(300);
        w.set.console->lock()->lock();
        QVERIFY(w.type(u"lockPassword"_s, u"half"_s));
        w.set.console->keys()->dialogs()->reset();
        QTest::qWait(300); // As long as dialogs take to go.
        for (const QChar letter : u" more"_s)
            QTest::sendKeyEvent(QTest::Click, w.window, Qt::Key_unknown, QString(letter), Qt::NoModifier);
        QCOMPARE(w.item(u"lockPassword"_s)->property("text").toString(), u"half more"_s);
    }

    void whatIsUnderTheLockIsNotThereForAScreenReader()
    {
        SignedIn w;
        QVERIFY(w.ready);
        QVERIFY(w.beginGenerating());
        QTest::qWait(300);
        QQuickItem *field = w.item(u"keyNameField"_s);
        QQuickItem *submit = w.item(u"generateSubmitButton"_s);
        QVERIFY(submit);
        const Test::AccessibilityProbe probe;
        QVERIFY(probe.everythingShown(w.window->contentItem()).contains(u"CRM sync"_s)); // Otherwise this proves nothing.
        w.set.console->lock()->lock();
        QVERIFY(w.item(u"lockPage"_s));
        const QString said = probe.everythingShown(w.window->contentItem());
        QVERIFY2(!said.contains(u"CRM sync"_s) && !said.contains(u"Nilavya"_s), qPrintable(said));
        QVERIFY(!field->isVisible());
        probe.press(submit); // By the accessible tree, as by somebody who kept a hold of it.
        QVERIFY(!w.set.service->isWaiting(u"/api-keys"_s) || w.set.service->last(u"/api-keys"_s).verb == Api::Verb::Get);
        for (int i = 0; i < 12; ++i) { // Tab finds nothing of it either.
            QTest::keyClick(w.window, Qt::Key_Tab);
            QVERIFY(w.window->activeFocusItem() && w.window->activeFocusItem()->isVisible());
        }
        QVERIFY(w.click(u"lockPassword"_s)); // Tab has gone elsewhere.
        QVERIFY(w.type(u"lockPassword"_s, password));
        QTest::keyClick(w.window, Qt::Key_Return);
        QVERIFY(w.set.answer(u"/v1/sessions/current/prove"_s, elevated()));
        QTRY_VERIFY(field->isVisible());
        QCOMPARE(field->property("text").toString(), u"CRM sync"_s);
        QTRY_VERIFY(field->property("activeFocus").toBool());
    }

    void anEndedSessionHidesTheFormThatItComesBackTo()
    {
        SignedIn w;
        QVERIFY(w.ready);
        w.set.console->createAnotherWorkspace();
        QVERIFY(w.type(u"workspaceName"_s, u"Vaaksetu Labs"_s));
        QVERIFY(w.set.endSession());
        QVERIFY(w.item(u"sessionEndedPage"_s));
        QVERIFY(!Test::AccessibilityProbe().everythingShown(w.window->contentItem()).contains(u"Vaaksetu"_s));
        QVERIFY(w.type(u"sessionEndedPassword"_s, password));
        QVERIFY(w.click(u"sessionEndedContinue"_s));
        QVERIFY(w.set.answer(u"/v1/sessions"_s, Test::sessionJson(email)));
        QVERIFY(w.item(u"workspaceName"_s));
        QCOMPARE(w.item(u"workspaceName"_s)->property("text").toString(), u"Vaaksetu Labs"_s);
    }

    void aLockedWindowWithAKeyToBeStoredStaysOpenAndSaysWhy()
    {
        SignedIn w;
        QVERIFY(w.ready);
        ApiKey key;
        key.name = u"CRM sync"_s;
        w.set.console->keys()->reveal()->begin(key, Secret::fromText(u"ik_live_in_0123456789abcdefghijABCDEFGHIJ"_s));
        QVERIFY(w.item(u"secretField"_s));
        w.set.console->lock()->lock();
        QVERIFY(w.item(u"lockPage"_s));
        w.window->close();
        QVERIFY(w.window->isVisible());
        QVERIFY(w.item(u"keyKeptBack"_s));
        w.picture(u"lock-key-waits"_s);
        QVERIFY(!find(w.window->contentItem(), u"unstoredCloseButton"_s));
        QTest::keyClick(w.window, Qt::Key_Tab);
        QTest::keyClick(w.window, Qt::Key_Return);
        QVERIFY(w.set.console->keys()->reveal()->isOpen());
        QVERIFY(w.click(u"lockPassword"_s)); // Tab has gone elsewhere.
        QVERIFY(w.type(u"lockPassword"_s, password));
        QTest::keyClick(w.window, Qt::Key_Return);
        QVERIFY(w.set.answer(u"/v1/sessions/current/prove"_s, elevated()));
        QTRY_VERIFY(!w.set.console->lock()->isLocked());
        QCOMPARE(w.set.console->closeRefusal(), QString());
        QVERIFY(w.set.console->keys()->reveal()->isOpen());
        w.window->close();
        QVERIFY(w.item(u"unstoredCloseButton"_s));
    }

    void theLanguageCanBeChosenOnTheLockPage()
    {
        SignedIn w;
        QVERIFY(w.ready);
        w.set.console->lock()->lock();
        QVERIFY(w.item(u"lockPage"_s));
        QVERIFY(w.click(u"languageButton"_s));
        QTest::qWait(300);
        QVERIFY(w.click(u"languageHindi"_s));
        QTRY_COMPARE(w.set.preferences->language(), u"hi"_s);
        w.set.preferences->setLanguage(u"en"_s);
    }

    void aPasswordThatSomebodyBeganToTypeIsGoneAfterTheLock()
    {
        SignedIn w;
        QVERIFY(w.ready);
        w.set.console->keys()->dialogs()->elevate()->ask(
            u"To generate a key."_s, [] {}, [] {});
        QVERIFY(w.type(u"elevatePasswordField"_s, u"half a pass"_s));
        QQuickItem *field = w.item(u"elevatePasswordField"_s);
        w.set.console->lock()->lock();
        QVERIFY(w.item(u"lockPage"_s));
        QTRY_COMPARE(field->property("text").toString(), QString());
    }

    void aLinkThatIsWrongIsSaidOverAnyPage()
    {
        Window w(email);
        w.set.startPlatform();
        QVERIFY(w.item(u"signInPage"_s));
        w.set.console->openLink(Secret(QByteArray("intrlume://confirm?token=abcdefghijkl&server=https%3A%2F%2Fevil.example")));
        QVERIFY(w.item(u"linkText"_s));
        w.picture(u"link-refused"_s);
        QTest::qWait(300); // The dialog gets the focus once it has slid into its place.
        QTest::keyClick(w.window, Qt::Key_Escape);
        QTRY_VERIFY(!w.set.console->links()->isOpen());
    }

    void aMailOfThisComputersPlatformIsOpenedFromTheAccountMenu()
    {
        SignedIn w;
        QVERIFY(w.ready);
        QVERIFY(w.click(u"accountButton"_s));
        QTest::qWait(300); // The menu unfolds; a click on the way would miss.
        QVERIFY(w.click(u"accountMailbox"_s));
        const QJsonObject mail{{u"id"_s, u"1"_s},
                               {u"to"_s, u"ritu@nilavya.example"_s},
                               {u"subject"_s, u"Ananya Krishnan invited you to Nilavya Health"_s},
                               {u"html"_s, QString()},
                               {u"text"_s, u"Join as Analyst:\nhttp://127.0.0.1:41000/invite?token=abc_DEF-123\n"_s},
                               {u"sent_at"_s, u"2026-11-22T10:42:07.031Z"_s}};
        QVERIFY(w.set.answer(u"/v1/local/mailbox"_s, {{u"items"_s, QJsonArray{mail}}}));
        QVERIFY(w.item(u"mailboxInvitation0"_s));
        QTest::qWait(300);
        w.picture(u"mailbox-invitation"_s);
        QVERIFY(w.click(u"mailboxInvitation0"_s));
        QVERIFY(w.set.answer(u"/v1/invitations/preview"_s, {{u"workspace"_s, u"Nilavya Health"_s},
                                                            {u"role_name"_s, u"Analyst"_s},
                                                            {u"inviter"_s, u"Ananya Krishnan"_s},
                                                            {u"email"_s, u"ritu@nilavya.example"_s},
                                                            {u"expires_at"_s, u"2026-11-25T10:00:00.000Z"_s},
                                                            {u"account_exists"_s, true}}));
        QVERIFY(w.item(u"invitationText"_s));
        QTRY_VERIFY(!w.set.console->mailbox()->isOpen());
        QCOMPARE(w.set.service->last(u"/v1/invitations/preview"_s).server, u"http://127.0.0.1:41000"_s);
        QTest::qWait(300);
        w.picture(u"mailbox-invitation-opened"_s);

        // Closed by hand, it opens again.
        w.set.console->invitation()->close();
        for (int turn = 0; turn < 2; ++turn) {
            w.set.console->mailbox()->start();
            QVERIFY(w.set.answer(u"/v1/local/mailbox"_s, {{u"items"_s, QJsonArray{}}}));
            QVERIFY(w.item(u"mailboxClose"_s));
            QTest::qWait(300);
            QVERIFY(w.click(u"mailboxClose"_s));
            QTRY_VERIFY(!w.set.console->mailbox()->isOpen());
        }
    }

    void aCommandLineIsLetIn()
    {
        SignedIn w;
        QVERIFY(w.ready);
        QVERIFY(w.click(u"accountButton"_s));
        QVERIFY(w.item(u"accountApproveDevice"_s));
        QTest::qWait(200);
        w.picture(u"account-menu"_s);
        QVERIFY(w.click(u"accountApproveDevice"_s));
        QVERIFY(w.type(u"approveDeviceCode"_s, u"bcdfghjk"_s));
        QTest::keyClick(w.window, Qt::Key_Return);
        QVERIFY(w.set.answer(u"/v1/device-codes/BCDF-GHJK"_s,
                             {{u"user_code"_s, u"BCDF-GHJK"_s},
                              {u"device"_s, QJsonObject{{u"name"_s, u"build-7"_s}, {u"platform"_s, u"Debian GNU/Linux 12"_s}}},
                              {u"address"_s, u"198.51.100.24"_s},
                              {u"created_at"_s, QDateTime::fromMSecsSinceEpoch(1'795'000'000'000 - 130'000, Qt::UTC).toString(Qt::ISODateWithMs)},
                              {u"expires_at"_s, QDateTime::fromMSecsSinceEpoch(1'795'000'000'000 + 400'000, Qt::UTC).toString(Qt::ISODateWithMs)}}));
        QVERIFY(w.item(u"approveDeviceApprove"_s));
        w.picture(u"approve-device"_s);
        QVERIFY(w.click(u"approveDeviceApprove"_s));
        QVERIFY(w.set.fail(u"/v1/device-codes/BCDF-GHJK/approve"_s, {.kind = Error::Kind::Forbidden, .code = u"elevation-required"_s}));
        QVERIFY(w.type(u"elevatePasswordField"_s, password));
        QTest::keyClick(w.window, Qt::Key_Return);
        QVERIFY(w.set.answer(u"/v1/sessions/current/elevate"_s, elevated()));
        QVERIFY(w.set.answer(u"/v1/device-codes/BCDF-GHJK/approve"_s, {}));
        QTRY_VERIFY(w.set.console->approveDevice()->isApproved());
        w.picture(u"approve-device-done"_s);
    }
};

QTEST_MAIN(TestSignInPages)
#include "tst_signinpages.moc"
