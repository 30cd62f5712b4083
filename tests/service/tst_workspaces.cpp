// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/role.h"
#include "support/testplatform.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

class WorkspacesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestPlatform> m_platform;
    Person m_person;

    HttpAnswer create(const QJsonObject &body, const HttpHeaders &headers = {}) const
    {
        return m_platform->request("POST", u"/v1/workspaces"_s, {.token = m_person.access, .body = body, .headers = headers});
    }
    bool isFree(const QString &slug) const { return m_platform->get(u"/v1/slugs/"_s + slug, m_person.access).json()["available"_L1].toBool(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_platform = std::make_unique<TestPlatform>();
        QVERIFY2(m_platform->isRunning(), qPrintable(m_platform->problem()));
        m_person = m_platform->newPerson();
    }
    void cleanupTestCase() { m_platform.reset(); }

    void aWorkspaceBelongsToWhoMadeIt()
    {
        const HttpAnswer made = create({{u"name"_s, u"Nilavya Health"_s}, {u"slug"_s, u"nilavya-health"_s}, {u"region"_s, u"in-mumbai"_s}});
        QCOMPARE(made.status, 201);
        const QJsonObject json = made.json();
        QCOMPARE(json["slug"_L1].toString(), u"nilavya-health"_s);
        QCOMPARE(json["region"_L1].toString(), u"in-mumbai"_s);
        QCOMPARE(json["rotation_days"_L1].toInt(), 90);
        QCOMPARE(json["role"_L1].toString(), u"owner"_s);
        QCOMPARE(json["permissions"_L1].toArray().size(), permissionsOf(Role::Owner).size());
        QCOMPARE(QString::fromLatin1(made.header("Location")), u"/v1/workspaces/"_s + json["id"_L1].toString());

        const HttpAnswer read = m_platform->get(QString::fromLatin1(made.header("Location")), m_person.access);
        QCOMPARE(read.status, 200);
        QCOMPARE(read.json(), json);
        QCOMPARE(read.header("ETag"), made.header("ETag"));
    }

    void aSlugIsTakenOnce()
    {
        QVERIFY(isFree(u"green-valley"_s));
        QCOMPARE(create({{u"name"_s, u"Green Valley"_s}, {u"slug"_s, u"green-valley"_s}, {u"region"_s, u"in-mumbai"_s}}).status, 201);
        QVERIFY(!isFree(u"green-valley"_s));
        const HttpAnswer again = create({{u"name"_s, u"Green Valley"_s}, {u"slug"_s, u"green-valley"_s}, {u"region"_s, u"in-mumbai"_s}});
        QCOMPARE(again.status, 409);
        QCOMPARE(again.code(), u"slug-taken"_s);
        QCOMPARE(again.fieldErrors(), QStringList{u"/slug taken"_s});
        const HttpAnswer without = create({{u"name"_s, u"Green Valley"_s}, {u"region"_s, u"in-mumbai"_s}});
        QCOMPARE(without.status, 201); // Without a wish, the server finds one.
        QVERIFY(without.json()["slug"_L1].toString().startsWith(u"green-valley"_s));
    }
    void aNameWithoutLatinLettersStillGetsASlug()
    {
        const HttpAnswer made = create({{u"name"_s, u"नीलव्या"_s}, {u"region"_s, u"in-mumbai"_s}});
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json()["name"_L1].toString(), u"नीलव्या"_s);
    }
    void aSlugThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("slug");
        for (const char *slug : {"a", "Nilavya", "a--b", "-ab", "ab-", "a_b", "a.b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
            QTest::newRow(slug) << QString::fromLatin1(slug);
    }
    void aSlugThatIsNoneIsRefused()
    {
        QFETCH(QString, slug);
        QCOMPARE(m_platform->get(u"/v1/slugs/"_s + slug, m_person.access).fieldErrors(), QStringList{u"/slug slug-invalid"_s});
        const HttpAnswer answer = create({{u"name"_s, u"Some Name"_s}, {u"slug"_s, slug}, {u"region"_s, u"in-mumbai"_s}});
        QCOMPARE(answer.fieldErrors(), QStringList{u"/slug slug-invalid"_s});
    }

    void wrongFieldsAreNamed_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("error");
        const QJsonObject good{{u"name"_s, u"Some Name"_s}, {u"region"_s, u"in-mumbai"_s}};
        auto with = [good](const QString &member, const QJsonValue &value) {
            QJsonObject body = good;
            if (value.isUndefined())
                body.remove(member);
            else
                body.insert(member, value);
            return body;
        };
        QTest::newRow("no name") << with(u"name"_s, QJsonValue::Undefined) << u"/name required"_s;
        QTest::newRow("one letter") << with(u"name"_s, u"N"_s) << u"/name too-short"_s;
        QTest::newRow("blanks") << with(u"name"_s, u"     "_s) << u"/name too-short"_s;
        QTest::newRow("61 letters") << with(u"name"_s, QString(61, u'n')) << u"/name too-long"_s;
        QTest::newRow("no region") << with(u"region"_s, QJsonValue::Undefined) << u"/region required"_s;
        QTest::newRow("no such region") << with(u"region"_s, u"mars-olympus"_s) << u"/region not-a-choice"_s;
        QTest::newRow("unknown member") << with(u"rotation_days"_s, 30) << u"/rotation_days unknown"_s;
        QTest::newRow("slug is a number") << with(u"slug"_s, 4) << u"/slug wrong-type"_s;
    }
    void wrongFieldsAreNamed()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, error);
        const HttpAnswer answer = create(body);
        QCOMPARE(answer.status, 422);
        QVERIFY2(answer.fieldErrors().contains(error), qPrintable(answer.fieldErrors().join(u", "_s)));
    }

    void nobodyElseSeesIt()
    {
        const QString mine = m_platform->newWorkspace(m_person, u"Only Mine"_s);
        const Person other = m_platform->newPerson(u"devansh@patil.example"_s, u"Devansh Patil"_s);
        const HttpAnswer foreign = m_platform->get(u"/v1/workspaces/"_s + mine, other.access);
        const HttpAnswer missing = m_platform->get(u"/v1/workspaces/ws_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s, other.access);
        QCOMPARE(foreign.status, 404);
        QCOMPARE(missing.status, 404);
        QCOMPARE(foreign.json()["detail"_L1], missing.json()["detail"_L1]); // Nor that it exists.
        QVERIFY(m_platform->get(u"/v1/workspaces"_s, other.access).json()["items"_L1].toArray().isEmpty());
        QCOMPARE(m_platform->get(u"/v1/workspaces/"_s + mine).code(), u"session-missing"_s);
    }

    void pagesGoThroughAllOfThem()
    {
        for (int i = 0; i < 5; ++i)
            m_platform->newWorkspace(m_person, u"Page %1"_s.arg(i));
        QStringList seen;
        QString after;
        do {
            const QJsonObject page =
                m_platform->get(u"/v1/workspaces?limit=2"_s + (after.isEmpty() ? QString() : u"&after="_s + after), m_person.access).json();
            for (const QJsonValue &workspace : page["items"_L1].toArray())
                seen.append(workspace["id"_L1].toString());
            after = page["next"_L1].toString();
        } while (!after.isEmpty());
        QVERIFY(seen.size() >= 5);
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), seen.size());
    }
    void wrongPagesAreRefused_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query :
             {"limit=0", "limit=201", "limit=x", "limit=", "limit=1&limit=2", "after=nonsense", "after=%00", "page=2", "limit=99999999999999999999"})
            QTest::newRow(query) << QString::fromLatin1(query);
    }
    void wrongPagesAreRefused()
    {
        QFETCH(QString, query);
        const HttpAnswer answer = m_platform->get(u"/v1/workspaces?"_s + query, m_person.access);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), u"query-invalid"_s);
    }

    void aRepeatedRequestMakesOneWorkspace()
    {
        const HttpHeaders headers{{"Idempotency-Key", someUuid().toLatin1()}};
        const QJsonObject body{{u"name"_s, u"Once Only"_s}, {u"region"_s, u"in-mumbai"_s}};
        const HttpAnswer first = create(body, headers);
        const HttpAnswer second = create(body, headers);
        QCOMPARE(second.status, 201);
        QCOMPARE(second.json(), first.json());
        QCOMPARE(second.header("Idempotency-Replayed"), "true");
        QCOMPARE(create({{u"name"_s, u"Another"_s}, {u"region"_s, u"in-mumbai"_s}}, headers).code(), u"idempotency-key-reused"_s);
    }
    void anIdempotencyKeyIsOnesOwn()
    {
        const HttpHeaders headers{{"Idempotency-Key", someUuid().toLatin1()}};
        const QJsonObject body{{u"name"_s, u"Shared Key"_s}, {u"region"_s, u"in-mumbai"_s}};
        const HttpAnswer mine = create(body, headers);
        const Person other = m_platform->newPerson(u"farhan@qadri.example"_s, u"Farhan Qadri"_s);
        const HttpAnswer theirs = m_platform->request("POST", u"/v1/workspaces"_s, {.token = other.access, .body = body, .headers = headers});
        QCOMPARE(theirs.status, 201);
        QVERIFY(!theirs.hasHeader("Idempotency-Replayed"));
        QVERIFY(theirs.json()["id"_L1] != mine.json()["id"_L1]);
    }
};

QTEST_GUILESS_MAIN(WorkspacesTest)
#include "tst_workspaces.moc"
