// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/secretkey.h"
#include "server/service/ratelimiter.h"
#include "support/fakeclock.h"
#include "support/testplatform.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Test;

//! Keys as programs use them, at the main address and in every region.
class KeyUseTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<TestPlatform> m_platform;
    Person m_owner;
    QString m_workspace;

    QString pathOf(const NewKey &key) const { return u"/v1/workspaces/%1/api-keys/%2"_s.arg(m_workspace, key.id); }
    HttpAnswer self(const QString &secret, const QString &at = {}) const
    {
        return m_platform->request("GET", u"/v1/keys/self"_s, {.token = secret, .at = at});
    }
    HttpAnswer change(const NewKey &key, const QJsonObject &body) const
    {
        const QByteArray etag = m_platform->get(pathOf(key), m_owner.access).header("ETag");
        return m_platform->request("PATCH", pathOf(key), {.token = m_owner.access, .body = body, .headers = {{"If-Match", etag}}});
    }
    static QJsonObject allowedFrom(const QString &cidr) { return {{u"allowed_ips"_s, QJsonArray{QJsonObject{{u"cidr"_s, cidr}}}}}; }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_shared<FakeClock>();
        m_platform = std::make_unique<TestPlatform>(Server::PlatformOptions{.clock = m_clock});
        QVERIFY2(m_platform->isRunning(), qPrintable(m_platform->problem()));
        m_owner = m_platform->newPerson();
        m_workspace = m_platform->newWorkspace(m_owner);
    }
    void cleanup() { m_platform.reset(); }

    void aKeyWorksAtOnceEverywhere()
    {
        const NewKey key = m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
        QCOMPARE(self(key.secret).status, 200);
        const QMap<QString, QString> regions = m_platform->regions();
        QCOMPARE(regions.size(), 5);
        for (const QString &region : regions) {
            const HttpAnswer answer = self(key.secret, region);
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.json()["id"_L1].toString(), key.id);
        }
    }
    void aKeyIsToldNothingThatPeopleWrote()
    {
        const QJsonObject body{{u"name"_s, u"CRM sync"_s},
                               {u"environment"_s, u"live"_s},
                               {u"note"_s, u"in the safe"_s},
                               {u"allowed_ips"_s, QJsonArray{QJsonObject{{u"cidr"_s, u"127.0.0.0/8"_s}, {u"note"_s, u"the office"_s}}}}};
        const HttpAnswer made = m_platform->request("POST", u"/v1/workspaces/%1/api-keys"_s.arg(m_workspace),
                                                    {.token = m_owner.access, .body = body, .headers = {{"Idempotency-Key", someUuid().toUtf8()}}});
        const QString secret = made.json()["secret"_L1].toString();
        for (const HttpAnswer &answer : {self(secret), m_platform->request("GET", u"/v1/keys/self?"_s, {.token = secret}),
                                         m_platform->request("DELETE", u"/v1/keys/self"_s, {.token = secret})}) {
            QVERIFY(answer.status == 200 || answer.status == 202);
            QVERIFY(answer.body.contains("127.0.0.0/8"));
            for (const char *told : {"in the safe", "the office", "created_by", "full_name", "created_with"})
                QVERIFY2(!answer.body.contains(told), told);
        }
    }
    void askingWithoutEndIsRefused()
    {
        const NewKey key = m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
        const NewKey other = m_platform->newKey(m_owner, m_workspace, u"Billing"_s);
        for (int i = 0; i < Server::Limits::requests.quota; ++i)
            QCOMPARE(self(key.secret).status, 200);
        const HttpAnswer refused = self(key.secret);
        QCOMPARE(refused.status, 429);
        QVERIFY(!refused.header("Retry-After").isEmpty());
        QCOMPARE(self(other.secret).status, 200);
        m_clock->advance(Server::Limits::requests.window);
        QCOMPARE(self(key.secret).status, 200);
    }
    void aUseIsSeen()
    {
        const NewKey key = m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
        self(key.secret);
        self(key.secret, m_platform->regions().last());
        auto read = [&] { return m_platform->get(pathOf(key), m_owner.access).json(); };
        QTRY_COMPARE_WITH_TIMEOUT(read()["uses_24h"_L1].toInt(), 2, 12000); // At most ten seconds behind.
        QCOMPARE(read()["last_used_ip"_L1].toString(), u"127.0.0.1"_s);
        QVERIFY(!read()["last_used_at"_L1].isNull());
    }
    void usesOutliveARestart()
    {
        const NewKey key = m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
        self(key.secret);
        m_platform->restart();
        QVERIFY(m_platform->isRunning());
        QCOMPARE(m_platform->get(pathOf(key), m_owner.access).json()["uses_24h"_L1].toInt(), 1);
        QCOMPARE(self(key.secret).status, 200);
    }

    void whatIsNoKeyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<QString>("code");
        const QByteArray form = "intrlume_sk_live_0123456789ABCDEFGHIJabcdefghij1kyRov"; // The contract's vector: right, and nobody's.
        QTest::newRow("nothing") << QByteArray() << u"key-missing"_s;
        QTest::newRow("no such key") << "Bearer " + form << u"key-invalid"_s;
        QTest::newRow("wrong checksum") << "Bearer " + QByteArray(form).replace("1kyRov", "1kyRow") << u"key-invalid"_s;
        QTest::newRow("wrong environment for its checksum") << "Bearer " + QByteArray(form).replace("live", "test") << u"key-invalid"_s;
        QTest::newRow("cut short") << "Bearer " + form.chopped(1) << u"key-invalid"_s;
        QTest::newRow("too long") << "Bearer " + form + "x" << u"key-invalid"_s;
        QTest::newRow("prefix only") << QByteArray("Bearer intrlume_sk_live_") << u"key-invalid"_s;
        QTest::newRow("another prefix") << QByteArray("Bearer sk_live_0123456789") << u"key-invalid"_s;
        QTest::newRow("another scheme") << "Basic " + form << u"key-invalid"_s;
        QTest::newRow("no scheme") << form << u"key-invalid"_s;
        QTest::newRow("scheme only") << QByteArray("Bearer") << u"key-invalid"_s;
    }
    void whatIsNoKeyIsRefused()
    {
        QFETCH(QByteArray, authorization);
        QFETCH(QString, code);
        HttpHeaders headers;
        if (!authorization.isEmpty())
            headers.append({"Authorization", authorization});
        const HttpAnswer answer = m_platform->request("GET", u"/v1/keys/self"_s, {.headers = headers});
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.code(), code);
        QVERIFY(answer.header("WWW-Authenticate").startsWith("Bearer"));
    }
    void theSchemeIsReadWithoutCase()
    {
        const NewKey key = m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
        QCOMPARE(m_platform->request("GET", u"/v1/keys/self"_s, {.headers = {{"authorization", "bEaReR " + key.secret.toLatin1()}}}).status, 200);
    }
    void aSessionIsNoKey() { QCOMPARE(self(m_owner.access).code(), u"key-invalid"_s); }

    void aPausedKeyRestsEverywhere()
    {
        const NewKey key = m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
        QCOMPARE(self(key.secret).status, 200);
        QCOMPARE(change(key, {{u"paused"_s, true}}).json()["status"_L1].toString(), u"paused"_s);
        for (const QString &region : m_platform->regions())
            QTRY_COMPARE(self(key.secret, region).code(), u"key-paused"_s);
        QCOMPARE(change(key, {{u"paused"_s, false}}).json()["status"_L1].toString(), u"active"_s);
        for (const QString &region : m_platform->regions())
            QTRY_COMPARE(self(key.secret, region).status, 200);
    }

    void aRevokedKeyIsRefusedOnTheFirstRequestInEveryRegion()
    {
        const NewKey key = m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
        for (const QString &region : m_platform->regions())
            QCOMPARE(self(key.secret, region).status, 200); // Every region's cache knows it by now.
        QCOMPARE(m_platform->request("POST", pathOf(key) + u"/revoke"_s, {.token = m_owner.access}).status, 202);
        const HttpAnswer done = m_platform->get(pathOf(key) + u"/revocation?wait=25"_s, m_owner.access);
        for (const QJsonValue &row : done.json()["regions"_L1].toArray()) {
            QCOMPARE(row["state"_L1].toString(), u"stopped"_s);
            QVERIFY(!row["stopped_at"_L1].isNull());
            QVERIFY(row["milliseconds"_L1].toInt(-1) >= 0);
            const HttpAnswer refused = self(key.secret, m_platform->regions().value(row["region"_L1].toString()));
            QCOMPARE(refused.status, 401);
            QCOMPARE(refused.code(), u"key-revoked"_s);
        }
        QCOMPARE(self(key.secret).code(), u"key-revoked"_s);
    }
    void aRevokedKeyStaysRevokedAfterARestart()
    {
        const NewKey key = m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
        m_platform->request("POST", pathOf(key) + u"/revoke"_s, {.token = m_owner.access});
        m_platform->restart();
        QVERIFY(m_platform->isRunning());
        for (const QString &region : m_platform->regions())
            QCOMPARE(self(key.secret, region).code(), u"key-revoked"_s);
        const HttpAnswer done = m_platform->get(pathOf(key) + u"/revocation?wait=25"_s, m_owner.access);
        for (const QJsonValue &row : done.json()["regions"_L1].toArray())
            QCOMPARE(row["state"_L1].toString(), u"stopped"_s);
    }
    void aKeyRevokesItself()
    {
        const NewKey key = m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
        const HttpAnswer answer = m_platform->request("DELETE", u"/v1/keys/self"_s, {.token = key.secret});
        QCOMPARE(answer.status, 202);
        QCOMPARE(answer.json()["key"_L1]["status"_L1].toString(), u"revoked"_s);
        QCOMPARE(self(key.secret).code(), u"key-revoked"_s);
        QCOMPARE(m_platform->request("DELETE", u"/v1/keys/self"_s, {.token = key.secret}).code(), u"key-revoked"_s);
    }

    void onlyAllowedAddressesMayUseIt()
    {
        const NewKey key = m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
        change(key, allowedFrom(u"203.0.113.0/24"_s));
        for (const QString &region : m_platform->regions()) {
            QTRY_COMPARE(self(key.secret, region).status, 403);
            QCOMPARE(self(key.secret, region).code(), u"ip-not-allowed"_s);
        }
        change(key, allowedFrom(u"127.0.0.0/8"_s));
        for (const QString &region : m_platform->regions())
            QTRY_COMPARE(self(key.secret, region).status, 200);
    }
    void aForwardedAddressIsNotBelieved()
    {
        const NewKey key = m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
        change(key, allowedFrom(u"203.0.113.0/24"_s));
        for (const char *header : {"X-Forwarded-For", "Forwarded", "X-Real-IP", "True-Client-IP"}) {
            const QByteArray name(header);
            const HttpAnswer answer = m_platform->request(
                "GET", u"/v1/keys/self"_s, {.token = key.secret, .headers = {{name, name == "Forwarded" ? "for=203.0.113.5" : "203.0.113.5"}}});
            QCOMPARE(answer.status, 403);
        }
    }
    void aRefusedKeyThatIsRevokedSaysSo()
    {
        const NewKey key = m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
        change(key, allowedFrom(u"203.0.113.0/24"_s));
        m_platform->request("POST", pathOf(key) + u"/revoke"_s, {.token = m_owner.access});
        QCOMPARE(self(key.secret).code(), u"key-revoked"_s);
    }
    void signingOutLeavesKeysAlone()
    {
        const NewKey key = m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
        m_platform->request("DELETE", u"/v1/sessions/current"_s, {.token = m_owner.access});
        QCOMPARE(self(key.secret).status, 200);
    }
    void keysDoNotExpire()
    {
        const NewKey key = m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
        m_clock->advance(24h * 400);
        for (const QString &region : m_platform->regions())
            QCOMPARE(self(key.secret, region).status, 200);
    }
};

QTEST_GUILESS_MAIN(KeyUseTest)
#include "tst_keyuse.moc"
