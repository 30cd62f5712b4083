// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/timestamp.h"
#include "server/http/fields.h"
#include "server/http/keycall.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
Outcome generate(Services &services, Call &call)
{
    Fields fields(call.body);
    KeyDraft draft{.name = fields.text(u"name"_s), .environment = fields.text(u"environment"_s)};
    draft.allowedIps = fields.optionalRanges(u"allowed_ips"_s).value_or(QList<RangeDraft>());
    draft.note = fields.optionalText(u"note"_s).value_or(QString());
    draft.automation = fields.optionalFlag(u"automation"_s).value_or(false);
    draft.errors = fields.end();
    const Result<Created<GeneratedKey>> made = services.keys.generate(call.store, call.context, workspaceOf(call), std::move(draft));
    if (!made)
        return failed(call, made.error());
    const GeneratedKey &generated = made->value;
    QJsonObject json{{u"key"_s, generated.key.toJson()}};
    if (generated.secret)
        json.insert(u"secret"_s, generated.secret->exposeText());
    else
        json.insert(u"secret_issued"_s, true);
    return createdReply(json, keyLocation(generated.key), generated.key.etag, made->replayed);
}

Result<QDateTime> timeFrom(const Call &call, const QString &name)
{
    if (!call.query.contains(name))
        return QDateTime();
    Result<QDateTime> time = fromRfc3339(call.query.value(name));
    if (!time)
        return fail(Error::Kind::Invalid, u"query-invalid"_s, u"%1 is no time."_s.arg(name));
    return time;
}

Result<QList<KeyStatus>> statusesFrom(const Call &call)
{
    const QString text = call.query.value(u"status"_s, u"active,paused,ending"_s);
    QList<KeyStatus> statuses;
    if (text == "all"_L1)
        return statuses;
    for (const QString &name : text.split(u',')) {
        const std::optional<KeyStatus> status = keyStatusFromString(name);
        if (!status)
            return fail(Error::Kind::Invalid, u"query-invalid"_s, u"status is all, or some of active, paused, ending and revoked."_s);
        statuses.append(*status);
    }
    return statuses;
}

Result<KeyFilter::Sort> sortFrom(const Call &call)
{
    using Sort = KeyFilter::Sort;
    static const QMap<QString, Sort> sorts{{u"attention"_s, Sort::Attention},
                                           {u"name"_s, Sort::Name},
                                           {u"created"_s, Sort::Created},
                                           {u"last_used"_s, Sort::LastUsed},
                                           {u"status"_s, Sort::Status}};
    const auto found = sorts.constFind(call.query.value(u"sort"_s, u"attention"_s));
    if (found == sorts.constEnd())
        return fail(Error::Kind::Invalid, u"query-invalid"_s, u"sort is attention, name, created, last_used or status."_s);
    return *found;
}

//! Whether one of two words is given: \a yes is true, \a no, or nothing at all, false.
Result<bool> choiceFrom(const Call &call, const QString &name, const QString &yes, const QString &no)
{
    const QString value = call.query.value(name, no);
    if (value != yes && value != no)
        return fail(Error::Kind::Invalid, u"query-invalid"_s, u"%1 is %2 or %3."_s.arg(name, no, yes));
    return value == yes;
}

Result<void> readTimes(const Call &call, KeyFilter &filter)
{
    const Result<QDateTime> unusedSince = timeFrom(call, u"unused_since"_s);
    const Result<QDateTime> dueBefore = timeFrom(call, u"due_before"_s);
    if (!unusedSince || !dueBefore)
        return tl::unexpected(unusedSince ? dueBefore.error() : unusedSince.error());
    filter.unusedSince = *unusedSince;
    filter.dueBefore = *dueBefore;
    return {};
}

Result<KeyFilter> filterFrom(const Call &call)
{
    KeyFilter filter;
    const Result<QList<KeyStatus>> statuses = statusesFrom(call);
    const Result<KeyFilter::Sort> sort = sortFrom(call);
    const Result<bool> descending = choiceFrom(call, u"order"_s, u"desc"_s, u"asc"_s);
    if (!statuses)
        return tl::unexpected(statuses.error());
    if (!sort)
        return tl::unexpected(sort.error());
    if (!descending)
        return tl::unexpected(descending.error());
    if (const Result<void> times = readTimes(call, filter); !times)
        return tl::unexpected(times.error());
    filter.environment = environmentFromString(call.query.value(u"environment"_s));
    if (call.query.contains(u"environment"_s) && !filter.environment)
        return fail(Error::Kind::Invalid, u"query-invalid"_s, u"environment is live or test."_s);
    filter.statuses = *statuses;
    filter.text = call.query.value(u"text"_s);
    filter.sort = *sort;
    filter.descending = *descending;
    filter.limit = call.limit();
    if (filter.text.toUcs4().size() > 64)
        return fail(Error::Kind::Invalid, u"query-invalid"_s, u"text is too long."_s);
    return filter;
}

Outcome list(Services &services, Call &call)
{
    Result<KeyFilter> filter = filterFrom(call);
    if (!filter)
        return failed(call, filter.error());
    const Result<Page<ApiKey>> page = services.keys.list(call.store, call.context, workspaceOf(call), *std::move(filter), call.after());
    return page ? Outcome(jsonReply(200, pageToJson(*page))) : failed(call, page.error());
}

Outcome counts(Services &services, Call &call)
{
    static const QMap<QString, int> choices{{QString(), 0}, {u"30"_s, 30}, {u"60"_s, 60}, {u"90"_s, 90}, {u"180"_s, 180}};
    const auto days = choices.constFind(call.query.value(u"rotation_days"_s));
    if (days == choices.constEnd())
        return failed(call, fail(Error::Kind::Invalid, u"query-invalid"_s, u"rotation_days is 30, 60, 90 or 180."_s).value());
    const Result<KeyCounts> counts = services.keys.counts(call.store, call.context, workspaceOf(call), *days);
    return counts ? Outcome(jsonReply(200, counts->toJson())) : failed(call, counts.error());
}

Outcome get(Services &services, Call &call)
{
    return keyReply(call, services.keys.get(call.store, call.context, workspaceOf(call), keyOf(call)));
}

Outcome change(Services &services, Call &call)
{
    const Result<QString> etag = ifMatch(call);
    if (!etag)
        return failed(call, etag.error());
    Fields fields(call.body);
    KeyChange change{.name = fields.optionalText(u"name"_s),
                     .note = fields.optionalText(u"note"_s),
                     .allowedIps = fields.optionalRanges(u"allowed_ips"_s),
                     .paused = fields.optionalFlag(u"paused"_s)};
    change.errors = fields.end();
    return keyReply(call, services.keys.change(call.store, call.context, workspaceOf(call), keyOf(call), *etag, std::move(change)));
}

Outcome events(Services &services, Call &call)
{
    const QString after = call.after().value;
    if (!after.isEmpty() && !EventId(after).isValid())
        return failed(call, fail(Error::Kind::Invalid, u"query-invalid"_s, u"after is no cursor of this list."_s).value());
    const Result<Page<KeyEvent>> page = services.keys.events(call.store, call.context, workspaceOf(call), keyOf(call), after, call.limit());
    return page ? Outcome(jsonReply(200, pageToJson(*page))) : failed(call, page.error());
}

//! What is written "/v1/keys/self?": the plain form is answered by Application::immediate(), from memory.
Outcome getSelf(Services &services, Call &call)
{
    const Result<ApiKey> key = services.keys.self(call.store, call.context);
    if (!key)
        return failed(call, key.error());
    Reply reply = jsonReply(200, key->toOwnJson());
    reply.headers.emplace_back("ETag", '"' + key->etag.toStdString() + '"');
    return reply;
}

Outcome revokeSelf(Services &services, Call &call)
{
    const Result<RevokedKey> revoked = services.keys.revokeSelf(call.store, call.context);
    if (!revoked)
        return failed(call, revoked.error());
    return jsonReply(202, {{u"key"_s, revoked->key.toOwnJson()}, {u"revocation"_s, revoked->revocation.toJson()}});
}
} // namespace

void addKeyRoutes(Router &router, Services &services)
{
    using Auth = Route::Auth;
    using Body = Route::Body;
    const auto with = [&services](auto run) { return [&services, run](Call &call) { return run(services, call); }; };
    const QStringList listQuery{u"limit"_s,        u"after"_s,      u"environment"_s, u"status"_s, u"text"_s,
                                u"unused_since"_s, u"due_before"_s, u"sort"_s,        u"order"_s};
    router.add({.method = "POST",
                .pattern = "/v1/workspaces/{workspace}/api-keys",
                .auth = Auth::Caller,
                .body = Body::Json,
                .creates = true,
                .run = with(generate)});
    router.add({.method = "GET", .pattern = "/v1/workspaces/{workspace}/api-keys", .auth = Auth::Caller, .query = listQuery, .run = with(list)});
    router.add({.method = "GET",
                .pattern = "/v1/workspaces/{workspace}/api-keys/summary",
                .auth = Auth::Caller,
                .query = {u"rotation_days"_s},
                .run = with(counts)});
    router.add({.method = "GET", .pattern = "/v1/workspaces/{workspace}/api-keys/{key}", .auth = Auth::Caller, .run = with(get)});
    router.add(
        {.method = "PATCH", .pattern = "/v1/workspaces/{workspace}/api-keys/{key}", .auth = Auth::Caller, .body = Body::Json, .run = with(change)});
    router.add({.method = "GET",
                .pattern = "/v1/workspaces/{workspace}/api-keys/{key}/events",
                .auth = Auth::Caller,
                .query = {u"limit"_s, u"after"_s},
                .run = with(events)});
    router.add({.method = "GET", .pattern = "/v1/keys/self", .auth = Auth::Key, .run = with(getSelf)});
    router.add({.method = "DELETE", .pattern = "/v1/keys/self", .auth = Auth::Key, .run = with(revokeSelf)});
}

} // namespace Intrlume::Server
