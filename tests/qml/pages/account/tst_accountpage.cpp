// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "pagewindow.h"
#include "theme/applicationstyle.h"
#include "translations.h"

#include <QJsonArray>
#include <QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Intrlume_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_UiPlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_OnboardingPlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_KeysPlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_AccountPlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_ShellPlugin)

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Test::find;
using Window = Test::OnboardingWindow;

namespace {

const QString email = u"ananya@nilavya.example"_s;
const QString password = u"seven lanterns over the quiet river"_s;
const QString me = u"/v1/me"_s;
const QString sessions = u"/v1/sessions"_s;
const QString reception = u"ses_01J9ZK3V5B8T0M6Q4R2W7X1Y9D"_s;
const QString setupKey = u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"_s;

QJsonObject accountJson(const QString &name = u"Ananya Krishnan"_s, bool factor = false, int codes = 10)
{
    QJsonObject json = Test::sessionJson(email)[u"account"_s].toObject();
    json[u"full_name"_s] = name;
    json[u"confirmed_at"_s] = u"2026-08-03T09:00:00.000Z"_s;
    json[u"password_changed_at"_s] = u"2026-10-08T09:00:00.000Z"_s;
    json[u"etag"_s] = u"\"1\""_s;
    json[u"second_factor"_s] =
        QJsonObject{{u"enabled"_s, factor}, {u"enabled_at"_s, u"2026-08-03T09:00:00.000Z"_s}, {u"recovery_codes_left"_s, codes}};
    return json;
}

QJsonObject sessionsJson(bool others)
{
    const auto session = [](const QString &id, const QString &name, const QString &platform, const QString &seen, bool current) {
        return QJsonObject{{u"id"_s, id},           {u"device"_s, QJsonObject{{u"name"_s, name}, {u"platform"_s, platform}}},
                           {u"created_at"_s, seen}, {u"last_seen_at"_s, seen},
                           {u"current"_s, current}, {u"address"_s, u"198.51.100.24"_s}};
    };
    QJsonArray items{session(u"ses_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s, u"Nilgiri-Desk"_s, u"Debian 12"_s, u"2026-11-18T12:00:00.000Z"_s, true)};
    if (others)
        items.append(session(reception, u"Reception PC"_s, u"Windows 11"_s, u"2026-11-06T12:00:00.000Z"_s, false));
    return {{u"items"_s, items}, {u"next"_s, QJsonValue::Null}};
}

//! Nilavya Health as its owner, and Vaaksetu Labs as a Developer.
QJsonObject twoWorkspaces()
{
    QJsonObject json = Test::workspacesJson(true);
    QJsonArray items = json[u"items"_s].toArray();
    QJsonObject other = items.first().toObject();
    other[u"id"_s] = u"ws_01J9ZK3V5B8T0M6Q4R2W7X1Y9E"_s;
    other[u"name"_s] = u"Vaaksetu Labs"_s;
    other[u"slug"_s] = u"vaaksetu-labs"_s;
    other[u"role"_s] = u"developer"_s;
    other[u"permissions"_s] = QJsonArray{u"agents:read"_s, u"workspace:read"_s};
    items.append(other);
    json[u"items"_s] = items;
    return json;
}

//! The window of somebody who signed in and opened the Account page.
struct OnAccountPage : Test::PageWindow {
    explicit OnAccountPage(const QJsonObject &account = accountJson())
        : PageWindow(email)
    {
        ready = signIn(email, password);
        QTest::keyClick(window, Qt::Key_Comma, Qt::ControlModifier);
        ready = ready && item(u"accountPage"_s) && set.answer(me, account) && set.answer(sessions, sessionsJson(true))
                && set.answer(u"/v1/workspaces"_s, twoWorkspaces()) && QTest::qWaitFor([this] { return !page().isLoading(); });
    }
    Ui::AccountViewModel &page() { return *set.console->account(); }
    //! The server wants the password first; the person gives it.
    bool elevateFor(const QString &path)
    {
        return set.fail(path, {.kind = Error::Kind::Forbidden, .code = u"elevation-required"_s}) && settled(u"elevatePasswordField"_s)
               && type(u"elevatePasswordField"_s, password) && click(u"elevateSubmitButton"_s)
               && set.answer(u"/v1/sessions/current/elevate"_s, {{u"elevated_until"_s, u"2026-11-22T10:52:07.031Z"_s}});
    }
    void digits(const QString &code)
    {
        for (const QChar digit : code)
            QTest::sendKeyEvent(QTest::Click, window, Qt::Key_unknown, QString(digit), Qt::NoModifier);
    }

    bool ready = false;
};

QJsonObject recoveryCodes()
{
    QJsonArray codes;
    for (const QChar letter : u"bcdfghjkmn"_s)
        codes.append(u"k3vp"_s + letter + u"-7qx2d"_s);
    return {{u"account"_s, accountJson(u"Ananya Krishnan"_s, true)}, {u"recovery_codes"_s, codes}};
}

} // namespace

class TestAccountPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        Ui::prepareApplication();
        Ui::installTranslations(u"en"_s);
        QTest::failOnWarning(QRegularExpression(u"qrc:/qt/qml/Intrlume/(Account|Shell|Controls)"_s));
    }

    void saysWhoIsSignedInAndHow()
    {
        OnAccountPage w(accountJson(u"Ananya Krishnan"_s, true));
        QVERIFY(w.ready);
        QCOMPARE(w.text(u"accountName"_s), u"Ananya Krishnan"_s);
        const QString said = w.said();
        QVERIFY2(said.contains(u"ananya@nilavya.example. Email, confirmed on 3 August 2026"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Two-factor sign-in, On. Authenticator app, added on 3 August 2026"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Recovery codes. 10 codes left, not saved yet"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Nilgiri-Desk, This computer"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Owner of Nilavya Health"_s), qPrintable(said));
        w.picture(u"account"_s);
    }

    void theNameIsSavedOnLeavingItsField()
    {
        OnAccountPage w;
        QVERIFY(w.ready);
        w.item(u"accountName"_s)->forceActiveFocus();
        QTest::keyClick(w.window, Qt::Key_End);
        QVERIFY(w.type(u"accountName"_s, u" Rao"_s));
        QCOMPARE(w.text(u"accountName"_s), u"Ananya Krishnan Rao"_s);
        QTest::keyClick(w.window, Qt::Key_Tab);
        QVERIFY(w.set.answer(me, accountJson(u"Ananya Krishnan Rao"_s)));
        QTRY_VERIFY(w.item(u"accountName"_s)->property("valid").toBool());
        QVERIFY(w.set.service->last(me).verb == Api::Verb::Patch);
        QCOMPARE(w.set.service->last(me).body[u"full_name"_s].toString(), u"Ananya Krishnan Rao"_s);
        QCOMPARE(w.set.console->accountName(), u"Ananya Krishnan Rao"_s); // The sidebar follows.
    }

    void theNameIsSavedOnceByEnterAndOnLeavingThePage()
    {
        OnAccountPage w;
        QVERIFY(w.ready);
        w.item(u"accountName"_s)->forceActiveFocus();
        QTest::keyClick(w.window, Qt::Key_End);
        QVERIFY(w.type(u"accountName"_s, u" Rao"_s));
        const qsizetype before = w.set.service->count(me);
        QTest::keyClick(w.window, Qt::Key_Return);
        QTest::keyClick(w.window, Qt::Key_Tab);
        QVERIFY(w.set.answer(me, accountJson(u"Ananya Krishnan Rao"_s)));
        QTRY_COMPARE(w.set.console->accountName(), u"Ananya Krishnan Rao"_s);
        QCOMPARE(w.set.service->count(me), before + 1);

        QVERIFY(w.type(u"accountName"_s, u"!"_s));
        QTest::keyClick(w.window, Qt::Key_5, Qt::ControlModifier);
        QVERIFY(w.set.answer(me, accountJson(u"Ananya Krishnan Rao!"_s)));
        QTRY_COMPARE(w.set.console->accountName(), u"Ananya Krishnan Rao!"_s);
    }

    void whatIsTypedStaysWhenAnAnswerComesOrSavingFails()
    {
        OnAccountPage w;
        QVERIFY(w.ready);
        w.page().refresh();
        w.item(u"accountName"_s)->forceActiveFocus();
        QTest::keyClick(w.window, Qt::Key_End);
        QVERIFY(w.type(u"accountName"_s, u" Rao"_s));
        QVERIFY(w.set.answer(me, accountJson()));
        QTRY_VERIFY(!w.page().isLoading());
        QCOMPARE(w.text(u"accountName"_s), u"Ananya Krishnan Rao"_s);
        QTest::keyClick(w.window, Qt::Key_Tab);
        QVERIFY(w.set.fail(me, {.kind = Error::Kind::Timeout}));
        QTRY_VERIFY(!w.page().nameError().isEmpty());
        QCOMPARE(w.text(u"accountName"_s), u"Ananya Krishnan Rao"_s);
        QVERIFY(!w.item(u"accountName"_s)->property("valid").toBool());
    }

    void anEmptyNameIsNotSaved()
    {
        OnAccountPage w;
        QVERIFY(w.ready);
        w.item(u"accountName"_s)->forceActiveFocus();
        QTest::keyClick(w.window, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(w.window, Qt::Key_Delete);
        QTest::keyClick(w.window, Qt::Key_Tab);
        QTRY_COMPARE(w.page().nameError(), u"Enter your name."_s);
        QCOMPARE(w.text(u"accountName"_s), QString());
        QVERIFY(w.set.service->last(me).verb == Api::Verb::Get);
    }

    void anotherAddressWaitsAndCanBeGivenUp()
    {
        OnAccountPage w;
        QVERIFY(w.ready);
        QVERIFY(w.press(u"accountChangeEmail"_s));
        QVERIFY(w.settled(u"newEmail"_s));
        QVERIFY(w.type(u"newEmail"_s, u"ananya.k@nilavya.example"_s));
        QVERIFY(w.press(u"changeEmailSubmit"_s));
        QVERIFY(w.elevateFor(u"/v1/me/email"_s));
        QJsonObject pending = accountJson();
        pending[u"pending_email"_s] = QJsonObject{{u"email"_s, u"ananya.k@nilavya.example"_s},
                                                  {u"confirmation_id"_s, u"cnf_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s},
                                                  {u"expires_at"_s, u"2026-11-23T10:42:07.031Z"_s}};
        QVERIFY(w.set.answer(u"/v1/me/email"_s, pending));
        QTRY_VERIFY(!w.isShown(u"newEmail"_s));
        QTRY_VERIFY(w.said().contains(u"Waiting until ananya.k@nilavya.example is confirmed"_s));
        w.picture(u"account-email-waits"_s);
        QVERIFY(w.press(u"accountCancelEmail"_s));
        QVERIFY(w.set.answer(u"/v1/me/email"_s, accountJson()));
        QVERIFY(w.set.service->last(u"/v1/me/email"_s).verb == Api::Verb::Delete);
        QTRY_VERIFY(!w.isShown(u"accountCancelEmail"_s));
    }

    void thePasswordIsChangedAfterTheOldOneWasGiven()
    {
        OnAccountPage w;
        QVERIFY(w.ready);
        w.set.service->always(u"/v1/password-check"_s, {{u"score"_s, 4}, {u"advice"_s, u"none"_s}});
        QVERIFY(w.press(u"accountChangePassword"_s));
        QVERIFY(w.settled(u"newPassword"_s));
        QVERIFY(w.type(u"newPassword"_s, u"a heron waits beside nine wells"_s));
        QTRY_COMPARE(w.page().password()->password()->strength(), 4);
        w.picture(u"account-password"_s);
        QVERIFY(w.press(u"changePasswordSubmit"_s));
        QVERIFY(w.elevateFor(u"/v1/me/password"_s));
        QVERIFY(w.set.answer(u"/v1/me/password"_s, {}));
        QTRY_VERIFY(!w.isShown(u"newPassword"_s));
        QVERIFY(w.set.service->last(u"/v1/me/password"_s).body[u"end_other_sessions"_s].toBool());
        QVERIFY(!w.said().contains(u"heron"_s));
    }

    void twoFactorIsTurnedOnWithoutSayingItsSecret()
    {
        OnAccountPage w;
        QVERIFY(w.ready);
        QVERIFY(w.press(u"accountTurnOn"_s));
        QVERIFY(w.elevateFor(u"/v1/me/totp"_s));
        QVERIFY(w.set.answer(u"/v1/me/totp"_s, {{u"secret"_s, setupKey},
                                                {u"uri"_s, u"otpauth://totp/Intrlume:ananya%40nilavya.example?issuer=Intrlume&secret="_s + setupKey},
                                                {u"expires_at"_s, u"2026-11-22T10:52:07.031Z"_s}}));
        QVERIFY(w.settled(u"qrCode"_s));
        w.picture(u"account-enrol"_s);
        QVERIFY(w.press(u"showSetupKey"_s)); // Also while it is to be seen it is not to be heard.
        const QString heard = w.said();
        QVERIFY(heard.contains(u"QR code for an authenticator app"_s));
        QVERIFY(!heard.contains(setupKey) && !heard.contains(u"JBSW Y3DP"_s));

        w.item(u"enrolCode"_s)->forceActiveFocus();
        w.digits(u"000000"_s);
        QVERIFY(w.set.fail(u"/v1/me/totp/confirm"_s,
                           {.kind = Error::Kind::Invalid, .fields = {{.pointer = u"/code"_s, .code = u"code-wrong"_s, .detail = {}}}}));
        QTRY_VERIFY(!w.page().twoFactor()->codeError().isEmpty());
        QCOMPARE(w.item(u"enrolCode"_s)->property("code").toString(), QString());
        w.digits(u"407318"_s); // The field has kept the keyboard.
        QVERIFY(w.set.answer(u"/v1/me/totp/confirm"_s, recoveryCodes()));
        QCOMPARE(w.set.service->last(u"/v1/me/totp/confirm"_s).body[u"code"_s].toString(), u"407318"_s);

        QVERIFY(w.settled(u"copyCodes"_s));
        w.picture(u"account-recovery-codes"_s);
        QVERIFY(!w.said().contains(u"7qx2d"_s));
        QTest::keyClick(w.window, Qt::Key_Escape); // They are shown this once: nothing closes it by accident.
        QVERIFY(w.press(u"codesDone"_s));
        QVERIFY(w.isShown(u"copyCodes"_s));
        QVERIFY(!w.set.service->isWaiting(u"/v1/me/recovery-codes/saved"_s));
        QVERIFY(w.press(u"codesStored"_s));
        QVERIFY(w.press(u"codesDone"_s));
        QVERIFY(w.set.answer(u"/v1/me/recovery-codes/saved"_s, accountJson(u"Ananya Krishnan"_s, true)));
        QTRY_VERIFY(!w.isShown(u"copyCodes"_s));
        QVERIFY(w.item(u"accountManageFactor"_s));
    }

    void codesAndTheirPictureHideWhileThePersonIsAtAnotherWindow()
    {
        OnAccountPage w;
        QVERIFY(w.ready);
        QVERIFY(w.press(u"accountTurnOn"_s));
        QVERIFY(w.set.answer(u"/v1/me/totp"_s, {{u"secret"_s, setupKey},
                                                {u"uri"_s, u"otpauth://totp/Intrlume:ananya%40nilavya.example?issuer=Intrlume&secret="_s + setupKey},
                                                {u"expires_at"_s, u"2026-11-22T10:52:07.031Z"_s}}));
        QVERIFY(w.settled(u"qrCode"_s));
        QVERIFY(w.press(u"showSetupKey"_s));
        const auto setupKeyShown = [&w] { return w.said().contains(u"Setup key, shown"_s); };
        QTRY_VERIFY(setupKeyShown());

        QQuickWindow other;
        const auto goAway = [&w, &other] {
            other.show();
            other.requestActivate();
            return QTest::qWaitFor([&w] { return !w.window->isActive(); });
        };
        const auto comeBack = [&w] {
            w.window->requestActivate();
            return QTest::qWaitForWindowActive(w.window);
        };
        QVERIFY(goAway());
        QTRY_VERIFY(!w.isShown(u"qrCode"_s));
        QVERIFY(!setupKeyShown());
        w.picture(u"account-two-factor-hidden"_s);
        QVERIFY(comeBack());
        QTRY_VERIFY(w.isShown(u"qrCode"_s));
        QVERIFY(!setupKeyShown()); // As with a key: it has to be asked for again.

        QVERIFY(w.type(u"enrolCode"_s, u"407318"_s));
        QVERIFY(w.set.answer(u"/v1/me/totp/confirm"_s, recoveryCodes()));
        QVERIFY(w.settled(u"recoveryCodes"_s));
        QVERIFY(goAway());
        QTRY_VERIFY(!w.isShown(u"recoveryCodes"_s));
        QVERIFY(comeBack());
        QTRY_VERIFY(w.isShown(u"recoveryCodes"_s));
    }

    void anAccountIsDeletedOnceItsAddressAndThePasswordWereGiven()
    {
        OnAccountPage w;
        QVERIFY(w.ready);
        QVERIFY(w.press(u"accountDelete"_s));
        QVERIFY(w.settled(u"deleteAccountEmail"_s));
        QVERIFY(w.said().contains(u"they go on working"_s));
        w.picture(u"account-delete"_s);
        const qsizetype before = w.set.service->count(me);
        QVERIFY(w.type(u"deleteAccountEmail"_s, u"somebody@else.example"_s));
        QTest::keyClick(w.window, Qt::Key_Return);
        QVERIFY(!w.item(u"deleteAccountSubmit"_s)->property("disabledReason").toString().isEmpty());
        QCOMPARE(w.set.service->count(me), before);
        QTest::keyClick(w.window, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(w.type(u"deleteAccountEmail"_s, email));
        QVERIFY(w.press(u"deleteAccountSubmit"_s));
        QVERIFY(w.elevateFor(me));
        QVERIFY(w.set.answer(me, {}));
        QVERIFY(w.set.service->last(me).verb == Api::Verb::Delete);
        QVERIFY(w.item(u"signInNotice"_s));
        QCOMPARE(w.text(u"signInNotice"_s), u"Your account is deleted."_s);
        QVERIFY(w.set.answer(u"/v1/sessions/current"_s, {}));
        QTRY_VERIFY(w.set.tokens->tokens.isEmpty());
        QTRY_VERIFY(w.set.accounts->list.isEmpty());
        QCOMPARE(w.set.console->accountEmail(), QString());
    }

    void aSoleOwnerIsShownTheWayOut()
    {
        OnAccountPage w;
        QVERIFY(w.ready);
        QVERIFY(w.press(u"accountDelete"_s));
        QVERIFY(w.settled(u"deleteAccountEmail"_s));
        QVERIFY(w.type(u"deleteAccountEmail"_s, email));
        QVERIFY(w.press(u"deleteAccountSubmit"_s));
        QVERIFY(w.set.fail(me, {.kind = Error::Kind::Conflict, .code = u"last-owner"_s}));
        QTRY_VERIFY(w.said().contains(u"You are the only owner"_s));
        w.picture(u"account-delete-sole-owner"_s);
        w.page().deletion()->transfer();
        QTRY_COMPARE(w.set.console->page(), Ui::ConsoleViewModel::TeamPage);
        QTRY_VERIFY(!w.isShown(u"deleteAccountEmail"_s));
    }

    void anAccountIsRemovedFromThisComputerOnly()
    {
        OnAccountPage w;
        QVERIFY(w.ready);
        QVERIFY(w.press(u"accountButton"_s));
        QVERIFY(w.press(u"accountRemove"_s));
        QVERIFY(w.settled(u"forgetAccountSubmit"_s));
        QVERIFY(w.said().contains(email + u" on This computer"_s));
        w.picture(u"account-remove"_s);
        QVERIFY(w.press(u"forgetAccountSubmit"_s));
        QVERIFY(w.set.answer(u"/v1/sessions/current"_s, {}));
        QTRY_VERIFY(w.set.tokens->tokens.isEmpty());
        QTRY_VERIFY(w.set.accounts->list.isEmpty());
        QTRY_COMPARE(w.text(u"signInNotice"_s), email + u" is removed from this computer."_s);
        QVERIFY(w.set.service->last(me).verb != Api::Verb::Delete); // The account itself stays.
    }

    void turningTwoFactorOffTakesACodeAndThePassword()
    {
        OnAccountPage w(accountJson(u"Ananya Krishnan"_s, true));
        QVERIFY(w.ready);
        QVERIFY(w.press(u"accountManageFactor"_s));
        QVERIFY(w.press(u"accountTurnOff"_s));
        QVERIFY(w.settled(u"turnOffCode"_s));
        QVERIFY(w.type(u"turnOffCode"_s, u"407318"_s));
        w.picture(u"account-turn-off"_s);
        QVERIFY(!w.said().contains(u"407318"_s));
        QVERIFY(w.press(u"turnOffSubmit"_s));
        QVERIFY(w.set.fail(u"/v1/me/totp/disable"_s, {.kind = Error::Kind::Forbidden, .code = u"elevation-required"_s}));
        QVERIFY(w.settled(u"elevatePasswordField"_s));
        QVERIFY(!w.isShown(u"elevateOtherWay"_s)); // A code was given already; what is wanted now is the password.
        QVERIFY(w.type(u"elevatePasswordField"_s, password));
        QVERIFY(w.press(u"elevateSubmitButton"_s));
        QVERIFY(w.set.answer(u"/v1/sessions/current/elevate"_s, {{u"elevated_until"_s, u"2026-11-22T10:52:07.031Z"_s}}));
        QVERIFY(w.set.answer(u"/v1/me/totp/disable"_s, accountJson()));
        QVERIFY(w.item(u"accountTurnOn"_s));
    }

    void aCodeOfTheAppIsGoodWhereThePasswordIsAsked()
    {
        OnAccountPage w(accountJson(u"Ananya Krishnan"_s, true));
        QVERIFY(w.ready);
        QVERIFY(w.press(u"accountNewCodes"_s));
        QVERIFY(w.set.fail(u"/v1/me/recovery-codes"_s, {.kind = Error::Kind::Forbidden, .code = u"elevation-required"_s}));
        QVERIFY(w.press(u"elevateOtherWay"_s));
        QVERIFY(w.settled(u"elevateCode"_s));
        w.picture(u"account-elevate-code"_s);
        w.digits(u"407318"_s); // Goes off with the last digit.
        QVERIFY(w.set.fail(u"/v1/sessions/current/elevate"_s, {.kind = Error::Kind::Unauthorized, .code = u"code-wrong"_s}));
        QTRY_VERIFY(w.said().contains(u"That code is not right."_s));
        QVERIFY(!w.said().contains(u"407318"_s));
        w.digits(u"407319"_s);
        QVERIFY(w.set.answer(u"/v1/sessions/current/elevate"_s, {{u"elevated_until"_s, u"2026-11-22T10:52:07.031Z"_s}}));
        const QJsonObject body = w.set.service->last(u"/v1/sessions/current/elevate"_s).body;
        QCOMPARE(body, (QJsonObject{{u"code"_s, u"407319"_s}}));
        QVERIFY(w.set.answer(u"/v1/me/recovery-codes"_s, recoveryCodes()));
        QVERIFY(w.settled(u"copyCodes"_s));
    }

    void withoutASecondFactorNoCodeIsOffered()
    {
        OnAccountPage w;
        QVERIFY(w.ready);
        QVERIFY(w.press(u"accountTurnOn"_s));
        QVERIFY(w.set.fail(u"/v1/me/totp"_s, {.kind = Error::Kind::Forbidden, .code = u"elevation-required"_s}));
        QVERIFY(w.settled(u"elevatePasswordField"_s));
        QVERIFY(!w.isShown(u"elevateOtherWay"_s));
    }

    void aWorkspaceIsLeftAfterAQuestion()
    {
        OnAccountPage w;
        QVERIFY(w.ready);
        QVERIFY(w.press(u"leaveWorkspace"_s));
        QVERIFY(w.settled(u"leaveWorkspaceSubmit"_s));
        QVERIFY(w.said().contains(u"Leave Vaaksetu Labs?"_s));
        w.picture(u"account-leave"_s);
        QTest::keyClick(w.window, Qt::Key_Escape);
        QTRY_VERIFY(!w.isShown(u"leaveWorkspaceSubmit"_s));
        const QString leave = u"/v1/workspaces/ws_01J9ZK3V5B8T0M6Q4R2W7X1Y9E/leave"_s;
        QCOMPARE(w.set.service->count(leave), 0);
        QVERIFY(w.press(u"leaveWorkspace"_s));
        QVERIFY(w.press(u"leaveWorkspaceSubmit"_s));
        QVERIFY(w.set.fail(leave, {.kind = Error::Kind::Conflict, .code = u"last-owner"_s}));
        QTRY_VERIFY(w.said().contains(u"You are the only owner"_s));
        QVERIFY(!w.item(u"leaveWorkspaceSubmit"_s)->isEnabled());
        QVERIFY(w.press(u"leaveWorkspaceCancel"_s));
        QTRY_VERIFY(!w.isShown(u"leaveWorkspaceSubmit"_s));
        QVERIFY(w.press(u"leaveWorkspace"_s));
        QVERIFY(w.press(u"leaveWorkspaceSubmit"_s));
        QVERIFY(w.set.answer(leave, {}));
        QVERIFY(w.set.answer(u"/v1/workspaces"_s, Test::workspacesJson(true))); // The card's list, and the sidebar's.
        QVERIFY(w.set.answer(u"/v1/workspaces"_s, Test::workspacesJson(true)));
        QTRY_VERIFY(!w.isShown(u"leaveWorkspaceSubmit"_s));
    }

    void theKeychainsDetailsNameTheEntry()
    {
        OnAccountPage w;
        QVERIFY(w.ready);
        QVERIFY(w.press(u"accountKeychainDetails"_s));
        QVERIFY(w.settled(u"keychainClose"_s));
        w.picture(u"account-keychain"_s);
        QTRY_VERIFY(w.said().contains(u"Intrlume: "_s + email) || w.said().contains(u"Secret Service Integration"_s));
        QVERIFY(w.press(u"keychainClose"_s));
        QTRY_VERIFY(!w.isShown(u"keychainClose"_s));
    }

    void aDeviceIsSignedOutAfterAQuestion()
    {
        OnAccountPage w;
        QVERIFY(w.ready);
        QVERIFY(w.press(u"endSession"_s));
        QVERIFY(w.settled(u"endSessionSubmit"_s));
        QVERIFY(w.said().contains(u"Sign out Reception PC?"_s));
        QTest::keyClick(w.window, Qt::Key_Escape);
        QTRY_VERIFY(!w.isShown(u"endSessionSubmit"_s));
        QCOMPARE(w.set.service->count(sessions + u'/' + reception), 0);
        QVERIFY(w.press(u"endOtherSessions"_s));
        QVERIFY(w.settled(u"endSessionSubmit"_s));
        QVERIFY(w.said().contains(u"Sign out all other devices?"_s));
        w.picture(u"account-sign-out-others"_s);
        QVERIFY(w.press(u"endSessionSubmit"_s));
        QVERIFY(w.set.answer(sessions + u"/others"_s, {}));
        QVERIFY(w.set.answer(sessions, sessionsJson(false)));
        QTRY_VERIFY(!w.isShown(u"endSession"_s));
    }

    void appearanceAppliesAtOnce()
    {
        OnAccountPage w;
        QVERIFY(w.ready);
        QQuickItem *theme = w.item(u"accountTheme"_s);
        QVERIFY(theme);
        const QPointF dark = theme->mapToScene(QPointF(theme->width() - 20, theme->height() / 2));
        QTest::mouseClick(w.window, Qt::LeftButton, Qt::NoModifier, dark.toPoint());
        QTRY_COMPARE(w.set.preferences->theme(), Ui::Preferences::DarkTheme);
        QQuickItem *density = w.item(u"accountDensity"_s);
        const QPointF compact = density->mapToScene(QPointF(density->width() - 20, density->height() / 2));
        QTest::mouseClick(w.window, Qt::LeftButton, Qt::NoModifier, compact.toPoint());
        QTRY_VERIFY(w.set.preferences->isCompact());
    }

    void permissionsAreShownInWords()
    {
        OnAccountPage w;
        QVERIFY(w.ready);
        QVERIFY(w.press(u"seePermissions"_s));
        QVERIFY(w.settled(u"permissionsClose"_s));
        w.picture(u"account-permissions"_s);
        QVERIFY(w.press(u"permissionsClose"_s));
        QTRY_VERIFY(!w.isShown(u"permissionsClose"_s));
    }

    void aFailedReadSaysSoAndCanBeTriedAgain()
    {
        OnAccountPage w;
        QVERIFY(w.ready);
        w.page().refresh();
        QVERIFY(w.set.fail(me, {.kind = Error::Kind::Timeout}));
        QVERIFY(w.item(u"accountError"_s));
        w.picture(u"account-failed"_s);
        w.page().refresh();
        QVERIFY(w.set.answer(me, accountJson()));
        QTRY_VERIFY(!w.isShown(u"accountError"_s));
    }

    void offlineNothingCanBeChangedAndItIsSaidWhy()
    {
        OnAccountPage w;
        QVERIFY(w.ready);
        w.item(u"accountPage"_s)->setProperty("offline", true);
        QVERIFY(w.item(u"accountError"_s));
        for (const QString &name :
             {u"accountChangeEmail"_s, u"accountChangePassword"_s, u"accountTurnOn"_s, u"endSession"_s, u"endOtherSessions"_s}) {
            QVERIFY2(w.item(name), qPrintable(name));
            QCOMPARE(w.item(name)->property("disabledReason").toString(), u"You’re offline"_s);
        }
        QVERIFY(w.item(u"accountName"_s)->property("readOnly").toBool());
        w.picture(u"account-offline"_s);
    }

    void whatHasTheKeyboardIsInSight()
    {
        OnAccountPage w(accountJson(u"Ananya Krishnan"_s, true));
        QVERIFY(w.ready);
        w.window->resize(960, 620);
        QTRY_COMPARE(w.window->width(), 960);
        w.item(u"accountName"_s)->forceActiveFocus();
        QQuickItem *last = w.item(u"seePermissions"_s);
        QVERIFY(last);
        QTRY_VERIFY(last->mapToScene({}).y() > w.window->height()); // Otherwise this proves nothing.
        for (int i = 0; i < 30 && !last->hasActiveFocus() && !last->property("activeFocus").toBool(); ++i)
            QTest::keyClick(w.window, Qt::Key_Tab);
        QVERIFY(last->property("activeFocus").toBool());
        QTRY_VERIFY(last->mapToScene(QPointF(0, last->height())).y() <= w.window->height());
        QVERIFY(last->mapToScene({}).y() >= 0);
        for (int i = 0; i < 30 && !w.item(u"accountName"_s)->property("activeFocus").toBool(); ++i)
            QTest::keyClick(w.window, Qt::Key_Backtab, Qt::ShiftModifier);
        QTRY_VERIFY(w.item(u"accountName"_s)->mapToScene({}).y() >= 60);
    }
};

QTEST_MAIN(TestAccountPage)
#include "tst_accountpage.moc"
