// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "serverworld.h"

#include "server/store/statement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Server;

namespace {
IpAddress address(const QString &text)
{
    return IpAddress::parse(text).value();
}

QStringList ipsOf(const QList<SourceUse> &sources)
{
    QStringList ips;
    for (const SourceUse &source : sources)
        ips.append(source.ip);
    return ips;
}
} // namespace

//! Who used a key, what ranges would have done to them, and what can be proved and killed.
class tst_KeyProof : public QObject {
    Q_OBJECT

    std::unique_ptr<ServerWorld> m_world;
    Caller m_owner;
    WorkspaceId m_workspace;
    ApiKey m_key;
    Secret m_secret;

    void use(const QString &ip, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            m_world->edges.usage().count(m_key.id, address(ip), m_world->clock.now().toMSecsSinceEpoch());
        m_world->edges.writeUses(m_world->store);
    }
    Result<KeyUsage> usage(const Caller &caller) { return m_world->keyUse.usage(m_world->store, ServerWorld::as(caller), m_workspace, m_key.id); }
    Result<RangesCheck> check(const QList<RangeDraft> &drafts)
    {
        return m_world->keyUse.checkRanges(m_world->store, ServerWorld::as(m_owner), m_workspace, m_key.id, drafts, {});
    }
    Result<SignedReceipt> receipt(const Caller &caller)
    {
        return m_world->receipts.receipt(m_world->store, ServerWorld::as(caller), m_workspace, m_key.id);
    }
    void revoke()
    {
        CallContext context = ServerWorld::as(m_owner);
        QVERIFY(m_world->keys.revoke(m_world->store, context, m_workspace, m_key.id));
    }
    void confirm(const QString &region) { m_world->store.revocations.confirm(m_key.id, region, m_world->clock.now()); }
    QList<LeakService::Report> report(const QList<Secret> &keys)
    {
        CallContext context = ServerWorld::anyone();
        return m_world->leaks.report(m_world->store, context, keys).value_or(QList<LeakService::Report>());
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<ServerWorld>();
        m_owner = m_world->person(u"ananya"_s);
        m_workspace = m_world->workspace(m_owner);
        const auto made = m_world->generate(m_owner, m_workspace, u"CRM sync"_s);
        QVERIFY(made);
        m_key = made->value.key;
        m_secret = *made->value.secret;
    }
    void cleanup() { m_world.reset(); }

    void usesAreToldByHourAndByAddress()
    {
        use(u"203.0.113.7"_s, 3);
        m_world->clock.advance(2h);
        use(u"2001:db8::1"_s, 2);
        const Result<KeyUsage> told = usage(m_owner);
        QVERIFY(told);
        QCOMPARE(told->hours.size(), 24);
        QCOMPARE(told->hours.at(23).uses, 2);
        QCOMPARE(told->hours.at(22).uses, 0);
        QCOMPARE(told->hours.at(21).uses, 3);
        QCOMPARE(ipsOf(told->sources), (QStringList{u"2001:db8::1"_s, u"203.0.113.7"_s}));
        QCOMPARE(told->sources.at(1).uses, 3);
        QCOMPARE(told->sources.at(0).lastUsedAt, m_world->clock.now());
        QCOMPARE(told->sourcesTotal, 2);
    }

    void whatIsRefusedIsCountedForADayAndIsNoUse()
    {
        const qint64 now = m_world->clock.now().toMSecsSinceEpoch();
        for (int i = 0; i < 3; ++i)
            m_world->edges.usage().countRefused(m_key.id, now);
        m_world->edges.writeUses(m_world->store);
        m_world->edges.usage().countRefused(m_key.id, now);
        m_world->edges.writeUses(m_world->store);
        const Result<KeyUsage> told = usage(m_owner);
        QCOMPARE(told->refused24h, 4);
        QCOMPARE(told->hours.at(23).uses, 0);
        QVERIFY(!m_world->store.keys.find(m_workspace, m_key.id, m_world->clock.now())->key.lastUsedAt.isValid());
        use(u"203.0.113.7"_s);
        QCOMPARE(usage(m_owner)->refused24h, 4);
        m_world->clock.advance(24h);
        QCOMPARE(usage(m_owner)->refused24h, 0);
    }

    void oneAddressIsOneRowHoweverManyDays()
    {
        for (int day = 0; day < 5; ++day) {
            use(u"203.0.113.7"_s, 2);
            m_world->clock.advance(24h);
        }
        const Result<KeyUsage> told = usage(m_owner);
        QCOMPARE(told->sources.size(), 1);
        QCOMPARE(told->sources.at(0).uses, 10);
    }

    void whatIsOlderThanThirtyDaysIsForgotten()
    {
        use(u"203.0.113.7"_s);
        m_world->clock.advance(32 * 24h);
        QCOMPARE(usage(m_owner)->sourcesTotal, 0); // Not told any more …
        m_world->store.keyUses.forgetBefore(m_world->clock.now().addDays(-KeyUseTable::daysKept));
        m_world->clock.advance(-10 * 24h);
        QCOMPARE(usage(m_owner)->sourcesTotal, 0); // … and not kept.
    }

    void aKeyHasAtMostAThousandAddresses()
    {
        use(u"203.0.113.7"_s);
        m_world->clock.advance(1s);
        for (int i = 0; i < 1100; ++i)
            m_world->edges.usage().count(m_key.id, address(u"10.1.%1.%2"_s.arg(i / 250).arg(i % 250 + 1)), m_world->clock.now().toMSecsSinceEpoch());
        m_world->edges.writeUses(m_world->store);
        const Result<KeyUsage> told = usage(m_owner);
        QCOMPARE(told->sourcesTotal, KeyUseTable::mostSources);
        QCOMPARE(told->sources.size(), 200);
        QCOMPARE(told->hours.at(23).uses, 1101); // Nothing is lost of the count itself.
        const auto all = m_world->store.keyUses.sources(m_key.id, m_world->clock.now(), 2000);
        QVERIFY(!ipsOf(all).contains(u"203.0.113.7"_s)); // The longest unused one made room.
    }

    void addressesThatComeOneByOneAreForgottenWhenTheServerTidies()
    {
        for (int i = 0; i < 30; ++i) {
            for (int each = 0; each < 40; ++each)
                m_world->edges.usage().count(m_key.id, address(u"10.1.%1.%2"_s.arg(i).arg(each)), m_world->clock.now().toMSecsSinceEpoch());
            m_world->edges.writeUses(m_world->store);
            m_world->clock.advance(1s);
        }
        m_world->store.keyUses.forgetBeyondMost();
        QCOMPARE(usage(m_owner)->sourcesTotal, KeyUseTable::mostSources);
        const auto all = m_world->store.keyUses.sources(m_key.id, m_world->clock.now(), 2000);
        QVERIFY(!ipsOf(all).contains(u"10.1.4.39"_s) && ipsOf(all).contains(u"10.1.5.0"_s)); // The longest unused ones made room.
    }

    void onlyPeopleWhoManageKeysSeeAddresses()
    {
        for (const Role role : {Role::Developer, Role::Analyst, Role::Viewer})
            QVERIFY(usage(m_world->member(m_workspace, role)).error().kind == Error::Kind::Forbidden);
        QVERIFY(usage(m_world->person(u"stranger"_s)).error().kind == Error::Kind::NotFound);
        QVERIFY(usage(ServerWorld::callerOf(m_key)).error().kind == Error::Kind::Forbidden);
        ApiKey automation = m_key;
        automation.automation = true;
        QVERIFY(usage(ServerWorld::callerOf(automation)).error().kind == Error::Kind::Forbidden);
    }

    void aDraftSaysWhomItWouldHaveRefused()
    {
        use(u"203.0.113.7"_s, 2);
        m_world->clock.advance(1min);
        use(u"198.51.100.9"_s);
        use(u"::ffff:198.51.100.10"_s);
        const Result<RangesCheck> result = check({{u"198.51.100.0/24"_s, {}}});
        QVERIFY(result);
        QCOMPARE(result->checked, 3);
        QCOMPARE(result->refusedTotal, 1);
        QCOMPARE(ipsOf(result->refused), QStringList{u"203.0.113.7"_s});
        QCOMPARE(result->refused.at(0).uses, 2);
        QCOMPARE(result->callerIp, u"203.0.113.24"_s);
        QVERIFY(!result->callerAllowed);
        QCOMPARE(result->since, m_world->clock.now().addDays(-30));
    }

    void noRangesAtAllRefuseNobody()
    {
        use(u"203.0.113.7"_s);
        const Result<RangesCheck> result = check({});
        QCOMPARE(result->refusedTotal, 0);
        QVERIFY(result->callerAllowed);
    }

    void aDraftThatIsNoneIsTold()
    {
        const Result<RangesCheck> result = check({{u"10.0.0.1/24"_s, {}}});
        QVERIFY(!result);
        QCOMPARE(result.error().fields.at(0).pointer, u"/allowed_ips/0/cidr"_s);
    }

    void aReceiptNeedsEveryRegion()
    {
        QCOMPARE(receipt(m_owner).error().code, u"key-not-revoked"_s);
        revoke();
        m_world->clock.advance(12ms);
        confirm(u"in-mumbai"_s);
        QCOMPARE(receipt(m_owner).error().code, u"revocation-running"_s);
        m_world->clock.advance(20ms);
        confirm(u"eu-frankfurt"_s);
        const Result<SignedReceipt> made = receipt(m_owner);
        QVERIFY(made);
        const QList<SigningKey> keys = m_world->receipts.signingKeys(m_world->store);
        QCOMPARE(keys.size(), 1);
        QCOMPARE(made->keyId, keys.at(0).id);
        const Result<Receipt> read = made->verify(keys.at(0).publicKey);
        QVERIFY(read);
        QCOMPARE(read->key, m_key.id);
        QCOMPARE(read->maskedKey, m_key.masked());
        QCOMPARE(read->revocation.regions.size(), 2);
        QCOMPARE(read->revocation.regions.at(1).milliseconds, 32);
        QCOMPARE(read->issuedAt, m_world->clock.now());
    }

    void theSameRevocationGivesTheSameBytes()
    {
        revoke();
        confirm(u"in-mumbai"_s);
        confirm(u"eu-frankfurt"_s);
        const Result<SignedReceipt> first = receipt(m_owner);
        m_world->clock.advance(24h);
        ReceiptService later(m_world->clock); // As after a restart: the key is read, not made anew.
        later.prepare(m_world->store);
        const auto second = later.receipt(m_world->store, ServerWorld::as(m_owner), m_workspace, m_key.id);
        QVERIFY(first && second && *first == *second);
    }

    void othersGetNoReceipt()
    {
        revoke();
        confirm(u"in-mumbai"_s);
        confirm(u"eu-frankfurt"_s);
        QVERIFY(receipt(m_world->member(m_workspace, Role::Developer)).error().kind == Error::Kind::Forbidden);
        QVERIFY(receipt(m_world->person(u"stranger"_s)).error().kind == Error::Kind::NotFound);
        QVERIFY(receipt(ServerWorld::callerOf(m_key)).error().kind == Error::Kind::Forbidden);
        Caller pipeline = ServerWorld::callerOf(m_key);
        pipeline.keyAutomation = true;
        QVERIFY(receipt(pipeline));
    }

    void aLeakedKeyIsKilledAndItsOwnersAreTold()
    {
        using Outcome = LeakService::Outcome;
        m_world->member(m_workspace, Role::Owner);
        m_world->member(m_workspace, Role::Developer);
        const QList<LeakService::Report> reports =
            report({m_secret, randomKey(Environment::Live).secret(), Secret::fromText(u"intrlume_sk_live_x"_s), m_secret});
        QCOMPARE(reports.size(), 4);
        QVERIFY(reports.at(0).outcome == Outcome::Revoked);
        QCOMPARE(reports.at(0).maskedKey, m_key.masked());
        QVERIFY(reports.at(1).outcome == Outcome::Unknown);
        QVERIFY(reports.at(2).outcome == Outcome::Malformed);
        QVERIFY(reports.at(2).maskedKey.isEmpty());
        QVERIFY(reports.at(3).outcome == Outcome::AlreadyRevoked);
        QVERIFY(m_world->store.keys.find(m_key.id, m_world->clock.now())->key.status == KeyStatus::Revoked);
        QVERIFY(m_world->edges.at(0).check(m_secret.expose(), {}).verdict == Edge::Verdict::Revoked);
        QCOMPARE(m_world->mailer.mails.size(), 2); // Two owners, once each.
        for (const Mail &mail : std::as_const(m_world->mailer.mails)) {
            QVERIFY(mail.text.contains(m_key.masked()));
            QVERIFY(!mail.text.contains(m_secret.exposeText()) && !mail.html.contains(m_secret.exposeText()));
        }
        QVERIFY(m_world->actions().contains(u"api_key.reported_leaked"_s));
        QVERIFY(m_world->actions().contains(u"api_key.revoked"_s));
    }

    void theReportOfADeadKeyIsWrittenOnce()
    {
        revoke();
        QList<Secret> copies;
        for (qsizetype i = 0; i < LeakService::mostKeys; ++i)
            copies.append(m_secret);
        const qsizetype before = m_world->actions().size();
        for (int call = 0; call < 5; ++call) {
            for (const LeakService::Report &each : report(copies))
                QVERIFY(each.outcome == LeakService::Outcome::AlreadyRevoked);
        }
        QCOMPARE(m_world->actions().size(), before + 1);
        QCOMPARE(m_world->actions().last(), u"api_key.reported_leaked"_s);
        QVERIFY(m_world->mailer.mails.isEmpty());
    }

    void aReportAndItsRevocationAreOneStep()
    {
        // What cannot be revoked was not reported either.
        m_world->store.connection().execute(u"ALTER TABLE revocations RENAME TO away"_s);
        QVERIFY_EXCEPTION_THROWN(report({m_secret}), SqlFailure);
        QVERIFY(!m_world->actions().contains(u"api_key.reported_leaked"_s));
        QVERIFY(m_world->mailer.mails.isEmpty());
    }

    void aMailAboutALeakPromisesNoMoreThanIsTrue()
    {
        QVERIFY(m_world->edges.setCut(u"eu-frankfurt"_s, true));
        report({m_secret});
        const Mail mail = m_world->mailer.mails.value(0);
        for (const QString &text : {mail.text, mail.html})
            QVERIFY(text.contains(u"cut off"_s) && !text.contains(u"Every region refuses it now"_s));
    }

    void reportsSlowDown_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("neighbour");
        QTest::addColumn<bool>("same");
        QTest::newRow("one IPv4 address") << u"203.0.113.24"_s << u"203.0.113.24"_s << true;
        QTest::newRow("its neighbour") << u"203.0.113.24"_s << u"203.0.113.25"_s << false;
        QTest::newRow("one /64 of IPv6") << u"2001:db8:1:2::1"_s << u"2001:db8:1:2:ffff::9"_s << true;
        QTest::newRow("the next /64") << u"2001:db8:1:2::1"_s << u"2001:db8:1:3::1"_s << false;
    }
    void reportsSlowDown()
    {
        QFETCH(QString, address);
        QFETCH(QString, neighbour);
        QFETCH(bool, same);
        CallContext context = ServerWorld::anyone();
        context.address = address;
        const QList<Secret> keys{Secret::fromText(u"x"_s)};
        for (int i = 0; i < Limits::leakedKeys.quota; ++i)
            QVERIFY(m_world->leaks.report(m_world->store, context, keys));
        context.address = neighbour;
        QCOMPARE(!m_world->leaks.report(m_world->store, context, keys), same);
    }
};

QTEST_GUILESS_MAIN(tst_KeyProof)
#include "tst_keyproof.moc"
