// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "permissionsworld.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

//! Where a right ends: at the next workspace, at what a role leaves out, at looking only, and at a session that has not proved itself.
class BoundariesTest : public QObject, PermissionsWorld {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { start(); }
    void cleanupTestCase() { stop(); }
    void init() { renew(); }

    void nobodyReachesIntoAnotherWorkspace_data()
    {
        QTest::addColumn<int>("operation");
        for (int i = 0; i < m_operations.size(); ++i)
            QTest::newRow(qPrintable(m_operations.at(i).id)) << i;
    }
    void nobodyReachesIntoAnotherWorkspace()
    {
        QFETCH(int, operation);
        const Operation asked = m_operations.at(operation);
        if (!asked.access.isObject())
            return;
        for (const Who who : everyone) {
            if (who == Who::SignedOut || who == Who::Stranger)
                continue;
            judge(call(asked, tokenOf(who, false), m_foreign), Access::NotThere);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"… as "_s + toString(who)));
        }
        Target mixed = m_foreign; // Their key, agent, member, role and invitation in one's own workspace.
        mixed.workspace = m_workspace;
        static const QRegularExpression ofTheirs(u"\\{(key|agent|member|role|invitation)\\}"_s);
        if (asked.path.contains(ofTheirs))
            judge(call(asked, m_owner.access, mixed), Access::NotThere);
    }
    void aRoleOfTheWorkspacesOwnMayWhatItLists_data() { nobodyReachesIntoAnotherWorkspace_data(); }
    void aRoleOfTheWorkspacesOwnMayWhatItLists()
    {
        QFETCH(int, operation);
        const Operation asked = m_operations.at(operation);
        const std::optional<Permission> needed = permissionFromString(asked.access["permission"_L1].toString());
        if (!needed)
            return;
        const QList<Permission> everything = permissionsOf(Role::Owner);
        QList<Permission> others = everything;
        others.removeOne(*needed);
        if (!asked.elevated) { // What wants that is for owners.
            setRole(roleWith(everything));
            judge(call(asked, m_member.access, targetFor(asked)), Access::Allowed, otherwise(asked.id));
        }
        setRole(roleWith(others));
        judge(call(asked, m_member.access, targetFor(asked)), Access::Forbidden);
    }
    //! To look as a role is to be it, and to be able to change nothing.
    void lookingAsARoleIsBeingIt_data() { nobodyReachesIntoAnotherWorkspace_data(); }
    void lookingAsARoleIsBeingIt()
    {
        QFETCH(int, operation);
        const Operation asked = m_operations.at(operation);
        if (asked.access == u"public"_s || asked.access == u"key"_s)
            return;
        if (asked.method != "GET") {
            const HttpAnswer refused = call(asked, m_owner.access, targetFor(asked), u"owner"_s);
            QVERIFY2(refused.status == 403 && refused.code() == u"view-as-read-only"_s, refused.body.left(400).constData());
            return;
        }
        if (!asked.access.isObject())
            return;
        const QString own = roleWith({Permission::WorkspaceRead, Permission::MembersRead, Permission::AnalyticsRead, Permission::KeysManage});
        for (const QString &role : {u"owner"_s, u"developer"_s, u"analyst"_s, u"viewer"_s, own}) {
            const Target target = targetFor(asked);
            setRole(role);
            const HttpAnswer being = call(asked, m_member.access, target);
            const HttpAnswer looking = call(asked, m_owner.access, target, role);
            QVERIFY2(looking.status == being.status && looking.code() == being.code(), looking.body.left(400).constData());
            QCOMPARE(withoutCaller(looking.json()), withoutCaller(being.json()));
        }
    }
    void anElevatedOwnerDoesWhatWantsThat_data()
    {
        QTest::addColumn<int>("operation");
        for (int i = 0; i < m_operations.size(); ++i) {
            if (m_operations.at(i).elevated)
                QTest::newRow(qPrintable(m_operations.at(i).id)) << i;
        }
    }
    void anElevatedOwnerDoesWhatWantsThat()
    {
        QFETCH(int, operation);
        const Operation asked = m_operations.at(operation);
        const Person person = m_platform->newPerson(u"elevated%1@nilavya.example"_s.arg(++m_names), u"Ananya Krishnan"_s);
        QVERIFY(m_platform->post(u"/v1/sessions/current/elevate"_s, {{u"password"_s, person.password}}, person.access).status == 200);
        Operation now = asked;
        Target target = targetFor(asked);
        if (asked.access.isObject()) {
            target.workspace = m_platform->newWorkspace(person, freshName());
            now.example[u"member"_s] = newMember(target.workspace);
        }
        const HttpAnswer answer = call(now, person.access, target);
        // What the others are about was not begun, and they say so.
        static const QStringList begun{u"confirmTotp"_s, u"disableTotp"_s, u"replaceRecoveryCodes"_s, u"approveDevice"_s};
        QVERIFY2(begun.contains(asked.id) ? !refusesTheCaller(answer.code()) && answer.status < 500 : answer.status < 300,
                 answer.body.left(400).constData());
    }
};

QTEST_GUILESS_MAIN(BoundariesTest)
#include "tst_boundaries.moc"
