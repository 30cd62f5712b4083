// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/fakeclock.h"
#include "team/teamviewmodel.h"
#include "teamworld.h"
#include "translations.h"

#include <QSignalSpy>

using namespace Intrlume;
using namespace Intrlume::Test;
using namespace Qt::StringLiterals;
using Ui::TeamViewModel;

namespace {
const QString members = u"/members"_s;
const Error slow{.kind = Error::Kind::Timeout, .code = u"timeout"_s};

struct Set : TeamLine {
    FakeClock clock;
    TeamViewModel team{client, clock};
    QSignalSpy noticed{&team, &TeamViewModel::noticed};

    //! \a around: the roles and the numbers are answered at once.
    explicit Set(bool around = true)
    {
        if (around)
            answerAround();
        team.setWorkspace(workspaceOf(permissionsOf(Role::Owner)));
    }
    void answerAround()
    {
        service->always(u"/summary"_s, {{u"total"_s, 1000}, {u"by_role"_s, QJsonObject{{u"owner"_s, 2}}}, {u"second_factor_on"_s, 5}});
        service->always(u"/roles"_s, listOf(builtInRoles()));
        service->always(u"/invitations"_s, listOf(QList<Invitation>()));
    }
    //! Answers with \a pages pages of 200, as somebody who scrolls gets them.
    [[nodiscard]] bool show(int pages)
    {
        team.refresh();
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                team.loadMore();
            const QString next = page + 1 < pages ? u"c%1"_s.arg(page) : QString();
            if (!answer(members, listOf(people(page * 200, 200), next))
                || !QTest::qWaitFor([&] { return team.members()->rowCount() == (page + 1) * 200; }))
                return false;
        }
        return QTest::qWaitFor([this] { return !team.roles().isEmpty() && team.total() > 0; });
    }
};
} // namespace

//! The page's list and what is done to one of its rows.
class TestTeamViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void removingOneOfAThousandLeavesTheOthersWhereTheyAre()
    {
        Set set;
        QVERIFY(set.show(5));
        const QSignalSpy reset(set.team.members(), &Ui::MembersModel::modelReset);
        const QSignalSpy rowRemoved(&set.team, &TeamViewModel::rowRemoved);
        const qsizetype asked = set.service->count(members);
        set.team.askToRemove(person(700).id.toString());
        QVERIFY(set.answer(u"/impact"_s, MemberImpact().toJson()));
        QTRY_VERIFY(set.team.removal()->canConfirm());
        set.team.removal()->confirm();
        QVERIFY(set.answer(person(700).id.toString(), {}));
        QTRY_COMPARE(set.team.members()->rowCount(), 999);
        QCOMPARE(rowRemoved.first().first().toInt(), 700); // Where the keyboard goes: the next one is there now.
        QCOMPARE(set.team.members()->index(700).data(Ui::MembersModel::NameRole).toString(), u"Person 701"_s);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(set.service->count(members), asked); // Nothing is read anew for it.
    }

    void changingOneOfAThousandLeavesItWhereItIs()
    {
        Set set;
        QVERIFY(set.show(5));
        const QSignalSpy reset(set.team.members(), &Ui::MembersModel::modelReset);
        const qsizetype asked = set.service->count(members);
        set.team.askForRole(person(700).id.toString());
        set.team.changeRole()->setChoice(2);
        set.team.changeRole()->submit();
        QVERIFY(set.answer(person(700).id.toString(), person(700, u"analyst"_s).toJson()));
        QTRY_COMPARE(set.team.members()->index(700).data(Ui::MembersModel::RoleNameRole).toString(), u"Analyst"_s);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(set.service->count(members), asked);
    }

    void readingAgainKeepsEveryPageThatWasLoaded()
    {
        Set set;
        QVERIFY(set.show(3));
        const QSignalSpy reset(set.team.members(), &Ui::MembersModel::modelReset);
        set.team.refresh();
        QVERIFY(set.answer(members, listOf(people(0, 200), u"c0"_s)));
        QVERIFY(set.answer(members, listOf(people(200, 200), u"c1"_s)));
        QCOMPARE(set.team.members()->rowCount(), 600); // Until the answer is there.
        QVERIFY(set.answer(members, listOf(people(401, 200))));
        QTRY_COMPARE(set.team.members()->index(599).data(Ui::MembersModel::NameRole).toString(), u"Person 600"_s);
        QCOMPARE(set.team.members()->rowCount(), 600);
        QCOMPARE(reset.count(), 0);
        set.team.sortBy(TeamViewModel::ByName); // Another question begins at the top.
        QVERIFY(set.answer(members, listOf(people(0, 200), u"c0"_s)));
        QTRY_COMPARE(set.team.members()->rowCount(), 200);
        QCOMPARE(reset.count(), 1);
    }

    void rolesThatCouldNotBeReadAreAskedForAgainWhenTheyAreNeeded()
    {
        Set set(false);
        QVERIFY(set.fail(u"/summary"_s, slow));
        set.team.refresh();
        QVERIFY(set.answer(members, listOf(people(0, 3))));
        QVERIFY(set.fail(u"/summary"_s, slow));
        QVERIFY(set.fail(u"/roles"_s, slow));
        QTRY_COMPARE(set.team.members()->rowCount(), 3);

        set.team.askToInvite(); // Says why where it cannot go on.
        QVERIFY(set.fail(u"/roles"_s, slow));
        QTRY_COMPARE(set.noticed.count(), 1);
        QCOMPARE(set.noticed.first().first().toString(), u"The server did not answer in time. Try again."_s);
        QVERIFY(!set.team.invite()->isOpen());

        set.answerAround();
        set.team.askForRole(person(1).id.toString()); // And goes on where it can.
        QTRY_VERIFY(set.team.changeRole()->isOpen());
        set.team.askToInvite();
        QTRY_VERIFY(set.team.invite()->isOpen());
    }

    void whoIsMakingRolesIsNoOwnerByTheirPermissionsAlone()
    {
        TeamLine line;
        FakeClock clock;
        TeamViewModel team(line.client, clock);
        team.setWorkspace(workspaceOf(permissionsOf(Role::Owner), Role::Viewer, u"role_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s));
        QVERIFY(!team.isOwner());
        QVERIFY(team.canManage());
    }
};

QTEST_GUILESS_MAIN(TestTeamViewModel)
#include "tst_teamviewmodel.moc"
