// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/timestamp.h"
#include "support/fakeclock.h"
#include "support/rawconnection.h"
#include "support/testplatform.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Test;

//! Rotating, ending, the policy behind it, and proving oneself: over loopback, with a clock turned by hand.
class RotationTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeClock> m_clock = std::make_shared<FakeClock>();
    std::unique_ptr<TestPlatform> m_platform;
    Person m_owner;
    QString m_workspace;
    QString m_keys;
    NewKey m_key;

    void renew()
    {
        const QJsonObject json = m_platform->post(u"/v1/sessions/refresh"_s, {{u"refresh_token"_s, m_owner.refresh}}).json();
        m_owner.access = json["access_token"_L1].toString();
        m_owner.refresh = json["refresh_token"_L1].toString();
        QVERIFY(!m_owner.access.isEmpty());
    }
    HttpAnswer post(const QString &key, const QString &what, const std::optional<QJsonObject> &body = {}, const HttpHeaders &headers = {}) const
    {
        return m_platform->request("POST", m_keys + u'/' + key + u'/' + what, {.token = m_owner.access, .body = body, .headers = headers});
    }
    HttpAnswer rotate(const QString &key, qint64 overlap, const HttpHeaders &headers = {}) const
    {
        return post(key, u"rotate"_s, QJsonObject{{u"overlap_seconds"_s, overlap}}, headers);
    }
    QJsonObject get(const QString &key) const { return m_platform->get(m_keys + u'/' + key, m_owner.access).json(); }
    HttpAnswer patchWorkspace(const QJsonObject &body, const QByteArray &etag) const
    {
        const HttpHeaders headers = etag.isEmpty() ? HttpHeaders() : HttpHeaders{{"If-Match", etag}};
        return m_platform->request("PATCH", u"/v1/workspaces/"_s + m_workspace, {.token = m_owner.access, .body = body, .headers = headers});
    }
    HttpAnswer useAt(const QString &address, const QString &secret) const
    {
        return m_platform->request("GET", u"/v1/keys/self"_s, {.token = secret, .at = address});
    }
    HttpAnswer elevate(const QString &password) const
    {
        return m_platform->post(u"/v1/sessions/current/elevate"_s, {{u"password"_s, password}}, m_owner.access);
    }
    QString inFuture(std::chrono::seconds by) const { return toRfc3339(m_clock->now().addSecs(by.count())); }

private Q_SLOTS:
    void initTestCase()
    {
        m_platform = std::make_unique<TestPlatform>(Server::PlatformOptions{.clock = m_clock});
        QVERIFY2(m_platform->isRunning(), qPrintable(m_platform->problem()));
        m_owner = m_platform->newPerson();
    }
    void cleanupTestCase() { m_platform.reset(); }
    void init()
    {
        m_clock->advance(16min); // Past every limit and elevation of the test before.
        renew();
        m_workspace = m_platform->newWorkspace(m_owner);
        m_keys = u"/v1/workspaces/%1/api-keys"_s.arg(m_workspace);
        m_key = m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
    }

    void aRotationGivesANewKeyAndKeepsTheOldForAWhile()
    {
        const HttpAnswer answer = rotate(m_key.id, 3600);
        QCOMPARE(answer.status, 201);
        const QJsonObject json = answer.json();
        QCOMPARE(json["key"_L1]["replaces"_L1].toString(), m_key.id);
        QCOMPARE(json["previous"_L1]["id"_L1].toString(), m_key.id);
        QCOMPARE(json["previous"_L1]["status"_L1].toString(), u"ending"_s);
        QCOMPARE(json["previous"_L1]["replaced_by"_L1], json["key"_L1]["id"_L1]);
        QVERIFY(json["revocation"_L1].isNull());
        QCOMPARE(QString::fromLatin1(answer.header("Location")), m_keys + u'/' + json["key"_L1]["id"_L1].toString());
        const QString fresh = json["secret"_L1].toString();
        QCOMPARE(m_platform->get(u"/v1/keys/self"_s, fresh).json()["name"_L1].toString(), u"CRM sync"_s);
        QCOMPARE(m_platform->get(u"/v1/keys/self"_s, m_key.secret).json()["status"_L1].toString(), u"ending"_s);
        QCOMPARE(m_platform->get(m_keys + u"?status=ending"_s, m_owner.access).json()["items"_L1].toArray().size(), 1);
    }
    void everyRegionRefusesAnEndedKeyByItsOwnClockAndTheSweepWritesItsReceipt()
    {
        const QString end = rotate(m_key.id, 60).json()["previous"_L1]["ends_at"_L1].toString();
        for (const QString &region : m_platform->regions())
            QCOMPARE(useAt(region, m_key.secret).status, 200);
        m_clock->advance(60s);
        for (const QString &region : m_platform->regions())
            QCOMPARE(useAt(region, m_key.secret).code(), u"key-revoked"_s);
        // The sweep runs by the real clock, every few seconds.
        const QString path = m_keys + u'/' + m_key.id + u"/revocation"_s;
        QTRY_COMPARE_WITH_TIMEOUT(m_platform->get(path, m_owner.access).status, 200, 10000);
        const QJsonObject revocation = m_platform->get(path + u"?wait=20"_s, m_owner.access).json();
        QCOMPARE(revocation["requested_at"_L1].toString(), end);
        QCOMPARE(revocation["regions"_L1].toArray().size(), m_platform->regions().size());
        for (const QJsonValue &region : revocation["regions"_L1].toArray())
            QCOMPARE(region["state"_L1].toString(), u"stopped"_s);
        QCOMPARE(get(m_key.id)["revoked_at"_L1].toString(), end);
        const QJsonArray events = m_platform->get(m_keys + u'/' + m_key.id + u"/events"_s, m_owner.access).json()["items"_L1].toArray();
        QCOMPARE(events.first()["action"_L1].toString(), u"api_key.revoked"_s);
        QCOMPARE(events.first()["actor"_L1]["kind"_L1].toString(), u"system"_s);
    }
    void aKeyThatEndedWhileTheServerWasAwayIsRefusedAndSwept()
    {
        rotate(m_key.id, 60);
        m_platform->stop();
        m_clock->advance(2min);
        m_platform->restart();
        QVERIFY2(m_platform->isRunning(), qPrintable(m_platform->problem()));
        renew();
        QCOMPARE(m_platform->get(u"/v1/keys/self"_s, m_key.secret).code(), u"key-revoked"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_platform->get(m_keys + u'/' + m_key.id + u"/revocation"_s, m_owner.access).status, 200, 10000);
    }
    void withoutOverlapTheOldKeyIsDeadInEveryRegionWithTheAnswer()
    {
        const HttpAnswer answer = rotate(m_key.id, 0);
        for (const QString &region : m_platform->regions()) {
            QCOMPARE(useAt(region, m_key.secret).code(), u"key-revoked"_s);
            QCOMPARE(useAt(region, answer.json()["secret"_L1].toString()).status, 200);
        }
        QCOMPARE(answer.json()["previous"_L1]["status"_L1].toString(), u"revoked"_s);
        QCOMPARE(answer.json()["revocation"_L1]["regions"_L1].toArray().size(), m_platform->regions().size());
    }
    void aRepeatedRotationNeverGivesTheSecretAgain()
    {
        const HttpHeaders headers{{"Idempotency-Key", someUuid().toLatin1()}};
        const HttpAnswer first = rotate(m_key.id, 3600, headers);
        const HttpAnswer second = rotate(m_key.id, 3600, headers);
        QCOMPARE(second.status, 201);
        QCOMPARE(second.header("Idempotency-Replayed"), "true");
        QCOMPARE(second.json()["secret_issued"_L1].toBool(), true);
        QVERIFY(!second.json().contains(u"secret"_s));
        QCOMPARE(second.json()["key"_L1], first.json()["key"_L1]);
        QCOMPARE(rotate(m_key.id, 60, headers).code(), u"idempotency-key-reused"_s);
        // As a client does then: it rotates what nobody holds, at once.
        const HttpAnswer third = rotate(first.json()["key"_L1]["id"_L1].toString(), 0, {{"Idempotency-Key", someUuid().toLatin1()}});
        QCOMPARE(third.status, 201);
        QCOMPARE(get(m_key.id)["replaced_by"_L1], third.json()["key"_L1]["id"_L1]);
        QCOMPARE(get(m_key.id)["ends_at"_L1], first.json()["previous"_L1]["ends_at"_L1]);
    }
    void aWrongOverlapIsNamed_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("error");
        QTest::newRow("none") << QJsonObject() << u"/overlap_seconds required"_s;
        QTest::newRow("text") << QJsonObject{{u"overlap_seconds"_s, u"60"_s}} << u"/overlap_seconds wrong-type"_s;
        QTest::newRow("a fraction") << QJsonObject{{u"overlap_seconds"_s, 0.5}} << u"/overlap_seconds wrong-type"_s;
        QTest::newRow("huge") << QJsonObject{{u"overlap_seconds"_s, 1e300}} << u"/overlap_seconds wrong-type"_s;
        QTest::newRow("negative") << QJsonObject{{u"overlap_seconds"_s, -1}} << u"/overlap_seconds out-of-range"_s;
        QTest::newRow("too long") << QJsonObject{{u"overlap_seconds"_s, 604801}} << u"/overlap_seconds out-of-range"_s;
        QTest::newRow("a name") << QJsonObject{{u"overlap_seconds"_s, 60}, {u"name"_s, u"x"_s}} << u"/name unknown"_s;
    }
    void aWrongOverlapIsNamed()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, error);
        const HttpAnswer answer = post(m_key.id, u"rotate"_s, body);
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.fieldErrors(), QStringList{error});
        QCOMPARE(get(m_key.id)["status"_L1].toString(), u"active"_s);
    }
    void whatHasNoEndCannotBeExtendedOrEndedAndWhatHasOneNotRotated()
    {
        QCOMPARE(post(m_key.id, u"extend"_s, QJsonObject{{u"ends_at"_s, inFuture(60s)}}).code(), u"key-not-ending"_s);
        QCOMPARE(post(m_key.id, u"end-now"_s).code(), u"key-not-ending"_s);
        rotate(m_key.id, 3600);
        QCOMPARE(rotate(m_key.id, 3600).code(), u"key-not-active"_s);
        const HttpAnswer extended = post(m_key.id, u"extend"_s, QJsonObject{{u"ends_at"_s, inFuture(24h * 7)}});
        QCOMPARE(extended.status, 200);
        QCOMPARE(extended.json()["ends_at"_L1].toString(), inFuture(24h * 7));
        QCOMPARE(post(m_key.id, u"extend"_s, QJsonObject{{u"ends_at"_s, inFuture(24h * 7 + 1s)}}).fieldErrors(),
                 QStringList{u"/ends_at out-of-range"_s});
        QCOMPARE(post(m_key.id, u"extend"_s, QJsonObject{{u"ends_at"_s, inFuture(0s)}}).fieldErrors(), QStringList{u"/ends_at out-of-range"_s});
        QCOMPARE(post(m_key.id, u"extend"_s, QJsonObject{{u"ends_at"_s, u"tomorrow"_s}}).fieldErrors(), QStringList{u"/ends_at wrong-type"_s});
        QCOMPARE(post(m_key.id, u"extend"_s, QJsonObject()).fieldErrors(), QStringList{u"/ends_at required"_s});
        const HttpAnswer ended = post(m_key.id, u"end-now"_s);
        QCOMPARE(ended.status, 202);
        QCOMPARE(m_platform->get(u"/v1/keys/self"_s, m_key.secret).code(), u"key-revoked"_s);
        QCOMPARE(post(m_key.id, u"end-now"_s).code(), u"key-not-ending"_s);
        QCOMPARE(rotate(m_key.id, 3600).code(), u"key-not-active"_s);
    }
    void anEndMayBeGivenAsSoLongFromNow()
    {
        rotate(m_key.id, 3600);
        const auto extend = [this](qint64 seconds) { return post(m_key.id, u"extend"_s, QJsonObject{{u"overlap_seconds"_s, seconds}}); };
        QCOMPARE(extend(7200).json()["ends_at"_L1].toString(), inFuture(2h));
        QCOMPARE(extend(604800).json()["ends_at"_L1].toString(), inFuture(24h * 7));
        for (const qint64 seconds : {-1LL, 0LL, 604801LL, 9'000'000'000'000'000LL})
            QCOMPARE(extend(seconds).fieldErrors(), QStringList{u"/overlap_seconds out-of-range"_s});
        const QJsonObject both{{u"overlap_seconds"_s, 60}, {u"ends_at"_s, inFuture(60s)}};
        QCOMPARE(post(m_key.id, u"extend"_s, both).fieldErrors(), QStringList{u"/ends_at unknown"_s});
    }
    void ofTwoRotationsAtOnceOneWins()
    {
        const QByteArray body = R"({"overlap_seconds":600})";
        const QByteArray request = "POST " + (m_keys + u'/' + m_key.id + u"/rotate"_s).toLatin1()
                                   + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + m_owner.access.toLatin1()
                                   + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        RawConnection one(m_platform->address());
        RawConnection other(m_platform->address());
        one.send(request);
        other.send(request);
        QList<int> statuses{one.readAnswer().status, other.readAnswer().status};
        std::sort(statuses.begin(), statuses.end());
        QCOMPARE(statuses, QList<int>({201, 409}));
        QCOMPARE(m_platform->get(m_keys, m_owner.access).json()["items"_L1].toArray().size(), 2);
    }

    void theNumbersFollow()
    {
        const auto summary = [this](const QString &query = {}) { return m_platform->get(m_keys + u"/summary"_s + query, m_owner.access).json(); };
        QCOMPARE(summary()["active"_L1].toInt(), 1);
        QCOMPARE(summary()["unlimited_live"_L1].toInt(), 1);
        QVERIFY(summary()["as_if"_L1].isNull() && summary()["first_overdue"_L1].isNull());
        rotate(m_key.id, 3600);
        QCOMPARE(summary()["ending"_L1].toInt(), 1);
        post(m_key.id, u"revoke"_s);
        QCOMPARE(summary()["revoked"_L1].toInt(), 1);
        QCOMPARE(summary(u"?rotation_days=30"_s)["as_if"_L1].toObject(), (QJsonObject{{u"rotation_days"_s, 30}, {u"overdue"_s, 0}}));
        QCOMPARE(m_platform->get(m_keys + u"/summary?rotation_days=31"_s, m_owner.access).code(), u"query-invalid"_s);
        QCOMPARE(m_platform->request("PATCH", m_keys + u"/summary"_s, {.token = m_owner.access, .body = QJsonObject()}).status,
                 405); // No key of that name.
    }
    void anotherPolicyMovesDueDatesAndTheKeysKnowIt()
    {
        const HttpAnswer before = m_platform->get(u"/v1/workspaces/"_s + m_workspace, m_owner.access);
        QCOMPARE(before.header("ETag"), '"' + before.json()["etag"_L1].toString().toLatin1() + '"');
        QCOMPARE(patchWorkspace({{u"rotation_days"_s, 30}}, {}).code(), u"if-match-missing"_s);
        QCOMPARE(patchWorkspace({{u"rotation_days"_s, 45}}, before.header("ETag")).fieldErrors(), QStringList{u"/rotation_days not-a-choice"_s});
        QCOMPARE(patchWorkspace({{u"rotation_days"_s, u"30"_s}}, before.header("ETag")).fieldErrors(), QStringList{u"/rotation_days wrong-type"_s});
        QCOMPARE(patchWorkspace({{u"region"_s, u"eu-frankfurt"_s}}, before.header("ETag")).fieldErrors(), QStringList{u"/region unknown"_s});
        const HttpAnswer after = patchWorkspace({{u"rotation_days"_s, 30}}, before.header("ETag"));
        QCOMPARE(after.status, 200);
        QCOMPARE(after.json()["rotation_days"_L1].toInt(), 30);
        QCOMPARE(patchWorkspace({{u"name"_s, u"Later"_s}}, before.header("ETag")).status, 412);
        QCOMPARE(patchWorkspace({{u"name"_s, u"Later"_s}}, after.header("ETag")).json()["name"_L1].toString(), u"Later"_s);
        const QString due = get(m_key.id)["rotation_due_at"_L1].toString();
        QCOMPARE(due, toRfc3339(m_clock->now().addDays(30)));
        for (const QString &region : m_platform->regions())
            QCOMPARE(useAt(region, m_key.secret).json()["rotation_due_at"_L1].toString(), due);
    }

    void anAutomationKeyNeedsThePasswordOnceMore()
    {
        const QJsonObject body{{u"name"_s, u"pipeline"_s}, {u"environment"_s, u"live"_s}, {u"automation"_s, true}};
        QCOMPARE(m_platform->post(m_keys, body, m_owner.access).code(), u"elevation-required"_s);
        const HttpAnswer wrong = elevate(u"not the password"_s);
        QCOMPARE(wrong.code(), u"password-wrong"_s);
        QCOMPARE(wrong.json()["tries_left"_L1].toInt(), 4);
        const HttpAnswer elevated = elevate(m_owner.password);
        QCOMPARE(elevated.status, 200);
        QCOMPARE(elevated.json()["elevated_until"_L1].toString(), inFuture(10min));
        QCOMPARE(m_platform->get(u"/v1/sessions"_s, m_owner.access).json()["items"_L1][0]["elevated_until"_L1].toString(), inFuture(10min));
        renew(); // A refreshed token is of the same session.
        const HttpAnswer made = m_platform->post(m_keys, body, m_owner.access);
        QCOMPARE(made.status, 201);
        QVERIFY(made.json()["key"_L1]["automation"_L1].toBool());
        m_clock->advance(10min);
        QCOMPARE(rotate(made.json()["key"_L1]["id"_L1].toString(), 60).code(), u"elevation-required"_s);
        QVERIFY(m_platform->get(u"/v1/sessions"_s, m_owner.access).json()["items"_L1][0]["elevated_until"_L1].isNull());
    }
    void wrongPasswordsSlowDown()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(elevate(u"not the password"_s).status, 401);
        const HttpAnswer refused = elevate(m_owner.password);
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.header("Retry-After").toInt() > 800);
        m_clock->advance(11min);
        renew();
        m_clock->advance(4min);
        QCOMPARE(elevate(m_owner.password).status, 200);
    }
    void aKeyOfAPipelineWorksThroughItsRegion()
    {
        elevate(m_owner.password);
        const QJsonObject body{{u"name"_s, u"pipeline"_s},
                               {u"environment"_s, u"live"_s},
                               {u"automation"_s, true},
                               {u"allowed_ips"_s, QJsonArray{QJsonObject{{u"cidr"_s, u"127.0.0.1"_s}}}}};
        const HttpAnswer automation = m_platform->post(m_keys, body, m_owner.access);
        const QString secret = automation.json()["secret"_L1].toString();
        QJsonObject deploy{{u"name"_s, u"deploy"_s}, {u"environment"_s, u"live"_s}};
        QCOMPARE(m_platform->post(m_keys, deploy, secret).fieldErrors(), QStringList{u"/allowed_ips too-wide"_s});
        deploy.insert(u"allowed_ips"_s, QJsonArray{QJsonObject{{u"cidr"_s, u"127.0.0.1"_s}}});
        const HttpAnswer made = m_platform->post(m_keys, deploy, secret);
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json()["key"_L1]["created_with"_L1]["name"_L1].toString(), u"pipeline"_s);
        QCOMPARE(made.json()["key"_L1]["created_by"_L1]["id"_L1].toString(), m_owner.accountId);
        // Kept to another address, it is refused by the edge's own check, here as everywhere.
        const QString id = automation.json()["key"_L1]["id"_L1].toString();
        const HttpAnswer moved = m_platform->request("PATCH", m_keys + u'/' + id,
                                                     {.token = m_owner.access,
                                                      .body = QJsonObject{{u"allowed_ips"_s, QJsonArray{QJsonObject{{u"cidr"_s, u"10.0.0.0/8"_s}}}}},
                                                      .headers = {{"If-Match", "*"}}});
        QCOMPARE(moved.status, 200);
        QCOMPARE(m_platform->get(m_keys, secret).code(), u"ip-not-allowed"_s);
        post(id, u"revoke"_s);
        QCOMPARE(m_platform->get(m_keys, secret).code(), u"key-revoked"_s);
    }
    void aHistoryIsPaged()
    {
        for (int i = 0; i < 3; ++i)
            m_platform->request("PATCH", m_keys + u'/' + m_key.id,
                                {.token = m_owner.access, .body = QJsonObject{{u"note"_s, QString::number(i)}}, .headers = {{"If-Match", "*"}}});
        const QString path = m_keys + u'/' + m_key.id + u"/events?limit=2"_s;
        const QJsonObject page = m_platform->get(path, m_owner.access).json();
        const QJsonObject rest = m_platform->get(path + u"&after="_s + page["next"_L1].toString(), m_owner.access).json();
        QCOMPARE(page["items"_L1].toArray().size(), 2);
        QCOMPARE(rest["items"_L1].toArray().size(), 2);
        QVERIFY(rest["next"_L1].isNull());
        QCOMPARE(rest["items"_L1][1]["action"_L1].toString(), u"api_key.generated"_s);
        QCOMPARE(rest["items"_L1][1]["actor"_L1]["name"_L1].toString(), u"Ananya Krishnan"_s);
        QCOMPARE(m_platform->get(m_keys + u'/' + m_key.id + u"/events?after=x"_s, m_owner.access).code(), u"query-invalid"_s);
    }
};

QTEST_GUILESS_MAIN(RotationTest)
#include "tst_rotation.moc"
