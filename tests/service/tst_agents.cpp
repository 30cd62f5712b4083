// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/testplatform.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

class AgentsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestPlatform> m_platform;
    Person m_owner;
    QString m_workspace;
    NewKey m_live;
    NewKey m_test;

    HttpAnswer create(const QString &token, const QJsonObject &body, const HttpHeaders &headers = {}) const
    {
        return m_platform->request("POST", u"/v1/agents"_s, {.token = token, .body = body, .headers = headers});
    }
    HttpHeaders inWorkspace() const { return {{"Intrlume-Workspace", m_workspace.toLatin1()}}; }
    HttpAnswer list(const QString &token, const QString &query = {}, const HttpHeaders &headers = {}) const
    {
        return m_platform->request("GET", u"/v1/agents"_s + query, {.token = token, .headers = headers});
    }
    static QJsonObject agent(const QString &name = u"Appointment desk"_s) { return {{u"name"_s, name}, {u"language"_s, u"hi-IN"_s}}; }

private Q_SLOTS:
    void init()
    {
        m_platform = std::make_unique<TestPlatform>();
        QVERIFY2(m_platform->isRunning(), qPrintable(m_platform->problem()));
        m_owner = m_platform->newPerson();
        m_workspace = m_platform->newWorkspace(m_owner);
        m_live = m_platform->newKey(m_owner, m_workspace, u"live"_s);
        m_test = m_platform->newKey(m_owner, m_workspace, u"test"_s, u"test"_s);
    }
    void cleanup() { m_platform.reset(); }

    void thePublishedCallWorksInEveryRegion()
    {
        for (const QString &region : m_platform->regions()) {
            const HttpAnswer answer = m_platform->request("POST", u"/v1/agents"_s, {.token = m_live.secret, .body = agent(), .at = region});
            QCOMPARE(answer.status, 201);
            const QJsonObject json = answer.json();
            QCOMPARE(json["name"_L1].toString(), u"Appointment desk"_s);
            QCOMPARE(json["language"_L1].toString(), u"hi-IN"_s);
            QCOMPARE(json["environment"_L1].toString(), u"live"_s);
            QCOMPARE(json["workspace_id"_L1].toString(), m_workspace);
            QCOMPARE(QString::fromLatin1(answer.header("Location")), u"/v1/agents/"_s + json["id"_L1].toString());
            QCOMPARE(m_platform->get(QString::fromLatin1(answer.header("Location")), m_live.secret).json(), json);
        }
        QCOMPARE(list(m_live.secret).json()["items"_L1].toArray().size(), 5);
    }

    void aTestKeyReachesTestAgentsOnly()
    {
        const QString live = create(m_live.secret, agent(u"live one"_s)).json()["id"_L1].toString();
        const HttpAnswer made = create(m_test.secret, agent(u"test one"_s));
        QCOMPARE(made.json()["environment"_L1].toString(), u"test"_s);
        QCOMPARE(m_platform->get(u"/v1/agents/"_s + live, m_test.secret).status, 404);
        const QJsonArray seen = list(m_test.secret).json()["items"_L1].toArray();
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen[0]["name"_L1].toString(), u"test one"_s);
        QJsonObject wish = agent();
        wish.insert(u"environment"_s, u"live"_s);
        const HttpAnswer refused = create(m_test.secret, wish);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), u"permission-missing"_s);
        wish.insert(u"environment"_s, u"test"_s);
        QCOMPARE(create(m_live.secret, wish).json()["environment"_L1].toString(), u"test"_s);
        QCOMPARE(list(m_live.secret).json()["items"_L1].toArray().size(), 3);
    }

    void aSessionNamesItsWorkspace()
    {
        QCOMPARE(create(m_owner.access, agent()).code(), u"workspace-missing"_s);
        QCOMPARE(list(m_owner.access, {}, {{"Intrlume-Workspace", "nonsense"}}).code(), u"header-invalid"_s);
        const HttpAnswer made = create(m_owner.access, agent(), inWorkspace());
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json()["environment"_L1].toString(), u"live"_s);
        QCOMPARE(list(m_owner.access, {}, inWorkspace()).json()["items"_L1].toArray().size(), 1);
        const QString path = QString::fromLatin1(made.header("Location"));
        QCOMPARE(m_platform->request("GET", path, {.token = m_owner.access, .headers = inWorkspace()}).status, 200);
    }
    void aForeignWorkspaceDoesNotExist()
    {
        const Person other = m_platform->newPerson(u"devansh@patil.example"_s, u"Devansh Patil"_s);
        const QString elsewhere = m_platform->newWorkspace(other, u"Elsewhere"_s);
        const NewKey foreign = m_platform->newKey(other, elsewhere, u"foreign"_s);
        const QString mine = create(m_live.secret, agent()).json()["id"_L1].toString();
        QCOMPARE(list(other.access, {}, inWorkspace()).status, 404);
        QCOMPARE(create(other.access, agent(), inWorkspace()).status, 404);
        QCOMPARE(m_platform->get(u"/v1/agents/"_s + mine, foreign.secret).status, 404);
        QCOMPARE(list(foreign.secret).json()["items"_L1].toArray().size(), 0);
        QCOMPARE(list(foreign.secret, {}, inWorkspace()).status, 404); // A key does not leave its workspace by a header.
    }

    void callersAreTold()
    {
        QCOMPARE(list({}).code(), u"key-missing"_s);
        QCOMPARE(list(u"made-up-token"_s).code(), u"session-invalid"_s);
        QCOMPARE(list(u"intrlume_sk_live_made-up"_s).code(), u"key-invalid"_s);
        m_platform->request("DELETE", u"/v1/keys/self"_s, {.token = m_live.secret});
        QCOMPARE(create(m_live.secret, agent()).code(), u"key-revoked"_s);
    }

    void wrongFieldsAreNamed_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("error");
        auto with = [](const QString &member, const QJsonValue &value) {
            QJsonObject body = agent();
            body.insert(member, value);
            return body;
        };
        QTest::newRow("nothing") << QJsonObject() << u"/name required"_s;
        QTest::newRow("no language") << QJsonObject{{u"name"_s, u"x"_s}} << u"/language required"_s;
        QTest::newRow("empty name") << with(u"name"_s, u""_s) << u"/name too-short"_s;
        QTest::newRow("a key") << with(u"name"_s, u"with intrlume_sk_live_0123456789ABCDEFGHIJabcdefghij1kyRov"_s) << u"/name looks-like-a-key"_s;
        QTest::newRow("121 letters") << with(u"name"_s, QString(121, u'n')) << u"/name too-long"_s;
        QTest::newRow("language is a sentence") << with(u"language"_s, u"Hindi, please"_s) << u"/language language-invalid"_s;
        QTest::newRow("language of nothing") << with(u"language"_s, u"-"_s) << u"/language language-invalid"_s;
        QTest::newRow("unknown member") << with(u"voice"_s, u"x"_s) << u"/voice unknown"_s;
        QTest::newRow("environment") << with(u"environment"_s, u"staging"_s) << u"/environment not-a-choice"_s;
        QTest::newRow("name is an object") << with(u"name"_s, QJsonObject()) << u"/name wrong-type"_s;
    }
    void wrongFieldsAreNamed()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, error);
        const HttpAnswer answer = create(m_live.secret, body);
        QCOMPARE(answer.status, 422);
        QVERIFY2(answer.fieldErrors().contains(error), qPrintable(answer.fieldErrors().join(u", "_s)));
    }
    void languagesOfTheWorldAreTaken_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"hi", "hi-IN", "en-IN", "zh-Hant-TW", "sr-Latn-RS", "de-CH-1996", "es-419"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void languagesOfTheWorldAreTaken()
    {
        QFETCH(QString, language);
        QCOMPARE(create(m_live.secret, {{u"name"_s, u"x"_s}, {u"language"_s, language}}).status, 201);
    }

    void pagesGoThroughAllOfThem()
    {
        for (int i = 0; i < 5; ++i)
            create(m_live.secret, agent(QString::number(i)));
        QStringList seen;
        QString after;
        do {
            const QJsonObject page = list(m_live.secret, u"?limit=2"_s + (after.isEmpty() ? QString() : u"&after="_s + after)).json();
            for (const QJsonValue &item : page["items"_L1].toArray())
                seen.append(item["name"_L1].toString());
            after = page["next"_L1].toString();
        } while (!after.isEmpty());
        QCOMPARE(seen, (QStringList{u"4"_s, u"3"_s, u"2"_s, u"1"_s, u"0"_s}));
    }
    void aRepeatedRequestMakesOneAgent()
    {
        const HttpHeaders headers{{"Idempotency-Key", someUuid().toLatin1()}};
        const HttpAnswer first = create(m_live.secret, agent(), headers);
        const HttpAnswer second = create(m_live.secret, agent(), headers);
        QCOMPARE(second.json(), first.json());
        QCOMPARE(second.header("Idempotency-Replayed"), "true");
        QCOMPARE(create(m_live.secret, agent(u"another"_s), headers).code(), u"idempotency-key-reused"_s);
        QCOMPARE(list(m_live.secret).json()["items"_L1].toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(AgentsTest)
#include "tst_agents.moc"
