// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

//! Roles of a workspace's own: nobody gives more than they hold. And looking at the workspace through another role's eyes.
class RolesTest : public QObject {
    Q_OBJECT

    static inline const QStringList managerPermissions{u"members:manage"_s, u"agents:read"_s, u"analytics:read"_s, u"evaluations:read"_s};
    std::unique_ptr<Team> m_team;
    Person m_manager;
    Person m_vera;
    QString m_role;

    QString pathOfRole(const QString &role) const { return m_team->path + u"/roles/"_s + role; }
    HttpAnswer editRole(const Person &by, const QString &role, const QJsonObject &change) const
    {
        return m_team->platform->request("PATCH", pathOfRole(role), {.token = by.access, .body = change, .headers = {{"If-Match", "*"}}});
    }
    HttpAnswer deleteRole(const Person &by, const QString &role, const QString &moveTo, const QByteArray &etag = "*") const
    {
        return m_team->platform->request("DELETE", pathOfRole(role),
                                         {.token = by.access, .body = QJsonObject{{u"move_to"_s, moveTo}}, .headers = {{"If-Match", etag}}});
    }
    HttpAnswer viewed(const QString &target, const QByteArray &role, const QByteArray &method = "GET") const
    {
        return m_team->platform->request(method, target, {.token = m_team->owner.access, .headers = {{"Intrlume-View-As", role}}});
    }

private Q_SLOTS:
    void init()
    {
        m_team = std::make_unique<Team>();
        const HttpAnswer made = m_team->newRole(m_team->owner, u"Team manager"_s, managerPermissions);
        QCOMPARE(made.status, 201);
        m_role = made.json()["id"_L1].toString();
        m_manager = m_team->join(u"meera"_s, m_role);
        m_vera = m_team->join(u"vera"_s, u"viewer"_s);
    }
    void cleanup() { m_team.reset(); }

    void theFourComeFirstThenTheOwn()
    {
        const QJsonArray roles = m_team->platform->get(m_team->path + u"/roles"_s, m_vera.access).json()["items"_L1].toArray();
        QCOMPARE(roles.size(), 5);
        QCOMPARE(roles.at(0)["id"_L1].toString(), u"owner"_s);
        QCOMPARE(roles.at(4)["name"_L1].toString(), u"Team manager"_s);
        QCOMPARE(roles.at(4)["members"_L1].toInt(), 1);
        QVERIFY(roles.at(4)["permissions"_L1].toArray().contains(u"workspace:read"_s)); // Every role may.
    }
    void aMemberWithAnOwnRoleMayWhatItSays()
    {
        const QJsonObject workspace = m_team->platform->get(m_team->path, m_manager.access).json();
        QCOMPARE(workspace["role"_L1].toString(), m_role);
        QCOMPARE(workspace["role_name"_L1].toString(), u"Team manager"_s);
        QVERIFY(workspace["permissions"_L1].toArray().contains(u"members:manage"_s));
        QCOMPARE(m_team->invite(m_manager, u"noor@nilavya.example"_s, u"analyst"_s).json()["results"_L1][0]["outcome"_L1].toString(), u"sent"_s);
        QCOMPARE(m_team->platform->get(m_team->path + u"/api-keys"_s, m_manager.access).code(), u"permission-missing"_s);
        QCOMPARE(editRole(m_team->owner, m_role, {{u"permissions"_s, QJsonArray{u"keys:manage"_s}}}).status, 200);
        QCOMPARE(m_team->platform->get(m_team->path + u"/api-keys"_s, m_manager.access).status, 200); // At the next request.
        QCOMPARE(m_team->invite(m_manager, u"omar@nilavya.example"_s, u"viewer"_s).code(), u"permission-missing"_s);
    }

    void nobodyGivesMoreThanTheyHold()
    {
        const QString tooMuch = u"grant-too-much"_s;
        const QString vera = m_team->pathOf(m_vera);
        m_team->elevate(m_manager);
        for (const QString &role : {u"owner"_s, u"developer"_s}) {
            QCOMPARE(m_team->changeRole(m_manager, vera, role).code(), tooMuch);
            QCOMPARE(m_team->changeRole(m_manager, m_team->pathOf(m_manager), role).code(), tooMuch);
            QCOMPARE(m_team->invite(m_manager, u"noor@nilavya.example"_s, role).code(), tooMuch);
        }
        QCOMPARE(m_team->changeRole(m_manager, vera, u"analyst"_s).status, 200);
        QCOMPARE(m_team->newRole(m_manager, u"Key keeper"_s, {u"keys:manage"_s}).code(), tooMuch);
        QCOMPARE(editRole(m_manager, m_role, {{u"permissions"_s, QJsonArray{u"members:manage"_s, u"keys:manage"_s}}}).code(), tooMuch);
        QCOMPARE(m_team->newRole(m_manager, u"Reader"_s, {u"agents:read"_s}).status, 201);
    }
    void nobodyTakesFromWhoHoldsMore()
    {
        const QString tooMuch = u"grant-too-much"_s;
        const QString owner = m_team->pathOf(m_team->owner);
        QCOMPARE(m_team->changeRole(m_manager, owner, u"viewer"_s).code(), tooMuch);
        QCOMPARE(m_team->remove(m_manager, owner).code(), tooMuch);
        const QString strong = m_team->newRole(m_team->owner, u"Key keeper"_s, {u"keys:manage"_s}).json()["id"_L1].toString();
        QCOMPARE(editRole(m_manager, strong, {{u"name"_s, u"Weaker"_s}}).code(), tooMuch);
        QCOMPARE(deleteRole(m_manager, strong, u"viewer"_s).code(), tooMuch);
        QCOMPARE(deleteRole(m_manager, m_role, strong).code(), tooMuch);
        const QString asOwner =
            m_team->invite(m_team->owner, u"noor@nilavya.example"_s, u"owner"_s).json()["results"_L1][0]["invitation"_L1]["id"_L1].toString();
        QCOMPARE(m_team->platform->post(m_team->path + u"/invitations/"_s + asOwner + u"/resend"_s, {}, m_manager.access).code(), tooMuch);
        QCOMPARE(m_team->platform->post(m_team->path + u"/transfer"_s, {{u"member"_s, u"mem_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s}}, m_manager.access).code(),
                 u"permission-missing"_s);
    }
    void onlyOwnersMakeOwners()
    {
        QStringList all;
        for (const QJsonValue &permission : m_team->platform->get(m_team->path, m_team->owner.access).json()["permissions"_L1].toArray())
            all.append(permission.toString());
        const QString deputy = m_team->newRole(m_team->owner, u"Deputy"_s, all).json()["id"_L1].toString();
        QCOMPARE(m_team->changeRole(m_team->owner, m_team->pathOf(m_manager), deputy).status, 200);
        m_team->elevate(m_manager);
        QCOMPARE(m_team->changeRole(m_manager, m_team->pathOf(m_vera), u"developer"_s).status, 200);
        QCOMPARE(m_team->changeRole(m_manager, m_team->pathOf(m_vera), u"owner"_s).code(), u"grant-too-much"_s);
        QCOMPARE(m_team->remove(m_manager, m_team->pathOf(m_team->owner)).code(), u"grant-too-much"_s);
        const QString vera = m_team->memberOf(m_vera, m_vera)["id"_L1].toString();
        QCOMPARE(m_team->platform->post(m_team->path + u"/transfer"_s, {{u"member"_s, vera}}, m_manager.access).code(), u"grant-too-much"_s);
    }

    void builtInRolesNeverChange()
    {
        QCOMPARE(editRole(m_team->owner, u"viewer"_s, {{u"name"_s, u"Guest"_s}}).code(), u"role-built-in"_s);
        QCOMPARE(deleteRole(m_team->owner, u"viewer"_s, u"analyst"_s).code(), u"role-built-in"_s);
        QCOMPARE(m_team->newRole(m_team->owner, u"OWNER"_s, {}).code(), u"name-taken"_s);
        QCOMPARE(m_team->newRole(m_team->owner, u"team MANAGER"_s, {}).code(), u"name-taken"_s);
        QCOMPARE(m_team->newRole(m_team->owner, u"Odd"_s, {u"world:rule"_s}).code(), u"fields-invalid"_s);
        QCOMPARE(m_team->newRole(m_vera, u"Mine"_s, {}).code(), u"permission-missing"_s);
    }
    void deletingARoleMovesItsMembersAndTellsThem()
    {
        m_team->invite(m_team->owner, u"noor@nilavya.example"_s, m_role);
        QCOMPARE(deleteRole(m_team->owner, m_role, m_role).code(), u"fields-invalid"_s);
        QCOMPARE(deleteRole(m_team->owner, m_role, u"nothing"_s).code(), u"fields-invalid"_s);
        QCOMPARE(deleteRole(m_team->owner, m_role, u"analyst"_s).status, 204);
        QCOMPARE(m_team->memberOf(m_manager, m_manager)["role"_L1].toString(), u"analyst"_s);
        QTRY_VERIFY(m_team->mailsTo(m_manager.email).contains(u"Your role in Nilavya Health is now Analyst"_s));
        const QJsonObject invited = m_team->platform->get(m_team->path + u"/invitations"_s, m_team->owner.access).json();
        QCOMPARE(invited["items"_L1][0]["role"_L1].toString(), u"analyst"_s);
        QCOMPARE(deleteRole(m_team->owner, m_role, u"viewer"_s).status, 404);
    }
    void aRoleThatChangedMeanwhileIsNotDeleted()
    {
        const QByteArray seen =
            m_team->platform->get(m_team->path + u"/roles"_s, m_team->owner.access).json()["items"_L1][4]["etag"_L1].toString().toLatin1();
        QCOMPARE(editRole(m_team->owner, m_role, {{u"description"_s, u"Looks after people"_s}}).status, 200);
        QCOMPARE(deleteRole(m_team->owner, m_role, u"viewer"_s, '"' + seen + '"').code(), u"changed"_s);
        const HttpAnswer blind = m_team->platform->request("DELETE", pathOfRole(m_role),
                                                           {.token = m_team->owner.access, .body = QJsonObject{{u"move_to"_s, u"viewer"_s}}});
        QCOMPARE(blind.code(), u"if-match-missing"_s);
        QCOMPARE(m_team->memberOf(m_manager, m_manager)["role"_L1].toString(), m_role);
    }
    void aRoleOfAnotherWorkspaceIsNone()
    {
        const Person other = m_team->platform->newPerson(u"farhan@qadri.example"_s, u"Farhan Qadri"_s);
        const QString elsewhere = m_team->platform->newWorkspace(other, u"Elsewhere"_s);
        const QString members = u"/v1/workspaces/%1/members"_s.arg(elsewhere);
        const QString self = m_team->platform->get(members, other.access).json()["items"_L1][0]["id"_L1].toString();
        QCOMPARE(m_team->changeRole(other, members + u'/' + self, m_role).code(), u"fields-invalid"_s);
        QCOMPARE(m_team->platform->get(u"/v1/workspaces/%1/view-as/%2"_s.arg(elsewhere, m_role), other.access).status, 404);
    }

    void anOwnerSeesWhatAnotherRoleSees()
    {
        const QString keys = m_team->path + u"/api-keys"_s;
        QCOMPARE(viewed(keys, "developer").code(), u"permission-missing"_s);
        QCOMPARE(viewed(keys, "owner").status, 200);
        QCOMPARE(viewed(keys, m_role.toLatin1()).code(), u"permission-missing"_s);
        QCOMPARE(viewed(m_team->path + u"/members"_s, "viewer").status, 200);
        const QJsonObject seen = viewed(m_team->path, "analyst").json();
        QCOMPARE(seen["role"_L1].toString(), u"analyst"_s);
        QCOMPARE(seen, m_team->platform->get(m_team->path + u"/view-as/analyst"_s, m_team->owner.access).json());
        QVERIFY(!seen["permissions"_L1].toArray().contains(u"keys:manage"_s));
        const QJsonArray listed = viewed(u"/v1/workspaces"_s, "analyst").json()["items"_L1].toArray();
        QCOMPARE(listed.at(0).toObject(), seen);
        QCOMPARE(viewed(keys, "emperor").code(), u"header-invalid"_s);
    }
    void lookingChangesNothing()
    {
        QCOMPARE(viewed(m_team->path + u"/leave"_s, "owner", "POST").code(), u"view-as-read-only"_s);
        QCOMPARE(viewed(m_team->pathOf(m_vera), "owner", "DELETE").code(), u"view-as-read-only"_s);
        QVERIFY(!m_team->memberOf(m_vera, m_vera).isEmpty());
    }
    void nobodySeesMoreByLookingAsAnother()
    {
        const HttpAnswer answer =
            m_team->platform->request("GET", m_team->path + u"/api-keys"_s, {.token = m_vera.access, .headers = {{"Intrlume-View-As", "owner"}}});
        QCOMPARE(answer.code(), u"permission-missing"_s);
        const HttpAnswer own = m_team->platform->request("GET", m_team->path, {.token = m_vera.access, .headers = {{"Intrlume-View-As", "owner"}}});
        QVERIFY(!own.json()["permissions"_L1].toArray().contains(u"keys:manage"_s));
        QCOMPARE(m_team->platform->get(m_team->path + u"/view-as/owner"_s, m_vera.access).code(), u"permission-missing"_s);
    }
};

QTEST_GUILESS_MAIN(RolesTest)
#include "tst_roles.moc"
