// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "serverworld.h"

#include "server/service/audittrail.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Server;

namespace {
constexpr int steps = 250;
constexpr qint64 hour = 60 * 60;

//! A workspace in which somebody does whatever comes to mind with keys.
struct RandomWorld : ServerWorld {
    explicit RandomWorld(quint32 seed)
        : random(seed)
    {
    }

    void step()
    {
        clock.advance(std::chrono::seconds(random.bounded(2 * 60 * 60)));
        const int choice = random.bounded(10);
        if (secrets.isEmpty() || choice < 2)
            return generateOne();
        const KeyId id = secrets.keys().at(random.bounded(static_cast<int>(secrets.size())));
        // Refusals are as welcome as successes: what counts is what is true afterwards.
        if (choice < 5)
            rotateOne(id);
        else if (choice == 5)
            static_cast<void>(keys.extend(store, context, home, id, {.endsAt = clock.now().addSecs(random.bounded(8 * 24) * hour)}));
        else if (choice == 6)
            static_cast<void>(keys.endNow(store, context, home, id));
        else if (choice == 7)
            static_cast<void>(keys.revoke(store, context, home, id));
        else if (choice == 8)
            static_cast<void>(keys.change(store, context, home, id, u"*"_s, {.name = someName(), .paused = random.bounded(2) == 0}));
        else
            keys.sweepEnded(store);
    }
    void generateOne()
    {
        if (const auto made = ServerWorld::generate(owner, home, someName()))
            secrets.insert(made->value.key.id, *made->value.secret);
    }
    void rotateOne(const KeyId &id)
    {
        const auto made = keys.rotate(store, context, home, id, {.overlapSeconds = random.bounded(4) * random.bounded(48) * hour});
        if (made)
            secrets.insert(made->value.key.id, *made->value.secret);
    }
    QString someName() { return u"key %1"_s.arg(random.bounded(12)); }

    QRandomGenerator random;
    Caller owner = person(u"ananya"_s);
    WorkspaceId home = workspace(owner);
    CallContext context = as(owner);
    QMap<KeyId, Secret> secrets;
};

Edge::Verdict expectedVerdict(const ApiKey &key)
{
    switch (key.status) {
    case KeyStatus::Revoked:
        return Edge::Verdict::Revoked;
    case KeyStatus::Paused:
        return Edge::Verdict::Paused;
    default:
        return Edge::Verdict::Good;
    }
}
} // namespace

//! Whatever is done with keys, and in whichever order, some things stay true.
class tst_KeyInvariants : public QObject {
    Q_OBJECT

    static void check(RandomWorld &world)
    {
        QSet<QString> names;
        for (auto held = world.secrets.constBegin(); held != world.secrets.constEnd(); ++held) {
            const ApiKey key = world.keys.get(world.store, world.context, world.home, held.key()).value();
            // Every region says what the database says, though nobody but the clock may have told it.
            for (size_t region = 0; region < world.edges.size(); ++region)
                QVERIFY(world.edges.at(region).check(held.value().expose(), {}).verdict == expectedVerdict(key));
            QVERIFY((key.status == KeyStatus::Revoked) == key.revokedAt.isValid());
            QVERIFY(!(key.revokedAt.isValid() && key.endsAt.isValid()));
            QVERIFY(!key.endsAt.isValid() || (key.isReplaced() && key.endsAt > world.clock.now()));
            QVERIFY(key.status != KeyStatus::Ending || key.endsAt.isValid());
            if (key.status != KeyStatus::Revoked && !key.isReplaced()) {
                QVERIFY2(!names.contains(key.name), qPrintable(key.name));
                names.insert(key.name);
            }
            if (key.status != KeyStatus::Revoked && key.isReplaced()) {
                // Who still holds the old one is sent to one that nothing has replaced.
                const ApiKey successor = world.keys.get(world.store, world.context, world.home, key.replacedBy).value();
                QVERIFY(!successor.isReplaced());
                QVERIFY(successor.createdAt >= key.createdAt);
            }
        }
    }

private Q_SLOTS:
    void whateverHappensToKeys_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U, 4U, 5U})
            QTest::addRow("seed %u", seed) << seed;
    }
    void whateverHappensToKeys()
    {
        QFETCH(quint32, seed);
        RandomWorld world(seed);
        for (int i = 0; i < steps; ++i) {
            world.step();
            check(world);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"after %1 steps"_s.arg(i + 1)));
        }
        // In the end every key that stopped has its receipt, whichever way it went, and the log is whole.
        world.keys.sweepEnded(world.store);
        int stopped = 0;
        for (const KeyId &id : world.secrets.keys()) {
            const ApiKey key = world.keys.get(world.store, world.context, world.home, id).value();
            const std::optional<Revocation> revocation = world.store.revocations.find(id);
            QVERIFY(revocation.has_value() == (key.status == KeyStatus::Revoked));
            QVERIFY(!revocation || revocation->requestedAt == key.revokedAt);
            stopped += revocation ? 1 : 0;
        }
        QVERIFY2(stopped > 20, qPrintable(QString::number(stopped)));
        QVERIFY(world.secrets.size() - stopped > 3);
        QCOMPARE(firstBrokenLink(world.store.audit.all()), 0);
    }
};

QTEST_GUILESS_MAIN(tst_KeyInvariants)
#include "tst_keyinvariants.moc"
