// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/receipt.h"
#include "support/fakeclock.h"
#include "support/testplatform.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Test;

//! Uses, the simulator of ranges, receipts, leaks and the rotation header, over HTTP and held against the contract.
class ProofsTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<TestPlatform> m_platform;
    Person m_owner;
    QString m_workspace;
    NewKey m_key;

    QString path(const QString &rest = {}) const { return u"/v1/workspaces/%1/api-keys/%2%3"_s.arg(m_workspace, m_key.id, rest); }
    HttpAnswer self() const { return m_platform->get(u"/v1/keys/self"_s, m_key.secret); }
    HttpAnswer report(const QJsonArray &keys) const { return m_platform->post(u"/v1/leaked-keys"_s, {{u"keys"_s, keys}}); }
    bool allStopped() const
    {
        const QJsonArray regions = m_platform->get(path(u"/revocation"_s), m_owner.access).json()["regions"_L1].toArray();
        return !regions.isEmpty()
               && std::all_of(regions.begin(), regions.end(), [](const QJsonValue &row) { return row["state"_L1].toString() == "stopped"_L1; });
    }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_shared<FakeClock>();
        m_platform = std::make_unique<TestPlatform>(Server::PlatformOptions{.clock = m_clock});
        QVERIFY2(m_platform->isRunning(), qPrintable(m_platform->problem()));
        m_owner = m_platform->newPerson();
        m_workspace = m_platform->newWorkspace(m_owner);
        m_key = m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
    }
    void cleanup() { m_platform.reset(); }

    void pingTellsTheAddressThatItSees()
    {
        QCOMPARE(m_platform->get(u"/v1/ping"_s).json()["address"_L1].toString(), u"127.0.0.1"_s);
        for (const QString &region : m_platform->regions())
            QCOMPARE(m_platform->request("GET", u"/v1/ping"_s, {.at = region}).json()["address"_L1].toString(), u"127.0.0.1"_s);
    }

    void usesAreToldWithinTenSeconds()
    {
        QCOMPARE(m_platform->get(path(u"/usage"_s), m_owner.access).json()["sources_total"_L1].toInt(-1), 0);
        QCOMPARE(self().status, 200);
        QCOMPARE(self().status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(m_platform->get(path(u"/usage"_s), m_owner.access).json()["sources"_L1][0]["uses"_L1].toInt(), 2, 10'000);
        const QJsonObject usage = m_platform->get(path(u"/usage"_s), m_owner.access).json();
        QCOMPARE(usage["sources"_L1][0]["ip"_L1].toString(), u"127.0.0.1"_s);
        QCOMPARE(usage["hours"_L1][23]["uses"_L1].toInt(), 2);

        const HttpAnswer check = m_platform->post(path(u"/allowed-ips/check"_s),
                                                  {{u"allowed_ips"_s, QJsonArray{QJsonObject{{u"cidr"_s, u"198.51.100.0/24"_s}}}}}, m_owner.access);
        QCOMPARE(check.status, 200);
        QCOMPARE(check.json()["refused_total"_L1].toInt(), 1);
        QCOMPARE(check.json()["caller_ip"_L1].toString(), u"127.0.0.1"_s);
        QCOMPARE(check.json()["caller_allowed"_L1].toBool(true), false);
        QCOMPARE(self().status, 200); // It was only tried.
    }

    void refusedCallsOfAKeyAreCounted()
    {
        const QByteArray etag = m_platform->get(path({}), m_owner.access).header("ETag");
        const QJsonObject pause{{u"paused"_s, true}};
        const HttpAnswer paused = m_platform->request("PATCH", path({}), {.token = m_owner.access, .body = pause, .headers = {{"If-Match", etag}}});
        QCOMPARE(paused.status, 200);
        QCOMPARE(self().status, 401); // Answered at once, without a worker …
        const QJsonObject agent{{u"name"_s, u"Reception"_s}, {u"language"_s, u"en-IN"_s}};
        QCOMPARE(m_platform->post(u"/v1/agents"_s, agent, m_key.secret).status, 401); // … and by one.
        auto refused = [&] { return m_platform->get(path(u"/usage"_s), m_owner.access).json()["refused_24h"_L1].toInt(-1); };
        QTRY_COMPARE_WITH_TIMEOUT(refused(), 2, 12'000);
        QVERIFY(m_platform->get(path({}), m_owner.access).json()["last_used_at"_L1].isNull());
    }

    void aDraftThatIsNoneIsToldAtItsField()
    {
        const HttpAnswer check = m_platform->post(path(u"/allowed-ips/check"_s),
                                                  {{u"allowed_ips"_s, QJsonArray{QJsonObject{{u"cidr"_s, u"10.0.0.1/24"_s}}}}}, m_owner.access);
        QCOMPARE(check.status, 422);
        QCOMPARE(check.fieldErrors().size(), 1);
        QCOMPARE(m_platform->post(path(u"/allowed-ips/check"_s), {}, m_owner.access).fieldErrors(), QStringList{u"/allowed_ips required"_s});
    }

    void aReceiptIsSignedByThePlatform()
    {
        QCOMPARE(m_platform->get(path(u"/receipt"_s), m_owner.access).code(), u"key-not-revoked"_s);
        QCOMPARE(m_platform->post(path(u"/revoke"_s), {}, m_owner.access).status, 202);
        QTRY_VERIFY(allStopped());
        const HttpAnswer answer = m_platform->get(path(u"/receipt"_s), m_owner.access);
        QCOMPARE(answer.status, 200);
        const Result<SignedReceipt> saved = SignedReceipt::fromJson(answer.json());
        QVERIFY(saved);
        const Result<SigningKey> key = SigningKey::fromJson(m_platform->get(u"/v1/signing-keys"_s).json()["items"_L1][0].toObject());
        QVERIFY(key);
        const Result<Receipt> receipt = saved->verify(key->publicKey);
        QVERIFY(receipt);
        QCOMPARE(receipt->key.toString(), m_key.id);
        QCOMPARE(receipt->revocation.regions.size(), 5);

        m_platform->restart();
        QCOMPARE(m_platform->get(path(u"/receipt"_s), m_owner.access).json(), answer.json());
    }

    void whoeverHoldsAKeyMayKillIt()
    {
        const HttpAnswer answer = report({m_key.secret, u"intrlume_sk_live_nonsense"_s});
        QCOMPARE(answer.status, 200);
        const QJsonArray items = answer.json()["items"_L1].toArray();
        QCOMPARE(items.at(0)["outcome"_L1].toString(), u"revoked"_s);
        QCOMPARE(items.at(1)["outcome"_L1].toString(), u"malformed"_s);
        QVERIFY(!answer.body.contains(m_key.secret.toUtf8()));
        for (const QString &region : m_platform->regions())
            QCOMPARE(m_platform->request("GET", u"/v1/keys/self"_s, {.token = m_key.secret, .at = region}).code(), u"key-revoked"_s);
        QCOMPARE(report({m_key.secret}).json()["items"_L1][0]["outcome"_L1].toString(), u"already-revoked"_s);
        // The clock stands still, so the newest mail is any of them.
        const QJsonArray mails = m_platform->get(u"/v1/local/mailbox"_s).json()["items"_L1].toArray();
        QVERIFY(
            std::any_of(mails.begin(), mails.end(), [](const QJsonValue &mail) { return mail["subject"_L1].toString().contains(u"CRM sync"_s); }));
    }

    void reportsThatAreNoneAreRefused()
    {
        QCOMPARE(m_platform->post(u"/v1/leaked-keys"_s, {}).fieldErrors(), QStringList{u"/keys required"_s});
        QCOMPARE(report({}).fieldErrors(), QStringList{u"/keys out-of-range"_s});
        QCOMPARE(report({5}).fieldErrors(), QStringList{u"/keys wrong-type"_s});
        QJsonArray many;
        for (int i = 0; i < 101; ++i)
            many.append(u"x"_s);
        QCOMPARE(report(many).fieldErrors(), QStringList{u"/keys out-of-range"_s});
    }

    void addressesComeThroughTrustedProxies()
    {
        const HttpHeaders forwarded{{"X-Forwarded-For", "127.0.0.1, 203.0.113.7"}};
        const auto seen = [&](const TestPlatform &platform) {
            return platform.request("GET", u"/v1/ping"_s, {.headers = forwarded}).json()["address"_L1].toString();
        };
        QCOMPARE(seen(*m_platform), u"127.0.0.1"_s); // Whom nobody trusts may claim what they like.

        const TestPlatform behind({.trustedProxies = {IpRange::parse(u"127.0.0.0/8"_s).value()}, .clock = m_clock});
        QCOMPARE(seen(behind), u"203.0.113.7"_s);
        QCOMPARE(behind.get(u"/v1/ping"_s).json()["address"_L1].toString(), u"127.0.0.1"_s);
        const Person owner = behind.newPerson();
        const NewKey key = behind.newKey(owner, behind.newWorkspace(owner), u"CRM sync"_s);
        const HttpAnswer answer = behind.request("GET", u"/v1/keys/self"_s, {.token = key.secret, .headers = forwarded});
        QCOMPARE(answer.status, 200);
        const HttpAnswer next = behind.get(u"/v1/keys/self"_s, key.secret);
        QCOMPARE(next.json()["last_used_ip"_L1].toString(), u"203.0.113.7"_s);
        // The mailbox is for this computer, not for whoever comes through the proxy.
        QCOMPARE(behind.request("GET", u"/v1/local/mailbox"_s, {.headers = forwarded}).status, 404);
        QCOMPARE(behind.get(u"/v1/local/mailbox"_s).status, 200);
    }

    void ownersAreRemindedByMail()
    {
        const auto subjects = [this] {
            QStringList subjects;
            for (const QJsonValue &mail : m_platform->get(u"/v1/local/mailbox"_s).json()["items"_L1].toArray())
                subjects.append(mail["subject"_L1].toString());
            return subjects;
        };
        m_clock->advance(76 * 24h);
        QTRY_VERIFY_WITH_TIMEOUT(subjects().contains(u"Rotate the API key CRM sync of Nilavya Health"_s), 20'000);
    }

    void anOverdueKeyIsToldOnEveryAnswer()
    {
        QVERIFY(!self().hasHeader("Intrlume-Key-Rotation-Due"));
        m_clock->advance(91 * 24h);
        QVERIFY(self().hasHeader("Intrlume-Key-Rotation-Due"));
        const HttpAnswer agents = m_platform->get(u"/v1/agents"_s, m_key.secret);
        QCOMPARE(agents.status, 200);
        QCOMPARE(agents.header("Intrlume-Key-Rotation-Due"), self().header("Intrlume-Key-Rotation-Due"));
        const HttpAnswer refused = m_platform->post(u"/v1/agents"_s, {}, m_key.secret);
        QCOMPARE(refused.status, 422);
        QVERIFY(refused.hasHeader("Intrlume-Key-Rotation-Due"));
    }
};

QTEST_GUILESS_MAIN(ProofsTest)
#include "tst_proofs.moc"
