// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/customroleviewmodel.h"
#include "teamworld.h"
#include "translations.h"

#include <QSignalSpy>

using namespace Intrlume;
using namespace Intrlume::Test;
using namespace Qt::StringLiterals;
using Ui::CustomRoleViewModel;

namespace {
const QString managerId = u"role_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s;
const Ui::Granter owner{.permissions = permissionsOf(Role::Owner), .owner = true};

//! The four, and "Team manager", whom \a members have.
QList<WorkspaceRole> rolesWith(int members)
{
    return builtInRoles()
           + QList{WorkspaceRole{.id = managerId,
                                 .name = u"Team manager"_s,
                                 .permissions = permissionsOf(Role::Viewer) + QList{Permission::MembersManage},
                                 .members = members,
                                 .etag = u"7"_s}};
}

struct Set : TeamLine {
    CustomRoleViewModel dialog{client};
    QSignalSpy saved{&dialog, &CustomRoleViewModel::saved};

    int rowOf(const QString &text) const
    {
        for (int row = 0; row < dialog.rowCount(); ++row) {
            if (dialog.index(row).data(CustomRoleViewModel::TextRole).toString() == text)
                return row;
        }
        return -1;
    }
};
} // namespace

//! The workspace's own roles: what may be switched, what a change means for who has it, and where they go when it is deleted.
class TestCustomRoleViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void aCopyHoldsNoMoreThanWhoMakesIt()
    {
        Set set;
        set.dialog.ask(teamWorkspace, rolesWith(0), {.permissions = permissionsOf(Role::Viewer) + QList{Permission::MembersManage}});
        set.dialog.copy(u"owner"_s);
        const int billing = set.rowOf(u"Billing"_s);
        QVERIFY(!set.dialog.index(billing).data(CustomRoleViewModel::OnRole).toBool());
        set.dialog.setOn(billing, true);
        QVERIFY(!set.dialog.index(billing).data(CustomRoleViewModel::OnRole).toBool());
        QVERIFY(set.dialog.index(set.rowOf(u"Manage members"_s)).data(CustomRoleViewModel::OnRole).toBool());
    }

    void builtInRolesNeverChange()
    {
        Set set;
        set.dialog.ask(teamWorkspace, rolesWith(0), owner);
        set.dialog.edit(u"viewer"_s);
        set.dialog.askToDelete(u"viewer"_s);
        QCOMPARE(set.dialog.step(), CustomRoleViewModel::List);
    }

    void whatItsMembersLoseAndGainIsSaidBeforeSaving()
    {
        Set set;
        set.dialog.ask(teamWorkspace, rolesWith(3), owner);
        set.dialog.edit(managerId);
        QVERIFY(set.dialog.isCompared());
        QVERIFY(set.dialog.losses().isEmpty() && set.dialog.gains().isEmpty());
        set.dialog.setOn(set.rowOf(u"Manage members"_s), false);
        set.dialog.setOn(set.rowOf(u"View logs"_s), true);
        QCOMPARE(set.dialog.losses(), QStringList{u"Manage members"_s});
        QCOMPARE(set.dialog.gains(), QStringList{u"View logs"_s});
        set.dialog.ask(teamWorkspace, rolesWith(0), owner);
        set.dialog.edit(managerId);
        QVERIFY(!set.dialog.isCompared()); // Nobody has it.
    }

    void leavingAsksOnlyWhereSomethingWasEdited()
    {
        Set set;
        set.dialog.ask(teamWorkspace, rolesWith(0), owner);
        QVERIFY(!set.dialog.isUnsaved());
        set.dialog.edit(managerId);
        QVERIFY(!set.dialog.isUnsaved());
        set.dialog.setOn(set.rowOf(u"View logs"_s), true);
        QVERIFY(set.dialog.isUnsaved());
        set.dialog.setOn(set.rowOf(u"View logs"_s), false);
        QVERIFY(!set.dialog.isUnsaved());
        set.dialog.setName(u"People"_s);
        QVERIFY(set.dialog.isUnsaved());
        set.dialog.back();
        QVERIFY(!set.dialog.isUnsaved());
    }

    void aCopysNameFitsWhatTheServerTakes()
    {
        QList<WorkspaceRole> roles = rolesWith(0);
        roles.last().name = QString(CustomRoleViewModel::longestName, u'x');
        Set set;
        set.dialog.ask(teamWorkspace, roles, owner);
        set.dialog.copy(managerId);
        QVERIFY(set.dialog.name().size() <= CustomRoleViewModel::longestName);
    }

    void aChangeIsSavedWithWhatItWasReadAs()
    {
        Set set;
        set.dialog.ask(teamWorkspace, rolesWith(1), owner);
        set.dialog.edit(managerId);
        set.dialog.setName(u" "_s);
        set.dialog.save();
        QCOMPARE(set.dialog.nameError(), u"Enter at least 2 characters."_s);
        set.dialog.setName(u"People"_s);
        set.dialog.save();
        QVERIFY(set.fail(managerId, {.kind = Error::Kind::Changed, .code = u"changed"_s}));
        QTRY_VERIFY(!set.dialog.errorText().isEmpty());
        QCOMPARE(set.service->last(managerId).ifMatch, u"7"_s);
        QCOMPARE(set.dialog.name(), u"People"_s); // What was typed stays.
        set.dialog.save();
        QVERIFY(set.answer(managerId, rolesWith(1).last().toJson()));
        QTRY_COMPARE(set.saved.count(), 1);
        QCOMPARE(set.dialog.step(), CustomRoleViewModel::List);
    }

    void whoHasADeletedRoleGetsAnother()
    {
        Set set;
        set.dialog.ask(teamWorkspace, rolesWith(2), owner);
        set.dialog.askToDelete(managerId);
        QCOMPARE(set.dialog.affectedText(), u"2 members have it and get this role instead:"_s);
        QCOMPARE(set.dialog.moveNames(), (QStringList{u"Developer"_s, u"Analyst"_s, u"Viewer"_s})); // Nobody becomes an owner by the way.
        QCOMPARE(set.dialog.moveChoice(), 2); // The one that allows least.
        set.dialog.setMoveChoice(1);
        set.dialog.confirmDelete();
        QVERIFY(set.answer(managerId, {}));
        QTRY_COMPARE(set.saved.count(), 1);
        QVERIFY(set.service->last(managerId).body[u"move_to"_s].toString() == u"analyst"
                || set.service->last(managerId).query.toString().contains(u"analyst"_s));
    }
};

QTEST_GUILESS_MAIN(TestCustomRoleViewModel)
#include "tst_customroleviewmodel.moc"
