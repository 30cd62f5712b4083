// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/faketransport.h"
#include "team/changeroleviewmodel.h"
#include "translations.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::ChangeRoleViewModel;

namespace {
const WorkspaceId workspace(u"ws_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s);

Member member(const QString &role, bool you = false)
{
    return {.id = MemberId(u"mem_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s),
            .account = AccountId(u"acc_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s),
            .name = u"Farhan Qadri"_s,
            .email = u"farhan@nilavya.example"_s,
            .role = role,
            .roleName = role,
            .isYou = you,
            .etag = u"1"_s};
}

QList<Permission> managing()
{
    return permissionsOf(Role::Viewer) + QList{Permission::MembersManage};
}

//! The four roles, and "Team manager", who manages members and nothing else.
QList<WorkspaceRole> roles()
{
    QList<WorkspaceRole> all;
    for (const Role role : {Role::Owner, Role::Developer, Role::Analyst, Role::Viewer})
        all.append(WorkspaceRole::ofBuiltIn(role));
    all.append({.id = u"role_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s, .name = u"Team manager"_s, .permissions = managing()});
    return all;
}

struct Set {
    Test::HeldLine<Test::FakeTransport> service;
    Api::Client client{service};
    Ui::ElevateViewModel elevate{client};
    ChangeRoleViewModel sheet{client, elevate};
};
} // namespace

//! Who may give which role, and what the sheet does when somebody else was faster.
class TestChangeRoleViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    //! A team manager who is no owner gives only what their own role allows.
    void nobodyGivesMoreThanTheyHold()
    {
        Set set;
        set.sheet.ask(workspace, member(u"viewer"_s), roles(), managing(), 2);
        for (int owner = 0; owner < 3; ++owner) { // Owner, Developer, Analyst: each has what a team manager lacks.
            set.sheet.setChoice(owner);
            QVERIFY(!set.sheet.isDifferent());
        }
        set.sheet.setChoice(4); // Their own role they may give.
        QVERIFY(set.sheet.isDifferent());
    }

    void whoMayDoMoreIsBeyondThem()
    {
        Set set;
        set.sheet.ask(workspace, member(u"developer"_s), roles(), managing(), 2);
        QVERIFY(set.sheet.isBeyondYou());
        Set owners;
        owners.sheet.ask(workspace, member(u"developer"_s), roles(), permissionsOf(Role::Owner), 2);
        QVERIFY(!owners.sheet.isBeyondYou());
    }

    void theOnlyOwnersRoleCannotBeChosenAway()
    {
        Set set;
        set.sheet.ask(workspace, member(u"owner"_s, true), roles(), permissionsOf(Role::Owner), 1);
        QVERIFY(set.sheet.isOnlyOwner());
        set.sheet.setChoice(3);
        set.sheet.submit();
        QVERIFY(!set.sheet.isDifferent());
        QCOMPARE(set.service->requests.size(), 0);
    }

    void aMemberThatChangedMeanwhileIsReadAgain()
    {
        Set set;
        set.sheet.ask(workspace, member(u"developer"_s), roles(), permissionsOf(Role::Owner), 2);
        set.sheet.setChoice(3);
        set.sheet.submit();
        set.service->fail(Error{.kind = Error::Kind::Changed, .code = u"changed"_s});
        Member now = member(u"analyst"_s);
        now.etag = u"2"_s;
        set.service->answer(QJsonObject{{u"items"_s, QJsonArray{now.toJson()}}, {u"next"_s, QJsonValue::Null}});
        QTRY_COMPARE(set.sheet.currentIndex(), 2);
        QCOMPARE(set.sheet.errorText(), u"This role was changed meanwhile. What you see is how it is now."_s);
        set.sheet.setChoice(3);
        set.sheet.submit();
        QTRY_COMPARE(set.service->requests.last().ifMatch, u"2"_s);
        set.service->answer(member(u"viewer"_s).toJson());
        QTRY_VERIFY(!set.sheet.isOpen());
    }

    void undoingGoesBackOnceAndNeverToAnOwner()
    {
        Set set;
        bool undoable = false;
        connect(&set.sheet, &ChangeRoleViewModel::roleChanged, this, [&](const Member &, const QString &, bool can) { undoable = can; });
        set.sheet.ask(workspace, member(u"developer"_s), roles(), permissionsOf(Role::Owner), 2);
        set.sheet.setChoice(3);
        set.sheet.submit();
        Member viewer = member(u"viewer"_s);
        viewer.etag = u"2"_s;
        set.service->answer(viewer.toJson());
        QTRY_VERIFY(undoable);
        set.sheet.undo();
        set.sheet.undo(); // Once is enough.
        QTRY_COMPARE(set.service->requests.size(), 2);
        QCOMPARE(set.service->requests.last().body, (QJsonObject{{u"role"_s, u"developer"_s}}));
        set.service->answer(member(u"developer"_s).toJson());
        QTRY_VERIFY(!undoable);
        set.sheet.undo();
        QCOMPARE(set.service->requests.size(), 2);

        set.sheet.ask(workspace, member(u"owner"_s), roles(), permissionsOf(Role::Owner), 2);
        set.sheet.setChoice(3);
        set.sheet.submit();
        undoable = true;
        set.service->answer(member(u"viewer"_s).toJson());
        QTRY_VERIFY(!undoable); // Making an owner asks for the password: that is no undoing.
    }
};

QTEST_GUILESS_MAIN(TestChangeRoleViewModel)
#include "tst_changeroleviewmodel.moc"
