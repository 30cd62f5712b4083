// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "serverworld.h"

#include "server/service/audittrail.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Server;

namespace {
constexpr qint64 hour = 60 * 60;

template<typename T>
QString codeOf(const Result<T> &result)
{
    return result ? u"allowed"_s : result.error().code;
}

//! An owner with a workspace and one key in it.
struct KeyWorld : ServerWorld {
    Caller owner = person(u"ananya"_s);
    WorkspaceId home = workspace(owner);
    GeneratedKey first = generate(owner, home, u"CRM sync"_s)->value;
    CallContext context = as(owner);

    Result<Created<RotatedKey>> rotate(const KeyId &id, qint64 overlap) { return keys.rotate(store, context, home, id, {.overlapSeconds = overlap}); }
    ApiKey now(const KeyId &id) { return keys.get(store, context, home, id).value(); }
    Edge::Verdict verdict(const std::optional<Secret> &secret, size_t region = 0) { return edges.at(region).check(secret->expose(), {}).verdict; }
    QStringList actionsOf(const KeyId &id)
    {
        QStringList actions;
        const Page<KeyEvent> page = keys.events(store, context, home, id, {}, 50).value();
        for (const KeyEvent &event : page.items)
            actions.append(event.action);
        return actions;
    }
};
} // namespace

//! Rotation and the ends of keys: what follows from them, and what is refused.
class tst_KeyLifecycle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRotatedKeyGoesOnUntilItsEndOnEveryEdgesOwnClock()
    {
        KeyWorld world;
        const auto rotated = world.rotate(world.first.key.id, hour);
        QVERIFY(rotated);
        const RotatedKey &made = rotated->value;
        QCOMPARE(made.key.name, u"CRM sync"_s);
        QVERIFY(made.key.status == KeyStatus::Active);
        QCOMPARE(made.key.replaces, world.first.key.id);
        QVERIFY(made.previous.status == KeyStatus::Ending);
        QCOMPARE(made.previous.replacedBy, made.key.id);
        QCOMPARE(made.previous.endsAt, world.clock.now().addSecs(hour));
        QVERIFY(!made.revocation);
        for (size_t region = 0; region < world.edges.size(); ++region) {
            QCOMPARE(world.verdict(world.first.secret, region), Edge::Verdict::Good);
            QCOMPARE(world.verdict(made.secret, region), Edge::Verdict::Good);
        }
        world.clock.advance(hour * 1000ms - 1ms);
        QCOMPARE(world.verdict(world.first.secret), Edge::Verdict::Good);
        world.clock.advance(1ms); // Nobody has told the edges anything.
        for (size_t region = 0; region < world.edges.size(); ++region)
            QCOMPARE(world.verdict(world.first.secret, region), Edge::Verdict::Revoked);
        QCOMPARE(world.verdict(made.secret), Edge::Verdict::Good);
    }
    void theSettingsPassOnAndTheNameWithThem()
    {
        KeyWorld world;
        const KeyChange change{.note = u"in Vault"_s, .allowedIps = QList<RangeDraft>{{u"203.0.113.0/24"_s, u"Office"_s}}};
        const ApiKey set = world.keys.change(world.store, world.context, world.home, world.first.key.id, u"*"_s, change).value();
        const RotatedKey made = world.rotate(set.id, hour)->value;
        QCOMPARE(made.key.note, set.note);
        QVERIFY(made.key.allowedIps == set.allowedIps);
        QVERIFY(made.key.environment == set.environment);
        QCOMPARE(made.key.rotationDueAt, world.clock.now().addDays(90));
        QCOMPARE(codeOf(world.generate(world.owner, world.home, u"CRM sync"_s)), u"name-taken"_s);
        // Both bear the name; the old one may also be called what another key is called.
        QCOMPARE(world.now(set.id).name, u"CRM sync"_s);
        QVERIFY(world.generate(world.owner, world.home, u"other"_s));
        QVERIFY(world.keys.change(world.store, world.context, world.home, set.id, u"*"_s, {.name = u"other"_s}));
        // Revoking the new one frees the name, though the old one still works.
        QVERIFY(world.keys.revoke(world.store, world.context, world.home, made.key.id));
        QVERIFY(world.generate(world.owner, world.home, u"CRM sync"_s));
    }
    void withoutOverlapTheOldKeyIsRevokedWithTheSameStep()
    {
        KeyWorld world;
        const RotatedKey made = world.rotate(world.first.key.id, 0)->value;
        QVERIFY(made.previous.status == KeyStatus::Revoked);
        QVERIFY(made.revocation);
        QCOMPARE(made.revocation->regions.size(), 2);
        QCOMPARE(made.revocation->requestedAt, world.clock.now());
        for (size_t region = 0; region < world.edges.size(); ++region)
            QCOMPARE(world.verdict(world.first.secret, region), Edge::Verdict::Revoked);
        QCOMPARE(world.verdict(made.secret), Edge::Verdict::Good);
        QCOMPARE(world.actionsOf(world.first.key.id), QStringList({u"api_key.revoked"_s, u"api_key.rotated"_s, u"api_key.generated"_s}));
    }
    void theSecretOfARotationIsNeverGivenTwice()
    {
        KeyWorld world;
        world.context.intention = Intention{.scope = u"rotate"_s, .key = u"k"_s, .fingerprint = "one"};
        const auto first = world.rotate(world.first.key.id, hour);
        const auto second = world.rotate(world.first.key.id, hour);
        QVERIFY(first->value.secret && !first->replayed);
        QVERIFY(second && !second->value.secret && second->replayed);
        QVERIFY(second->value.key == first->value.key);
        QVERIFY(second->value.previous == first->value.previous);
    }
    void afterALostAnswerTheFirstKeyNamesTheThird()
    {
        KeyWorld world;
        const KeyId unheld = world.rotate(world.first.key.id, 24 * hour)->value.key.id;
        const QDateTime end = world.now(world.first.key.id).endsAt;
        world.clock.advance(1s);
        const RotatedKey third = world.rotate(unheld, 0)->value;
        const ApiKey old = world.now(world.first.key.id);
        QCOMPARE(old.replacedBy, third.key.id);
        QCOMPARE(old.endsAt, end);
        QCOMPARE(world.verdict(world.first.secret), Edge::Verdict::Good);
        QVERIFY(world.edges.at(0).check(world.first.secret->expose(), {}).key->key.replacedBy == third.key.id);
    }

    void whatIsEndingOrRevokedIsNotRotated()
    {
        KeyWorld world;
        QVERIFY(world.rotate(world.first.key.id, hour));
        QCOMPARE(codeOf(world.rotate(world.first.key.id, hour)), u"key-not-active"_s);
        QVERIFY(world.keys.revoke(world.store, world.context, world.home, world.first.key.id));
        QCOMPARE(codeOf(world.rotate(world.first.key.id, hour)), u"key-not-active"_s);
    }
    void anOverlapHasItsBounds_data()
    {
        QTest::addColumn<qint64>("overlap");
        QTest::addColumn<bool>("taken");
        QTest::newRow("negative") << qint64(-1) << false;
        QTest::newRow("none") << qint64(0) << true;
        QTest::newRow("seven days") << 7 * 24 * hour << true;
        QTest::newRow("a second more") << 7 * 24 * hour + 1 << false;
    }
    void anOverlapHasItsBounds()
    {
        QFETCH(qint64, overlap);
        QFETCH(bool, taken);
        KeyWorld world;
        const auto rotated = world.rotate(world.first.key.id, overlap);
        QCOMPARE(rotated.has_value(), taken);
        if (!taken)
            QVERIFY(rotated.error().fields.first().pointer == u"/overlap_seconds"_s && rotated.error().fields.first().code == u"out-of-range"_s);
        else
            QCOMPARE(rotated->value.revocation.has_value(), overlap == 0);
    }
    void aPausedKeyStaysPausedAndItsSuccessorIsNot()
    {
        KeyWorld world;
        QVERIFY(world.keys.change(world.store, world.context, world.home, world.first.key.id, u"*"_s, {.paused = true}));
        const RotatedKey made = world.rotate(world.first.key.id, hour)->value;
        QVERIFY(made.key.status == KeyStatus::Active);
        QVERIFY(made.previous.status == KeyStatus::Paused);
        QVERIFY(made.previous.endsAt.isValid());
        QCOMPARE(world.verdict(world.first.secret), Edge::Verdict::Paused);
        QVERIFY(world.keys.endNow(world.store, world.context, world.home, world.first.key.id));
    }

    void anEndMayMoveWithinSevenDays()
    {
        KeyWorld world;
        const KeyId id = world.first.key.id;
        const auto extend = [&world, id](const QDateTime &at) {
            return world.keys.extend(world.store, world.context, world.home, id, {.endsAt = at});
        };
        QCOMPARE(codeOf(extend(world.clock.now().addSecs(hour))), u"key-not-ending"_s);
        QVERIFY(world.rotate(id, hour));
        QCOMPARE(codeOf(extend(world.clock.now())), u"fields-invalid"_s);
        QCOMPARE(extend(world.clock.now().addDays(7).addMSecs(1)).error().fields.first().pointer, u"/ends_at"_s);
        QCOMPARE(extend(world.clock.now().addDays(7))->endsAt, world.clock.now().addDays(7));
        world.clock.advance(2h);
        QCOMPARE(world.verdict(world.first.secret), Edge::Verdict::Good); // The edges know of the new end.
        const KeyEvent event = world.keys.events(world.store, world.context, world.home, id, {}, 1)->items.first();
        QCOMPARE(event.action, u"api_key.extended"_s);
        QVERIFY(event.details["before"_L1]["ends_at"_L1] != event.details["after"_L1]["ends_at"_L1]);
        world.clock.advance(7 * 24h);
        QCOMPARE(codeOf(extend(world.clock.now().addSecs(hour))), u"key-not-ending"_s); // It has ended: nothing brings it back.
        QCOMPARE(world.verdict(world.first.secret), Edge::Verdict::Revoked);
    }
    void anEndingKeyMayEndNow()
    {
        KeyWorld world;
        QCOMPARE(codeOf(world.keys.endNow(world.store, world.context, world.home, world.first.key.id)), u"key-not-ending"_s);
        const KeyId fresh = world.rotate(world.first.key.id, hour)->value.key.id;
        const auto ended = world.keys.endNow(world.store, world.context, world.home, world.first.key.id);
        QVERIFY(ended->key.status == KeyStatus::Revoked);
        QVERIFY(!ended->key.endsAt.isValid());
        QCOMPARE(ended->revocation.requestedAt, world.clock.now());
        QCOMPARE(world.verdict(world.first.secret), Edge::Verdict::Revoked);
        QCOMPARE(codeOf(world.keys.endNow(world.store, world.context, world.home, world.first.key.id)), u"key-not-ending"_s);
        QCOMPARE(codeOf(world.keys.endNow(world.store, world.context, world.home, fresh)), u"key-not-ending"_s);
    }

    void theSweepRevokesWhatHasEndedAndNothingElse()
    {
        KeyWorld world;
        const KeyId kept = world.generate(world.owner, world.home, u"kept"_s)->value.key.id;
        const KeyId id = world.first.key.id;
        const KeyId fresh = world.rotate(id, hour)->value.key.id;
        world.keys.sweepEnded(world.store);
        QVERIFY(world.now(id).status == KeyStatus::Ending);
        const QDateTime end = world.now(id).endsAt;
        world.clock.advance(1h + 3s);
        QVERIFY(world.now(id).status == KeyStatus::Revoked); // Before anybody has written it down.
        QCOMPARE(world.now(id).revokedAt, end);
        QCOMPARE(codeOf(world.keys.revocation(world.store, world.context, world.home, id)), u"not-found"_s);
        world.keys.sweepEnded(world.store);
        const Revocation revocation = world.keys.revocation(world.store, world.context, world.home, id).value();
        QCOMPARE(revocation.requestedAt, end);
        QCOMPARE(world.now(id).revokedAt, end);
        QVERIFY(world.now(kept).status == KeyStatus::Active && world.now(fresh).status == KeyStatus::Active);
        const KeyEvent event = world.keys.events(world.store, world.context, world.home, id, {}, 1)->items.first();
        QCOMPARE(event.actor.kind, u"system"_s);
        QCOMPARE(event.details["after"_L1]["reason"_L1].toString(), u"overlap-ended"_s);
        const int before = static_cast<int>(world.actions().size());
        world.keys.sweepEnded(world.store);
        QCOMPARE(world.actions().size(), before);
        QCOMPARE(firstBrokenLink(world.store.audit.all()), 0);
    }
    void manyKeysThatEndTogetherAreAllSwept()
    {
        KeyWorld world;
        QList<KeyId> ids;
        for (int i = 0; i < 130; ++i) {
            ids.append(world.generate(world.owner, world.home, u"key %1"_s.arg(i))->value.key.id);
            QVERIFY(world.rotate(ids.last(), hour));
        }
        world.clock.advance(2h);
        world.keys.sweepEnded(world.store);
        for (const KeyId &id : ids)
            QVERIFY(world.store.revocations.find(id));
    }

    void whoMayNotDoItNeverWaitsInTheLineOfThoseWhoWrite()
    {
        KeyWorld world;
        const KeyId id = world.first.key.id;
        CallContext viewer = ServerWorld::as(world.member(world.home, Role::Viewer));
        const std::lock_guard writing(world.database.writer()); // Whoever waits here waits for ever.
        QCOMPARE(codeOf(world.keys.change(world.store, viewer, world.home, id, u"*"_s, {.name = u"mine"_s})), u"permission-missing"_s);
        QCOMPARE(codeOf(world.keys.extend(world.store, viewer, world.home, id, {.endsAt = world.clock.now().addSecs(60)})), u"permission-missing"_s);
        QCOMPARE(codeOf(world.keys.endNow(world.store, viewer, world.home, id)), u"permission-missing"_s);
        QCOMPARE(codeOf(world.keys.revoke(world.store, viewer, world.home, id)), u"permission-missing"_s);
        QVERIFY(!world.keys.revokeLeaked(world.store, viewer, sha256("unknown")));
    }
    void aChangeThatChangesNothingIsNone()
    {
        KeyWorld world;
        const auto change = [&world](KeyChange wanted) {
            return world.keys.change(world.store, world.context, world.home, world.first.key.id, u"*"_s, std::move(wanted));
        };
        QCOMPARE(change({})->etag, world.first.key.etag);
        QCOMPARE(change({.name = u" CRM  sync "_s, .paused = false})->etag, world.first.key.etag);
        QCOMPARE(world.actionsOf(world.first.key.id), QStringList{u"api_key.generated"_s});
        QVERIFY(change({.name = u"crm sync"_s})->etag != world.first.key.etag); // Its own name, in another case.
    }
    void namesThatLookTheSameAreTheSame()
    {
        KeyWorld world;
        QCOMPARE(world.generate(world.owner, world.home, u" Cafe\u0301\n\tnight "_s)->value.key.name, u"Caf\u00e9 night"_s);
        for (const QString &name : {u"caf\u00e9 night"_s, u"CAFE\u0301 NIGHT"_s, u"crm SYNC"_s})
            QCOMPARE(codeOf(world.generate(world.owner, world.home, name)), u"name-taken"_s);
        QVERIFY(world.generate(world.owner, world.home, u"Cafe night"_s));
        KeyFilter filter;
        filter.text = u"CAFE\u0301"_s;
        QCOMPARE(world.keys.list(world.store, world.context, world.home, filter, {})->items.size(), 1);
    }

    void aHistoryIsNewestFirstAndSaysWhoAndWhat()
    {
        KeyWorld world;
        const KeyId id = world.first.key.id;
        QVERIFY(world.keys.change(world.store, world.context, world.home, id, u"*"_s, {.name = u"CRM"_s, .paused = true}));
        QVERIFY(world.rotate(id, hour));
        QCOMPARE(world.actionsOf(id), QStringList({u"api_key.rotated"_s, u"api_key.changed"_s, u"api_key.generated"_s}));
        const auto page = world.keys.events(world.store, world.context, world.home, id, {}, 2);
        QCOMPARE(page->items.size(), 2);
        const KeyEvent changed = page->items.at(1);
        QCOMPARE(changed.actor.kind, u"person"_s);
        QCOMPARE(changed.actor.name, u"ananya"_s);
        QCOMPARE(changed.address, u"203.0.113.24"_s);
        QVERIFY(changed.details["before"_L1].toObject() == QJsonObject({{u"name"_s, u"CRM sync"_s}, {u"status"_s, u"active"_s}}));
        QVERIFY(changed.details["after"_L1].toObject() == QJsonObject({{u"name"_s, u"CRM"_s}, {u"status"_s, u"paused"_s}}));
        const auto rest = world.keys.events(world.store, world.context, world.home, id, page->next.value, 2);
        QCOMPARE(rest->items.size(), 1);
        QVERIFY(rest->next.value.isEmpty());
        // One's own history only: neither another key's nor another workspace's.
        const KeyId other = world.generate(world.owner, world.home, u"other"_s)->value.key.id;
        QCOMPARE(world.actionsOf(other), QStringList{u"api_key.generated"_s});
        const WorkspaceId elsewhere = world.workspace(world.owner, u"Elsewhere"_s);
        QCOMPARE(codeOf(world.keys.events(world.store, world.context, elsewhere, id, {}, 2)), u"not-found"_s);
    }

    void anotherPolicyMovesEveryDueDateAtOnce()
    {
        KeyWorld world;
        world.clock.advance(40 * 24h);
        const GeneratedKey young = world.generate(world.owner, world.home, u"young"_s)->value;
        const KeyId gone = world.generate(world.owner, world.home, u"gone"_s)->value.key.id;
        QVERIFY(world.keys.revoke(world.store, world.context, world.home, gone));
        const Workspace before = world.workspaces.get(world.store, world.context, world.home).value();
        QCOMPARE(world.keys.counts(world.store, world.context, world.home, 30)->asIf->overdue, 1);
        QCOMPARE(world.keys.counts(world.store, world.context, world.home, 0)->overdue, 0);

        const auto after = world.workspaces.change(world.store, world.context, world.home, before.etag, {.rotationDays = 30});
        QCOMPARE(after->rotationDays, 30);
        QVERIFY(after->etag != before.etag);
        QCOMPARE(world.now(world.first.key.id).rotationDueAt, world.first.key.createdAt.addDays(30));
        QCOMPARE(world.now(young.key.id).rotationDueAt, young.key.createdAt.addDays(30));
        QCOMPARE(world.now(gone).rotationDueAt, young.key.createdAt.addDays(90));
        QVERIFY(world.now(world.first.key.id).etag != world.first.key.etag);
        const KeyCounts counts = world.keys.counts(world.store, world.context, world.home, 0).value();
        QCOMPARE(counts.overdue, 1);
        QCOMPARE(counts.firstOverdue->name, u"CRM sync"_s);
        // And the edges know, for the key tells its holder.
        QCOMPARE(world.edges.at(1).check(world.first.secret->expose(), {}).key->key.rotationDueAt, world.first.key.createdAt.addDays(30));

        QCOMPARE(codeOf(world.workspaces.change(world.store, world.context, world.home, before.etag, {.rotationDays = 60})), u"changed"_s);
        QCOMPARE(codeOf(world.workspaces.change(world.store, world.context, world.home, u"*"_s, {.rotationDays = 45})), u"fields-invalid"_s);
        QCOMPARE(codeOf(world.workspaces.change(world.store, world.context, world.home, u"*"_s, {.name = u" x "_s})), u"fields-invalid"_s);
        CallContext developer = ServerWorld::as(world.member(world.home, Role::Developer));
        QCOMPARE(codeOf(world.workspaces.change(world.store, developer, world.home, u"*"_s, {.rotationDays = 60})), u"permission-missing"_s);
    }
    void aPolicyReachesEveryKeyOfAFullWorkspace()
    {
        KeyWorld world;
        QList<Secret> secrets;
        for (int i = 0; i < 510; ++i) // More than one batch.
            secrets.append(*world.generate(world.owner, world.home, u"key %1"_s.arg(i))->value.secret);
        QVERIFY(world.workspaces.change(world.store, world.context, world.home, u"*"_s, {.rotationDays = 180}));
        for (const Secret &secret : secrets)
            QCOMPARE(world.edges.at(0).check(secret.expose(), {}).key->key.rotationDueAt, world.clock.now().addDays(180));
    }
    void aNewNameLeavesTheKeysAlone()
    {
        KeyWorld world;
        const auto after = world.workspaces.change(world.store, world.context, world.home, u"*"_s, {.name = u"Nilavya  Care"_s});
        QCOMPARE(after->name, u"Nilavya Care"_s);
        QCOMPARE(world.now(world.first.key.id).etag, world.first.key.etag);
        QVERIFY(world.actions().contains(u"workspace.changed"_s));
    }
};

QTEST_GUILESS_MAIN(tst_KeyLifecycle)
#include "tst_keylifecycle.moc"
