// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/workspacerole.h"
#include "pagewindow.h"
#include "theme/applicationstyle.h"
#include "translations.h"

#include <QJsonArray>
#include <QQmlExtensionPlugin>
#include <QRegularExpression>
#include <QSignalSpy>

Q_IMPORT_QML_PLUGIN(Intrlume_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_UiPlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_OnboardingPlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_KeysPlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_AccountPlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_TeamPlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_ShellPlugin)

using namespace Intrlume;
using namespace Qt::StringLiterals;

namespace {

const QString email = u"ananya@nilavya.example"_s;
const QString password = u"seven lanterns over the quiet river"_s;
const QString ws = u"/v1/workspaces/ws_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s;
const QString members = ws + u"/members"_s;
const QString invitations = ws + u"/invitations"_s;
const QString farhan = u"mem_01J9ZK3V5B8T0M6Q4R2W7X1Y03"_s;

QJsonObject memberJson(int number, const QString &name, const QString &role, const QString &active, bool factor, bool you = false)
{
    const QString id = u"01J9ZK3V5B8T0M6Q4R2W7X1Y0%1"_s.arg(number);
    return {{u"id"_s, u"mem_"_s + id},
            {u"account_id"_s, u"acc_"_s + id},
            {u"name"_s, name},
            {u"email"_s, name.section(u' ', 0, 0).toLower() + u"@nilavya.example"_s},
            {u"role"_s, role},
            {u"role_name"_s, role.left(1).toUpper() + role.mid(1)},
            {u"joined_at"_s, u"2026-08-03T09:00:00.000Z"_s},
            {u"last_active_at"_s, active},
            {u"second_factor"_s, factor},
            {u"is_you"_s, you},
            {u"etag"_s, u"1"_s}};
}

QJsonObject pageJson(const QJsonArray &items)
{
    return {{u"items"_s, items}, {u"next"_s, QJsonValue::Null}};
}

QJsonObject eightMembers()
{
    return pageJson({memberJson(1, u"Ananya Krishnan"_s, u"owner"_s, u"2026-11-18T11:06:00.000Z"_s, true, true),
                     memberJson(2, u"Devansh Patil"_s, u"owner"_s, u"2026-11-18T10:54:00.000Z"_s, true),
                     memberJson(3, u"Farhan Qadri"_s, u"developer"_s, u"2026-11-18T08:00:00.000Z"_s, true),
                     memberJson(4, u"Ritu Bhandari"_s, u"analyst"_s, u"2026-11-18T04:14:00.000Z"_s, false),
                     memberJson(5, u"Lukas Brandtner"_s, u"developer"_s, u"2026-11-17T09:14:00.000Z"_s, true),
                     memberJson(6, u"Sara Okonjo"_s, u"analyst"_s, u"2026-11-17T08:14:00.000Z"_s, false),
                     memberJson(7, u"Tenzin Wangmo"_s, u"viewer"_s, u"2026-11-14T08:14:00.000Z"_s, false),
                     memberJson(8, u"Meera Iyengar"_s, u"viewer"_s, u"2026-11-02T08:14:00.000Z"_s, true)});
}

QJsonObject invitationJson(int number, const QString &to, const QString &role, const QString &state, const QString &expires)
{
    return {{u"id"_s, u"inv_01J9ZK3V5B8T0M6Q4R2W7X1Y0%1"_s.arg(number)},
            {u"email"_s, to},
            {u"role"_s, role},
            {u"role_name"_s, role},
            {u"state"_s, state},
            {u"invited_by"_s, QJsonObject{{u"id"_s, u"acc_01J9ZK3V5B8T0M6Q4R2W7X1Y01"_s}, {u"full_name"_s, u"Ananya Krishnan"_s}}},
            {u"created_at"_s, u"2026-11-12T09:00:00.000Z"_s},
            {u"expires_at"_s, expires}};
}

QJsonObject threeInvitations()
{
    return pageJson({invitationJson(1, u"ishaan@nilavya.example"_s, u"developer"_s, u"pending"_s, u"2026-11-24T10:00:00.000Z"_s),
                     invitationJson(2, u"noor@nilavya.example"_s, u"analyst"_s, u"pending"_s, u"2026-11-18T20:00:00.000Z"_s),
                     invitationJson(3, u"contact@vaaksetu.example"_s, u"viewer"_s, u"expired"_s, u"2026-11-17T10:00:00.000Z"_s)});
}

QJsonObject rolesJson()
{
    QJsonArray roles;
    for (const Role role : {Role::Owner, Role::Developer, Role::Analyst, Role::Viewer})
        roles.append(WorkspaceRole::ofBuiltIn(role).toJson());
    return pageJson(roles);
}

QJsonObject countsJson(int owners = 2)
{
    return {{u"total"_s, 8}, {u"by_role"_s, QJsonObject{{u"owner"_s, owners}, {u"developer"_s, 2}}}, {u"second_factor_on"_s, 5}};
}

QJsonObject keyJson(int number, const QString &name)
{
    return {
        {u"id"_s, u"key_01J9ZK3V5B8T0M6Q4R2W7X1Y0%1"_s.arg(number)}, {u"name"_s, name}, {u"environment"_s, u"live"_s}, {u"status"_s, u"active"_s}};
}

QJsonObject impactJson(const QJsonArray &keys = {}, int withdrawn = 0)
{
    QJsonArray gone;
    for (int number = 0; number < withdrawn; ++number)
        gone.append(QJsonObject{{u"email"_s, u"noor%1@nilavya.example"_s.arg(number)}, {u"role"_s, u"viewer"_s}, {u"role_name"_s, u"Viewer"_s}});
    return {{u"keys"_s, keys},
            {u"keys_total"_s, keys.size()},
            {u"pending_invitations"_s, withdrawn},
            {u"withdrawn_invitations"_s, gone},
            {u"withdrawn_invitations_total"_s, withdrawn},
            {u"sole_permissions"_s, QJsonArray()}};
}

QJsonObject workspaceWith(const QJsonArray &permissions, const QString &role = u"owner"_s)
{
    QJsonObject json = Test::workspacesJson(true);
    QJsonArray items = json[u"items"_s].toArray();
    QJsonObject workspace = items.first().toObject();
    workspace[u"role"_s] = role;
    workspace[u"permissions"_s] = permissions;
    items[0] = workspace;
    json[u"items"_s] = items;
    return json;
}

//! The window of somebody who signed in and opened the Team page.
struct OnTeamPage : Test::PageWindow {
    explicit OnTeamPage(const QJsonObject &workspaces = workspaceWith(permissionsToJson(permissionsOf(Role::Owner))), int owners = 2)
        : PageWindow(email)
    {
        set.service->always(members + u"/summary"_s, countsJson(owners));
        set.service->always(ws + u"/roles"_s, rolesJson());
        set.service->always(u"/impact"_s, impactJson());
        ready = signIn(email, password, workspaces);
        if (ready && !team().canManage()) // The API keys page says whom to ask.
            ready = set.answer(members, pageJson({}));
        ready = ready && press(u"navTeam"_s) && item(u"teamPage"_s) && set.answer(members, eightMembers());
        if (ready && team().canManage())
            ready = set.answer(invitations, threeInvitations());
        ready = ready && QTest::qWaitFor([this] { return team().state() == Ui::RequestState::Ready && !team().roles().isEmpty(); });
    }
    Ui::TeamViewModel &team() { return *set.console->team(); }
    //! Opens the actions of somebody's row.
    bool openMenu(const QString &name)
    {
        for (QQuickItem *row : rows()) {
            if (row->property("name").toString() != name)
                continue;
            row->forceActiveFocus();
            QTest::keyClick(window, Qt::Key_Menu);
            return settled(u"changeRoleItem"_s) || settled(u"leaveItem"_s);
        }
        return false;
    }
    bool openRole(const QString &name)
    {
        for (QQuickItem *row : rows()) {
            if (row->property("name").toString() != name)
                continue;
            row->forceActiveFocus();
            QTest::keyClick(window, Qt::Key_Return);
            return settled(u"roleSubmit"_s) || settled(u"roleCancel"_s);
        }
        return false;
    }
    //! The name in the row that has the keyboard; empty: it is elsewhere.
    QString focusedRow()
    {
        for (QQuickItem *row : rows()) {
            if (row->hasActiveFocus())
                return row->property("name").toString();
        }
        return {};
    }
    QList<QQuickItem *> rows()
    {
        QList<QQuickItem *> found;
        QList<QQuickItem *> open{window->contentItem()};
        while (!open.isEmpty()) {
            QQuickItem *next = open.takeFirst();
            if (next->objectName() == u"memberRow" && next->isVisible())
                found.append(next);
            open.append(next->childItems());
        }
        return found;
    }

    bool ready = false;
};

} // namespace

class TestTeamPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        Ui::prepareApplication();
        Ui::installTranslations(u"en"_s);
        QTest::failOnWarning(QRegularExpression(u"qrc:/qt/qml/Intrlume/(Team|Shell|Controls)"_s));
    }

    void membersAndInvitationsAreListedAndReadOut()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        QTRY_COMPARE(w.rows().size(), 8);
        QCOMPARE(w.text(u"teamCount"_s), u"8 members"_s);
        QCOMPARE(w.text(u"teamFactors"_s), u"2FA on for 5 of 8"_s);
        QTRY_VERIFY(w.said().contains(u"Farhan Qadri, Developer, last active 3 hours ago, two-factor on"_s));
        QTRY_VERIFY(w.said().contains(u"Ananya Krishnan (you), Owner, active now"_s));
        QTRY_VERIFY(w.said().contains(u"noor@nilavya.example, invited as Analyst. Expires today"_s));
        QTRY_VERIFY(w.said().contains(u"contact@vaaksetu.example, invited as Viewer. Expired yesterday"_s));
        QTRY_VERIFY(w.said().contains(u"ishaan@nilavya.example, invited as Developer. Expires in 6 days"_s));
        w.picture(u"team"_s);
    }

    void searchAndRoleAreAskedOfTheServer()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        w.team().setSearchDelay({});
        QVERIFY(w.type(u"teamSearch"_s, u"ri"_s));
        QTRY_COMPARE(w.set.service->last(members).query.queryItemValue(u"text"_s), u"ri"_s);
        while (w.set.service->isWaiting(members)) // One for "r" may have gone before.
            QVERIFY(w.set.answer(members, pageJson({})));
        QTRY_VERIFY(w.said().contains(u"No members match “ri”"_s));
        w.picture(u"team-no-match"_s);
        QVERIFY(w.press(u"teamClearFilters"_s));
        QVERIFY(w.set.answer(members, eightMembers()));
        QTRY_COMPARE(w.rows().size(), 8);
        w.team().setRoleChoice(3);
        QTRY_COMPARE(w.set.service->last(members).query.queryItemValue(u"role"_s), u"analyst"_s);
    }

    void aRoleIsChangedAndTakenBack()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        QVERIFY(w.openRole(u"Farhan Qadri"_s));
        QVERIFY(!w.item(u"roleSubmit"_s)->isEnabled()); // Nothing is different yet.
        QVERIFY(w.press(u"role-analyst"_s));
        QTRY_VERIFY(w.said().contains(u"Loses: View agents, Create and edit agents, Test agents, View logs"_s));
        QVERIFY(w.said().contains(u"Gains: View evaluations, View call analytics"_s));
        QVERIFY(w.said().contains(u"View agents: Owner yes, Developer yes, Analyst lost, Viewer yes"_s));
        QVERIFY(w.said().contains(u"Applies at once. Farhan is told by email."_s));
        QCOMPARE(w.text(u"roleSubmit"_s), u"Change to Analyst"_s);
        w.picture(u"role-editor"_s);
        QVERIFY(w.press(u"roleSubmit"_s));
        const QString path = members + u'/' + farhan;
        QTRY_VERIFY(w.set.service->isWaiting(path));
        QCOMPARE(w.set.service->last(path).body, (QJsonObject{{u"role"_s, u"analyst"_s}}));
        QCOMPARE(w.set.service->last(path).ifMatch, u"1"_s);
        QJsonObject changed = memberJson(3, u"Farhan Qadri"_s, u"analyst"_s, u"2026-11-18T09:00:00.000Z"_s, true);
        changed[u"etag"_s] = u"2"_s;
        QVERIFY(w.set.answer(path, changed));
        QTRY_VERIFY(w.said().contains(u"Farhan is now an Analyst"_s));
        QTRY_VERIFY(!w.isShown(u"roleSubmit"_s));
        w.picture(u"role-changed"_s);
        QVERIFY(w.press(u"toastAction"_s)); // Undo
        QTRY_VERIFY(w.set.service->isWaiting(path));
        QCOMPARE(w.set.service->last(path).body, (QJsonObject{{u"role"_s, u"developer"_s}}));
        QCOMPARE(w.set.service->last(path).ifMatch, u"2"_s);
    }

    void theOnlyOwnerStays()
    {
        OnTeamPage w(workspaceWith(permissionsToJson(permissionsOf(Role::Owner))), 1);
        QVERIFY(w.ready);
        QVERIFY(w.openRole(u"Ananya Krishnan"_s));
        QTRY_VERIFY(w.said().contains(u"You are the only owner"_s));
        QVERIFY(!w.item(u"role-viewer"_s)->isEnabled());
        QVERIFY(!w.isShown(u"roleSubmit"_s));
        w.picture(u"role-last-owner"_s);
    }

    void aLostRaceShowsTheSameBanner()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        QVERIFY(w.openRole(u"Devansh Patil"_s));
        QVERIFY(w.press(u"role-viewer"_s));
        QVERIFY(w.press(u"roleSubmit"_s));
        QVERIFY(w.set.fail(members + u"/mem_01J9ZK3V5B8T0M6Q4R2W7X1Y02"_s, {.kind = Error::Kind::Conflict, .code = u"last-owner"_s}));
        QTRY_VERIFY(w.said().contains(u"Devansh Patil is the only owner"_s));
        QVERIFY(w.set.answer(members, eightMembers())); // Their role is read again.
        QTRY_COMPARE(w.team().changeRole()->choice(), 0);
    }

    void makingAnOwnerAsksForThePassword()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        QVERIFY(w.openRole(u"Farhan Qadri"_s));
        QVERIFY(w.press(u"role-owner"_s));
        QVERIFY(w.press(u"roleSubmit"_s));
        const QString path = members + u'/' + farhan;
        QVERIFY(w.set.fail(path, {.kind = Error::Kind::Forbidden, .code = u"elevation-required"_s}));
        QVERIFY(w.settled(u"elevatePasswordField"_s));
        QVERIFY(w.type(u"elevatePasswordField"_s, password));
        QVERIFY(w.click(u"elevateSubmitButton"_s));
        QVERIFY(w.set.answer(u"/v1/sessions/current/elevate"_s, {{u"elevated_until"_s, u"2026-11-22T10:52:07.031Z"_s}}));
        QVERIFY(w.set.answer(path, memberJson(3, u"Farhan Qadri"_s, u"owner"_s, u"2026-11-18T09:00:00.000Z"_s, true)));
        QTRY_VERIFY(w.said().contains(u"Farhan is now an Owner"_s));
    }

    void removingSaysFirstWhatStays()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        w.set.service->always(u"/impact"_s, impactJson({keyJson(1, u"CRM sync"_s), keyJson(2, u"Call simulator"_s)}, 1));
        QVERIFY(w.openMenu(u"Farhan Qadri"_s));
        w.picture(u"team-menu"_s);
        QVERIFY(w.press(u"removeItem"_s));
        const QString path = members + u'/' + farhan;
        QVERIFY(w.settled(u"removeMemberSubmit"_s));
        QTRY_COMPARE(w.text(u"impactKeys"_s), u"2 live keys made by this person keep working:"_s);
        QCOMPARE(w.text(u"impactWithdrawn"_s), u"1 invitation sent by this person is withdrawn: noor0@nilavya.example."_s);
        QVERIFY(w.said().contains(u"Remove Farhan Qadri?"_s));
        QVERIFY(w.said().contains(u"Rotate CRM sync first"_s) && w.said().contains(u"Rotate Call simulator first"_s));
        w.picture(u"team-remove"_s);
        QVERIFY(w.press(u"removeMemberSubmit"_s));
        QVERIFY(w.set.answer(path, {}));
        QTRY_VERIFY(w.said().contains(u"Farhan Qadri was removed"_s));
        QTRY_COMPARE(w.rows().size(), 7);
        for (QQuickItem *row : w.rows())
            QVERIFY(row->property("name").toString() != u"Farhan Qadri"_s);
        QTRY_COMPARE(w.focusedRow(), u"Ritu Bhandari"_s); // The next one has the keyboard.
    }

    void aKeyIsRotatedBeforeItsMakerIsRemoved()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        w.set.service->always(u"/impact"_s, impactJson({keyJson(1, u"CRM sync"_s), keyJson(2, u"Call simulator"_s)}));
        QVERIFY(w.openMenu(u"Farhan Qadri"_s));
        QVERIFY(w.press(u"removeItem"_s));
        const QSignalSpy keysWanted(&w.team(), &Ui::TeamViewModel::keysWanted);
        QVERIFY(w.press(u"impactRotate-Call simulator"_s));
        QTRY_VERIFY(w.isShown(u"keysPage"_s));
        QCOMPARE(keysWanted.first().first().toString(), u"key_01J9ZK3V5B8T0M6Q4R2W7X1Y02"_s);
        QVERIFY(!w.team().removal()->isOpen());
    }

    void anInvitationIsSentAgainAndTakenBack()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        QVERIFY(w.press(u"resendInvitation"_s));
        const QString first = invitations + u"/inv_01J9ZK3V5B8T0M6Q4R2W7X1Y01"_s;
        QVERIFY(w.set.answer(first + u"/resend"_s,
                             invitationJson(1, u"ishaan@nilavya.example"_s, u"developer"_s, u"pending"_s, u"2026-11-25T10:00:00.000Z"_s)));
        QTRY_VERIFY(w.said().contains(u"Sent again to ishaan@nilavya.example"_s));
        QVERIFY(w.said().contains(u"Expires in 7 days"_s));
        QVERIFY(w.press(u"revokeInvitation"_s));
        QVERIFY(w.settled(u"revokeInvitationSubmit"_s));
        QVERIFY(w.said().contains(u"Revoke the invitation for ishaan@nilavya.example?"_s));
        w.picture(u"team-revoke-invitation"_s);
        QVERIFY(w.press(u"revokeInvitationSubmit"_s));
        QVERIFY(w.set.answer(first + u"/revoke"_s,
                             invitationJson(1, u"ishaan@nilavya.example"_s, u"developer"_s, u"revoked"_s, u"2026-11-25T10:00:00.000Z"_s)));
        QVERIFY(w.set.answer(invitations, pageJson({})));
        QTRY_VERIFY(!w.isShown(u"invitationRow"_s));
    }

    void aPastedListIsInvitedAndWhatFailsStays()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        QVERIFY(w.press(u"invitePeopleButton"_s));
        QVERIFY(w.set.answer(members, eightMembers()));
        QVERIFY(w.set.answer(invitations, threeInvitations()));
        QVERIFY(w.settled(u"inviteSubmit"_s));
        w.team().invite()->add(u"Aarohi Rao <aarohi@nilavya.example>; kabir.sen@nilavya.example\nhelena@vaaksetu.example"_s);
        QVERIFY(w.type(u"recipientsInput"_s, u"ritu@nilavya.example dev@nilavya,joao@"_s));
        QTRY_COMPARE(w.team().invite()->recipients()->count(), 5); // The last one is still being typed.
        QCOMPARE(w.text(u"inviteReady"_s), u"3 ready"_s);
        QCOMPARE(w.text(u"inviteSubmit"_s), u"Send 3 invitations"_s);
        const QString said = w.said();
        QVERIFY(said.contains(u"dev@nilavya has no domain ending, such as .com or .in."_s));
        QVERIFY(said.contains(u"ritu@nilavya.example is already a member, so no invitation is sent."_s));
        QVERIFY(said.contains(u"1 to fix"_s) && said.contains(u"1 already a member"_s));
        w.picture(u"invite-dialog"_s);
        for (int typed = 0; typed < 5; ++typed)
            QTest::keyClick(w.window, Qt::Key_Backspace);
        QVERIFY(w.press(u"inviteSubmit"_s));
        QTRY_VERIFY(w.set.service->isWaiting(invitations));
        const QJsonArray people = w.set.service->last(invitations).body[u"invitations"_s].toArray();
        QCOMPARE(people.size(), 3);
        QCOMPARE(people.at(0).toObject(), (QJsonObject{{u"email"_s, u"aarohi@nilavya.example"_s}, {u"role"_s, u"developer"_s}}));
        const auto result = [](const QString &to, const QString &outcome) {
            return QJsonObject{{u"email"_s, to}, {u"outcome"_s, outcome}, {u"invitation"_s, QJsonValue::Null}, {u"detail"_s, u"No."_s}};
        };
        QJsonObject sent = result(u"aarohi@nilavya.example"_s, u"sent"_s);
        sent[u"invitation"_s] = threeInvitations()[u"items"_s].toArray().first();
        QJsonObject also = result(u"kabir.sen@nilavya.example"_s, u"sent"_s);
        also[u"invitation"_s] = sent[u"invitation"_s];
        QVERIFY(w.set.answer(invitations, {{u"results"_s, QJsonArray{sent, also, result(u"helena@vaaksetu.example"_s, u"domain-not-allowed"_s)}}}));
        QTRY_VERIFY(w.said().contains(u"1 of 3 was not sent."_s));
        QVERIFY(w.said().contains(u"helena@vaaksetu.example is outside the domains that this workspace allows."_s));
        QVERIFY(w.said().contains(u"2 invitations sent"_s));
        QVERIFY(w.set.answer(invitations, threeInvitations())); // The page's list is read again.
        w.picture(u"invite-partial"_s);
    }

    void moreThanFiftyAreNotSentAndItIsSaidWhy()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        QTest::keyClick(w.window, Qt::Key_N); // The page's primary action.
        QVERIFY(w.settled(u"inviteSubmit"_s));
        QStringList people;
        for (int person = 0; person < 51; ++person)
            people.append(u"p%1@nilavya.example"_s.arg(person));
        w.team().invite()->add(people.join(u' '));
        QTRY_VERIFY(w.said().contains(u"Send up to 50 at a time."_s));
        QCOMPARE(w.text(u"inviteReady"_s), u"51 ready"_s);
        QCOMPARE(w.item(u"inviteSubmit"_s)->property("disabledReason").toString(), u"Send up to 50 at a time."_s);
        w.picture(u"invite-too-many"_s);
        w.team().invite()->removeAt(0);
        QTRY_COMPARE(w.text(u"inviteSubmit"_s), u"Send 50 invitations"_s);
        QCOMPARE(w.item(u"inviteSubmit"_s)->property("disabledReason").toString(), QString());
    }

    void theKeyboardWalksAndEditsTheChips()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        QVERIFY(w.press(u"invitePeopleButton"_s));
        QVERIFY(w.settled(u"inviteSubmit"_s));
        QVERIFY(w.type(u"recipientsInput"_s, u"a@x.in dev@nilavya c@x.in "_s));
        Ui::RecipientsModel *recipients = w.team().invite()->recipients();
        QTRY_COMPARE(recipients->count(), 3);
        const auto selected = [&w] { return w.item(u"recipientsField"_s)->property("selected").toInt(); };
        QTest::keyClick(w.window, Qt::Key_Backspace);
        QCOMPARE(recipients->count(), 3); // It only selects the last one …
        QCOMPARE(selected(), 2);
        QTest::keyClick(w.window, Qt::Key_Backspace);
        QCOMPARE(recipients->count(), 2); // … and takes it away once more.
        QCOMPARE(selected(), 1);
        QTest::keyClick(w.window, Qt::Key_Left);
        QTest::keyClick(w.window, Qt::Key_Left);
        QCOMPARE(selected(), 0);
        QTest::keyClick(w.window, Qt::Key_Right);
        QCOMPARE(selected(), 1);
        w.picture(u"invite-chip"_s);
        QTest::keyClick(w.window, Qt::Key_F2);
        QCOMPARE(w.text(u"recipientsInput"_s), u"dev@nilavya"_s);
        QCOMPARE(recipients->count(), 1);
        QTest::keyClick(w.window, Qt::Key_End);
        for (const char key : {'.', 'i', 'n', ' '})
            QTest::keyClick(w.window, key);
        QTRY_COMPARE(recipients->ready(), (QStringList{u"a@x.in"_s, u"dev@nilavya.in"_s}));
        QTest::keyClick(w.window, Qt::Key_Left);
        QTest::keyClick(w.window, Qt::Key_Right);
        QCOMPARE(selected(), -1); // Behind the last one is the text.
        QTest::keyClick(w.window, Qt::Key_Escape);
        QTRY_VERIFY(!w.team().invite()->isOpen());
    }

    void manyRolesKeepTheNamesOfThePermissionsAndScroll()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        QJsonArray roles = rolesJson()[u"items"_s].toArray();
        for (int number = 10; number < 30; ++number)
            roles.append(WorkspaceRole{
                .id = u"role_01J9ZK3V5B8T0M6Q4R2W7X1Y%1"_s.arg(number), .name = u"Team %1"_s.arg(number), .permissions = permissionsOf(Role::Viewer)}
                             .toJson());
        w.set.service->always(ws + u"/roles"_s, pageJson(roles));
        w.team().refresh();
        QVERIFY(w.set.answer(members, eightMembers()));
        QVERIFY(w.set.answer(invitations, threeInvitations()));
        QTRY_COMPARE(w.team().roles().size(), 24);
        QVERIFY(w.openRole(u"Farhan Qadri"_s));
        QQuickItem *table = w.item(u"permissionTable"_s);
        QVERIFY(table->property("scrolls").toBool());
        QVERIFY(table->property("nameWidth").toReal() >= 190);
        QCOMPARE(table->property("contentX").toReal(), 0.0);
        w.item(u"permissionColumns"_s)->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(w.window, Qt::Key_Right);
        QVERIFY(table->property("contentX").toReal() > 0);
        w.team().changeRole()->setChoice(23); // The chosen one comes into sight.
        QTRY_VERIFY(table->property("contentX").toReal() > 1000);
        w.picture(u"role-editor-many"_s);
    }

    void aSheetWithAnUnsavedChoiceAsksBeforeItCloses()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        QVERIFY(w.openRole(u"Farhan Qadri"_s));
        QVERIFY(w.press(u"role-viewer"_s));
        QTest::keyClick(w.window, Qt::Key_Escape);
        QVERIFY(w.settled(u"discardSubmit"_s));
        w.picture(u"role-discard"_s);
        QVERIFY(w.press(u"discardKeep"_s));
        QTRY_VERIFY(!w.isShown(u"discardKeep"_s));
        QVERIFY(w.team().changeRole()->isOpen());
        QTest::keyClick(w.window, Qt::Key_Escape);
        QVERIFY(w.press(u"discardSubmit"_s));
        QTRY_VERIFY(!w.team().changeRole()->isOpen());
        QVERIFY(w.openRole(u"Farhan Qadri"_s)); // Nothing chosen, nothing asked.
        QTest::keyClick(w.window, Qt::Key_Escape);
        QTRY_VERIFY(!w.team().changeRole()->isOpen());
    }

    void aRoleIsChangedAndDeletedInTheWindow()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        const QString id = u"role_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s;
        QJsonArray roles = rolesJson()[u"items"_s].toArray();
        roles.append(WorkspaceRole{.id = id,
                                   .name = u"Team manager"_s,
                                   .description = u"Looks after people."_s,
                                   .permissions = permissionsOf(Role::Viewer) + QList{Permission::MembersManage},
                                   .members = 2,
                                   .etag = u"1"_s}
                         .toJson());
        w.set.service->always(ws + u"/roles"_s, pageJson(roles));
        w.team().refresh();
        QVERIFY(w.set.answer(members, eightMembers()));
        QTRY_COMPARE(w.team().roles().size(), 5);
        QVERIFY(w.press(u"teamMenuButton"_s));
        QVERIFY(w.press(u"rolesItem"_s));
        QVERIFY(w.press(u"editRole-Team manager"_s));
        QVERIFY(w.settled(u"rolesSave"_s));
        QTRY_VERIFY(w.said().contains(u"No change in access."_s));
        w.team().customRoles()->setOn(8, false); // Manage members
        QTRY_VERIFY(w.said().contains(u"Loses: Manage members"_s));
        QVERIFY(!w.isShown(u"gainsCard"_s)); // An empty side is left out.
        w.picture(u"role-edit-members"_s);
        QVERIFY(w.press(u"rolesBack"_s));
        QVERIFY(w.press(u"discardSubmit"_s));
        QTRY_VERIFY(!w.isShown(u"discardSubmit"_s));
        QVERIFY(w.press(u"deleteRole-Team manager"_s));
        QVERIFY(w.settled(u"rolesDelete"_s));
        QCOMPARE(w.text(u"roleAffected"_s), u"2 members have it and get this role instead:"_s);
        w.picture(u"role-delete"_s);
        QVERIFY(w.press(u"rolesDelete"_s));
        QVERIFY(w.set.answer(ws + u"/roles/"_s + id, {}));
        QTRY_VERIFY(w.said().contains(u"Deleted the role Team manager"_s));
    }

    void anOwnerSeesThePagesAsAViewerWould()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        QVERIFY(w.press(u"teamMenuButton"_s));
        QVERIFY(w.press(u"viewAs-viewer"_s));
        QJsonObject seen = workspaceWith(permissionsToJson(permissionsOf(Role::Viewer)), u"viewer"_s)[u"items"_s].toArray().first().toObject();
        QVERIFY(w.set.answer(ws + u"/view-as/viewer"_s, seen));
        QVERIFY(w.item(u"viewAsBanner"_s));
        QTRY_VERIFY(w.said().contains(u"You see Nilavya Health as somebody with the role Viewer does. Nothing can be changed."_s));
        QTRY_VERIFY(!w.isShown(u"invitePeopleButton"_s));
        // The platform is asked as that role would ask it.
        QTRY_COMPARE(w.set.service->last(members).viewAs, u"viewer"_s);
        w.picture(u"team-view-as"_s);
        while (w.set.service->isWaiting(members))
            QVERIFY(w.set.answer(members, eightMembers()));
        w.set.console->team()->viewAs()->stop();
        QTRY_VERIFY(w.isShown(u"invitePeopleButton"_s));
        QVERIFY(!w.isShown(u"viewAsBanner"_s));
        QVERIFY(w.set.service->last(members).viewAs.isEmpty());
    }

    void aRoleThatChangedIsNoticedInTheOpenWindow()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        w.set.console->windowActivated();
        QJsonObject now = workspaceWith(permissionsToJson(permissionsOf(Role::Analyst)), u"analyst"_s)[u"items"_s].toArray().first().toObject();
        QVERIFY(w.set.answer(ws, now));
        QTRY_VERIFY(w.said().contains(u"Your role changed. You are now Analyst."_s));
        QTRY_VERIFY(!w.isShown(u"invitePeopleButton"_s));
        QCOMPARE(w.set.console->roleName(), u"Analyst"_s);
    }

    void whoWasRemovedIsToldAndGoesElsewhere()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        w.set.console->windowActivated();
        QVERIFY(w.set.fail(ws, {.kind = Error::Kind::NotFound, .code = u"not-found"_s}));
        QTRY_VERIFY(w.said().contains(u"You no longer belong to Nilavya Health"_s));
        QVERIFY(w.set.answer(u"/v1/workspaces"_s, Test::workspacesJson(false)));
        QTRY_COMPARE(w.set.console->screen(), Ui::ConsoleViewModel::CreateWorkspace);
        QVERIFY(w.set.console->links()->isOpen()); // Over the page that comes instead, until somebody has read it.
        QVERIFY(w.said().contains(u"You no longer belong to Nilavya Health"_s));
    }

    //! The key works on without its maker: whoever holds it on the screen must be able to store it.
    void aKeyOnTheScreenIsNotLostToARemoval()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        ApiKey key{.id = KeyId(u"key_01J9ZK3V5B8T0M6Q4R2W7X1Y01"_s), .name = u"CRM sync"_s};
        w.set.console->keys()->reveal()->begin(key, Secret::fromText(u"intrlume_sk_live_0123456789ABCDEFGHIJabcdefghij1kyRov"_s));
        w.set.console->windowActivated();
        QVERIFY(w.set.fail(ws, {.kind = Error::Kind::NotFound, .code = u"not-found"_s}));
        QTRY_VERIFY(w.said().contains(u"You no longer belong to Nilavya Health"_s));
        QCOMPARE(w.set.console->screen(), Ui::ConsoleViewModel::Workspace);
        QVERIFY(w.set.console->keys()->reveal()->isOpen());
        w.set.console->keys()->reveal()->setStored(true);
        w.set.console->windowActivated();
        QVERIFY(w.set.fail(ws, {.kind = Error::Kind::NotFound, .code = u"not-found"_s}));
        QVERIFY(w.set.answer(u"/v1/workspaces"_s, Test::workspacesJson(false)));
        QTRY_COMPARE(w.set.console->screen(), Ui::ConsoleViewModel::CreateWorkspace);
    }

    void aRoleIsCopiedNamedAndSwitched()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        QVERIFY(w.press(u"teamMenuButton"_s));
        QVERIFY(w.press(u"rolesItem"_s));
        QVERIFY(w.settled(u"copyRole-viewer"_s));
        w.picture(u"roles"_s);
        QVERIFY(w.press(u"copyRole-viewer"_s));
        QVERIFY(w.settled(u"rolesSave"_s));
        QCOMPARE(w.text(u"roleName"_s), u"Copy of Viewer"_s);
        w.team().customRoles()->setName(u"Team manager"_s);
        w.team().customRoles()->setOn(8, true); // Manage members
        w.picture(u"role-edit"_s);
        QVERIFY(w.press(u"rolesSave"_s));
        QTRY_VERIFY(w.set.service->requests.last().path == ws + u"/roles"_s || w.set.service->count(ws + u"/roles"_s) > 1);
        const QJsonObject body = w.set.service->last(ws + u"/roles"_s).body;
        QCOMPARE(body[u"name"_s].toString(), u"Team manager"_s);
        QVERIFY(body[u"permissions"_s].toArray().contains(u"members:manage"_s));
        QVERIFY(!body[u"permissions"_s].toArray().contains(u"keys:manage"_s));
    }

    void anOwnerSaysWhoseAddressesMayBeInvited()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        QVERIFY(w.press(u"teamMenuButton"_s));
        QVERIFY(w.press(u"domainRuleItem"_s));
        QVERIFY(w.settled(u"domainRuleSave"_s));
        QVERIFY(w.type(u"allowedDomains"_s, u"@nilavya.example vaaksetu"_s));
        QVERIFY(w.type(u"domainExceptions"_s, u"helena@partner.example"_s));
        w.picture(u"team-domains"_s);
        QVERIFY(w.press(u"domainRuleSave"_s));
        QVERIFY(w.set.fail(
            ws, {.kind = Error::Kind::Invalid, .code = u"fields-invalid"_s, .fields = {{u"/allowed_domains/1"_s, u"domain-invalid"_s, {}}}}));
        QTRY_VERIFY(w.said().contains(u"One of these is not a domain such as nilavya.example."_s));
        const QJsonObject body = w.set.service->last(ws).body;
        QCOMPARE(body[u"allowed_domains"_s].toArray(), (QJsonArray{u"nilavya.example"_s, u"vaaksetu"_s}));
        QCOMPARE(body[u"domain_exceptions"_s].toArray(), (QJsonArray{u"helena@partner.example"_s}));
        w.team().domainRule()->setDomains(u"nilavya.example"_s);
        QVERIFY(w.press(u"domainRuleSave"_s));
        QJsonObject now = workspaceWith(permissionsToJson(permissionsOf(Role::Owner)))[u"items"_s].toArray().first().toObject();
        now[u"allowed_domains"_s] = QJsonArray{u"nilavya.example"_s};
        QVERIFY(w.set.answer(ws, now));
        QTRY_VERIFY(w.said().contains(u"Saved who may be invited"_s));
        QVERIFY(w.set.answer(ws, now)); // Read again for every page.
        QTRY_COMPARE(w.team().workspace().allowedDomains, (QStringList{u"nilavya.example"_s}));
    }

    void whoIsChosenInTheTableIsOfferedThoughTheListDoesNotHoldThem()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        QVERIFY(w.openMenu(u"Farhan Qadri"_s));
        QVERIFY(w.press(u"transferItem"_s));
        QVERIFY(w.set.answer(members, pageJson({memberJson(5, u"Devansh Patil"_s, u"developer"_s, u"2026-11-18T09:00:00.000Z"_s, true)})));
        QTRY_COMPARE(w.text(u"transferSubmit"_s), u"Transfer to Farhan"_s);
        QCOMPARE(w.text(u"transferChosen"_s), u"Farhan Qadri"_s);
    }

    void theNewOwnerIsSearchedForWithTheKeyboard()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        w.team().transfer()->setSearchDelay({});
        QVERIFY(w.openMenu(u"Ananya Krishnan"_s));
        QVERIFY(w.press(u"transferItem"_s));
        QVERIFY(w.set.answer(members, eightMembers()));
        QVERIFY(w.settled(u"transferSubmit"_s));
        QVERIFY(!w.item(u"transferSubmit"_s)->isEnabled()); // Nobody is chosen yet.
        QTest::keyClick(w.window, Qt::Key_Down);
        QVERIFY(w.settled(u"transferSearch"_s));
        w.picture(u"transfer-list"_s);
        for (const char key : {'z', 'o', 'y', 'a'})
            QTest::keyClick(w.window, key);
        QTRY_COMPARE(w.set.service->last(members).query.queryItemValue(u"text"_s), u"zoya"_s);
        while (w.set.service->isWaiting(members))
            QVERIFY(w.set.answer(members, pageJson({memberJson(9, u"Zoya Merchant"_s, u"viewer"_s, u"2026-11-18T09:00:00.000Z"_s, false)})));
        QTRY_COMPARE(w.team().transfer()->count(), 1);
        QTest::keyClick(w.window, Qt::Key_Return);
        QTRY_COMPARE(w.text(u"transferSubmit"_s), u"Transfer to Zoya"_s);
        QCOMPARE(w.text(u"transferFactor"_s), u"Does not use two-factor sign-in"_s);
    }

    void ownershipIsTransferredWithThePassword()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        QVERIFY(w.openMenu(u"Farhan Qadri"_s));
        QVERIFY(w.press(u"transferItem"_s));
        QVERIFY(w.set.answer(members, eightMembers()));
        QVERIFY(w.settled(u"transferSubmit"_s));
        QTRY_COMPARE(w.text(u"transferSubmit"_s), u"Transfer to Farhan"_s);
        QCOMPARE(w.text(u"transferFactor"_s), u"Uses two-factor sign-in"_s);
        QCOMPARE(w.team().transfer()->count(), 6); // Owners have it already.
        w.picture(u"transfer"_s);
        QVERIFY(w.type(u"transferPassword"_s, u"wrong"_s));
        QVERIFY(w.press(u"transferSubmit"_s));
        QVERIFY(w.set.fail(u"/v1/sessions/current/elevate"_s, {.kind = Error::Kind::Unauthorized, .code = u"password-wrong"_s}));
        QTRY_VERIFY(w.said().contains(u"This password is wrong."_s));
        QCOMPARE(w.set.service->count(ws + u"/transfer"_s), 0);
        QVERIFY(w.type(u"transferPassword"_s, password));
        QVERIFY(w.press(u"transferSubmit"_s));
        QVERIFY(w.set.answer(u"/v1/sessions/current/elevate"_s, {{u"elevated_until"_s, u"2026-11-22T10:52:07.031Z"_s}}));
        QVERIFY(w.set.answer(ws + u"/transfer"_s, memberJson(3, u"Farhan Qadri"_s, u"owner"_s, u"2026-11-18T09:00:00.000Z"_s, true)));
        QTRY_VERIFY(w.said().contains(u"Farhan is now the owner, and you are a Developer"_s));
        QVERIFY(!w.said().contains(password));
    }

    void whoMayOnlyLookHasNothingToPress()
    {
        OnTeamPage w(workspaceWith({u"agents:read"_s, u"members:read"_s, u"workspace:read"_s}, u"viewer"_s));
        QVERIFY(w.ready);
        QTRY_COMPARE(w.rows().size(), 8);
        QVERIFY(!w.isShown(u"resendInvitation"_s));
        QCOMPARE(w.set.service->count(invitations), 0);
        w.rows().at(2)->forceActiveFocus();
        QVERIFY(!w.isShown(u"memberRoleButton"_s));
        QTest::keyClick(w.window, Qt::Key_Return);
        QTest::keyClick(w.window, Qt::Key_Delete);
        QVERIFY(!w.team().changeRole()->isOpen() && !w.team().removal()->isOpen());
        QVERIFY(w.openMenu(u"Ananya Krishnan"_s)); // One can always leave.
        QVERIFY(!w.isShown(u"changeRoleItem"_s) && !w.isShown(u"transferItem"_s));
        w.picture(u"team-viewer"_s);
    }

    void aReminderIsSentToWhoHasNoSecondFactor()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        QVERIFY(w.openMenu(u"Ritu Bhandari"_s));
        QVERIFY(w.press(u"remindItem"_s));
        QVERIFY(w.set.answer(ws + u"/second-factor-reminders"_s, {{u"sent"_s, 1}, {u"skipped"_s, 0}}));
        QTRY_VERIFY(w.said().contains(u"Ritu Bhandari was reminded by email"_s));
    }

    void aFailedReadSaysSoAndOfflineNothingCanBeChanged()
    {
        OnTeamPage w;
        QVERIFY(w.ready);
        w.team().refresh();
        QVERIFY(w.set.fail(members, {.kind = Error::Kind::Timeout, .code = u"timeout"_s}));
        QTRY_VERIFY(w.isShown(u"teamBanner"_s));
        QCOMPARE(w.rows().size(), 8); // What was read before stays.
        w.item(u"teamPage"_s)->setProperty("offline", true);
        QTRY_VERIFY(!w.team().writeDisabledReason().isEmpty());
        w.team().askToRemove(farhan);
        QVERIFY(!w.team().removal()->isOpen());
    }
};

QTEST_MAIN(TestTeamPage)
#include "tst_teampage.moc"
