// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/keyusage.h"
#include "core/timestamp.h"
#include "unit/cli/programworld.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

namespace {
QDateTime at(const QString &text)
{
    return *fromRfc3339(text);
}
} // namespace

//! What changes, limits and ends a key: every byte that is printed, and what is sent.
class KeyChangesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProgramWorld> m_world;

    int run(const QStringList &arguments) { return m_world->run(QStringList{u"keys"_s} + arguments); }
    const QString &out() const { return m_world->terminal.out; }
    const QString &err() const { return m_world->terminal.err; }

private Q_SLOTS:
    void init() { m_world = std::make_unique<ProgramWorld>(); }
    void cleanup() { QCOMPARE(m_world->service->leftOver(), 0); }

    // The old key's end

    void anOldKeyIsStoppedBeforeItsTime()
    {
        m_world->beInAWorkspace();
        m_world->list({ProgramWorld::someKey(u"CRM sync"_s), ProgramWorld::endingKey()});
        m_world->terminal.yes = true;
        m_world->revokeSucceeds(true);
        QCOMPARE(run({u"end"_s, u"CRM sync"_s}), 0);
        QCOMPARE(m_world->terminal.prompts,
                 QStringList{u"Stop the old key “CRM sync” (intrlume_sk_live_0123…yRov)? What uses it stops working, and this cannot be undone."_s});
        QVERIFY(m_world->lastPath().endsWith(u"key_01JZ0000000000000000000001/end-now"_s));
        QCOMPARE(out(), u"REGION        STATE    AFTER\nin-mumbai     stopped  100 ms\neu-frankfurt  stopped  312 ms\n"_s);
    }

    void anOldKeyIsKeptForLonger()
    {
        m_world->beInAWorkspace();
        m_world->list({ProgramWorld::someKey(u"CRM sync"_s), ProgramWorld::endingKey()});
        m_world->service->answer(ProgramWorld::endingKey().toJson());
        QCOMPARE(run({u"extend"_s, u"CRM sync"_s, u"12h"_s}), 0);
        QCOMPARE(out(), QString());
        QCOMPARE(err(), u"The old key “CRM sync” (intrlume_sk_live_0123…yRov) stops at 2026-11-23 10:42Z.\n"_s);
        QVERIFY(m_world->lastPath().endsWith(u"key_01JZ0000000000000000000001/extend"_s));
        QCOMPARE(m_world->lastRequest().body,
                 (QJsonObject{{u"overlap_seconds"_s, 12 * 3600}})); // By the server's clock: this computer's may be wrong.
    }

    void aKeyThatDoesNotEndIsNeitherEndedNorExtended()
    {
        m_world->haveOneKey();
        m_world->service->fail({.kind = Error::Kind::Conflict, .code = u"key-not-ending"_s});
        QCOMPARE(run({u"extend"_s, u"CRM sync"_s, u"7d"_s}), 6);
        QCOMPARE(err(), u"intrlume: This key was not rotated, so it has no end that could be changed. To stop it, use “intrlume keys revoke”.\n"_s);
        QCOMPARE(run({u"extend"_s, u"CRM sync"_s, u"8d"_s}), 2);
        QCOMPARE(run({u"extend"_s, u"CRM sync"_s, u"now"_s}), 2);
    }

    // Small changes

    void aKeyIsChanged_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("told");
        QTest::newRow("rename") << QStringList{u"rename"_s, u"CRM sync"_s, u"CRM import"_s} << QJsonObject{{u"name"_s, u"CRM import"_s}}
                                << u"Key “CRM sync” is now called “CRM import”.\n"_s;
        QTest::newRow("note") << QStringList{u"note"_s, u"CRM sync"_s, u"in the vault"_s} << QJsonObject{{u"note"_s, u"in the vault"_s}}
                              << u"The note of key “CRM import” is saved.\n"_s;
        QTest::newRow("pause") << QStringList{u"pause"_s, u"CRM sync"_s} << QJsonObject{{u"paused"_s, true}}
                               << u"Key “CRM import” is paused: it is refused until it is resumed.\n"_s;
        QTest::newRow("resume") << QStringList{u"resume"_s, u"CRM sync"_s} << QJsonObject{{u"paused"_s, false}}
                                << u"Key “CRM import” works again.\n"_s;
    }
    void aKeyIsChanged()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QJsonObject, body);
        QFETCH(QString, told);
        m_world->haveOneKey();
        m_world->service->answer(ProgramWorld::someKey(u"CRM import"_s).toJson());
        QCOMPARE(run(arguments), 0);
        QCOMPARE(out(), QString());
        QCOMPARE(err(), told);
        QVERIFY(m_world->lastRequest().verb == Api::Verb::Patch);
        QCOMPARE(m_world->lastRequest().body, body);
        QCOMPARE(m_world->lastRequest().ifMatch, u"7"_s);

        m_world->haveOneKey();
        m_world->service->answer(ProgramWorld::someKey(u"CRM import"_s).toJson());
        QCOMPARE(run(arguments + QStringList{u"--output"_s, u"json"_s}), 0);
        QCOMPARE(m_world->printedJson(), (QJsonObject{{u"key"_s, ProgramWorld::someKey(u"CRM import"_s).toJson()}}));
    }

    void whatSomeoneElseChangedIsNotOverwritten()
    {
        m_world->haveOneKey();
        m_world->service->fail({.kind = Error::Kind::Changed});
        QCOMPARE(run({u"pause"_s, u"CRM sync"_s}), 6);
        QCOMPARE(err(), u"intrlume: Someone changed it meanwhile. Look at it again and repeat.\n"_s);
    }

    // From where

    void networksAreAddedAfterASimulation()
    {
        ApiKey key = ProgramWorld::someKey(u"CRM sync"_s);
        key.allowedIps = {*IpRange::parse(u"203.0.113.0/24"_s, u"office"_s)};
        m_world->haveOneKey(key);
        RangesCheck check{.since = at(u"2026-10-23T10:42:00.000Z"_s), .checked = 3, .refused = {}, .refusedTotal = 0, .callerIp = u"203.0.113.9"_s};
        m_world->service->answer(check.toJson());
        key.allowedIps.append(*IpRange::parse(u"2001:db8::/32"_s));
        m_world->service->answer(key.toJson());
        QCOMPARE(run({u"allow"_s, u"CRM sync"_s, u"--add"_s, u"2001:db8::/32"_s, u"--add"_s, u"203.0.113.0/24"_s}), 0);
        QCOMPARE(out(), QString());
        QCOMPARE(err(), u"0 of the 3 addresses that used this key since 2026-10-23 10:42Z would be refused.\n"
                        "Key “CRM sync” may be used from 203.0.113.0/24, 2001:db8::/32.\n"_s);
        const QJsonArray sent = m_world->lastRequest().body[u"allowed_ips"_s].toArray();
        QCOMPARE(sent.size(), 2);
        QCOMPARE(sent[0][u"note"_s].toString(), u"office"_s); // What was there keeps its note.
        QVERIFY(m_world->terminal.prompts.isEmpty());
    }

    void whoWouldBeLockedOutIsAskedFor()
    {
        const RangesCheck check{.since = at(u"2026-10-23T10:42:00.000Z"_s),
                                .checked = 2,
                                .refused = {{u"198.51.100.7"_s, 12, at(u"2026-11-23T06:05:59.000Z"_s)}},
                                .refusedTotal = 1,
                                .callerIp = u"198.51.100.7"_s,
                                .callerAllowed = false};
        const QStringList arguments{u"allow"_s, u"CRM sync"_s, u"--only"_s, u"203.0.113.0/24"_s};
        const QString told = u"This computer, 198.51.100.7, would be locked out.\n"
                             "1 of the 2 addresses that used this key since 2026-10-23 10:42Z would be refused.\n"_s;
        m_world->haveOneKey();
        m_world->service->answer(check.toJson());
        m_world->terminal.yes = false;
        QCOMPARE(run(arguments), 130);
        QCOMPARE(err(), told + u"intrlume: Cancelled.\n"_s);
        QCOMPARE(m_world->terminal.prompts, QStringList{u"Save it all the same?"_s});
        QVERIFY(m_world->lastPath().endsWith(u"/allowed-ips/check"_s));

        m_world->haveOneKey();
        m_world->service->answer(check.toJson());
        QCOMPARE(run(arguments + QStringList{u"--check"_s}), 0);
        QCOMPARE(out(), u"REFUSED       USES  LAST USED\n198.51.100.7  12    2026-11-23 06:05Z\n"_s);
        QCOMPARE(err(), told);
        QVERIFY(m_world->lastPath().endsWith(u"/allowed-ips/check"_s));

        m_world->haveOneKey();
        m_world->service->answer(check.toJson());
        m_world->service->answer(ProgramWorld::someKey(u"CRM sync"_s).toJson());
        QCOMPARE(run(arguments + QStringList{u"--yes"_s}), 0);
        QVERIFY(m_world->terminal.prompts.isEmpty());
    }

    void theLastNetworkIsNotRemovedByMistake()
    {
        ApiKey key = ProgramWorld::someKey(u"CRM sync"_s);
        key.allowedIps = {*IpRange::parse(u"203.0.113.0/24"_s)};
        m_world->haveOneKey(key);
        QCOMPARE(run({u"allow"_s, u"CRM sync"_s, u"--remove"_s, u"203.0.113.0/24"_s}), 2);
        QCOMPARE(err(), u"intrlume: Without a network left the key could be used from anywhere. If you want that, say --anywhere.\n"_s);
        m_world->haveOneKey(key);
        QCOMPARE(run({u"allow"_s, u"CRM sync"_s, u"--remove"_s, u"203.0.113.0/25"_s}), 2);
        QCOMPARE(err(), u"intrlume: 203.0.113.0/25 is not in the key’s list, so it cannot be removed.\n"_s);
        QCOMPARE(run({u"allow"_s, u"CRM sync"_s}), 2);
        QCOMPARE(run({u"allow"_s, u"CRM sync"_s, u"--add"_s, u"10.0.0.1/24"_s}), 2);
        QCOMPARE(err(), u"intrlume: --add 10.0.0.1/24: bits of the host are set; the network is 10.0.0.0/24.\n"_s);
        QCOMPARE(run({u"allow"_s, u"CRM sync"_s, u"--anywhere"_s, u"--add"_s, u"10.0.0.0/24"_s}), 2);
    }

    // Revoking

    void regionsAreShownAsTheyStop()
    {
        m_world->haveOneKey();
        m_world->revokeSucceeds(false);
        m_world->service->answer(ProgramWorld::stopped(false));
        m_world->service->answer(ProgramWorld::stopped(true));
        QCOMPARE(run({u"revoke"_s, u"CRM sync"_s, u"--yes"_s, u"--wait"_s}), 0);
        QCOMPARE(out(), u"in-mumbai     stopped  100 ms\neu-frankfurt  stopped  312 ms\n"_s);
        QCOMPARE(err(), u"Key “CRM sync” is revoked in every region.\n"_s);
        QCOMPARE(m_world->lastRequest().query.queryItemValue(u"wait"_s), u"1"_s);
    }

    void waitingFailsWhereARegionDoesNotConfirm()
    {
        m_world->haveOneKey();
        m_world->revokeSucceeds(false);
        for (int waits = 0; waits < 23; ++waits)
            m_world->service->answer(ProgramWorld::stopped(false));
        QCOMPARE(run({u"revoke"_s, u"CRM sync"_s, u"--yes"_s, u"--wait"_s}), 8);
        QCOMPARE(out(), u"in-mumbai     stopped  100 ms\n"_s);
        QCOMPARE(err(), u"Key “CRM sync” is revoked. Regions that are still pending refuse it within 60 s.\n"
                        "intrlume: Not every region has confirmed: eu-frankfurt. Each refuses the key within 60 s, even when it is cut off.\n"_s);
    }

    void aRevocationAsJson()
    {
        m_world->haveOneKey();
        m_world->revokeSucceeds(true);
        QCOMPARE(run({u"revoke"_s, u"CRM sync"_s, u"--yes"_s, u"--wait"_s, u"--output"_s, u"json"_s}), 0);
        QCOMPARE(m_world->printedJson(),
                 (QJsonObject{{u"key"_s, ProgramWorld::someKey(u"CRM sync"_s).toJson()}, {u"revocation"_s, ProgramWorld::stopped(true)}}));
    }

    // What never belongs on a command line

    void aKeysSecretIsNoName_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString secret = u"intrlume_sk_live_hunter-2-hunter"_s;
        for (const char *command : {"show", "rotate", "end", "pause", "resume", "revoke"})
            QTest::newRow(command) << QStringList{QString::fromLatin1(command), secret};
        QTest::newRow("rename") << QStringList{u"rename"_s, secret, u"x"_s};
        QTest::newRow("note") << QStringList{u"note"_s, secret, u"x"_s};
        QTest::newRow("in a note") << QStringList{u"note"_s, u"CRM sync"_s, u"it is "_s + secret};
        QTest::newRow("forget") << QStringList{u"forget"_s, secret};
        QTest::newRow("extend") << QStringList{u"extend"_s, secret, u"1h"_s};
        QTest::newRow("allow") << QStringList{u"allow"_s, secret, u"--anywhere"_s};
    }
    void aKeysSecretIsNoName()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(arguments), 2);
        QVERIFY(err().contains(u"other programs can read"_s) && !err().contains(u"hunter"_s));
        QVERIFY(m_world->service->requests.isEmpty());
    }
};

QTEST_GUILESS_MAIN(KeyChangesTest)
#include "tst_keychanges.moc"
