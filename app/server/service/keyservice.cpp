// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/keyservice.h"

#include "server/service/access.h"
#include "server/service/audittrail.h"
#include "server/service/crypto.h"
#include "server/service/keycursor.h"
#include "server/store/store.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qsizetype longestName = 64;
constexpr qsizetype longestNote = 500;
constexpr qsizetype longestRangeNote = 100;
constexpr qsizetype mostRanges = 100;

tl::unexpected<Error> nameTaken()
{
    return tl::unexpected(Error{.kind = Error::Kind::Conflict,
                                .code = u"name-taken"_s,
                                .detail = u"A key with this name exists."_s,
                                .fields = {{u"/name"_s, u"taken"_s, u"A key with this name exists."_s}}});
}

//! What the audit log keeps of a key's settings.
QJsonObject settingsOf(const ApiKey &key)
{
    QJsonArray ranges;
    for (const IpRange &range : key.allowedIps)
        ranges.append(range.cidr());
    return {{u"name"_s, key.name},
            {u"environment"_s, toString(key.environment)},
            {u"status"_s, toString(key.status)},
            {u"allowed_ips"_s, ranges},
            {u"note"_s, key.note}};
}

//! Puts what \a change asks for into \a key.
void applyChange(ApiKey &key, KeyChange &change)
{
    if (change.name) {
        key.name = change.name->trimmed();
        checkLength(change.errors, u"/name"_s, key.name, 1, longestName);
    }
    if (change.note) {
        key.note = *change.note;
        checkLength(change.errors, u"/note"_s, key.note, 0, longestNote);
    }
    if (change.allowedIps)
        key.allowedIps = readRanges(*change.allowedIps, change.errors);
}
} // namespace

QList<IpRange> readRanges(const QList<RangeDraft> &drafts, FieldErrors &errors)
{
    QList<IpRange> ranges;
    if (drafts.size() > mostRanges) {
        errors.add(u"/allowed_ips"_s, u"too-many"_s, u"Use at most 100 ranges."_s);
        return ranges;
    }
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        const QString pointer = u"/allowed_ips/%1"_s.arg(i);
        checkLength(errors, pointer + u"/note"_s, drafts.at(i).note, 0, longestRangeNote);
        Result<IpRange> range = IpRange::parse(drafts.at(i).cidr.trimmed(), drafts.at(i).note);
        if (!range) {
            errors.add(pointer + u"/cidr"_s, range.error().code, range.error().detail);
            continue;
        }
        const bool twice = std::any_of(ranges.begin(), ranges.end(), [&](const IpRange &other) { return other.cidr() == range->cidr(); });
        if (twice)
            errors.add(pointer + u"/cidr"_s, u"duplicate"_s, u"Already in the list."_s);
        ranges.append(*std::move(range));
    }
    return ranges;
}

QString KeyService::topic(const KeyId &id)
{
    return u"revocation "_s + id.toString();
}

Result<Created<GeneratedKey>> KeyService::generate(Store &store, CallContext &context, const WorkspaceId &workspace, KeyDraft draft)
{
    if (const Result<void> allowed = requirePermission(store, context.caller, workspace, Permission::KeysManage); !allowed)
        return tl::unexpected(allowed.error());
    draft.name = draft.name.trimmed();
    checkLength(draft.errors, u"/name"_s, draft.name, 1, longestName);
    checkLength(draft.errors, u"/note"_s, draft.note, 0, longestNote);
    const std::optional<Environment> environment = environmentFromString(draft.environment);
    if (!environment)
        draft.errors.add(u"/environment"_s, u"not-a-choice"_s, u"Choose live or test."_s);
    const QList<IpRange> ranges = readRanges(draft.allowedIps, draft.errors);
    if (!draft.errors.isEmpty())
        return draft.errors.failure();
    const QDateTime now = m_clock.now();
    Result<Intentions::Begun> begun = m_intentions.begin(store, context, now);
    if (!begun)
        return tl::unexpected(begun.error());
    if (begun->answer)
        return ApiKey::fromJson(*begun->answer).map([](ApiKey &&key) { return Created<GeneratedKey>{{std::move(key), {}}, true}; });

    const SecretKey secret = randomKey(*environment);
    Transaction transaction(store.connection());
    // Once more, inside: the role may have changed between the first look and our turn to write.
    if (const Result<void> allowed = requirePermission(store, context.caller, workspace, Permission::KeysManage); !allowed)
        return tl::unexpected(allowed.error());
    if (store.keys.nameTaken(workspace, draft.name))
        return nameTaken();
    StoredKey made{.key = {.id = newId<KeyId>(now),
                           .workspace = workspace,
                           .name = draft.name,
                           .environment = *environment,
                           .head = secret.head(),
                           .tail = secret.tail(),
                           .allowedIps = ranges,
                           .note = draft.note,
                           .createdBy = {context.caller.account, {}},
                           .createdAt = now,
                           .rotationDueAt = now.addDays(store.workspaces.rotationDays(workspace))},
                   .hash = sha256(secret.secret().expose())};
    store.keys.insert(made);
    const std::optional<StoredKey> stored = store.keys.find(made.key.id, now);
    if (!stored)
        return notFound();
    audit(store, context, now,
          {.action = u"api_key.generated"_s, .target = made.key.id.toString(), .workspace = workspace.toString(), .after = settingsOf(stored->key)});
    Intentions::remember(store, context, now, stored->key.toJson());
    transaction.commit();
    m_feed.publish(*stored);
    return Created<GeneratedKey>{{stored->key, secret.secret()}};
}

Result<Page<ApiKey>> KeyService::list(Store &store, const CallContext &context, const WorkspaceId &workspace, KeyFilter filter, const Cursor &cursor)
{
    if (const Result<void> allowed = requirePermission(store, context.caller, workspace, Permission::KeysManage); !allowed)
        return tl::unexpected(allowed.error());
    filter.now = m_clock.now();
    if (const Result<void> place = applyKeyCursor(cursor, filter); !place)
        return tl::unexpected(place.error());
    const int limit = filter.limit;
    filter.limit = limit + 1;
    QList<RankedKey> rows = store.keys.list(workspace, filter);
    Page<ApiKey> page;
    if (rows.size() > limit) {
        rows.removeLast();
        page.next = keyCursorAfter(rows.last(), filter);
    }
    for (RankedKey &row : rows)
        page.items.append(std::move(row.key));
    return page;
}

Result<ApiKey> KeyService::get(Store &store, const CallContext &context, const WorkspaceId &workspace, const KeyId &id)
{
    if (const Result<void> allowed = requirePermission(store, context.caller, workspace, Permission::KeysManage); !allowed)
        return tl::unexpected(allowed.error());
    const std::optional<StoredKey> stored = store.keys.find(workspace, id, m_clock.now());
    if (!stored)
        return notFound();
    return stored->key;
}

Result<ApiKey> KeyService::change(Store &store, CallContext &context, const WorkspaceId &workspace, const KeyId &id, const QString &etag,
                                  KeyChange change)
{
    const QDateTime now = m_clock.now();
    Transaction transaction(store.connection());
    if (const Result<void> allowed = requirePermission(store, context.caller, workspace, Permission::KeysManage); !allowed)
        return tl::unexpected(allowed.error());
    const std::optional<StoredKey> before = store.keys.find(workspace, id, now);
    if (!before)
        return notFound();
    if (etag != u'*' && etag != before->key.etag)
        return fail(Error::Kind::Changed, u"changed"_s, u"Someone changed this key meanwhile. Look at it again."_s);
    if (before->key.status == KeyStatus::Revoked)
        return fail(Error::Kind::Conflict, u"already-revoked"_s, u"This key is revoked and cannot change any more."_s);
    ApiKey key = before->key;
    applyChange(key, change);
    if (!change.errors.isEmpty())
        return change.errors.failure();
    if (store.keys.nameTaken(workspace, key.name, id))
        return nameTaken();
    store.keys.update(key, change.paused.value_or(before->key.status == KeyStatus::Paused));
    const std::optional<StoredKey> after = store.keys.find(workspace, id, now);
    if (!after)
        return notFound();
    audit(store, context, now,
          {.action = u"api_key.changed"_s,
           .target = id.toString(),
           .workspace = workspace.toString(),
           .before = settingsOf(before->key),
           .after = settingsOf(after->key)});
    transaction.commit();
    m_feed.publish(*after);
    return after->key;
}

Result<RevokedKey> KeyService::revoke(Store &store, CallContext &context, const WorkspaceId &workspace, const KeyId &id)
{
    Transaction transaction(store.connection());
    if (const Result<void> allowed = requirePermission(store, context.caller, workspace, Permission::KeysManage); !allowed)
        return tl::unexpected(allowed.error());
    const std::optional<StoredKey> stored = store.keys.find(workspace, id, m_clock.now());
    if (!stored)
        return notFound();
    return revokeNow(store, context, *stored, transaction);
}

Result<ApiKey> KeyService::self(Store &store, const CallContext &context)
{
    const std::optional<StoredKey> stored = store.keys.find(context.caller.key, m_clock.now());
    if (!stored)
        return notFound();
    return stored->key;
}

Result<RevokedKey> KeyService::revokeSelf(Store &store, CallContext &context)
{
    Transaction transaction(store.connection());
    const std::optional<StoredKey> stored = store.keys.find(context.caller.key, m_clock.now());
    if (!stored)
        return notFound();
    return revokeNow(store, context, *stored, transaction);
}

Result<RevokedKey> KeyService::revokeNow(Store &store, CallContext &context, const StoredKey &stored, Transaction &transaction)
{
    const KeyId id = stored.key.id;
    if (const std::optional<Revocation> earlier = store.revocations.find(id))
        return RevokedKey{stored.key, *earlier};
    const QDateTime now = m_clock.now();
    store.keys.setRevoked(id, now);
    store.revocations.insert(id, m_feed.regions(), now);
    const std::optional<StoredKey> after = store.keys.find(id, now);
    const std::optional<Revocation> revocation = store.revocations.find(id);
    if (!after || !revocation)
        return notFound();
    audit(store, context, now,
          {.action = u"api_key.revoked"_s,
           .target = id.toString(),
           .workspace = stored.key.workspace.toString(),
           .before = settingsOf(stored.key),
           .after = settingsOf(after->key)});
    transaction.commit();
    m_feed.publish(*after);
    return RevokedKey{after->key, *revocation};
}

Result<Revocation> KeyService::revocation(Store &store, const CallContext &context, const WorkspaceId &workspace, const KeyId &id)
{
    if (const Result<void> allowed = requirePermission(store, context.caller, workspace, Permission::KeysManage); !allowed)
        return tl::unexpected(allowed.error());
    const std::optional<StoredKey> stored = store.keys.find(workspace, id, m_clock.now());
    std::optional<Revocation> revocation = stored ? store.revocations.find(id) : std::nullopt;
    if (!revocation)
        return notFound();
    return *std::move(revocation);
}

} // namespace Intrlume::Server
