// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "onboardingwindow.h"
#include "theme/applicationstyle.h"
#include "translations.h"

#include <QJsonArray>
#include <QQmlApplicationEngine>
#include <QQmlExtensionPlugin>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

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

} // namespace

class TestOnboardingPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        Ui::prepareApplication();
        Ui::installTranslations(u"en"_s);
        QTest::failOnWarning(QRegularExpression(u"qrc:/qt/qml/Intrlume/(Shell|Onboarding)"_s));
    }

    void everyStepOfTheWayIsWalkedByPointerAndKeyboard()
    {
        Window w;
        QVERIFY(w.window);
        QCOMPARE(w.window->title(), u"Intrlume Console"_s);
        w.set.startPlatform();
        w.set.service->always(u"/v1/password-check"_s, {{u"score"_s, 3}, {u"advice"_s, u"none"_s}});
        QVERIFY(w.item(u"signUpPage"_s));
        QVERIFY(w.type(u"signUpEmail"_s, email));
        QVERIFY(w.type(u"signUpName"_s, u"Ananya Krishnan"_s));
        QVERIFY(w.type(u"signUpPassword"_s, password));
        QTRY_COMPARE(w.set.console->signUp()->strength(), 3);
        QCOMPARE(w.set.console->signUp()->email(), email);
        w.picture(u"signup"_s);
        QVERIFY(w.click(u"signUpSubmit"_s));
        QVERIFY(w.set.answer(u"/v1/accounts"_s, Test::confirmationJson(u"pending"_s)));

        QVERIFY(w.item(u"confirmEmailPage"_s));
        w.picture(u"verify-email"_s);
        QVERIFY(w.click(u"confirmLocalMailbox"_s));
        const QJsonObject mail{{u"id"_s, u"1"_s},
                               {u"to"_s, email},
                               {u"subject"_s, u"Confirm your email"_s},
                               {u"html"_s, QString()},
                               {u"text"_s, u"Open this link:\nhttp://127.0.0.1:41000/confirm?token=abc_DEF-123\n"_s},
                               {u"sent_at"_s, u"2026-11-22T10:42:07.031Z"_s}};
        QVERIFY(w.set.answer(u"/v1/local/mailbox"_s, {{u"items"_s, QJsonArray{mail}}}));
        QVERIFY(w.item(u"mailboxConfirm"_s));
        QTest::qWait(300); // The dialog slides into its place; a click on the way would miss.
        w.picture(u"mailbox"_s);
        QVERIFY(w.click(u"mailboxConfirm"_s));
        QVERIFY(w.set.answer(u"/v1/confirmations"_s, Test::confirmationJson(u"confirmed"_s)));
        QVERIFY(w.set.answer(u"/v1/confirmations/cnf_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s, Test::confirmationJson(u"confirmed"_s)));
        QVERIFY(w.set.answer(u"/v1/sessions"_s, Test::sessionJson(email)));
        QVERIFY(w.set.answer(u"/v1/workspaces"_s, Test::workspacesJson(false)));

        QVERIFY(w.item(u"createWorkspacePage"_s));
        QVERIFY(w.type(u"workspaceName"_s, u"Nilavya Health"_s));
        QVERIFY(w.set.answer(u"/v1/slugs/nilavya-health"_s, {{u"slug"_s, u"nilavya-health"_s}, {u"available"_s, true}}));
        QVERIFY(w.item(u"region-in-mumbai"_s));
        QTRY_VERIFY(w.set.console->createWorkspace()->regions()->isMeasured());
        w.picture(u"create-workspace"_s);

        // In a small window the cards take a third row, and what stands below them moves down.
        const auto bottom = [&w](const QString &name) { return w.item(name)->mapToScene(QPointF(0, w.item(name)->height())).y(); };
        const auto top = [&w](const QString &name) { return w.item(name)->mapToScene(QPointF(0, 0)).y(); };
        w.window->resize(960, 620);
        QTRY_VERIFY(bottom(u"region-us-virginia"_s) > bottom(u"region-eu-frankfurt"_s));
        QTRY_VERIFY(top(u"createWorkspaceSubmit"_s) > bottom(u"region-us-virginia"_s));
        w.window->resize(1280, 800);
        QTRY_COMPARE(bottom(u"region-us-virginia"_s), bottom(u"region-eu-frankfurt"_s));
        QVERIFY(w.click(u"region-eu-frankfurt"_s));
        QTRY_COMPARE(w.set.console->createWorkspace()->regions()->chosen(), u"eu-frankfurt"_s);
        QVERIFY(w.click(u"createWorkspaceSubmit"_s));
        QVERIFY(w.set.answer(u"/v1/workspaces"_s, Test::workspacesJson(true)[u"items"_s][0].toObject()));

        QVERIFY(w.item(u"inviteTeamPage"_s));
        QVERIFY(!w.item(u"inviteTeamSubmit"_s)->isEnabled()); // Nobody yet.
        w.set.console->inviteTeam()->setEmail(0, u"Devansh <devansh@nilavya.example>, ritu@nilavya.example"_s);
        QTRY_COMPARE(w.item(u"inviteTeamSubmit"_s)->property("text").toString(), u"Send 2 invitations"_s);
        w.picture(u"invite-team"_s);
        QVERIFY(w.click(u"inviteTeamSubmit"_s));
        const QString invitations = u"/v1/workspaces/ws_01J9ZK3V5B8T0M6Q4R2W7X1Y9C/invitations"_s;
        const auto result = [](const QString &to, const QString &outcome) {
            return QJsonObject{{u"email"_s, to}, {u"outcome"_s, outcome}, {u"invitation"_s, QJsonValue::Null}, {u"detail"_s, u"No."_s}};
        };
        const QJsonObject invited{{u"id"_s, u"inv_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s},
                                  {u"email"_s, u"devansh@nilavya.example"_s},
                                  {u"role"_s, u"developer"_s},
                                  {u"role_name"_s, u"Developer"_s},
                                  {u"state"_s, u"pending"_s},
                                  {u"invited_by"_s, QJsonObject{{u"id"_s, u"acc_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s}, {u"full_name"_s, u"A"_s}}},
                                  {u"created_at"_s, u"2026-11-22T10:42:07.031Z"_s},
                                  {u"expires_at"_s, u"2026-11-29T10:42:07.031Z"_s}};
        QJsonObject sent = result(u"devansh@nilavya.example"_s, u"sent"_s);
        sent[u"invitation"_s] = invited;
        QVERIFY(w.set.answer(invitations, {{u"results"_s, QJsonArray{sent, result(u"ritu@nilavya.example"_s, u"limit"_s)}}}));
        QVERIFY(w.item(u"inviteTeamError"_s)); // The one that failed stays, with its reason.
        QTRY_COMPARE(w.set.console->inviteTeam()->count(), 1);
        w.picture(u"invite-team-partial"_s);
        QVERIFY(w.click(u"inviteSkip"_s));
        QVERIFY(w.item(u"workspaceShell"_s));
        QCOMPARE(w.window->title(), u"API keys – Nilavya Health – Intrlume Console"_s);
    }

    void anEndedSessionIsAskedForOverThePage()
    {
        Window w(email);
        QVERIFY(w.window);
        w.set.startPlatform();
        QVERIFY(w.item(u"signInPage"_s));
        QVERIFY(w.type(u"signInPassword"_s, password));
        w.picture(u"sign-in"_s);
        QVERIFY(w.click(u"signInSubmit"_s));
        QVERIFY(w.set.answer(u"/v1/sessions"_s, Test::sessionJson(email)));
        QVERIFY(w.set.answer(u"/v1/workspaces"_s, Test::workspacesJson(true)));
        QVERIFY(w.item(u"workspaceShell"_s));
        w.picture(u"shell"_s);
        QVERIFY(w.set.endSession());
        QVERIFY(w.item(u"sessionEndedPage"_s));
        QVERIFY(w.type(u"sessionEndedPassword"_s, password));
        w.picture(u"session-expired"_s);
        QVERIFY(w.click(u"sessionEndedContinue"_s));
        QVERIFY(w.set.answer(u"/v1/sessions"_s, Test::sessionJson(email)));
        QTRY_COMPARE(w.set.console->screen(), ConsoleViewModel::Workspace);
        QVERIFY(!find(w.window->contentItem(), u"sessionEndedPage"_s));
    }

    void ctrlBTurnsTheSidebar()
    {
        Window w(email);
        w.set.startPlatform();
        QVERIFY(w.item(u"signInPage"_s));
        QVERIFY(w.type(u"signInPassword"_s, password));
        QVERIFY(w.click(u"signInSubmit"_s));
        QVERIFY(w.set.answer(u"/v1/sessions"_s, Test::sessionJson(email)));
        QVERIFY(w.set.answer(u"/v1/workspaces"_s, Test::workspacesJson(true)));
        QVERIFY(w.item(u"workspaceTitle"_s));
        w.window->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(w.window));
        QTest::keyClick(w.window, Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(!find(w.window->contentItem(), u"workspaceTitle"_s));
    }

    void anotherServerIsChosenInItsDialog()
    {
        Window w(email);
        w.set.startPlatform();
        QVERIFY(w.item(u"signInPage"_s));
        QVERIFY(w.click(u"serverButton"_s));
        QVERIFY(w.item(u"serverThere"_s));
        QTest::qWait(300); // The dialog slides into its place; a click on the way would miss.
        QVERIFY(w.click(u"serverThere"_s));
        QVERIFY(w.type(u"serverAddress"_s, u"http://console.nilavya.example"_s));
        w.picture(u"server"_s);
        QVERIFY(w.click(u"serverUse"_s));
        QTRY_VERIFY(w.set.console->server()->probeError().startsWith(u"Use an address that begins with https://."));
        QVERIFY(w.click(u"serverCancel"_s));
    }
};

QTEST_MAIN(TestOnboardingPages)
#include "tst_onboardingpages.moc"
