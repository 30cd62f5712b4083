// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "serverworld.h"

#include "server/http/strictjson.h"
#include "server/service/audittrail.h"
#include "server/store/statement.h"

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

QString expected(bool allowed)
{
    return allowed ? u"allowed"_s : u"permission-missing"_s;
}
} // namespace

//! Workspaces, keys and agents: who may do what, and what it leaves behind.
class tst_WorkspaceRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRoleMayDoWhatItsTableSays_data()
    {
        QTest::addColumn<Role>("role");
        for (const Role role : allRoles)
            QTest::newRow(qUtf8Printable(toString(role))) << role;
    }
    void everyRoleMayDoWhatItsTableSays()
    {
        QFETCH(Role, role);
        ServerWorld world;
        const Caller owner = world.person(u"ananya"_s);
        const WorkspaceId workspace = world.workspace(owner);
        const ApiKey key = world.generate(owner, workspace, u"CRM sync"_s)->value.key;
        CallContext context = ServerWorld::as(world.member(workspace, role));

        const QString keys = expected(allows(role, Permission::KeysManage));
        QCOMPARE(codeOf(world.generate(context.caller, workspace, u"another"_s)), keys);
        QCOMPARE(codeOf(world.keys.list(world.store, context, workspace, {}, {})), keys);
        QCOMPARE(codeOf(world.keys.get(world.store, context, workspace, key.id)), keys);
        QCOMPARE(codeOf(world.keys.change(world.store, context, workspace, key.id, key.etag, {.paused = true})), keys);
        QCOMPARE(codeOf(world.keys.revoke(world.store, context, workspace, key.id)), keys);
        QCOMPARE(codeOf(world.workspaces.get(world.store, context, workspace)), u"allowed"_s);
        const QString agents = expected(allows(role, Permission::AgentsWrite));
        QCOMPARE(codeOf(world.agents.create(world.store, context, workspace, {.name = u"Desk"_s, .language = u"hi-IN"_s, .environment = {}})),
                 agents);
        QCOMPARE(codeOf(world.agents.list(world.store, context, workspace, {}, 50)), expected(allows(role, Permission::AgentsRead)));
    }

    void aStrangersWorkspaceIsNotThere()
    {
        ServerWorld world;
        const Caller owner = world.person(u"ananya"_s);
        const WorkspaceId workspace = world.workspace(owner);
        const ApiKey key = world.generate(owner, workspace, u"CRM sync"_s)->value.key;
        const Caller strangerCaller = world.person(u"mallory"_s);
        CallContext stranger = ServerWorld::as(strangerCaller);
        const WorkspaceId own = world.workspace(strangerCaller, u"Other"_s);
        QCOMPARE(codeOf(world.workspaces.get(world.store, stranger, workspace)), u"not-found"_s);
        QCOMPARE(codeOf(world.keys.get(world.store, stranger, workspace, key.id)), u"not-found"_s);
        // Nor through a workspace of one's own.
        QCOMPARE(codeOf(world.keys.get(world.store, stranger, own, key.id)), u"not-found"_s);
        QCOMPARE(codeOf(world.keys.revoke(world.store, stranger, own, key.id)), u"not-found"_s);
        QCOMPARE(codeOf(world.agents.list(world.store, stranger, workspace, {}, 50)), u"not-found"_s);
    }

    void aKeyManagesNothingAndATestKeySeesTestAgentsOnly()
    {
        ServerWorld world;
        const Caller owner = world.person(u"ananya"_s);
        const WorkspaceId workspace = world.workspace(owner);
        const Caller live = ServerWorld::callerOf(world.generate(owner, workspace, u"live"_s)->value.key);
        CallContext test = ServerWorld::as(ServerWorld::callerOf(world.generate(owner, workspace, u"test"_s, u"test"_s)->value.key));
        CallContext liveContext = ServerWorld::as(live);
        QCOMPARE(codeOf(world.generate(live, workspace, u"more"_s)), u"permission-missing"_s);
        QCOMPARE(codeOf(world.keys.list(world.store, liveContext, workspace, {}, {})), u"permission-missing"_s);
        const auto agent = world.agents.create(world.store, liveContext, workspace, {.name = u"Desk"_s, .language = u"hi-IN"_s, .environment = {}});
        QCOMPARE(codeOf(world.agents.get(world.store, test, workspace, agent->value.id)), u"not-found"_s);
        QCOMPARE(codeOf(world.agents.create(world.store, test, workspace, {.name = u"Desk"_s, .language = u"hi"_s, .environment = u"live"_s})),
                 u"permission-missing"_s);
        QVERIFY(world.agents.create(world.store, test, workspace, {.name = u"Try"_s, .language = u"hi"_s, .environment = {}}));
        QCOMPARE(world.agents.list(world.store, test, workspace, {}, 50)->items.size(), 1);
    }

    void aSecretIsNeverGivenTwice()
    {
        ServerWorld world;
        const Caller owner = world.person(u"ananya"_s);
        const WorkspaceId workspace = world.workspace(owner);
        CallContext context = ServerWorld::as(owner);
        context.intention = Intention{.scope = u"keys"_s, .key = u"k"_s, .fingerprint = "one"};
        const KeyDraft draft{.name = u"CRM sync"_s, .environment = u"live"_s, .allowedIps = {}, .note = {}};
        const auto first = world.keys.generate(world.store, context, workspace, draft);
        const auto second = world.keys.generate(world.store, context, workspace, draft);
        QVERIFY(first->value.secret && !first->replayed);
        QVERIFY(!second->value.secret && second->replayed);
        QCOMPARE(second->value.key.id, first->value.key.id);
        context.intention->fingerprint = "two";
        QCOMPARE(codeOf(world.keys.generate(world.store, context, workspace, draft)), u"idempotency-key-reused"_s);
        // A day later the name is what speaks.
        context.intention->fingerprint = "one";
        world.clock.advance(24h);
        QCOMPARE(codeOf(world.keys.generate(world.store, context, workspace, draft)), u"name-taken"_s);
    }

    void aRunningIntentionIsNotStartedTwice()
    {
        ServerWorld world;
        CallContext context = ServerWorld::anyone();
        context.intention = Intention{.scope = u"s"_s, .key = u"k"_s, .fingerprint = "one"};
        const auto running = world.intentions.begin(world.store, context, world.clock.now());
        QVERIFY(running);
        const auto second = world.intentions.begin(world.store, context, world.clock.now());
        QVERIFY(!second);
        QCOMPARE(second.error().code, u"already-running"_s);
    }

    void pagesNeitherSkipNorRepeatUnderInserts_data()
    {
        using Sort = KeyFilter::Sort;
        QTest::addColumn<int>("sort");
        QTest::addColumn<bool>("descending");
        QTest::newRow("attention") << static_cast<int>(Sort::Attention) << false;
        for (const auto &[name, sort] : {std::pair("name", Sort::Name), std::pair("created", Sort::Created), std::pair("last used", Sort::LastUsed),
                                         std::pair("status", Sort::Status)}) {
            QTest::newRow(name) << static_cast<int>(sort) << false;
            QTest::addRow("%s, descending", name) << static_cast<int>(sort) << true;
        }
    }
    void pagesNeitherSkipNorRepeatUnderInserts()
    {
        QFETCH(int, sort);
        QFETCH(bool, descending);
        ServerWorld world;
        const Caller owner = world.person(u"ananya"_s);
        const WorkspaceId workspace = world.workspace(owner);
        const CallContext context = ServerWorld::as(owner);
        QStringList made;
        for (int i = 0; i < 7; ++i, world.clock.advance(1s))
            made.append(world.generate(owner, workspace, u"key %1"_s.arg(i))->value.key.name);
        KeyFilter filter;
        filter.sort = static_cast<KeyFilter::Sort>(sort);
        filter.descending = descending;
        filter.limit = 2;
        QStringList seen;
        Cursor after;
        do {
            const auto page = world.keys.list(world.store, context, workspace, filter, after);
            QVERIFY(page);
            for (const ApiKey &key : page->items)
                seen.append(key.name);
            after = page->next;
            world.clock.advance(24h); // What is due must not move rows between two pages either.
            QVERIFY(world.generate(owner, workspace, u"late %1"_s.arg(seen.size())));
        } while (!after.value.isEmpty());
        seen.removeIf([](const QString &name) { return name.startsWith("late"_L1); });
        seen.sort();
        QCOMPARE(seen, made);
    }

    void whatIsOverdueComesFirst()
    {
        ServerWorld world;
        const Caller owner = world.person(u"ananya"_s);
        const WorkspaceId workspace = world.workspace(owner);
        const CallContext context = ServerWorld::as(owner);
        QVERIFY(world.generate(owner, workspace, u"old"_s));
        world.clock.advance(91 * 24h);
        QVERIFY(world.generate(owner, workspace, u"new"_s));
        KeyFilter filter;
        filter.sort = KeyFilter::Sort::Attention;
        QCOMPARE(world.keys.list(world.store, context, workspace, filter, {})->items.first().name, u"old"_s);
        QCOMPARE(codeOf(world.keys.list(world.store, context, workspace, filter, {u"made-up"_s})), u"query-invalid"_s);
    }

    void aChangeNeedsTheVersionThatWasSeen()
    {
        ServerWorld world;
        const Caller owner = world.person(u"ananya"_s);
        const WorkspaceId workspace = world.workspace(owner);
        CallContext context = ServerWorld::as(owner);
        const ApiKey key = world.generate(owner, workspace, u"CRM sync"_s)->value.key;
        QVERIFY(world.generate(owner, workspace, u"taken"_s));
        QCOMPARE(codeOf(world.keys.change(world.store, context, workspace, key.id, u"v9"_s, {.paused = true})), u"changed"_s);
        QCOMPARE(codeOf(world.keys.change(world.store, context, workspace, key.id, key.etag, {.name = u"taken"_s})), u"name-taken"_s);
        const auto paused = world.keys.change(world.store, context, workspace, key.id, key.etag, {.paused = true});
        QVERIFY(paused->status == KeyStatus::Paused);
        QVERIFY(paused->etag != key.etag);
        const KeyChange badRange{.allowedIps = QList<RangeDraft>{{u"10.0.0.1/24"_s, {}}}};
        const auto refused = world.keys.change(world.store, context, workspace, key.id, paused->etag, badRange);
        QVERIFY(refused.error().fields.first() == (FieldError{u"/allowed_ips/0/cidr"_s, u"host-bits-set"_s, u"10.0.0.0/24"_s}));
    }

    void aRevocationHasOneRowARegionAndHappensOnce()
    {
        ServerWorld world;
        const Caller owner = world.person(u"ananya"_s);
        const WorkspaceId workspace = world.workspace(owner);
        CallContext context = ServerWorld::as(owner);
        const auto generated = world.generate(owner, workspace, u"CRM sync"_s);
        const KeyId id = generated->value.key.id;
        const Secret secret = *generated->value.secret;
        QCOMPARE(codeOf(world.keys.revocation(world.store, context, workspace, id)), u"not-found"_s);
        QCOMPARE(world.edges.at(1).check(secret.expose(), {}).verdict, Edge::Verdict::Good);

        const auto first = world.keys.revoke(world.store, context, workspace, id);
        for (size_t region = 0; region < world.edges.size(); ++region)
            QCOMPARE(world.edges.at(region).check(secret.expose(), {}).verdict, Edge::Verdict::Revoked);
        world.clock.advance(40ms);
        world.store.revocations.confirm(id, u"eu-frankfurt"_s, world.clock.now());
        const auto again = world.keys.revoke(world.store, context, workspace, id);
        QCOMPARE(again->revocation.requestedAt, first->revocation.requestedAt);
        QCOMPARE(again->revocation.regions.at(0).stopped, false);
        QCOMPARE(again->revocation.regions.at(1).milliseconds, 40);
        QCOMPARE(codeOf(world.keys.change(world.store, context, workspace, id, u"*"_s, {.paused = true})), u"already-revoked"_s);
        QVERIFY(world.generate(owner, workspace, u"CRM sync"_s)); // Its name is free again.
    }

    void aTakenAddressComesWithAFreeOne()
    {
        ServerWorld world;
        const Caller owner = world.person(u"ananya"_s);
        world.workspace(owner);
        CallContext context = ServerWorld::as(owner);
        QCOMPARE(world.workspaces.slug(world.store, u"nilavya-health"_s)->suggestion, u"nilavya-health-2"_s);
        QCOMPARE(codeOf(world.workspaces.slug(world.store, u"Nilavya"_s)), u"fields-invalid"_s);
        const auto clash = world.workspaces.create(world.store, context, {.name = u"Other"_s, .slug = u"nilavya-health"_s, .region = u"in-mumbai"_s});
        QCOMPARE(codeOf(clash), u"slug-taken"_s);
        const auto nowhere = world.workspaces.create(world.store, context, {.name = u"Other"_s, .slug = {}, .region = u"the-moon"_s});
        QCOMPARE(codeOf(nowhere), u"fields-invalid"_s);
    }

    void theAuditLogIsAChainThatCannotBeChanged()
    {
        ServerWorld world;
        const Caller owner = world.person(u"ananya"_s);
        const WorkspaceId workspace = world.workspace(owner);
        QVERIFY(world.generate(owner, workspace, u"CRM sync"_s));
        QList<AuditEvent> events = world.store.audit.all();
        QCOMPARE(world.actions(), QStringList({u"workspace.created"_s, u"api_key.generated"_s}));
        QCOMPARE(firstBrokenLink(events), 0);
        events[0].after = u"{}"_s;
        QCOMPARE(firstBrokenLink(events), events.at(0).sequence);
        QVERIFY_THROWS_EXCEPTION(SqlFailure, world.store.connection().execute(u"UPDATE audit_events SET action = 'nothing'"_s));
        QVERIFY_THROWS_EXCEPTION(SqlFailure, world.store.connection().execute(u"DELETE FROM audit_events"_s));
    }

    void bodiesAreReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("twice") << QByteArray(R"({"a":1,"a":2})");
        QTest::newRow("twice, escaped") << QByteArray(R"({"a":1,"\u0061":2})");
        QTest::newRow("deep") << QByteArray(33, '[') + QByteArray(33, ']');
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("no UTF-8") << QByteArray("{\"a\":\"\xff\"}");
        QTest::newRow("behind it") << QByteArray("{}x");
        QTest::newRow("empty") << QByteArray();
    }
    void bodiesAreReadStrictly()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(codeOf(readJsonObject(body)), u"body-invalid"_s);
        QVERIFY(readJsonObject(R"({"a":{"a":":"},"b":[{"a":1},{"a":2}]})"));
    }
};

QTEST_GUILESS_MAIN(tst_WorkspaceRules)
#include "tst_workspacerules.moc"
