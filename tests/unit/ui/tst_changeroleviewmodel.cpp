// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/changeroleviewmodel.h"
#include "teamworld.h"
#include "translations.h"

#include <QSignalSpy>
#include <QTest>

using namespace Intrlume;
using namespace Intrlume::Test;
using namespace Qt::StringLiterals;
using Ui::ChangeRoleViewModel;

namespace {
const WorkspaceId &workspace = teamWorkspace;
const QString memberId = u"mem_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s;

Member member(const QString &role, bool you = false)
{
    return {.id = MemberId(memberId),
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
    return builtInRoles() + QList{WorkspaceRole{.id = u"role_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s, .name = u"Team manager"_s, .permissions = managing()}};
}

const Ui::Granter owner{.permissions = permissionsOf(Role::Owner), .owner = true};

struct Set : TeamLine {
    Ui::ElevateViewModel elevate{client};
    ChangeRoleViewModel sheet{client, elevate};

    Set() { service->always(u"/impact"_s, MemberImpact().toJson()); }
    qsizetype changes() const { return service->count(memberId); }
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
        set.sheet.ask(workspace, member(u"viewer"_s), roles(), {.permissions = managing()}, 2);
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
        set.sheet.ask(workspace, member(u"developer"_s), roles(), {.permissions = managing()}, 2);
        QVERIFY(set.sheet.isBeyondYou());
        Set owners;
        owners.sheet.ask(workspace, member(u"developer"_s), roles(), owner, 2);
        QVERIFY(!owners.sheet.isBeyondYou());
    }

    void theOnlyOwnersRoleCannotBeChosenAway()
    {
        Set set;
        set.sheet.ask(workspace, member(u"owner"_s, true), roles(), owner, 1);
        QVERIFY(set.sheet.isOnlyOwner());
        set.sheet.setChoice(3);
        set.sheet.submit();
        QVERIFY(!set.sheet.isDifferent());
        QCOMPARE(set.changes(), 0);
    }

    //! As the server rules: nobody becomes an owner by a role of the workspace's own that happens to allow everything.
    void onlyOwnersMakeOwners()
    {
        Set set;
        set.sheet.ask(workspace, member(u"viewer"_s), roles(), {.permissions = permissionsOf(Role::Owner)}, 2);
        set.sheet.setChoice(0);
        QVERIFY(!set.sheet.isDifferent());
        set.sheet.ask(workspace, member(u"owner"_s), roles(), {.permissions = permissionsOf(Role::Owner)}, 2);
        QVERIFY(set.sheet.isBeyondYou());
    }

    void aMemberThatChangedMeanwhileIsReadAgain()
    {
        Set set;
        set.sheet.ask(workspace, member(u"developer"_s), roles(), owner, 2);
        set.sheet.setChoice(3);
        set.sheet.submit();
        QVERIFY(set.fail(memberId, {.kind = Error::Kind::Changed, .code = u"changed"_s}));
        Member now = member(u"analyst"_s);
        now.etag = u"2"_s;
        QVERIFY(set.answer(u"/members"_s, listOf(QList{now})));
        QTRY_COMPARE(set.sheet.currentIndex(), 2);
        QCOMPARE(set.sheet.errorText(), u"This role was changed meanwhile. What you see is how it is now."_s);
        set.sheet.setChoice(3);
        set.sheet.submit();
        QTRY_COMPARE(set.service->last(memberId).ifMatch, u"2"_s);
        QVERIFY(set.answer(memberId, member(u"viewer"_s).toJson()));
        QTRY_VERIFY(!set.sheet.isOpen());
    }

    void whatADemotionLeavesBehindIsSaidBeforeIt()
    {
        Set set;
        set.sheet.ask(workspace, member(u"viewer"_s), roles(), owner, 2);
        set.sheet.setChoice(1); // Developer takes nothing from a Viewer.
        QCOMPARE(set.service->count(u"/impact"_s), 0);
        MemberImpact impact;
        impact.withdrawn = {{.email = u"noor@x.in"_s, .role = u"viewer"_s, .roleName = u"Viewer"_s}};
        impact.withdrawnTotal = 1;
        impact.pendingInvitations = 1;
        set.service->always(u"/impact"_s, impact.toJson());
        set.sheet.ask(workspace, member(u"owner"_s), roles(), owner, 2);
        set.sheet.setChoice(1);
        QTRY_COMPARE(set.sheet.impact()->withdrawnText(), u"1 invitation sent by this person is withdrawn: noor@x.in."_s);
        QCOMPARE(set.service->last(u"/impact"_s).query.queryItemValue(u"role"_s), u"developer"_s);
        set.sheet.ask(workspace, member(u"owner"_s, true), roles(), owner, 2); // About oneself it says "you".
        set.sheet.setChoice(1);
        QTRY_COMPARE(set.sheet.impact()->withdrawnText(), u"1 invitation that you sent is withdrawn: noor@x.in."_s);
        set.sheet.setChoice(0);
        QVERIFY(!set.sheet.impact()->isKnown());
    }

    void undoingGoesBackOnceAndNeverToAnOwner()
    {
        Set set;
        bool undoable = false;
        connect(&set.sheet, &ChangeRoleViewModel::roleChanged, this, [&](const Member &, const QString &, bool can) { undoable = can; });
        set.sheet.ask(workspace, member(u"developer"_s), roles(), owner, 2);
        set.sheet.setChoice(3);
        set.sheet.submit();
        Member viewer = member(u"viewer"_s);
        viewer.etag = u"2"_s;
        QVERIFY(set.answer(memberId, viewer.toJson()));
        QTRY_VERIFY(undoable);
        set.sheet.undo();
        set.sheet.undo(); // Once is enough.
        QTRY_COMPARE(set.changes(), 2);
        QCOMPARE(set.service->last(memberId).body, (QJsonObject{{u"role"_s, u"developer"_s}}));
        QVERIFY(set.answer(memberId, member(u"developer"_s).toJson()));
        QTRY_VERIFY(!undoable);
        set.sheet.undo();
        QCOMPARE(set.changes(), 2);

        set.sheet.ask(workspace, member(u"owner"_s), roles(), owner, 2);
        set.sheet.setChoice(3);
        set.sheet.submit();
        undoable = true;
        QVERIFY(set.answer(memberId, member(u"viewer"_s).toJson()));
        QTRY_VERIFY(!undoable); // Making an owner asks for the password: that is no undoing.
    }

    //! The word that offers it stays for ten seconds, whatever is opened meanwhile.
    void undoingWorksWhileTheSheetIsOpenAgain()
    {
        Set set;
        const QSignalSpy changed(&set.sheet, &ChangeRoleViewModel::roleChanged);
        set.sheet.ask(workspace, member(u"developer"_s), roles(), owner, 2);
        set.sheet.setChoice(3);
        set.sheet.submit();
        Member viewer = member(u"viewer"_s);
        viewer.etag = u"2"_s;
        QVERIFY(set.answer(memberId, viewer.toJson()));
        QTRY_COMPARE(changed.count(), 1);
        set.sheet.ask(workspace, person(5), roles(), owner, 2);
        set.sheet.close();
        set.sheet.ask(workspace, viewer, roles(), owner, 2);
        set.sheet.undo();
        Member back = member(u"developer"_s);
        back.etag = u"3"_s;
        QVERIFY(set.answer(memberId, back.toJson()));
        QTRY_COMPARE(changed.count(), 2);
        QCOMPARE(set.service->last(memberId).ifMatch, u"2"_s);
        QVERIFY(set.sheet.isOpen()); // And begins where the person is now.
        QCOMPARE(set.sheet.currentIndex(), 1);
        QVERIFY(!set.sheet.isDifferent());
    }
};

QTEST_GUILESS_MAIN(TestChangeRoleViewModel)
#include "tst_changeroleviewmodel.moc"
