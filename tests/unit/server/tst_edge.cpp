// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "serverworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Server;

namespace {
//! A source that can be cut off.
class FakeSource final : public KeySource {
public:
    std::optional<std::vector<Change>> changesSince(quint64 sequence) override
    {
        if (!reachable)
            return {};
        return log.changesSince(sequence);
    }

    KeyLog log;
    bool reachable = true;
};

//! A key with its secret, as an edge is told of it.
struct Sample {
    SecretKey secret = randomKey(Environment::Live);
    StoredKey stored = {.key = {.id = KeyId(u"key_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s), .name = u"CRM sync"_s}, .hash = sha256(secret.secret().expose())};

    QByteArray text() const { return secret.secret().expose(); }
    EdgeKey next(KeyStatus status)
    {
        ++stored.version;
        stored.key.status = status;
        return std::make_shared<const StoredKey>(stored);
    }
};

IpAddress address(const QString &text)
{
    return IpAddress::parse(text).value();
}
} // namespace

//! What one region decides about keys.
class tst_Edge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void aKeyIsGoodFromTheMomentItIsPublished()
    {
        FakeClock clock;
        FakeSource source;
        Edge edge(u"in-mumbai"_s, clock, source);
        Sample sample;
        QVERIFY(edge.sync());
        QCOMPARE(edge.check(sample.text(), {}).verdict, Edge::Verdict::Unknown);
        source.log.append(sample.next(KeyStatus::Active));
        QVERIFY(edge.sync());
        QCOMPARE(edge.check(sample.text(), {}).verdict, Edge::Verdict::Good);
        QCOMPARE(edge.check(sample.text().chopped(1) + '!', {}).verdict, Edge::Verdict::Malformed);
    }

    void theFirstRequestAfterTheConfirmationIsRefused()
    {
        FakeClock clock;
        FakeSource source;
        Edge edge(u"in-mumbai"_s, clock, source);
        Sample sample;
        Edge::Verdict atConfirmation = Edge::Verdict::Good;
        QDateTime stoppedAt;
        edge.onStopped([&] {
            stoppedAt = edge.stoppedAt(sample.stored.hash);
            atConfirmation = edge.check(sample.text(), {}).verdict;
        });
        source.log.append(sample.next(KeyStatus::Active));
        QVERIFY(edge.sync());
        QVERIFY(!edge.stoppedAt(sample.stored.hash).isValid());
        source.log.append(sample.next(KeyStatus::Revoked));
        QVERIFY(edge.sync());
        QCOMPARE(atConfirmation, Edge::Verdict::Revoked);
        QCOMPARE(stoppedAt, clock.now());
        // It stopped once: what is told of the key later moves nothing.
        clock.advance(1s);
        source.log.append(sample.next(KeyStatus::Revoked));
        QVERIFY(edge.sync());
        QCOMPARE(edge.stoppedAt(sample.stored.hash), stoppedAt);
    }

    void aRegionThatIsCutOffRefusesAfterFiftySeconds()
    {
        FakeClock clock;
        FakeSource source;
        Edge edge(u"in-mumbai"_s, clock, source);
        Sample sample;
        source.log.append(sample.next(KeyStatus::Active));
        QVERIFY(edge.sync());
        source.reachable = false;
        source.log.append(sample.next(KeyStatus::Revoked));
        clock.advance(49s);
        QCOMPARE(edge.check(sample.text(), {}).verdict, Edge::Verdict::Good);
        clock.advance(1s);
        QCOMPARE(edge.check(sample.text(), {}).verdict, Edge::Verdict::Unconfirmed);
        QVERIFY(!edge.isConfirmed());
        source.reachable = true;
        QCOMPARE(edge.check(sample.text(), {}).verdict, Edge::Verdict::Revoked);
        QVERIFY(edge.isConfirmed());
    }

    void aClockThatIsSetGivesAndTakesNoTime_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("back by less than has gone by") << -40;
        QTest::newRow("back by more") << -3600;
        QTest::newRow("forward") << 3600;
    }
    void aClockThatIsSetGivesAndTakesNoTime()
    {
        QFETCH(int, seconds);
        FakeClock clock;
        FakeSource source;
        Edge edge(u"in-mumbai"_s, clock, source);
        Sample sample;
        source.log.append(sample.next(KeyStatus::Active));
        QVERIFY(edge.sync());
        source.reachable = false;
        clock.advance(45s);
        clock.setWall(std::chrono::seconds(seconds));
        QCOMPARE(edge.check(sample.text(), {}).verdict, Edge::Verdict::Good);
        clock.advance(11s);
        QCOMPARE(edge.check(sample.text(), {}).verdict, Edge::Verdict::Unconfirmed);
        source.reachable = true;
        QCOMPARE(edge.check(sample.text(), {}).verdict, Edge::Verdict::Good);
    }

    void aRegionThatNeverAskedConfirmsNothing()
    {
        FakeClock clock;
        FakeSource source;
        source.reachable = false;
        Edge edge(u"in-mumbai"_s, clock, source);
        Sample sample;
        edge.load(sample.next(KeyStatus::Active));
        QCOMPARE(edge.check(sample.text(), {}).verdict, Edge::Verdict::Unconfirmed);
    }

    void anEndingKeyGainsNothingByAClockThatIsSetBack()
    {
        FakeClock clock;
        FakeSource source;
        Edge edge(u"in-mumbai"_s, clock, source);
        Sample sample;
        sample.stored.key.endsAt = clock.now().addSecs(600);
        source.log.append(sample.next(KeyStatus::Ending));
        QVERIFY(edge.sync());
        clock.advance(5min);
        clock.setWall(-1h);
        source.log.append(sample.next(KeyStatus::Ending)); // Renamed, say: its end is the same.
        clock.advance(5min - 1ms);
        QCOMPARE(edge.check(sample.text(), {}).verdict, Edge::Verdict::Good);
        clock.advance(1ms);
        QCOMPARE(edge.check(sample.text(), {}).verdict, Edge::Verdict::Revoked);
        // A new end counts from when it was told.
        sample.stored.key.endsAt = clock.now().addSecs(60);
        source.log.append(sample.next(KeyStatus::Ending));
        QVERIFY(edge.sync());
        QCOMPARE(edge.check(sample.text(), {}).verdict, Edge::Verdict::Good);
        clock.setWall(2min);
        QCOMPARE(edge.check(sample.text(), {}).verdict, Edge::Verdict::Revoked);
    }

    void oneLineCanBeCutWhileTheOthersGoOn()
    {
        FakeClock clock;
        KeyLog log;
        KeyLine cut(log);
        KeyLine whole(log);
        Edge far(u"us-virginia"_s, clock, cut);
        Edge near(u"in-mumbai"_s, clock, whole);
        Sample sample;
        log.append(sample.next(KeyStatus::Active));
        QVERIFY(far.sync() && near.sync());
        cut.setCut(true);
        log.append(sample.next(KeyStatus::Revoked));
        QVERIFY(!far.sync() && near.sync());
        QCOMPARE(near.check(sample.text(), {}).verdict, Edge::Verdict::Revoked);
        QCOMPARE(far.check(sample.text(), {}).verdict, Edge::Verdict::Good);
        clock.advance(50s);
        QCOMPARE(far.check(sample.text(), {}).verdict, Edge::Verdict::Unconfirmed);
        cut.setCut(false);
        QCOMPARE(far.check(sample.text(), {}).verdict, Edge::Verdict::Revoked);
    }

    void pausedAndEndedKeysAreRefused()
    {
        FakeClock clock;
        FakeSource source;
        Edge edge(u"in-mumbai"_s, clock, source);
        Sample sample;
        source.log.append(sample.next(KeyStatus::Paused));
        QVERIFY(edge.sync());
        QCOMPARE(edge.check(sample.text(), {}).verdict, Edge::Verdict::Paused);
        sample.stored.key.endsAt = clock.now().addSecs(10);
        source.log.append(sample.next(KeyStatus::Ending));
        QVERIFY(edge.sync());
        QCOMPARE(edge.check(sample.text(), {}).verdict, Edge::Verdict::Good);
        clock.advance(10s);
        QCOMPARE(edge.check(sample.text(), {}).verdict, Edge::Verdict::Revoked);
    }

    void anOlderVersionNeverReplacesANewerOne()
    {
        FakeClock clock;
        FakeSource source;
        Edge edge(u"in-mumbai"_s, clock, source);
        Sample sample;
        const EdgeKey active = sample.next(KeyStatus::Active);
        source.log.append(sample.next(KeyStatus::Revoked));
        source.log.append(active);
        QVERIFY(edge.sync());
        QCOMPARE(edge.check(sample.text(), {}).verdict, Edge::Verdict::Revoked);
    }

    void whileARegionIsCutOffTheLogGrowsByKeysOnly()
    {
        FakeClock clock;
        FakeSource source;
        Edge edge(u"in-mumbai"_s, clock, source);
        Sample sample;
        source.log.append(sample.next(KeyStatus::Active));
        QVERIFY(edge.sync());
        const EdgeKey early = sample.next(KeyStatus::Active);
        for (int i = 0; i < 1000; ++i)
            source.log.append(sample.next(i % 2 == 0 ? KeyStatus::Paused : KeyStatus::Active));
        source.log.append(sample.next(KeyStatus::Revoked));
        source.log.append(early); // Told late: it takes nothing back.
        QCOMPARE(source.log.size(), size_t(1));
        QVERIFY(edge.sync());
        QCOMPARE(edge.check(sample.text(), {}).verdict, Edge::Verdict::Revoked);
        source.log.trim(edge.sequence());
        QCOMPARE(source.log.size(), size_t(0));
        source.log.append(sample.next(KeyStatus::Revoked));
        QCOMPARE(source.log.size(), size_t(1));
    }

    void rangesCountWithMappedAddressesAsIpv4()
    {
        FakeClock clock;
        FakeSource source;
        Edge edge(u"in-mumbai"_s, clock, source);
        Sample sample;
        sample.stored.key.allowedIps = {IpRange::parse(u"203.0.113.0/24"_s).value(), IpRange::parse(u"2001:db8::/32"_s).value()};
        source.log.append(sample.next(KeyStatus::Active));
        QVERIFY(edge.sync());
        QCOMPARE(edge.check(sample.text(), address(u"203.0.113.24"_s)).verdict, Edge::Verdict::Good);
        QCOMPARE(edge.check(sample.text(), address(u"::ffff:203.0.113.24"_s)).verdict, Edge::Verdict::Good);
        QCOMPARE(edge.check(sample.text(), address(u"2001:db8::1"_s)).verdict, Edge::Verdict::Good);
        QCOMPARE(edge.check(sample.text(), address(u"203.0.114.1"_s)).verdict, Edge::Verdict::AddressRefused);
        QCOMPARE(edge.check(sample.text(), address(u"127.0.0.1"_s)).verdict, Edge::Verdict::AddressRefused);
    }

    void usesAreCountedByTheHourAndTakenOnce()
    {
        Usage usage;
        const KeyId key(u"key_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s);
        const qint64 now = 1'795'000'000'000;
        constexpr qint64 day = 24 * 60 * 60 * 1000;
        QCOMPARE(usage.count(key, address(u"203.0.113.24"_s), now).lastUsedMs, 0);
        QCOMPARE(usage.count(key, address(u"203.0.113.25"_s), now + 1).uses24h, 1);
        const QList<KeyUse> uses = usage.take();
        QCOMPARE(uses.size(), 1);
        QCOMPARE(uses.first().lastUsedIp, u"203.0.113.25"_s);
        QCOMPARE(uses.first().usesByHour.first(), 2);
        QVERIFY(usage.take().isEmpty());
        QCOMPARE(usage.count(key, address(u"203.0.113.24"_s), now + day).uses24h, 0);
    }

    void usesThatCouldNotBeWrittenAreTakenAgain()
    {
        Usage usage;
        const KeyId key(u"key_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s);
        const qint64 now = 1'795'000'000'000;
        usage.count(key, address(u"203.0.113.24"_s), now);
        usage.countRefused(key, now);
        const QList<KeyUse> lost = usage.take();
        usage.count(key, address(u"203.0.113.24"_s), now + 1);
        usage.giveBack(lost);
        const KeyUse use = usage.take().value(0);
        QCOMPARE(use.usesByHour.first(), 2);
        QCOMPARE(use.refusedByHour.first(), 1);
        QCOMPARE(use.sources.value(0).uses, 2);
        QCOMPARE(use.sources.value(0).lastUsedAt.toMSecsSinceEpoch(), now + 1);
    }

    void aPollThatCameBetweenReadingAndWaitingIsWoken()
    {
        Notifier notifier;
        int woken = 0;
        const quint64 ticket = notifier.ticket(u"topic"_s);
        notifier.notify(u"topic"_s);
        notifier.wait(u"topic"_s, ticket, [&] { ++woken; });
        QCOMPARE(woken, 1);
        notifier.wait(u"topic"_s, notifier.ticket(u"topic"_s), [&] { ++woken; });
        QCOMPARE(woken, 1);
        notifier.notify(u"topic"_s);
        notifier.notify(u"topic"_s);
        QCOMPARE(woken, 2);
        notifier.wait(u"topic"_s, notifier.ticket(u"topic"_s), [&] { ++woken; });
        notifier.stop();
        QCOMPARE(woken, 3);
    }
};

QTEST_GUILESS_MAIN(tst_Edge)
#include "tst_edge.moc"
