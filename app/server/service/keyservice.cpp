// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/keyservice.h"

#include "server/service/audittrail.h"
#include "server/service/crypto.h"
#include "server/service/keycursor.h"
#include "server/service/keyhistory.h"
#include "server/service/pages.h"
#include "server/store/statement.h"
#include "server/store/store.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
tl::unexpected<Error> nameTaken()
{
    return tl::unexpected(Error{.kind = Error::Kind::Conflict,
                                .code = u"name-taken"_s,
                                .detail = u"A key with this name exists."_s,
                                .fields = {{u"/name"_s, u"taken"_s, u"A key with this name exists."_s}}});
}

//! Narrows a list to what an automation key may know of. False: nothing is left.
bool narrowFor(const Caller &caller, bool &automationToo, std::optional<Environment> &environment)
{
    if (caller.kind != Caller::Kind::Key)
        return true;
    automationToo = false;
    if (caller.keyEnvironment != Environment::Test)
        return true;
    if (environment == Environment::Live)
        return false;
    environment = Environment::Test;
    return true;
}
} // namespace

QString KeyService::topic(const KeyId &id)
{
    return u"revocation "_s + id.toString();
}

Result<StoredKey> KeyService::find(Store &store, const CallContext &context, const WorkspaceId &workspace, const KeyId &id, KeyWork work) const
{
    if (const Result<void> allowed = requireKeys(store, context.caller, workspace, work); !allowed)
        return tl::unexpected(allowed.error());
    std::optional<StoredKey> stored = store.keys.find(workspace, id, m_clock.now());
    if (!stored)
        return notFound();
    if (const Result<void> allowed = mayTouch(context.caller, stored->key); !allowed)
        return tl::unexpected(allowed.error());
    return *std::move(stored);
}

StoredKey KeyService::again(Store &store, const KeyId &id) const
{
    std::optional<StoredKey> stored = store.keys.find(id, m_clock.now());
    if (!stored)
        throw SqlFailure(u"a key vanished within a transaction"_s);
    return *std::move(stored);
}

Result<KeyService::Maker> KeyService::makerFor(Store &store, const Caller &caller) const
{
    if (caller.kind != Caller::Kind::Key)
        return Maker{.creator = {caller.account, {}}, .with = {}};
    const std::optional<StoredKey> with = store.keys.find(caller.key, m_clock.now());
    // Stopped since its region let it in: what it would make now could outlive it unseen.
    if (!with || with->key.status == KeyStatus::Revoked)
        return fail(Error::Kind::Unauthorized, u"key-revoked"_s, u"This API key was revoked."_s);
    return Maker{.creator = with->key.createdBy, .with = KeyReference{with->key.id, with->key.name}, .ranges = with->key.allowedIps};
}

StoredKey KeyService::issue(Store &store, const CallContext &context, const Maker &maker, ApiKey settings, const SecretKey &secret)
{
    const QDateTime now = m_clock.now();
    settings.head = secret.head();
    settings.tail = secret.tail();
    settings.createdBy = maker.creator;
    settings.createdWith = maker.with;
    settings.createdAt = now;
    settings.rotationDueAt = now.addDays(store.workspaces.rotationDays(settings.workspace));
    store.keys.insert({.key = settings, .hash = sha256(secret.secret().expose())});
    StoredKey made = again(store, settings.id);
    QJsonObject after = settingsOf(made.key);
    after.remove(u"status"_s); // Every key begins active.
    if (made.key.replaces.isValid())
        after.insert(u"replaces"_s, made.key.replaces.toString());
    audit(store, context, now,
          {.action = u"api_key.generated"_s, .target = made.key.id.toString(), .workspace = settings.workspace.toString(), .after = after});
    return made;
}

Result<Created<GeneratedKey>> KeyService::generate(Store &store, CallContext &context, const WorkspaceId &workspace, KeyDraft draft)
{
    if (const Result<void> allowed = requireKeys(store, context.caller, workspace, KeyWork::Pipeline); !allowed)
        return tl::unexpected(allowed.error());
    Result<ApiKey> settings = readDraft(std::move(draft));
    if (!settings)
        return tl::unexpected(settings.error());
    settings->id = newId<KeyId>(m_clock.now());
    settings->workspace = workspace;
    const QDateTime now = m_clock.now();
    if (const Result<void> allowed = mayIssue(store, context, *settings, now); !allowed)
        return tl::unexpected(allowed.error());
    Result<Intentions::Begun> begun = m_intentions.begin(store, context, now);
    if (!begun)
        return tl::unexpected(begun.error());
    if (begun->answer)
        return ApiKey::fromJson(*begun->answer).map([](ApiKey &&key) { return Created<GeneratedKey>{{std::move(key), {}}, true}; });

    const SecretKey secret = randomKey(settings->environment);
    Transaction transaction(store.connection());
    // Once more, inside: the role may have changed between the first look and our turn to write.
    for (const Result<void> &allowed : {requireKeys(store, context.caller, workspace, KeyWork::Pipeline), mayIssue(store, context, *settings, now)}) {
        if (!allowed)
            return tl::unexpected(allowed.error());
    }
    const Result<Maker> maker = makerFor(store, context.caller);
    if (!maker)
        return tl::unexpected(maker.error());
    FieldErrors errors;
    checkWithin(errors, settings->allowedIps, maker->ranges);
    if (!errors.isEmpty())
        return errors.failure();
    if (store.keys.nameTaken(workspace, settings->name))
        return nameTaken();
    const StoredKey made = issue(store, context, *maker, *settings, secret);
    Intentions::remember(store, context, now, made.key.toJson());
    transaction.commit();
    m_feed.publish({made});
    return Created<GeneratedKey>{{made.key, secret.secret()}};
}

Result<Page<ApiKey>> KeyService::list(Store &store, const CallContext &context, const WorkspaceId &workspace, KeyFilter filter, const Cursor &cursor)
{
    if (const Result<void> allowed = requireKeys(store, context.caller, workspace, KeyWork::Pipeline); !allowed)
        return tl::unexpected(allowed.error());
    filter.now = m_clock.now();
    if (const Result<void> place = applyKeyCursor(cursor, filter); !place)
        return tl::unexpected(place.error());
    Page<ApiKey> page;
    if (!narrowFor(context.caller, filter.automationToo, filter.environment))
        return page;
    const int limit = filter.limit;
    filter.limit = limit + 1;
    QList<PlacedKey> rows = store.keys.list(workspace, filter);
    if (rows.size() > limit) {
        rows.removeLast();
        page.next = keyCursorAfter(rows.last(), filter);
    }
    for (PlacedKey &row : rows)
        page.items.append(std::move(row.key));
    return page;
}

Result<KeyCounts> KeyService::counts(Store &store, const CallContext &context, const WorkspaceId &workspace, int rotationDays)
{
    if (const Result<void> allowed = requireKeys(store, context.caller, workspace, KeyWork::Pipeline); !allowed)
        return tl::unexpected(allowed.error());
    KeyCountsFilter filter{.environment = {}, .automationToo = true, .rotationDays = rotationDays};
    narrowFor(context.caller, filter.automationToo, filter.environment);
    return store.keys.counts(workspace, filter, m_clock.now());
}

Result<ApiKey> KeyService::get(Store &store, const CallContext &context, const WorkspaceId &workspace, const KeyId &id)
{
    return find(store, context, workspace, id, KeyWork::Pipeline).map([](StoredKey &&stored) { return std::move(stored.key); });
}

Result<ApiKey> KeyService::change(Store &store, CallContext &context, const WorkspaceId &workspace, const KeyId &id, const QString &etag,
                                  KeyChange change)
{
    // Who may not do it does not wait in the line of those who write, nor make others wait.
    if (const Result<StoredKey> known = find(store, context, workspace, id, KeyWork::People); !known)
        return tl::unexpected(known.error());
    Transaction transaction(store.connection());
    const Result<StoredKey> before = find(store, context, workspace, id, KeyWork::People);
    if (!before)
        return tl::unexpected(before.error());
    if (etag != u'*' && etag != before->key.etag)
        return fail(Error::Kind::Changed, u"changed"_s, u"Someone changed this key meanwhile. Look at it again."_s);
    if (before->key.status == KeyStatus::Revoked)
        return fail(Error::Kind::Conflict, u"already-revoked"_s, u"This key is revoked and cannot change any more."_s);
    ApiKey key = before->key;
    const bool wasPaused = key.status == KeyStatus::Paused;
    const bool paused = change.paused.value_or(wasPaused);
    if (const Result<void> applied = applyChange(key, std::move(change)); !applied)
        return tl::unexpected(applied.error());
    if (key == before->key && paused == wasPaused)
        return key; // What changes nothing is no change: neither for others' etags nor for the audit.
    // The name of a key that was replaced is its successor's to keep.
    if (!key.isReplaced() && store.keys.nameTaken(workspace, key.name, id))
        return nameTaken();
    store.keys.update(key, paused);
    const StoredKey after = again(store, id);
    audit(store, context, m_clock.now(),
          {.action = u"api_key.changed"_s,
           .target = id.toString(),
           .workspace = workspace.toString(),
           .before = settingsOf(before->key),
           .after = settingsOf(after.key)});
    transaction.commit();
    m_feed.publish({after});
    return after.key;
}

Result<Page<KeyEvent>> KeyService::events(Store &store, const CallContext &context, const WorkspaceId &workspace, const KeyId &id,
                                          const QString &before, int limit)
{
    if (const Result<StoredKey> stored = find(store, context, workspace, id, KeyWork::People); !stored)
        return tl::unexpected(stored.error());
    QList<KeyEvent> events;
    for (const NamedAuditEvent &event : store.audit.of(workspace.toString(), id.toString(), before, limit + 1))
        events.append(keyEvent(event));
    return pageOf(std::move(events), limit);
}

Result<ApiKey> KeyService::self(Store &store, const CallContext &context)
{
    const std::optional<StoredKey> stored = store.keys.find(context.caller.key, m_clock.now());
    if (!stored)
        return notFound();
    return stored->key;
}

} // namespace Intrlume::Server
