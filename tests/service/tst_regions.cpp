// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/crypto.h"
#include "server/store/statement.h"
#include "server/store/store.h"
#include "support/fakeclock.h"
#include "support/testplatform.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Test;

namespace {
constexpr int patience = 20'000; // ms, for what takes a heartbeat of 5 s
}

//! The promise about revocation, region by region: refused on the first request after the confirmation, and within 60 s by a region that
//! is cut off from everything.
class RegionsTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<TestPlatform> m_platform;
    Person m_owner;
    QString m_workspace;
    NewKey m_key;

    void begin(const std::shared_ptr<const Clock> &clock)
    {
        m_platform = std::make_unique<TestPlatform>(Server::PlatformOptions{.clock = clock});
        QVERIFY2(m_platform->isRunning(), qPrintable(m_platform->problem()));
        m_owner = m_platform->newPerson();
        m_workspace = m_platform->newWorkspace(m_owner);
        m_key = m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
    }
    QString far() const { return m_platform->regions().value(u"us-virginia"_s); }
    QString path(const QString &rest) const { return u"/v1/workspaces/%1/api-keys/%2%3"_s.arg(m_workspace, m_key.id, rest); }
    HttpAnswer self(const QString &at) const { return m_platform->request("GET", u"/v1/keys/self"_s, {.token = m_key.secret, .at = at}); }
    QString checksAt(const QString &at) const { return m_platform->request("GET", u"/v1/ping"_s, {.at = at}).json()["key_checks"_L1].toString(); }
    void revoke() const { QCOMPARE(m_platform->post(path(u"/revoke"_s), {}, m_owner.access).status, 202); }
    //! Region id → its row of the revocation.
    QMap<QString, QJsonObject> rows() const
    {
        QMap<QString, QJsonObject> rows;
        for (const QJsonValue &row : m_platform->get(path(u"/revocation"_s), m_owner.access).json()["regions"_L1].toArray())
            rows.insert(row["region"_L1].toString(), row.toObject());
        return rows;
    }
    QStringList pending() const
    {
        const QMap<QString, QJsonObject> all = rows();
        QStringList pending;
        for (auto it = all.begin(); it != all.end(); ++it) {
            if (it.value()["state"_L1].toString() == "pending"_L1)
                pending.append(it.key());
        }
        return pending;
    }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_shared<FakeClock>();
        begin(m_clock);
    }
    void cleanup() { m_platform.reset(); }

    void theVeryFirstRequestAfterAConfirmationIsRefusedEverywhere()
    {
        const QMap<QString, QString> regions = m_platform->regions();
        QCOMPARE(regions.size(), 5);
        QCOMPARE(self(regions.first()).status, 200); // One region is warm, the others never saw this key.
        revoke();
        // Each region is asked exactly once, when its own row says that it stopped.
        for (auto it = regions.begin(); it != regions.end(); ++it) {
            QTRY_VERIFY(rows().value(it.key())["state"_L1].toString() == "stopped"_L1);
            const HttpAnswer first = self(it.value());
            QCOMPARE(first.status, 401);
            QCOMPARE(first.code(), u"key-revoked"_s);
        }
    }

    void aRegionThatIsCutOffShowsAndRefusesByItself()
    {
        QVERIFY(m_platform->setCutOff(u"us-virginia"_s, true));
        QVERIFY(!m_platform->setCutOff(u"atlantis"_s, true));
        revoke();
        QTRY_COMPARE(pending(), QStringList{u"us-virginia"_s});
        QCOMPARE(self(m_platform->address()).code(), u"key-revoked"_s);
        QCOMPARE(m_platform->get(path(u"/receipt"_s), m_owner.access).code(), u"revocation-running"_s);

        m_clock->advance(49s);
        QCOMPARE(self(far()).status, 200); // It cannot know, and has still reason to trust what it knows.
        QCOMPARE(checksAt(far()), u"ok"_s);
        m_clock->advance(1s);
        const HttpAnswer refused = self(far());
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.code(), u"key-unconfirmed"_s);
        QCOMPARE(checksAt(far()), u"refusing"_s);
        QCOMPARE(checksAt(m_platform->regions().value(u"in-mumbai"_s)), u"ok"_s);
        QCOMPARE(pending(), QStringList{u"us-virginia"_s});

        m_clock->advance(7s);
        QVERIFY(m_platform->setCutOff(u"us-virginia"_s, false));
        QCOMPARE(self(far()).code(), u"key-revoked"_s);
        QCOMPARE(checksAt(far()), u"ok"_s);
        QTRY_VERIFY(pending().isEmpty());
        QCOMPARE(rows().value(u"us-virginia"_s)["milliseconds"_L1].toInt(), 57'000);
        QCOMPARE(m_platform->get(path(u"/receipt"_s), m_owner.access).status, 200);
    }

    void aRegionThatIsCutOffKeepsGoodKeysWaitingOnly()
    {
        QVERIFY(m_platform->setCutOff(u"us-virginia"_s, true));
        const NewKey later = m_platform->newKey(m_owner, m_workspace, u"Made meanwhile"_s);
        const auto selfLater = [&] { return m_platform->request("GET", u"/v1/keys/self"_s, {.token = later.secret, .at = far()}); };
        QCOMPARE(selfLater().code(), u"key-invalid"_s);
        m_clock->advance(50s);
        QCOMPARE(self(far()).code(), u"key-unconfirmed"_s);
        QVERIFY(m_platform->setCutOff(u"us-virginia"_s, false));
        QCOMPARE(self(far()).status, 200);
        QCOMPARE(selfLater().status, 200);
    }

    void aRestartConfirmsWhatWasPending()
    {
        QVERIFY(m_platform->setCutOff(u"us-virginia"_s, true));
        revoke();
        QTRY_COMPARE(pending(), QStringList{u"us-virginia"_s});
        m_platform->restart();
        QVERIFY(m_platform->isRunning());
        QCOMPARE(self(far()).code(), u"key-revoked"_s);
        QTRY_VERIFY(pending().isEmpty());
    }

    void manyKeysThatEndTogetherLeaveNoRegionPending()
    {
        constexpr int count = 600; // Times five regions: more than the server takes jobs.
        m_platform->stop();
        Server::Database database(m_platform->dataDir() + u"/intrlume.sqlite"_s);
        const auto connect = [&database] { return Server::Connection::open(database).value(); };
        {
            Server::Store store(connect());
            const QDateTime now = m_clock->now();
            Server::StoredKey key = store.keys.find(KeyId(m_key.id), now).value();
            Server::Transaction transaction(store.connection(), Server::Transaction::Durability::Normal);
            for (int i = 0; i < count; ++i) {
                key.key.id = Server::newId<KeyId>(now);
                key.key.name = u"key %1"_s.arg(i);
                key.hash = Server::randomBytes(32);
                store.keys.insert(key);
                store.keys.setEnd(key.key.id, now.addSecs(3600));
            }
            transaction.commit();
        }
        m_platform->restart();
        m_clock->advance(1h);
        Server::Store store(connect());
        const auto stopped = [&store] {
            Server::Statement query(store.connection(), u"SELECT COUNT(*) FROM revocations WHERE stopped_at IS NOT NULL"_s);
            return query.next() ? query.number(0) : 0;
        };
        QTRY_COMPARE_WITH_TIMEOUT(stopped(), count * 5, patience);
        QVERIFY(store.revocations.pending().isEmpty());
    }

    void aCutRegionEndsARotatedKeyByItsOwnClock()
    {
        const HttpAnswer rotated = m_platform->request(
            "POST", path(u"/rotate"_s),
            {.token = m_owner.access, .body = QJsonObject{{u"overlap_seconds"_s, 30}}, .headers = {{"Idempotency-Key", someUuid().toUtf8()}}});
        QCOMPARE(rotated.status, 201);
        QCOMPARE(self(far()).status, 200);
        QVERIFY(m_platform->setCutOff(u"us-virginia"_s, true));
        m_clock->advance(29s);
        QCOMPARE(self(far()).status, 200);
        m_clock->advance(1s);
        QCOMPARE(self(far()).code(), u"key-revoked"_s);
    }

    void inRealTimeACutRegionRefusesWithinSixtySeconds()
    {
        begin(std::make_shared<SystemClock>());
        QVERIFY(m_platform->setCutOff(u"us-virginia"_s, true));
        QElapsedTimer timer;
        timer.start();
        revoke();
        QTRY_COMPARE_WITH_TIMEOUT(pending(), QStringList{u"us-virginia"_s}, patience);
        QCOMPARE(self(m_platform->address()).code(), u"key-revoked"_s);
        QTRY_COMPARE_WITH_TIMEOUT(self(far()).code(), u"key-unconfirmed"_s, 60'000);
        const qint64 refusedAfter = timer.elapsed();
        QVERIFY2(refusedAfter > 40'000 && refusedAfter <= 60'000, qPrintable(QString::number(refusedAfter)));
        qInfo("A region that was cut off refused after %lld ms.", refusedAfter);
        QCOMPARE(checksAt(far()), u"refusing"_s);

        QVERIFY(m_platform->setCutOff(u"us-virginia"_s, false));
        QCOMPARE(self(far()).code(), u"key-revoked"_s);
        QTRY_VERIFY_WITH_TIMEOUT(pending().isEmpty(), patience);
    }
};

QTEST_GUILESS_MAIN(RegionsTest)
#include "tst_regions.moc"
