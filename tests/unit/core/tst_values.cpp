// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/account.h"
#include "core/agent.h"
#include "core/apikey.h"
#include "core/emailaddress.h"
#include "core/page.h"
#include "core/region.h"
#include "core/role.h"
#include "core/timestamp.h"
#include "core/workspace.h"

#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;

namespace {
const QString ulid = u"01ARYZ6S41041061050R3GG28A"_s;
const QDateTime someTime = QDateTime::fromMSecsSinceEpoch(1'795'430'527'031, Qt::UTC);

ApiKey someKey()
{
    ApiKey key;
    key.id = KeyId(u"key_"_s + ulid);
    key.workspace = WorkspaceId(u"ws_"_s + ulid);
    key.name = u"CRM sync"_s;
    key.head = u"5tq1"_s;
    key.tail = u"Bn8e"_s;
    key.allowedIps = {*IpRange::parse(u"198.51.100.0/24"_s, u"Mysuru office"_s)};
    key.createdBy = {AccountId(u"acc_"_s + ulid), u"Devansh Patil"_s};
    key.createdAt = someTime;
    key.rotationDueAt = someTime.addDays(90);
    key.etag = u"3"_s;
    return key;
}
} // namespace

//! The small values of core: each is read as it was written, and refuses what it is not.
class TestValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timesCarryMillisecondsInUtc()
    {
        QCOMPARE(toRfc3339(someTime), u"2026-11-23T10:42:07.031Z"_s);
        QCOMPARE(*fromRfc3339(u"2026-11-23T10:42:07.031Z"_s), someTime);
        QCOMPARE(*fromRfc3339(u"2026-11-23T16:12:07.031+05:30"_s), someTime);
        for (const QString &text :
             {u"2026-11-23"_s, u"2026-11-23T10:42:07.031"_s, u"2026-13-23T10:42:07Z"_s, u"today"_s, u"2026-11-23T10:42:07.031Z\n"_s, QString()})
            QCOMPARE(fromRfc3339(text).error().kind, Error::Kind::Malformed);
    }

    void addressesAreCheckedAndCompared_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << u"ananya@nilavya.example"_s << u"ananya@nilavya.example"_s;
        QTest::newRow("domain in lower case") << u"Ananya.K+a@Nilavya.EXAMPLE"_s << u"Ananya.K+a@nilavya.example"_s;
        QTest::newRow("a domain in another script") << u"a@उदाहरण.भारत"_s << u"a@xn--p1b6ci4b4b3a.xn--h2brj9c"_s;
        QTest::newRow("space around it") << u" a@b.example "_s << u"a@b.example"_s;
        for (const QString &text : {u"dev@nilavya"_s, u"@b.example"_s, u"a@"_s, u"a b@c.example"_s, u"a@b..example"_s, u"a@-b.example"_s,
                                    u".a@b.example"_s, u"a@@b.example"_s, u"a\n@b.example"_s, QString(65, u'a') + u"@b.example"_s, QString()})
            QTest::addRow("none: %s", qUtf8Printable(text.left(20))) << text << QString();
    }
    void addressesAreCheckedAndCompared()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        const Result<EmailAddress> address = EmailAddress::parse(text);
        QCOMPARE(address.has_value(), !kept.isEmpty());
        if (address) {
            QCOMPARE(address->toString(), kept);
            QVERIFY(*address == *EmailAddress::parse(kept.toUpper()));
        } else {
            QCOMPARE(address.error().code, u"email-invalid"_s);
        }
    }

    void theTableOfRolesIsTheContracts_data()
    {
        QTest::addColumn<Permission>("permission");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("roles");
        using enum Permission;
        QTest::newRow("1") << AgentsRead << u"agents:read"_s << u"ODV"_s;
        QTest::newRow("2") << AgentsWrite << u"agents:write"_s << u"OD"_s;
        QTest::newRow("3") << AgentsTest << u"agents:test"_s << u"OD"_s;
        QTest::newRow("4") << LogsRead << u"logs:read"_s << u"OD"_s;
        QTest::newRow("5") << EvaluationsRead << u"evaluations:read"_s << u"OA"_s;
        QTest::newRow("6") << AnalyticsRead << u"analytics:read"_s << u"OA"_s;
        QTest::newRow("7") << AgentsDeploy << u"agents:deploy"_s << u"O"_s;
        QTest::newRow("8") << BillingManage << u"billing:manage"_s << u"O"_s;
        QTest::newRow("9") << KeysManage << u"keys:manage"_s << u"O"_s;
        QTest::newRow("10") << MembersManage << u"members:manage"_s << u"O"_s;
        QTest::newRow("11") << WorkspaceManage << u"workspace:manage"_s << u"O"_s;
        QTest::newRow("12") << AuditRead << u"audit:read"_s << u"O"_s;
        QTest::newRow("13") << MembersRead << u"members:read"_s << u"ODAV"_s;
        QTest::newRow("14") << WorkspaceRead << u"workspace:read"_s << u"ODAV"_s;
    }
    void theTableOfRolesIsTheContracts()
    {
        QFETCH(Permission, permission);
        QFETCH(QString, name);
        QFETCH(QString, roles);
        QCOMPARE(toString(permission), name);
        QVERIFY(permissionFromString(name) == permission); // QCOMPARE would take our toString() for its own.
        for (const Role role : allRoles) {
            const bool allowed = roles.contains(toString(role).front().toUpper());
            QCOMPARE(allows(role, permission), allowed);
            QCOMPARE(permissionsOf(role).contains(permission), allowed);
            QVERIFY(roleFromString(toString(role)) == role);
        }
        QVERIFY(!roleFromString(u"Owner"_s));
        QVERIFY(!permissionFromString(u"agents"_s));
    }

    void slugsAreMadeFromNames()
    {
        QCOMPARE(slugFromName(u"Nilavya Health"_s), u"nilavya-health"_s);
        QCOMPARE(slugFromName(u"  Café & Söhne -- 2 "_s), u"cafe-sohne-2"_s);
        QCOMPARE(slugFromName(u"स्वास्थ्य"_s), QString());
        QCOMPARE(slugFromName(u"x"_s), QString());
        QVERIFY(isSlug(slugFromName(QString(200, u'a'))));
        for (const QString &text : {u"Nilavya"_s, u"-a"_s, u"a-"_s, u"a--b"_s, u"a"_s, u"a b"_s, u"ab\n"_s, QString(41, u'a')})
            QVERIFY2(!isSlug(text), qUtf8Printable(text));
    }

    void everyValueIsReadAsItWasWritten()
    {
        const Account account{AccountId(u"acc_"_s + ulid), u"a@b.example"_s, u"Ananya Krishnan"_s, someTime};
        QCOMPARE(*Account::fromJson(account.toJson()), account);
        const SessionInfo session{SessionId(u"ses_"_s + ulid), u"Reception PC"_s, u"linux"_s, someTime, someTime};
        QCOMPARE(*SessionInfo::fromJson(session.toJson()), session);
        const Region region{u"in-mumbai"_s, u"Mumbai"_s, u"IN"_s, u"http://127.0.0.1:1"_s, {u"IN"_s}};
        QCOMPARE(*Region::fromJson(region.toJson()), region);
        const Workspace workspace{
            WorkspaceId(u"ws_"_s + ulid),  u"Nilavya Health"_s, u"nilavya-health"_s, u"in-mumbai"_s, 60, someTime, Role::Developer,
            permissionsOf(Role::Developer)};
        QCOMPARE(*Workspace::fromJson(workspace.toJson()), workspace);
        const Agent agent{AgentId(u"agt_"_s + ulid), workspace.id, u"Reception"_s, u"hi-IN"_s, Environment::Test, someTime};
        QCOMPARE(*Agent::fromJson(agent.toJson()), agent);
        const Revocation revocation{someTime, {{u"in-mumbai"_s, true, someTime, 12}, {u"eu-frankfurt"_s, false, {}, -1}}};
        QCOMPARE(*Revocation::fromJson(revocation.toJson()), revocation);
        QVERIFY(!revocation.isComplete());
    }

    void aKeyIsReadAsItWasWritten()
    {
        ApiKey key = someKey();
        QCOMPARE(*ApiKey::fromJson(key.toJson()), key);
        key.status = KeyStatus::Revoked;
        key.environment = Environment::Test;
        key.revokedAt = key.lastUsedAt = someTime;
        key.lastUsedIp = u"203.0.113.24"_s;
        key.uses24h = 5'000'000'000;
        QCOMPARE(*ApiKey::fromJson(key.toJson()), key);
        QCOMPARE(someKey().masked(), u"intrlume_sk_live_5tq1…Bn8e"_s);
    }

    void whatIsNotKnownIsNull()
    {
        const QJsonObject json = someKey().toJson();
        for (const QString &member : {u"last_used_at"_s, u"last_used_ip"_s, u"ends_at"_s, u"revoked_at"_s})
            QVERIFY2(json.contains(member) && json[member].isNull(), qUtf8Printable(member));
    }

    void answersOfAnotherShapeAreMalformed()
    {
        QCOMPARE(Account::fromJson({}).error().kind, Error::Kind::Malformed);
        QCOMPARE(Workspace::fromJson({}).error().kind, Error::Kind::Malformed);
        QCOMPARE(Region::fromJson({}).error().kind, Error::Kind::Malformed);
        QCOMPARE(Agent::fromJson({}).error().kind, Error::Kind::Malformed);
        QCOMPARE(ApiKey::fromJson({}).error().kind, Error::Kind::Malformed);
        QCOMPARE(Revocation::fromJson({}).error().kind, Error::Kind::Malformed);
        QJsonObject key = someKey().toJson();
        key[u"status"_s] = u"sleeping"_s;
        QCOMPARE(ApiKey::fromJson(key).error().kind, Error::Kind::Malformed);
        QCOMPARE(Page<ApiKey>::fromJson({}).error().kind, Error::Kind::Malformed);
        QCOMPARE(Page<ApiKey>::fromJson({{u"items"_s, QJsonArray{key}}}).error().kind, Error::Kind::Malformed);
    }

    void aPageKnowsWhereItGoesOn()
    {
        const Result<Page<ApiKey>> page = Page<ApiKey>::fromJson({{u"items"_s, QJsonArray{someKey().toJson()}}, {u"next"_s, u"abc"_s}});
        QCOMPARE(page->items.size(), 1);
        QCOMPARE(page->next.value, u"abc"_s);
        QVERIFY(Page<ApiKey>::fromJson({{u"items"_s, QJsonArray{}}, {u"next"_s, QJsonValue::Null}})->next.value.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
