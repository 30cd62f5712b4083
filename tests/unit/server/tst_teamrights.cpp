// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "teamworld.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Server;

//! Nobody grants what they lack: neither by a key, nor by its rotation.
class tst_TeamRights : public QObject {
    Q_OBJECT

    static KeyDraft draft(const QString &name, const QString &environment, bool automation = false)
    {
        return {.name = name, .environment = environment, .allowedIps = {}, .note = {}, .automation = automation};
    }

private Q_SLOTS:
    void nobodyMakesAKeyThatMayDoMoreThanTheyDo_data()
    {
        QTest::addColumn<QStringList>("permissions");
        QTest::addColumn<QStringList>("lackedOfTest");
        QTest::addColumn<QStringList>("lackedOfLive");
        const QStringList agents{u"agents:read"_s, u"agents:write"_s, u"agents:test"_s, u"logs:read"_s};
        const QStringList deploying{u"agents:read"_s, u"agents:write"_s, u"agents:test"_s, u"logs:read"_s, u"agents:deploy"_s};
        QTest::newRow("keys alone") << QStringList{u"keys:manage"_s} << agents << deploying;
        QTest::newRow("all but deploying") << agents + QStringList{u"keys:manage"_s} << QStringList() << QStringList{u"agents:deploy"_s};
        QTest::newRow("all of it") << deploying + QStringList{u"keys:manage"_s} << QStringList() << QStringList();
    }
    void nobodyMakesAKeyThatMayDoMoreThanTheyDo()
    {
        QFETCH(QStringList, permissions);
        QFETCH(QStringList, lackedOfTest);
        QFETCH(QStringList, lackedOfLive);
        TeamWorld world;
        const Caller keeper = world.joined(u"kiran"_s, world.role(u"Key keeper"_s, permissions));
        for (const QString &environment : {u"test"_s, u"live"_s}) {
            const QStringList lacked = environment == u"test" ? lackedOfTest : lackedOfLive;
            const KeyId there = world.generate(world.owner, world.home, u"there "_s + environment, environment)->value.key.id;
            CallContext making = ServerWorld::as(keeper);
            CallContext rotating = ServerWorld::as(keeper);
            const auto made = world.keys.generate(world.store, making, world.home, draft(u"mine "_s + environment, environment));
            const auto rotated = world.keys.rotate(world.store, rotating, world.home, there, {});
            QCOMPARE(codeOf(made), lacked.isEmpty() ? u"allowed"_s : u"grant-too-much"_s);
            QCOMPARE(codeOf(rotated), codeOf(made));
            for (const CallContext &context : {making, rotating})
                QCOMPARE(context.problemMembers[u"missing_permissions"_s].toArray(), QJsonArray::fromStringList(lacked));
            for (const QString &permission : lacked)
                QVERIFY2(made.error().detail.contains(permission) && rotated.error().detail.contains(permission), qPrintable(permission));
            QVERIFY(world.keys.revoke(world.store, rotating, world.home, there)); // What gives no secret needs no more than before.
        }
    }
    void anAutomationKeyIsForABuiltInOwner()
    {
        TeamWorld world;
        QStringList everything;
        for (const Permission permission : permissionsOf(Role::Owner))
            everything.append(toString(permission));
        const Caller deputy = world.joined(u"deputy"_s, world.role(u"Deputy"_s, everything));
        CallContext ownersContext = ServerWorld::as(world.owner);
        CallContext deputys = ServerWorld::as(deputy);
        const auto there = world.keys.generate(world.store, ownersContext, world.home, draft(u"pipeline"_s, u"test"_s, true));
        QVERIFY(there);
        QCOMPARE(codeOf(world.keys.generate(world.store, deputys, world.home, draft(u"mine"_s, u"test"_s, true))), u"permission-missing"_s);
        QCOMPARE(codeOf(world.keys.rotate(world.store, deputys, world.home, there->value.key.id, {})), u"permission-missing"_s);
        QVERIFY(world.keys.generate(world.store, deputys, world.home, draft(u"mine"_s, u"live"_s)));
        QVERIFY(world.keys.rotate(world.store, ownersContext, world.home, there->value.key.id, {}));
    }
    void aTestPipelineMakesNoLiveKey()
    {
        TeamWorld world;
        CallContext owners = ServerWorld::as(world.owner);
        const auto pipeline = world.keys.generate(world.store, owners, world.home, draft(u"pipeline"_s, u"test"_s, true));
        CallContext context = ServerWorld::as(ServerWorld::callerOf(pipeline->value.key));
        QCOMPARE(codeOf(world.keys.generate(world.store, context, world.home, draft(u"live one"_s, u"live"_s))), u"permission-missing"_s);
        QVERIFY(world.keys.generate(world.store, context, world.home, draft(u"test one"_s, u"test"_s)));
    }
};

QTEST_GUILESS_MAIN(tst_TeamRights)
#include "tst_teamrights.moc"
