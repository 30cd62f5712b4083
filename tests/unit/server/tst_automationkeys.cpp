// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "serverworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Server;

namespace {
template<typename T>
QString codeOf(const Result<T> &result)
{
    return result ? u"allowed"_s : result.error().code;
}

//! An elevated owner with an automation key, and an ordinary key for it to work on.
struct PipelineWorld : ServerWorld {
    Caller owner = person(u"ananya"_s);
    WorkspaceId home = workspace(owner);
    GeneratedKey ordinary = generate(owner, home, u"CRM sync"_s)->value;

    Result<Created<GeneratedKey>> generateAutomation(Caller caller, const QString &name, const QString &environment = u"live"_s)
    {
        CallContext context = as(caller);
        return keys.generate(store, context, home, {.name = name, .environment = environment, .allowedIps = {}, .note = {}, .automation = true});
    }
    Caller elevated() const
    {
        Caller caller = owner;
        caller.elevatedUntil = clock.now().addSecs(600);
        return caller;
    }
    CallContext pipeline(const QString &environment = u"live"_s)
    {
        return as(callerOf(generateAutomation(elevated(), u"pipeline "_s + environment, environment)->value.key));
    }
};
} // namespace

//! Elevated sessions, and what automation keys may and may not do.
class tst_AutomationKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyAnElevatedOwnerMakesAnAutomationKey()
    {
        PipelineWorld world;
        QCOMPARE(codeOf(world.generateAutomation(world.owner, u"one"_s)), u"elevation-required"_s);
        QVERIFY(world.generateAutomation(world.elevated(), u"one"_s)->value.key.automation);
        Caller late = world.elevated();
        world.clock.advance(10min);
        QCOMPARE(codeOf(world.generateAutomation(late, u"two"_s)), u"elevation-required"_s);
        Caller developer = world.member(world.home, Role::Developer);
        developer.elevatedUntil = world.clock.now().addSecs(600);
        QCOMPARE(codeOf(world.generateAutomation(developer, u"two"_s)), u"permission-missing"_s);
        QCOMPARE(codeOf(world.generateAutomation(world.pipeline().caller, u"two"_s)), u"permission-missing"_s);
    }
    void rotatingAnAutomationKeyIsAsMuchAsMakingOne()
    {
        PipelineWorld world;
        const KeyId id = world.generateAutomation(world.elevated(), u"one"_s)->value.key.id;
        CallContext plain = ServerWorld::as(world.owner);
        CallContext elevated = ServerWorld::as(world.elevated());
        QCOMPARE(codeOf(world.keys.rotate(world.store, plain, world.home, id, {})), u"elevation-required"_s);
        QVERIFY(world.keys.rotate(world.store, elevated, world.home, id, {})->value.key.automation);
    }

    void itDoesThePipelinesWork()
    {
        PipelineWorld world;
        CallContext pipeline = world.pipeline();
        const auto made = world.generate(pipeline.caller, world.home, u"deploy 7"_s);
        QVERIFY(made);
        QVERIFY(made->value.key.createdBy.id == world.owner.account);
        QVERIFY(made->value.key.createdWith && made->value.key.createdWith->id == pipeline.caller.key);
        QCOMPARE(made->value.key.createdWith->name, u"pipeline live"_s);
        QVERIFY(!made->value.key.automation);
        const KeyId id = made->value.key.id;
        QVERIFY(world.keys.get(world.store, pipeline, world.home, id));
        QVERIFY(world.keys.counts(world.store, pipeline, world.home, 0));
        const auto rotated = world.keys.rotate(world.store, pipeline, world.home, id, {.overlapSeconds = 60});
        QVERIFY(rotated);
        QVERIFY(rotated->value.key.createdWith->id == pipeline.caller.key);
        QVERIFY(world.keys.extend(world.store, pipeline, world.home, id, {.endsAt = world.clock.now().addSecs(120)}));
        QVERIFY(world.keys.endNow(world.store, pipeline, world.home, id));
        QVERIFY(world.keys.revocation(world.store, pipeline, world.home, id));
        QVERIFY(world.keys.revoke(world.store, pipeline, world.home, rotated->value.key.id));
        CallContext owner = ServerWorld::as(world.owner);
        const KeyEvent event = world.keys.events(world.store, owner, world.home, id, {}, 1)->items.first();
        QCOMPARE(event.actor.kind, u"key"_s);
        QCOMPARE(event.actor.name, u"pipeline live"_s);
    }
    void itDoesNothingElse()
    {
        PipelineWorld world;
        CallContext pipeline = world.pipeline();
        const KeyId id = world.ordinary.key.id;
        QCOMPARE(codeOf(world.keys.change(world.store, pipeline, world.home, id, u"*"_s, {.paused = true})), u"permission-missing"_s);
        QCOMPARE(codeOf(world.keys.events(world.store, pipeline, world.home, id, {}, 5)), u"permission-missing"_s);
        QCOMPARE(codeOf(world.workspaces.get(world.store, pipeline, world.home)), u"permission-missing"_s);
        QCOMPARE(codeOf(world.workspaces.change(world.store, pipeline, world.home, u"*"_s, {.rotationDays = 30})), u"permission-missing"_s);
        const WorkspaceId elsewhere = world.workspace(world.owner, u"Elsewhere"_s);
        QCOMPARE(codeOf(world.generate(pipeline.caller, elsewhere, u"x"_s)), u"not-found"_s);
        QCOMPARE(codeOf(world.keys.list(world.store, pipeline, elsewhere, {}, {})), u"not-found"_s);
    }
    void anotherAutomationKeyIsBeyondItsReach()
    {
        PipelineWorld world;
        CallContext pipeline = world.pipeline();
        const KeyId other = world.generateAutomation(world.elevated(), u"other"_s)->value.key.id;
        for (const KeyId &id : {other, pipeline.caller.key}) {
            QCOMPARE(codeOf(world.keys.get(world.store, pipeline, world.home, id)), u"permission-missing"_s);
            QCOMPARE(codeOf(world.keys.rotate(world.store, pipeline, world.home, id, {})), u"permission-missing"_s);
            QCOMPARE(codeOf(world.keys.revoke(world.store, pipeline, world.home, id)), u"permission-missing"_s);
            QCOMPARE(codeOf(world.keys.extend(world.store, pipeline, world.home, id, {.endsAt = world.clock.now().addSecs(5)})),
                     u"permission-missing"_s);
            QCOMPARE(codeOf(world.keys.endNow(world.store, pipeline, world.home, id)), u"permission-missing"_s);
        }
        const QList<ApiKey> listed = world.keys.list(world.store, pipeline, world.home, {}, {})->items;
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first().name, u"CRM sync"_s);
        QCOMPARE(world.keys.counts(world.store, pipeline, world.home, 0)->active, 1);
    }
    void aTestOneReachesTestKeysOnly()
    {
        PipelineWorld world;
        CallContext pipeline = world.pipeline(u"test"_s);
        QCOMPARE(codeOf(world.generate(pipeline.caller, world.home, u"live one"_s)), u"permission-missing"_s);
        QVERIFY(world.generate(pipeline.caller, world.home, u"test one"_s, u"test"_s));
        QCOMPARE(codeOf(world.keys.revoke(world.store, pipeline, world.home, world.ordinary.key.id)), u"permission-missing"_s);
        const QList<ApiKey> listed = world.keys.list(world.store, pipeline, world.home, {}, {})->items;
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first().name, u"test one"_s);
        KeyFilter live;
        live.environment = Environment::Live;
        QVERIFY(world.keys.list(world.store, pipeline, world.home, live, {})->items.isEmpty());
        QCOMPARE(world.keys.counts(world.store, pipeline, world.home, 0)->live, 0);
    }
    void itGivesNoWiderRangesThanItHas_data()
    {
        QTest::addColumn<QStringList>("ranges");
        QTest::addColumn<QString>("error");
        QTest::newRow("its own") << QStringList{u"203.0.113.0/24"_s} << QString();
        QTest::newRow("narrower, in both families") << QStringList{u"203.0.113.7"_s, u"2001:db8:1::/48"_s} << QString();
        QTest::newRow("anywhere") << QStringList() << u"/allowed_ips too-wide"_s;
        QTest::newRow("wider") << QStringList{u"203.0.113.7"_s, u"203.0.112.0/23"_s} << u"/allowed_ips/1/cidr too-wide"_s;
        QTest::newRow("elsewhere") << QStringList{u"198.51.100.0/24"_s} << u"/allowed_ips/0/cidr too-wide"_s;
        QTest::newRow("all of IPv6") << QStringList{u"::/0"_s} << u"/allowed_ips/0/cidr too-wide"_s;
    }
    void itGivesNoWiderRangesThanItHas()
    {
        QFETCH(QStringList, ranges);
        QFETCH(QString, error);
        PipelineWorld world;
        CallContext elevated = ServerWorld::as(world.elevated());
        const QList<RangeDraft> own{{u"203.0.113.0/24"_s, {}}, {u"2001:db8::/32"_s, {}}};
        const ApiKey key = world.keys
                               .generate(world.store, elevated, world.home,
                                         {.name = u"pipeline"_s, .environment = u"live"_s, .allowedIps = own, .note = {}, .automation = true})
                               ->value.key;
        CallContext pipeline = ServerWorld::as(ServerWorld::callerOf(key));
        KeyDraft draft{.name = u"from the pipeline"_s, .environment = u"live"_s, .allowedIps = {}, .note = {}};
        for (const QString &range : std::as_const(ranges))
            draft.allowedIps.append({range, {}});
        const auto made = world.keys.generate(world.store, pipeline, world.home, draft);
        QCOMPARE(made.has_value(), error.isEmpty());
        if (!made)
            QCOMPARE(made.error().fields.first().pointer + u' ' + made.error().fields.first().code, error);
        // What people allowed a key, its successor keeps.
        QVERIFY(world.keys.rotate(world.store, pipeline, world.home, world.ordinary.key.id, {.overlapSeconds = 60}));
    }
    void oneThatWasRevokedMeanwhileMakesNothing()
    {
        PipelineWorld world;
        CallContext pipeline = world.pipeline(); // Let in by its region,
        CallContext owner = ServerWorld::as(world.owner);
        QVERIFY(world.keys.revoke(world.store, owner, world.home, pipeline.caller.key)); // stopped before its turn.
        QCOMPARE(codeOf(world.generate(pipeline.caller, world.home, u"too late"_s)), u"key-revoked"_s);
    }

    void anElevationLastsTenMinutes()
    {
        ServerWorld world;
        CallContext anyone = ServerWorld::anyone();
        QVERIFY(world.accounts.signUp(world.store, anyone, ServerWorld::newcomer(u"ananya@nilavya.example"_s)));
        QVERIFY(world.accounts.confirm(world.store, anyone, world.mailer.token()));
        const auto grant = world.sessions.signIn(world.store, anyone, ServerWorld::credentials(u"ananya@nilavya.example"_s));
        QVERIFY(!grant->session.elevatedUntil.isValid());
        const auto caller = [&] { return world.sessions.authenticate(world.store, grant->accessToken).value(); };
        CallContext context = ServerWorld::as(caller());
        const auto until = world.sessions.elevate(world.store, context, Secret::fromText(ServerWorld::goodPassword()));
        QCOMPARE(until.value(), world.clock.now().addSecs(600));
        QCOMPARE(caller().elevatedUntil, *until);
        QCOMPARE(world.sessions.list(world.store, context, {}, 5)->items.first().elevatedUntil, *until);
        QVERIFY(world.actions().contains(u"session.elevated"_s));
        world.clock.advance(10min);
        QVERIFY(!world.sessions.list(world.store, context, {}, 5)->items.first().elevatedUntil.isValid());
    }
    void wrongPasswordsSlowDown()
    {
        ServerWorld world;
        CallContext anyone = ServerWorld::anyone();
        QVERIFY(world.accounts.signUp(world.store, anyone, ServerWorld::newcomer(u"ananya@nilavya.example"_s)));
        QVERIFY(world.accounts.confirm(world.store, anyone, world.mailer.token()));
        const auto grant = world.sessions.signIn(world.store, anyone, ServerWorld::credentials(u"ananya@nilavya.example"_s));
        CallContext context = ServerWorld::as(world.sessions.authenticate(world.store, grant->accessToken).value());
        for (int left = 4; left >= 0; --left) {
            QCOMPARE(codeOf(world.sessions.elevate(world.store, context, Secret::fromText(u"wrong"_s))), u"password-wrong"_s);
            QCOMPARE(context.problemMembers["tries_left"_L1].toInt(), left);
        }
        const Secret right = Secret::fromText(ServerWorld::goodPassword());
        const auto refused = world.sessions.elevate(world.store, context, right);
        QCOMPARE(codeOf(refused), u"too-many-requests"_s);
        QVERIFY(refused.error().retryAfter > 14min);
        world.clock.advance(15min);
        QVERIFY(world.sessions.elevate(world.store, context, right));
    }
};

QTEST_GUILESS_MAIN(tst_AutomationKeys)
#include "tst_automationkeys.moc"
