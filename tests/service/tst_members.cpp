// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

//! Who belongs to a workspace: lists, numbers, another role, removal and what stays behind, over loopback.
class MembersTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Team> m_team;
    Person m_devansh;
    Person m_ritu;
    Person m_vera;

    QStringList names(const QString &query) const
    {
        QStringList names;
        for (const QJsonValue &member : m_team->members(query))
            names.append(member["name"_L1].toString());
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_team = std::make_unique<Team>();
        m_devansh = m_team->join(u"devansh"_s, u"developer"_s);
        m_ritu = m_team->join(u"ritu"_s, u"analyst"_s);
        m_vera = m_team->join(u"vera"_s, u"viewer"_s);
    }
    void cleanup() { m_team.reset(); }

    void everyMemberSeesTheList()
    {
        for (const Person &person : {m_team->owner, m_devansh, m_ritu, m_vera}) {
            const QJsonArray members = m_team->platform->get(m_team->path + u"/members"_s, person.access).json()["items"_L1].toArray();
            QCOMPARE(members.size(), 4);
            for (const QJsonValue &member : members)
                QCOMPARE(member["is_you"_L1].toBool(), member["account_id"_L1].toString() == person.accountId);
        }
        const Person stranger = m_team->platform->newPerson(u"mallory@elsewhere.example"_s, u"Mallory"_s);
        QCOMPARE(m_team->platform->get(m_team->path + u"/members"_s, stranger.access).status, 404);
    }
    void theServerSearchesAndSorts()
    {
        QCOMPARE(names({}), QStringList({u"Ananya Krishnan"_s, u"devansh"_s, u"ritu"_s, u"vera"_s}));
        QCOMPARE(names(u"&order=desc"_s).first(), u"vera"_s);
        QCOMPARE(names(u"&sort=role&order=desc"_s), QStringList({u"vera"_s, u"ritu"_s, u"devansh"_s, u"Ananya Krishnan"_s}));
        QCOMPARE(names(u"&role=analyst"_s), QStringList{u"ritu"_s});
        QCOMPARE(names(u"&text=VAN"_s), QStringList{u"devansh"_s});
        QCOMPARE(names(u"&text=ritu%40nil"_s), QStringList{u"ritu"_s});
        QCOMPARE(names(u"&text=%25"_s), QStringList()); // No wildcard of the person's.
        m_team->clock->advance(std::chrono::hours(1));
        m_team->platform->signIn(m_vera.email, m_vera.password);
        m_team->owner.access = m_team->platform->signIn(m_team->owner.email, m_team->owner.password).json()["access_token"_L1].toString();
        m_team->clock->advance(std::chrono::minutes(1));
        m_team->platform->signIn(m_ritu.email, m_ritu.password);
        QCOMPARE(names(u"&sort=last_active&order=desc"_s).first(), u"ritu"_s);
        for (const QString &query : {u"?sort=age"_s, u"?order=up"_s, u"?after=nonsense"_s, u"?text=a&text=b"_s})
            QCOMPARE(m_team->platform->get(m_team->path + u"/members"_s + query, m_team->owner.access).code(), u"query-invalid"_s);
    }
    void pagesNeitherSkipNorRepeat()
    {
        for (const QString &sort : {u"name"_s, u"role"_s, u"last_active"_s}) {
            QStringList seen;
            QString after;
            do {
                const QString query = u"?limit=1&sort=%1&order=desc"_s.arg(sort) + (after.isEmpty() ? QString() : u"&after="_s + after);
                const QJsonObject page = m_team->platform->get(m_team->path + u"/members"_s + query, m_team->owner.access).json();
                seen.append(page["items"_L1][0]["id"_L1].toString());
                after = page["next"_L1].toString();
            } while (!after.isEmpty() && seen.size() < 10);
            QCOMPARE(seen.size(), 4);
            QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 4);
        }
        const QString after = m_team->platform->get(m_team->path + u"/members?limit=1"_s, m_team->owner.access).json()["next"_L1].toString();
        QCOMPARE(m_team->platform->get(m_team->path + u"/members?order=desc&after="_s + after, m_team->owner.access).code(), u"query-invalid"_s);
    }
    void theNumbersAreCounted()
    {
        const QJsonObject counts = m_team->platform->get(m_team->path + u"/members/summary"_s, m_vera.access).json();
        QCOMPARE(counts["total"_L1].toInt(), 4);
        QCOMPARE(counts["by_role"_L1]["owner"_L1].toInt(), 1);
        QCOMPARE(counts["by_role"_L1]["viewer"_L1].toInt(), 1);
        QCOMPARE(counts["second_factor_on"_L1].toInt(), 0);
    }

    void anotherRoleCountsFromTheNextRequest()
    {
        const QString vera = m_team->pathOf(m_vera);
        QCOMPARE(m_team->platform->get(m_team->path + u"/api-keys"_s, m_vera.access).status, 403);
        const HttpAnswer changed = m_team->changeRole(m_team->owner, vera, u"owner"_s);
        QCOMPARE(changed.status, 200);
        QCOMPARE(changed.json()["role_name"_L1].toString(), u"Owner"_s);
        QCOMPARE(m_team->platform->get(m_team->path + u"/api-keys"_s, m_vera.access).status, 200);
        QCOMPARE(m_team->changeRole(m_vera, vera, u"viewer"_s).status, 200); // One's own, while there is another owner.
        QCOMPARE(m_team->platform->get(m_team->path + u"/api-keys"_s, m_vera.access).status, 403);
        QTRY_VERIFY(m_team->mailsTo(m_vera.email).contains(u"Your role in Nilavya Health is now Owner"_s));
    }
    void makingAnOwnerNeedsThePassword()
    {
        m_team->clock->advance(std::chrono::minutes(11));
        QCOMPARE(m_team->changeRole(m_team->owner, m_team->pathOf(m_vera), u"owner"_s).code(), u"elevation-required"_s);
        QCOMPARE(m_team->changeRole(m_team->owner, m_team->pathOf(m_vera), u"analyst"_s).status, 200);
        m_team->elevate(m_team->owner);
        QCOMPARE(m_team->changeRole(m_team->owner, m_team->pathOf(m_vera), u"owner"_s).status, 200);
    }
    void twoPeopleDoNotOverwriteEachOther()
    {
        const QString vera = m_team->pathOf(m_vera);
        const QByteArray etag = '"' + m_team->memberOf(m_vera, m_vera)["etag"_L1].toString().toLatin1() + '"';
        QCOMPARE(m_team->changeRole(m_team->owner, vera, u"analyst"_s, etag).status, 200);
        QCOMPARE(m_team->changeRole(m_team->owner, vera, u"developer"_s, etag).code(), u"changed"_s);
        QCOMPARE(m_team->platform->request("PATCH", vera, {.token = m_team->owner.access, .body = QJsonObject{{u"role"_s, u"viewer"_s}}}).status,
                 428);
        QCOMPARE(m_team->changeRole(m_team->owner, vera, u"emperor"_s).code(), u"fields-invalid"_s);
    }
    void whoIsRemovedIsOutAtOnceAndTold()
    {
        const QString devansh = m_team->pathOf(m_devansh);
        QCOMPARE(m_team->remove(m_vera, devansh).code(), u"permission-missing"_s);
        QCOMPARE(m_team->remove(m_team->owner, devansh).status, 204);
        QCOMPARE(m_team->platform->get(m_team->path, m_devansh.access).status, 404);
        QCOMPARE(m_team->remove(m_team->owner, devansh).status, 404);
        QTRY_VERIFY(m_team->mailsTo(m_devansh.email).contains(u"You no longer belong to Nilavya Health"_s));
        QCOMPARE(m_team->platform->get(u"/v1/me"_s, m_devansh.access).status, 200);
    }
    void nobodyIsRemovedAsWhatTheyAreNoMore()
    {
        const QString vera = m_team->pathOf(m_vera);
        const QByteArray seen = '"' + m_team->memberOf(m_vera, m_vera)["etag"_L1].toString().toLatin1() + '"';
        QCOMPARE(m_team->changeRole(m_team->owner, vera, u"analyst"_s).status, 200);
        QCOMPARE(m_team->remove(m_team->owner, vera, seen).code(), u"changed"_s);
        QCOMPARE(m_team->platform->request("DELETE", vera, {.token = m_team->owner.access}).code(), u"if-match-missing"_s);
        QVERIFY(!m_team->memberOf(m_vera, m_vera).isEmpty());
        QCOMPARE(m_team->remove(m_team->owner, vera).status, 204);
    }
    void theImpactSaysWhatStaysAndWhatWouldBeMissing()
    {
        const QString ritu = m_team->pathOf(m_ritu);
        QCOMPARE(m_team->changeRole(m_team->owner, ritu, u"owner"_s).status, 200);
        m_team->platform->newKey(m_ritu, m_team->id, u"CRM sync"_s);
        const NewKey gone = m_team->platform->newKey(m_ritu, m_team->id, u"Old one"_s);
        m_team->platform->post(m_team->path + u"/api-keys/"_s + gone.id + u"/revoke"_s, {}, m_ritu.access);
        m_team->invite(m_ritu, u"noor@nilavya.example"_s, u"viewer"_s);
        const QJsonObject impact = m_team->platform->get(ritu + u"/impact"_s, m_team->owner.access).json();
        QCOMPARE(impact["keys_total"_L1].toInt(), 1);
        QCOMPARE(impact["keys"_L1][0]["name"_L1].toString(), u"CRM sync"_s);
        QCOMPARE(impact["pending_invitations"_L1].toInt(), 1);
        QCOMPARE(impact["withdrawn_invitations"_L1][0]["email"_L1].toString(), u"noor@nilavya.example"_s);
        QCOMPARE(impact["withdrawn_invitations_total"_L1].toInt(), 1);
        const QJsonObject staying = m_team->platform->get(ritu + u"/impact?role=owner"_s, m_team->owner.access).json();
        QCOMPARE(staying["withdrawn_invitations_total"_L1].toInt(), 0);
        QVERIFY(impact["sole_permissions"_L1].toArray().isEmpty()); // There is another owner.
        const QJsonObject own = m_team->platform->get(m_team->pathOf(m_vera) + u"/impact"_s, m_vera.access).json();
        QCOMPARE(own["keys_total"_L1].toInt(), 0);
        QCOMPARE(m_team->platform->get(ritu + u"/impact"_s, m_vera.access).code(), u"permission-missing"_s);
        QCOMPARE(m_team->remove(m_ritu, m_team->pathOf(m_team->owner)).status, 204);
        const QJsonObject sole = m_team->platform->get(ritu + u"/impact"_s, m_ritu.access).json();
        QVERIFY(sole["sole_permissions"_L1].toArray().contains(u"keys:manage"_s));
        QVERIFY(!sole["sole_permissions"_L1].toArray().contains(u"agents:read"_s));
    }
};

QTEST_GUILESS_MAIN(MembersTest)
#include "tst_members.moc"
