// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/json.h"
#include "server/service/audittrail.h"
#include "server/service/crypto.h"
#include "server/service/keyhistory.h"
#include "server/service/keyservice.h"
#include "server/store/statement.h"
#include "server/store/store.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr int sweptAtOnce = 100; // Keys a transaction: others must get their turn to write.

QString toString(RevokeReason reason)
{
    switch (reason) {
    case RevokeReason::Requested:
        return u"requested"_s;
    case RevokeReason::EndedNow:
        return u"ended-now"_s;
    case RevokeReason::OverlapEnded:
        return u"overlap-ended"_s;
    case RevokeReason::Rotated:
        return u"rotated"_s;
    case RevokeReason::Leaked:
        return u"leaked"_s;
    }
    Q_UNREACHABLE();
}

tl::unexpected<Error> notActive()
{
    return fail(Error::Kind::Conflict, u"key-not-active"_s, u"This key is ending or revoked. Rotate the key that took over from it."_s);
}

tl::unexpected<Error> notEnding()
{
    return fail(Error::Kind::Conflict, u"key-not-ending"_s, u"This key has no end that could be moved."_s);
}

//! The moment that \a extension asks for; what is wrong with it goes to its errors.
QDateTime endOf(KeyExtension &extension, const QDateTime &now)
{
    const auto seconds = extension.overlapSeconds;
    if (seconds && *seconds >= 1 && *seconds <= longestOverlapSeconds)
        return now.addSecs(*seconds);
    if (seconds)
        extension.errors.add(u"/overlap_seconds"_s, u"out-of-range"_s, u"The old key may go on for 1 to 604800 seconds."_s);
    else if (extension.endsAt <= now || extension.endsAt > now.addSecs(longestOverlapSeconds))
        extension.errors.add(u"/ends_at"_s, u"out-of-range"_s, u"Choose a time within the next 7 days."_s);
    return extension.endsAt;
}
} // namespace

QJsonObject RotatedKey::toJson() const
{
    return {{u"key"_s, key.toJson()},
            {u"previous"_s, previous.toJson()},
            {u"revocation"_s, revocation ? QJsonValue(revocation->toJson()) : QJsonValue(QJsonValue::Null)}};
}

Result<RotatedKey> RotatedKey::fromJson(const QJsonObject &json)
{
    Result<ApiKey> key = ApiKey::fromJson(json["key"_L1].toObject());
    Result<ApiKey> previous = ApiKey::fromJson(json["previous"_L1].toObject());
    if (!key || !previous)
        return malformed("rotation without its keys");
    RotatedKey rotated{.key = *std::move(key), .secret = {}, .previous = *std::move(previous)};
    if (!json["revocation"_L1].isObject())
        return rotated;
    return Revocation::fromJson(json["revocation"_L1].toObject()).map([&rotated](Revocation &&revocation) {
        rotated.revocation = std::move(revocation);
        return std::move(rotated);
    });
}

Result<Created<RotatedKey>> KeyService::rotate(Store &store, CallContext &context, const WorkspaceId &workspace, const KeyId &id,
                                               KeyRotation rotation)
{
    if (const Result<StoredKey> known = find(store, context, workspace, id, KeyWork::Pipeline); !known)
        return tl::unexpected(known.error());
    if (rotation.overlapSeconds < 0 || rotation.overlapSeconds > longestOverlapSeconds)
        rotation.errors.add(u"/overlap_seconds"_s, u"out-of-range"_s, u"The old key may go on for 0 to 604800 seconds."_s);
    if (!rotation.errors.isEmpty())
        return rotation.errors.failure();
    const QDateTime now = m_clock.now();
    Result<Intentions::Begun> begun = m_intentions.begin(store, context, now);
    if (!begun)
        return tl::unexpected(begun.error());
    if (begun->answer)
        return RotatedKey::fromJson(*begun->answer).map([](RotatedKey &&rotated) { return Created<RotatedKey>{std::move(rotated), true}; });

    Transaction transaction(store.connection());
    const Result<StoredKey> old = find(store, context, workspace, id, KeyWork::Pipeline);
    if (!old)
        return tl::unexpected(old.error());
    if (old->key.status == KeyStatus::Revoked || old->key.endsAt.isValid())
        return notActive();
    // The secret is as much as the key itself.
    if (const Result<void> allowed = mayIssue(store, context, old->key, now); !allowed)
        return tl::unexpected(allowed.error());
    const Result<Maker> maker = makerFor(store, context.caller);
    if (!maker)
        return tl::unexpected(maker.error());

    const SecretKey secret = randomKey(old->key.environment);
    ApiKey settings = old->key;
    settings.id = newId<KeyId>(now);
    settings.replaces = id;
    // First, because it frees the name: the database allows it one key at a time.
    store.keys.setSuccessor(id, settings.id);
    const StoredKey fresh = issue(store, context, *maker, settings, secret);
    QList<StoredKey> changed{fresh};
    RotatedKey rotated = takeOver(store, context, *old, fresh, rotation.overlapSeconds, changed);
    Intentions::remember(store, context, now, rotated.toJson());
    transaction.commit();
    m_feed.publish(changed);
    rotated.secret = secret.secret();
    return Created<RotatedKey>{std::move(rotated)};
}

RotatedKey KeyService::takeOver(Store &store, const CallContext &context, const StoredKey &old, const StoredKey &fresh, qint64 overlapSeconds,
                                QList<StoredKey> &changed)
{
    const QDateTime now = m_clock.now();
    const KeyId id = old.key.id;
    const QDateTime endsAt = overlapSeconds > 0 ? now.addSecs(overlapSeconds) : QDateTime();
    if (endsAt.isValid())
        store.keys.setEnd(id, endsAt);
    audit(store, context, now,
          {.action = u"api_key.rotated"_s,
           .target = id.toString(),
           .workspace = old.key.workspace.toString(),
           .after = {{u"replaced_by"_s, fresh.key.id.toString()}, {u"overlap_seconds"_s, overlapSeconds}, {u"ends_at"_s, timeToJson(endsAt)}}});
    StoredKey previous = again(store, id);
    RotatedKey rotated{.key = fresh.key, .secret = {}, .previous = {}};
    if (!endsAt.isValid()) {
        previous = writeRevocation(store, context, previous, now, RevokeReason::Rotated);
        rotated.revocation = store.revocations.find(id);
    }
    rotated.previous = previous.key;
    changed.append(previous);
    // Who still holds a key that this one had replaced is sent on to the newest.
    for (const KeyId &earlier : store.keys.endingPredecessors(id, now)) {
        store.keys.setSuccessor(earlier, fresh.key.id);
        changed.append(again(store, earlier));
    }
    return rotated;
}

Result<ApiKey> KeyService::extend(Store &store, CallContext &context, const WorkspaceId &workspace, const KeyId &id, KeyExtension extension)
{
    // Who may not do it does not wait in the line of those who write, nor make others wait; this is so for all that follow.
    if (const Result<StoredKey> known = find(store, context, workspace, id, KeyWork::Pipeline); !known)
        return tl::unexpected(known.error());
    Transaction transaction(store.connection());
    const QDateTime now = m_clock.now();
    const Result<StoredKey> before = find(store, context, workspace, id, KeyWork::Pipeline);
    if (!before)
        return tl::unexpected(before.error());
    if (!before->key.endsAt.isValid())
        return notEnding();
    const QDateTime endsAt = endOf(extension, now);
    if (!extension.errors.isEmpty())
        return extension.errors.failure();
    store.keys.setEnd(id, endsAt);
    const StoredKey after = again(store, id);
    audit(store, context, now,
          {.action = u"api_key.extended"_s,
           .target = id.toString(),
           .workspace = workspace.toString(),
           .before = {{u"ends_at"_s, timeToJson(before->key.endsAt)}},
           .after = {{u"ends_at"_s, timeToJson(after.key.endsAt)}}});
    transaction.commit();
    m_feed.publish({after});
    return after.key;
}

Result<RevokedKey> KeyService::endNow(Store &store, CallContext &context, const WorkspaceId &workspace, const KeyId &id)
{
    if (const Result<StoredKey> known = find(store, context, workspace, id, KeyWork::Pipeline); !known)
        return tl::unexpected(known.error());
    Transaction transaction(store.connection());
    const Result<StoredKey> stored = find(store, context, workspace, id, KeyWork::Pipeline);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!stored->key.endsAt.isValid())
        return notEnding();
    return revokeNow(store, context, *stored, transaction, RevokeReason::EndedNow);
}

Result<RevokedKey> KeyService::revoke(Store &store, CallContext &context, const WorkspaceId &workspace, const KeyId &id)
{
    if (const Result<StoredKey> known = find(store, context, workspace, id, KeyWork::Pipeline); !known)
        return tl::unexpected(known.error());
    Transaction transaction(store.connection());
    const Result<StoredKey> stored = find(store, context, workspace, id, KeyWork::Pipeline);
    if (!stored)
        return tl::unexpected(stored.error());
    return revokeNow(store, context, *stored, transaction, RevokeReason::Requested);
}

std::optional<LeakedKey> KeyService::revokeLeaked(Store &store, CallContext &context, const QByteArray &hash)
{
    const QString action = u"api_key.reported_leaked"_s;
    // Anybody may report. What is unknown, or dead and reported, neither makes the log grow nor waits in the line of those who write.
    const std::optional<StoredKey> known = store.keys.findByHash(hash, m_clock.now());
    if (!known)
        return {};
    const KeyId id = known->key.id;
    if (known->key.status == KeyStatus::Revoked && store.audit.has(action, id.toString()))
        return LeakedKey{known->key};

    Transaction transaction(store.connection());
    StoredKey stored = again(store, id);
    const bool works = stored.key.status != KeyStatus::Revoked;
    if (works || !store.audit.has(action, id.toString()))
        audit(store, context, m_clock.now(), {.action = action, .target = id.toString(), .workspace = stored.key.workspace.toString()});
    if (works)
        stored = writeRevocation(store, context, stored, m_clock.now(), RevokeReason::Leaked);
    transaction.commit();
    if (works)
        m_feed.publish({stored});
    return LeakedKey{stored.key, works};
}

Result<RevokedKey> KeyService::revokeSelf(Store &store, CallContext &context)
{
    Transaction transaction(store.connection());
    const std::optional<StoredKey> stored = store.keys.find(context.caller.key, m_clock.now());
    if (!stored)
        return notFound();
    return revokeNow(store, context, *stored, transaction, RevokeReason::Requested);
}

StoredKey KeyService::writeRevocation(Store &store, const CallContext &context, const StoredKey &stored, const QDateTime &requestedAt,
                                      RevokeReason reason)
{
    const KeyId id = stored.key.id;
    store.keys.setRevoked(id, requestedAt);
    store.revocations.insert(id, m_feed.regions(), requestedAt);
    StoredKey after = again(store, id);
    QJsonObject settings = settingsOf(after.key);
    settings.insert(u"reason"_s, toString(reason));
    audit(store, context, m_clock.now(),
          {.action = u"api_key.revoked"_s,
           .target = id.toString(),
           .workspace = stored.key.workspace.toString(),
           .before = settingsOf(stored.key),
           .after = settings});
    return after;
}

Result<RevokedKey> KeyService::revokeNow(Store &store, CallContext &context, const StoredKey &stored, Transaction &transaction, RevokeReason reason)
{
    if (const std::optional<Revocation> earlier = store.revocations.find(stored.key.id))
        return RevokedKey{stored.key, *earlier};
    // One that ended by itself, before the sweep came by: it stopped at its end, not now.
    const bool hasEnded = stored.key.status == KeyStatus::Revoked;
    const StoredKey after = hasEnded ? writeRevocation(store, context, stored, stored.key.revokedAt, RevokeReason::OverlapEnded)
                                     : writeRevocation(store, context, stored, m_clock.now(), reason);
    const std::optional<Revocation> revocation = store.revocations.find(after.key.id);
    if (!revocation)
        throw SqlFailure(u"a revocation vanished within its transaction"_s);
    transaction.commit();
    m_feed.publish({after});
    return RevokedKey{after.key, *revocation};
}

Result<Revocation> KeyService::revocation(Store &store, const CallContext &context, const WorkspaceId &workspace, const KeyId &id)
{
    if (const Result<StoredKey> stored = find(store, context, workspace, id, KeyWork::Pipeline); !stored)
        return tl::unexpected(stored.error());
    std::optional<Revocation> revocation = store.revocations.find(id);
    if (!revocation)
        return notFound();
    return *std::move(revocation);
}

void KeyService::sweepEnded(Store &store)
{
    const CallContext context{.caller = {.kind = Caller::Kind::System}, .address = {}, .device = {}, .requestId = {}, .intention = {}};
    // The look before the transaction keeps the usual case, nothing ended, from waiting for its turn to write.
    while (!store.keys.ended(m_clock.now(), 1).isEmpty()) {
        Transaction transaction(store.connection());
        QList<StoredKey> stopped;
        for (const StoredKey &key : store.keys.ended(m_clock.now(), sweptAtOnce))
            stopped.append(writeRevocation(store, context, key, key.key.revokedAt, RevokeReason::OverlapEnded));
        transaction.commit();
        m_feed.publish(stopped);
    }
}

} // namespace Intrlume::Server
