// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/secretkey.h"
#include "support/fakeclock.h"
#include "support/testplatform.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Test;

//! Keys as people handle them: generate, list, get, change, revoke.
class ApiKeysTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeClock> m_clock = std::make_shared<FakeClock>();
    std::unique_ptr<TestPlatform> m_platform;
    Person m_owner;
    Person m_other;
    QString m_workspace;
    QString m_keys; // The path of the list.

    void renew(Person &person) const
    {
        const QJsonObject json = m_platform->post(u"/v1/sessions/refresh"_s, {{u"refresh_token"_s, person.refresh}}).json();
        person.access = json["access_token"_L1].toString();
        person.refresh = json["refresh_token"_L1].toString();
        QVERIFY(!person.access.isEmpty());
    }
    HttpAnswer generate(const QJsonObject &body, const HttpHeaders &headers = {}) const
    {
        return m_platform->request("POST", m_keys, {.token = m_owner.access, .body = body, .headers = headers});
    }
    HttpAnswer change(const QString &key, const QJsonObject &body, const QByteArray &etag) const
    {
        const HttpHeaders headers = etag.isEmpty() ? HttpHeaders() : HttpHeaders{{"If-Match", etag}};
        return m_platform->request("PATCH", m_keys + u'/' + key, {.token = m_owner.access, .body = body, .headers = headers});
    }
    HttpAnswer revoke(const QString &key) const { return m_platform->request("POST", m_keys + u'/' + key + u"/revoke"_s, {.token = m_owner.access}); }
    QStringList names(const QString &query) const
    {
        QStringList found;
        for (const QJsonValue &key : m_platform->get(m_keys + query, m_owner.access).json()["items"_L1].toArray())
            found.append(key["name"_L1].toString());
        return found;
    }
    static QByteArray quoted(const QString &etag) { return '"' + etag.toLatin1() + '"'; }

private Q_SLOTS:
    void initTestCase()
    {
        m_platform = std::make_unique<TestPlatform>(Server::PlatformOptions{.clock = m_clock});
        QVERIFY2(m_platform->isRunning(), qPrintable(m_platform->problem()));
        m_owner = m_platform->newPerson();
        m_other = m_platform->newPerson(u"devansh@patil.example"_s, u"Devansh Patil"_s);
    }
    void cleanupTestCase() { m_platform.reset(); }
    void init()
    {
        // One platform for all, because starting one and hashing passwords takes its time; a fresh workspace and fresh tokens for each.
        m_clock->advance(11s);
        renew(m_owner);
        renew(m_other);
        m_workspace = m_platform->newWorkspace(m_owner);
        m_keys = u"/v1/workspaces/%1/api-keys"_s.arg(m_workspace);
    }

    void theSecretIsInTheFirstAnswerOnly()
    {
        const HttpAnswer made = generate({{u"name"_s, u"CRM sync"_s}, {u"environment"_s, u"live"_s}});
        QCOMPARE(made.status, 201);
        const QByteArray secret = made.json()["secret"_L1].toString().toLatin1();
        const std::optional<SecretKey> key = SecretKey::parse(secret);
        QVERIFY(key);
        QVERIFY(key->environment() == Environment::Live);
        const QJsonObject json = made.json()["key"_L1].toObject();
        QCOMPARE(json["head"_L1].toString(), key->head());
        QCOMPARE(json["tail"_L1].toString(), key->tail());
        QCOMPARE(json["status"_L1].toString(), u"active"_s);
        QCOMPARE(json["created_by"_L1]["id"_L1].toString(), m_owner.accountId);
        QCOMPARE(json["created_by"_L1]["full_name"_L1].toString(), u"Ananya Krishnan"_s);
        QVERIFY(json["last_used_at"_L1].isNull());
        QCOMPARE(json["uses_24h"_L1].toInt(-1), 0);
        QCOMPARE(QDateTime::fromString(json["created_at"_L1].toString(), Qt::ISODate)
                     .daysTo(QDateTime::fromString(json["rotation_due_at"_L1].toString(), Qt::ISODate)),
                 90);
        QCOMPARE(QString::fromLatin1(made.header("Location")), m_keys + u'/' + json["id"_L1].toString());
        QCOMPARE(made.header("ETag"), quoted(json["etag"_L1].toString()));

        const HttpAnswer read = m_platform->get(QString::fromLatin1(made.header("Location")), m_owner.access);
        QCOMPARE(read.json(), json);
        QVERIFY(!read.body.contains(secret.mid(17, 30)));
        QVERIFY(!m_platform->get(m_keys, m_owner.access).body.contains(secret.mid(17, 30)));
    }

    void aRepeatedRequestNeverGivesTheSecretAgain()
    {
        const HttpHeaders headers{{"Idempotency-Key", someUuid().toLatin1()}};
        const QJsonObject body{{u"name"_s, u"CRM sync"_s}, {u"environment"_s, u"live"_s}};
        const HttpAnswer first = generate(body, headers);
        const HttpAnswer second = generate(body, headers);
        QCOMPARE(second.status, 201);
        QCOMPARE(second.json()["secret_issued"_L1].toBool(), true);
        QVERIFY(!second.json().contains(u"secret"_s));
        QCOMPARE(second.json()["key"_L1]["id"_L1], first.json()["key"_L1]["id"_L1]);
        QCOMPARE(second.header("Idempotency-Replayed"), "true");
        QCOMPARE(names({}).size(), 1);
        // As a client does after a lost answer: revoke what nobody holds, and generate another with the same name.
        QCOMPARE(revoke(first.json()["key"_L1]["id"_L1].toString()).status, 202);
        QCOMPARE(generate(body, {{"Idempotency-Key", someUuid().toLatin1()}}).status, 201);
        QCOMPARE(names({}), QStringList{u"CRM sync"_s});
    }
    void anotherBodyUnderTheSameKeyIsRefused()
    {
        const HttpHeaders headers{{"Idempotency-Key", someUuid().toLatin1()}};
        generate({{u"name"_s, u"one"_s}, {u"environment"_s, u"live"_s}}, headers);
        const HttpAnswer other = generate({{u"name"_s, u"two"_s}, {u"environment"_s, u"live"_s}}, headers);
        QCOMPARE(other.status, 422);
        QCOMPARE(other.code(), u"idempotency-key-reused"_s);
        QCOMPARE(names({}), QStringList{u"one"_s});
    }
    void aRefusedRequestMayBeRepeatedWithABetterBody()
    {
        const HttpHeaders headers{{"Idempotency-Key", someUuid().toLatin1()}};
        QCOMPARE(generate({{u"name"_s, u""_s}, {u"environment"_s, u"live"_s}}, headers).code(), u"fields-invalid"_s);
        QVERIFY(generate({{u"name"_s, u"fine"_s}, {u"environment"_s, u"live"_s}}, headers).status == 201);
    }
    void afterADayTheKeyIsForgotten()
    {
        const HttpHeaders headers{{"Idempotency-Key", someUuid().toLatin1()}};
        generate({{u"name"_s, u"one"_s}, {u"environment"_s, u"live"_s}}, headers);
        m_clock->advance(24h + 1s);
        renew(m_owner);
        QCOMPARE(generate({{u"name"_s, u"two"_s}, {u"environment"_s, u"live"_s}}, headers).status, 201);
    }

    void aNameIsTakenWhileItsKeyLives()
    {
        const NewKey key = m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
        const HttpAnswer clash = generate({{u"name"_s, u"CRM sync"_s}, {u"environment"_s, u"test"_s}});
        QCOMPARE(clash.status, 409);
        QCOMPARE(clash.code(), u"name-taken"_s);
        QCOMPARE(clash.fieldErrors(), QStringList{u"/name taken"_s});
        for (const QString &same : {u"  CRM sync "_s, u"CRM\nsync\t"_s, u"crm SYNC"_s}) // Neither blanks nor case make another name.
            QCOMPARE(generate({{u"name"_s, same}, {u"environment"_s, u"live"_s}}).status, 409);
        revoke(key.id);
        QCOMPARE(generate({{u"name"_s, u"CRM sync"_s}, {u"environment"_s, u"live"_s}}).status, 201);
        m_platform->newKey(m_other, m_platform->newWorkspace(m_other, u"Elsewhere"_s), u"CRM sync"_s); // Another workspace, another list.
    }

    void wrongFieldsAreNamed_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("error");
        auto with = [](const QString &member, const QJsonValue &value) {
            QJsonObject body{{u"name"_s, u"fine"_s}, {u"environment"_s, u"live"_s}};
            body.insert(member, value);
            return body;
        };
        auto range = [with](const QString &cidr) { return with(u"allowed_ips"_s, QJsonArray{QJsonObject{{u"cidr"_s, cidr}}}); };
        QTest::newRow("nothing") << QJsonObject() << u"/name required"_s;
        QTest::newRow("no environment") << QJsonObject{{u"name"_s, u"fine"_s}} << u"/environment required"_s;
        QTest::newRow("empty name") << with(u"name"_s, u""_s) << u"/name too-short"_s;
        QTest::newRow("blank name") << with(u"name"_s, u" \t"_s) << u"/name too-short"_s;
        QTest::newRow("65 letters") << with(u"name"_s, QString(65, u'n')) << u"/name too-long"_s;
        QTest::newRow("other environment") << with(u"environment"_s, u"production"_s) << u"/environment not-a-choice"_s;
        QTest::newRow("environment is a number") << with(u"environment"_s, 1) << u"/environment wrong-type"_s;
        QTest::newRow("long note") << with(u"note"_s, QString(501, u'n')) << u"/note too-long"_s;
        QTest::newRow("ranges are text") << with(u"allowed_ips"_s, u"10.0.0.0/8"_s) << u"/allowed_ips wrong-type"_s;
        QTest::newRow("range is text") << with(u"allowed_ips"_s, QJsonArray{u"10.0.0.0/8"_s}) << u"/allowed_ips/0 wrong-type"_s;
        QTest::newRow("range without network") << with(u"allowed_ips"_s, QJsonArray{QJsonObject{{u"note"_s, u"x"_s}}})
                                               << u"/allowed_ips/0/cidr required"_s;
        QTest::newRow("no address") << range(u"office"_s) << u"/allowed_ips/0/cidr ip-invalid"_s;
        QTest::newRow("address of five") << range(u"1.2.3.4.5"_s) << u"/allowed_ips/0/cidr ip-invalid"_s;
        QTest::newRow("length 33") << range(u"10.20.0.0/33"_s) << u"/allowed_ips/0/cidr range-invalid"_s;
        QTest::newRow("negative length") << range(u"10.20.0.0/-1"_s) << u"/allowed_ips/0/cidr range-invalid"_s;
        QTest::newRow("host bits") << range(u"198.51.100.24/24"_s) << u"/allowed_ips/0/cidr host-bits-set"_s;
        QTest::newRow("host bits, IPv6") << range(u"2001:db8::1/32"_s) << u"/allowed_ips/0/cidr host-bits-set"_s;
        QTest::newRow("unknown member of a range") << with(u"allowed_ips"_s, QJsonArray{QJsonObject{{u"cidr"_s, u"10.0.0.0/8"_s}, {u"port"_s, 1}}})
                                                   << u"/allowed_ips/0/port unknown"_s;
        QTest::newRow("twice the same") << with(u"allowed_ips"_s,
                                                QJsonArray{QJsonObject{{u"cidr"_s, u"10.0.0.1"_s}}, QJsonObject{{u"cidr"_s, u"10.0.0.1/32"_s}}})
                                        << u"/allowed_ips/1/cidr duplicate"_s;
        const QString key = u"intrlume_sk_live_0123456789ABCDEFGHIJabcdefghij1kyRov"_s;
        QTest::newRow("a key as its name") << with(u"name"_s, key) << u"/name looks-like-a-key"_s;
        QTest::newRow("a key in its note") << with(u"note"_s, u"CRM="_s + key + u" (old)"_s) << u"/note looks-like-a-key"_s;
        QTest::newRow("a key at a range") << with(u"allowed_ips"_s, QJsonArray{QJsonObject{{u"cidr"_s, u"10.0.0.1"_s}, {u"note"_s, key}}})
                                          << u"/allowed_ips/0/note looks-like-a-key"_s;
        QTest::newRow("a secret of one's own") << with(u"secret"_s, u"intrlume_sk_live_x"_s) << u"/secret unknown"_s;
    }
    void wrongFieldsAreNamed()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, error);
        const HttpAnswer answer = generate(body);
        QCOMPARE(answer.status, 422);
        QVERIFY2(answer.fieldErrors().contains(error), qPrintable(answer.fieldErrors().join(u", "_s)));
        QVERIFY(names({}).isEmpty());
    }
    void hostBitsAreAnsweredWithTheRightNetwork()
    {
        const HttpAnswer answer = generate(
            {{u"name"_s, u"x"_s}, {u"environment"_s, u"live"_s}, {u"allowed_ips"_s, QJsonArray{QJsonObject{{u"cidr"_s, u"198.51.100.24/24"_s}}}}});
        QCOMPARE(answer.json()["errors"_L1][0]["detail"_L1].toString(), u"198.51.100.0/24"_s);
    }
    void rangesAreKeptInTheirRightForm()
    {
        const HttpAnswer made = generate(
            {{u"name"_s, u"x"_s},
             {u"environment"_s, u"live"_s},
             {u"allowed_ips"_s, QJsonArray{QJsonObject{{u"cidr"_s, u"203.0.113.24"_s}, {u"note"_s, u"Office"_s}},
                                           QJsonObject{{u"cidr"_s, u"2001:DB8::/32"_s}}, QJsonObject{{u"cidr"_s, u"::ffff:10.0.0.0/104"_s}}}}});
        QCOMPARE(made.status, 201);
        const QJsonArray ranges = made.json()["key"_L1]["allowed_ips"_L1].toArray();
        QCOMPARE(ranges[0], (QJsonObject{{u"cidr"_s, u"203.0.113.24/32"_s}, {u"note"_s, u"Office"_s}}));
        QCOMPARE(ranges[1]["cidr"_L1].toString(), u"2001:db8::/32"_s);
        QCOMPARE(ranges[2]["cidr"_L1].toString(), u"10.0.0.0/8"_s); // Mapped counts as IPv4.
    }

    void theListFilters()
    {
        m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
        m_clock->advance(1s);
        const NewKey simulator = m_platform->newKey(m_owner, m_workspace, u"Call simulator"_s, u"test"_s);
        m_clock->advance(1s);
        const NewKey old = m_platform->newKey(m_owner, m_workspace, u"Old bridge"_s);
        m_clock->advance(1s);
        const NewKey paused = m_platform->newKey(m_owner, m_workspace, u"Batch exporter"_s);
        revoke(old.id);
        change(paused.id, {{u"paused"_s, true}}, quoted(paused.etag));

        QCOMPARE(names({}), (QStringList{u"CRM sync"_s, u"Call simulator"_s, u"Batch exporter"_s})); // The next due first, nothing revoked.
        QCOMPARE(names(u"?environment=test"_s), QStringList{u"Call simulator"_s});
        QCOMPARE(names(u"?environment=live&status=active"_s), QStringList{u"CRM sync"_s});
        QCOMPARE(names(u"?status=paused"_s), QStringList{u"Batch exporter"_s});
        QCOMPARE(names(u"?status=revoked"_s), QStringList{u"Old bridge"_s});
        QCOMPARE(names(u"?status=paused,revoked"_s), (QStringList{u"Batch exporter"_s, u"Old bridge"_s}));
        QCOMPARE(names(u"?status=all"_s), (QStringList{u"CRM sync"_s, u"Call simulator"_s, u"Batch exporter"_s, u"Old bridge"_s}));
        QCOMPARE(names(u"?text=SYNC"_s), QStringList{u"CRM sync"_s});
        QCOMPARE(names(u"?text=%25"_s), QStringList()); // No wildcard of the database.
        QCOMPARE(names(u"?text="_s + simulator.secret.right(4)), QStringList{u"Call simulator"_s});
        QCOMPARE(names(u"?due_before=2000-01-01T00:00:00.000Z"_s), QStringList());
        QCOMPARE(names(u"?due_before=2100-01-01T00:00:00.000Z"_s).size(), 3);

        m_platform->get(u"/v1/keys/self"_s, simulator.secret);
        // What was used is written down at most ten seconds later.
        QTRY_COMPARE_WITH_TIMEOUT(names(u"?unused_since=2000-01-01T00:00:00.000Z"_s), (QStringList{u"CRM sync"_s, u"Batch exporter"_s}), 12000);
    }
    void wrongFiltersAreRefused_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query : {"environment=production", "status=lost", "status=", "status=active,", "unused_since=yesterday", "due_before=1",
                                  "sort=name;drop", "sort=rotation_due", "order=up", "colour=red", "text=a&text=b", "after=AAAA", "limit=1e2"})
            QTest::newRow(query) << QString::fromLatin1(query);
    }
    void wrongFiltersAreRefused()
    {
        QFETCH(QString, query);
        QCOMPARE(m_platform->get(m_keys + u'?' + query, m_owner.access).code(), u"query-invalid"_s);
    }

    void aTextIsAsLongAsANameMayBe()
    {
        const QString name = u"🔑"_s.repeated(64);
        QCOMPARE(generate({{u"name"_s, name}, {u"environment"_s, u"live"_s}}).status, 201);
        const auto found = [this](const QString &text) {
            return m_platform->get(m_keys + u"?text="_s + QString::fromLatin1(QUrl::toPercentEncoding(text)), m_owner.access);
        };
        QCOMPARE(found(name).json()["items"_L1].toArray().size(), 1);
        QCOMPARE(found(name + u'x').code(), u"query-invalid"_s);
    }

    void pagesStayStableUnderInserts_data()
    {
        QTest::addColumn<QString>("sort");
        QTest::newRow("attention") << QString();
        for (const char *sort : {"name", "created", "last_used", "status"}) {
            QTest::newRow(sort) << u"&sort=%1"_s.arg(QLatin1String(sort));
            QTest::addRow("%s, descending", sort) << u"&sort=%1&order=desc"_s.arg(QLatin1String(sort));
        }
    }
    void pagesStayStableUnderInserts()
    {
        QFETCH(QString, sort);
        QSet<QString> there;
        for (int i = 0; i < 7; ++i)
            there.insert(m_platform->newKey(m_owner, m_workspace, u"key %1"_s.arg(i)).id);
        QStringList seen;
        QString after;
        int page = 0;
        do {
            const QJsonObject json =
                m_platform->get(m_keys + u"?limit=2"_s + sort + (after.isEmpty() ? QString() : u"&after="_s + after), m_owner.access).json();
            for (const QJsonValue &key : json["items"_L1].toArray())
                seen.append(key["id"_L1].toString());
            after = json["next"_L1].toString();
            m_clock->advance(1s);
            m_platform->newKey(m_owner, m_workspace, u"meanwhile %1"_s.arg(page++));
        } while (!after.isEmpty() && page < 20);
        const QSet<QString> once(seen.begin(), seen.end());
        QCOMPARE(once.size(), seen.size()); // None twice
        QVERIFY(once.contains(there)); // and none left out.
    }
    void aCursorBelongsToItsList()
    {
        for (int i = 0; i < 3; ++i)
            m_platform->newKey(m_owner, m_workspace, u"key %1"_s.arg(i));
        const QString next = m_platform->get(m_keys + u"?limit=1"_s, m_owner.access).json()["next"_L1].toString();
        QVERIFY(!next.isEmpty());
        QString forged = next;
        forged[forged.size() / 2] = forged.at(forged.size() / 2) == u'A' ? u'B' : u'A';
        const HttpAnswer answer = m_platform->get(m_keys + u"?limit=1&after="_s + forged, m_owner.access);
        QVERIFY(answer.status == 400 || answer.status == 200); // Never a fault of the server.
        QCOMPARE(m_platform->get(m_keys + u"?limit=1&sort=name&after="_s + next, m_owner.access).code(), u"query-invalid"_s);
    }

    void aChangeNeedsTheRightVersion()
    {
        const NewKey key = m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
        QCOMPARE(change(key.id, {{u"note"_s, u"x"_s}}, {}).code(), u"if-match-missing"_s);
        QCOMPARE(change(key.id, {{u"note"_s, u"x"_s}}, "\"0000\"").code(), u"changed"_s);
        const HttpAnswer changed = change(key.id, {{u"note"_s, u"for the night shift"_s}, {u"name"_s, u"CRM"_s}}, quoted(key.etag));
        QCOMPARE(changed.status, 200);
        QCOMPARE(changed.json()["note"_L1].toString(), u"for the night shift"_s);
        QCOMPARE(changed.json()["name"_L1].toString(), u"CRM"_s);
        QVERIFY(changed.header("ETag") != quoted(key.etag));
        QCOMPARE(change(key.id, {{u"note"_s, u"y"_s}}, quoted(key.etag)).status, 412); // Someone was first.
        QCOMPARE(change(key.id, {{u"note"_s, u"y"_s}}, changed.header("ETag")).status, 200);
    }
    void aUseDoesNotChangeTheVersion()
    {
        const NewKey key = m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
        QCOMPARE(m_platform->get(u"/v1/keys/self"_s, key.secret).status, 200);
        QCOMPARE(change(key.id, {{u"note"_s, u"x"_s}}, quoted(key.etag)).status, 200);
    }
    void aChangeKeepsWhatItDoesNotName()
    {
        const HttpAnswer made = generate({{u"name"_s, u"x"_s},
                                          {u"environment"_s, u"live"_s},
                                          {u"note"_s, u"n"_s},
                                          {u"allowed_ips"_s, QJsonArray{QJsonObject{{u"cidr"_s, u"10.0.0.0/8"_s}}}}});
        const QString id = made.json()["key"_L1]["id"_L1].toString();
        const HttpAnswer renamed = change(id, {{u"name"_s, u"y"_s}}, made.header("ETag"));
        QCOMPARE(renamed.json()["allowed_ips"_L1].toArray().size(), 1);
        QCOMPARE(renamed.json()["note"_L1].toString(), u"n"_s);
        const HttpAnswer opened = change(id, {{u"allowed_ips"_s, QJsonArray()}}, renamed.header("ETag"));
        QCOMPARE(opened.json()["allowed_ips"_L1].toArray().size(), 0);
    }
    void aChangeIsCheckedLikeANewKey()
    {
        const NewKey one = m_platform->newKey(m_owner, m_workspace, u"one"_s);
        m_platform->newKey(m_owner, m_workspace, u"two"_s);
        QCOMPARE(change(one.id, {{u"name"_s, u"two"_s}}, quoted(one.etag)).code(), u"name-taken"_s);
        QCOMPARE(change(one.id, {{u"name"_s, one.secret}}, quoted(one.etag)).fieldErrors(), QStringList{u"/name looks-like-a-key"_s});
        QCOMPARE(change(one.id, {{u"note"_s, u"was "_s + one.secret}}, quoted(one.etag)).fieldErrors(), QStringList{u"/note looks-like-a-key"_s});
        QCOMPARE(change(one.id, {{u"environment"_s, u"test"_s}}, quoted(one.etag)).fieldErrors(), QStringList{u"/environment unknown"_s});
        QCOMPARE(change(one.id, {{u"paused"_s, u"yes"_s}}, quoted(one.etag)).fieldErrors(), QStringList{u"/paused wrong-type"_s});
        revoke(one.id);
        const QByteArray etag = m_platform->get(m_keys + u'/' + one.id, m_owner.access).header("ETag");
        QCOMPARE(change(one.id, {{u"paused"_s, false}}, etag).code(), u"already-revoked"_s);
    }

    void revokingIsTheSameTwice()
    {
        const NewKey key = m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
        QCOMPARE(m_platform->get(m_keys + u'/' + key.id + u"/revocation"_s, m_owner.access).status, 404);
        const HttpAnswer first = revoke(key.id);
        QCOMPARE(first.status, 202);
        QCOMPARE(first.json()["key"_L1]["status"_L1].toString(), u"revoked"_s);
        QVERIFY(!first.json()["key"_L1]["revoked_at"_L1].isNull());
        QCOMPARE(first.json()["revocation"_L1]["regions"_L1].toArray().size(), 5);
        m_clock->advance(1min);
        const HttpAnswer second = revoke(key.id);
        QCOMPARE(second.status, 202);
        QCOMPARE(second.json()["revocation"_L1]["requested_at"_L1], first.json()["revocation"_L1]["requested_at"_L1]);
    }

    void whatIsForeignDoesNotExist_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path"); // %1 workspace, %2 key
        QTest::newRow("generate") << QByteArray("POST") << u"/v1/workspaces/%1/api-keys"_s;
        QTest::newRow("list") << QByteArray("GET") << u"/v1/workspaces/%1/api-keys"_s;
        QTest::newRow("get") << QByteArray("GET") << u"/v1/workspaces/%1/api-keys/%2"_s;
        QTest::newRow("change") << QByteArray("PATCH") << u"/v1/workspaces/%1/api-keys/%2"_s;
        QTest::newRow("revoke") << QByteArray("POST") << u"/v1/workspaces/%1/api-keys/%2/revoke"_s;
        QTest::newRow("revocation") << QByteArray("GET") << u"/v1/workspaces/%1/api-keys/%2/revocation"_s;
    }
    void whatIsForeignDoesNotExist()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        const NewKey key = m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
        const QString own = m_platform->newWorkspace(m_other, u"Elsewhere"_s);
        std::optional<QJsonObject> body;
        if (method == "PATCH")
            body = QJsonObject{{u"note"_s, u"mine now"_s}};
        else if (path.endsWith(u"api-keys"_s) && method == "POST")
            body = QJsonObject{{u"name"_s, u"n"_s}, {u"environment"_s, u"live"_s}};
        const HttpHeaders headers = method == "PATCH" ? HttpHeaders{{"If-Match", quoted(key.etag)}} : HttpHeaders();
        // The other's workspace; and one's own workspace with the other's key in it.
        QCOMPARE(m_platform->request(method, path.arg(m_workspace, key.id), {.token = m_other.access, .body = body, .headers = headers}).status, 404);
        if (path.contains(u"%2"_s))
            QCOMPARE(m_platform->request(method, path.arg(own, key.id), {.token = m_other.access, .body = body, .headers = headers}).status, 404);
        QCOMPARE(m_platform->get(u"/v1/keys/self"_s, key.secret).status, 200);
    }
    void aKeyCannotManageKeys()
    {
        const NewKey key = m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
        QCOMPARE(m_platform->get(m_keys, key.secret).code(), u"permission-missing"_s);
        QCOMPARE(m_platform->post(m_keys, {{u"name"_s, u"n"_s}, {u"environment"_s, u"live"_s}}, key.secret).code(), u"permission-missing"_s);
        QCOMPARE(m_platform->get(u"/v1/me"_s, key.secret).status, 401);
    }
};

QTEST_GUILESS_MAIN(ApiKeysTest)
#include "tst_apikeys.moc"
