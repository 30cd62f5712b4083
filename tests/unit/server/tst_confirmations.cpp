// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "serverworld.h"

#include "server/store/statement.h"

#include <QTemporaryDir>
#include <QTest>

#include <semaphore>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Server;

namespace {
//! A world whose regions write down what they stopped, by one worker that a test can hold.
class RegionsWorld : public ServerWorld {
public:
    explicit RegionsWorld(const QString &path)
        : ServerWorld(path)
        , pool(WorkerPool::start(database, 1).value())
        , owner(person(u"ananya"_s))
        , home(workspace(owner))
    {
        edges.start(*pool);
        await();
    }
    KeyId revokedKey(const QString &name)
    {
        const KeyId id = generate(owner, home, name)->value.key.id;
        CallContext context = as(owner);
        return keys.revoke(store, context, home, id) ? id : KeyId();
    }
    bool isConfirmed(const KeyId &id) { return store.revocations.find(id)->isComplete(); }
    //! Until the worker has done what it was given so far.
    void await()
    {
        std::binary_semaphore reached{0};
        pool->postFollowUp([&reached](Store &) { reached.release(); });
        reached.acquire();
    }

    std::unique_ptr<WorkerPool> pool;
    Caller owner;
    WorkspaceId home;
};
} // namespace

//! That a region stopped a key is written down, whatever else goes on.
class tst_Confirmations : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_worlds = 0;

    QString nextPath() { return m_folder.filePath(QString::number(++m_worlds) + u".db"_s); }

private Q_SLOTS:
    void aFullPoolLosesNone()
    {
        RegionsWorld world(nextPath());
        std::binary_semaphore held{0};
        QVERIFY(world.pool->post([&held](Store &) { held.acquire(); }));
        while (world.pool->post([](Store &) {})) { }
        QList<KeyId> revoked;
        for (int i = 0; i < 20; ++i)
            revoked.append(world.revokedKey(u"key %1"_s.arg(i)));
        QVERIFY(!world.isConfirmed(revoked.first()));
        held.release();
        world.await();
        for (const KeyId &id : std::as_const(revoked))
            QVERIFY(world.isConfirmed(id));
    }

    void whatCouldNotBeWrittenIsWrittenAtAHeartbeat()
    {
        RegionsWorld world(nextPath());
        std::binary_semaphore held{0};
        QVERIFY(world.pool->post([&held](Store &) { held.acquire(); }));
        const KeyId id = world.revokedKey(u"CRM sync"_s);
        world.store.connection().execute(u"ALTER TABLE revocations RENAME TO away"_s); // As good as a full disk.
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"ended early"_s));
        held.release();
        world.await();
        world.store.connection().execute(u"ALTER TABLE away RENAME TO revocations"_s);
        QVERIFY(!world.isConfirmed(id));
        world.edges.heartbeat();
        world.await();
        QVERIFY(world.isConfirmed(id));
    }

    void usesThatCouldNotBeWrittenAreWrittenWithTheNext()
    {
        RegionsWorld world(nextPath());
        const KeyId id = world.generate(world.owner, world.home, u"CRM sync"_s)->value.key.id;
        const auto use = [&world, id] { world.edges.usage().count(id, {}, world.clock.now().toMSecsSinceEpoch()); };
        use();
        world.store.connection().execute(u"ALTER TABLE api_key_uses RENAME TO away"_s);
        QVERIFY_EXCEPTION_THROWN(world.edges.writeUses(world.store), SqlFailure);
        world.store.connection().execute(u"ALTER TABLE away RENAME TO api_key_uses"_s);
        use();
        world.edges.writeUses(world.store);
        QCOMPARE(world.store.keys.find(id, world.clock.now())->key.uses24h, 2);
    }

    void aRegionThatIsCutConfirmsWhenItIsConnectedAgainAndSaysWhen()
    {
        RegionsWorld world(nextPath());
        QVERIFY(world.edges.setCut(u"eu-frankfurt"_s, true));
        const KeyId id = world.revokedKey(u"CRM sync"_s);
        world.await();
        QVERIFY(!world.isConfirmed(id));
        world.clock.advance(std::chrono::seconds(7));
        QVERIFY(world.edges.setCut(u"eu-frankfurt"_s, false));
        world.clock.advance(std::chrono::seconds(1)); // What is written late was stopped in time.
        world.await();
        const Revocation revocation = world.store.revocations.find(id).value();
        QVERIFY(revocation.isComplete());
        QCOMPARE(revocation.regions.at(0).milliseconds, 0);
        QCOMPARE(revocation.regions.at(1).milliseconds, 7000);
    }
};

QTEST_GUILESS_MAIN(tst_Confirmations)
#include "tst_confirmations.moc"
