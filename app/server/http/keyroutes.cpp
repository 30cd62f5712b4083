// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/timestamp.h"
#include "server/http/fields.h"
#include "server/http/routes.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
WorkspaceId workspaceOf(const Call &call)
{
    return call.pathId<WorkspaceId>(u"workspace"_s);
}

KeyId keyOf(const Call &call)
{
    return call.pathId<KeyId>(u"key"_s);
}

Reply keyReply(const ApiKey &key)
{
    Reply reply = jsonReply(200, key.toJson());
    reply.headers.emplace_back("ETag", '"' + key.etag.toStdString() + '"');
    return reply;
}

Outcome revokedReply(const Call &call, const Result<RevokedKey> &revoked)
{
    if (!revoked)
        return failed(call, revoked.error());
    return jsonReply(202, {{u"key"_s, revoked->key.toJson()}, {u"revocation"_s, revoked->revocation.toJson()}});
}

Outcome generate(Services &services, Call &call)
{
    Fields fields(call.body);
    KeyDraft draft{.name = fields.text(u"name"_s), .environment = fields.text(u"environment"_s)};
    draft.allowedIps = fields.optionalRanges(u"allowed_ips"_s).value_or(QList<RangeDraft>());
    draft.note = fields.optionalText(u"note"_s).value_or(QString());
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
    const QString location = u"/v1/workspaces/%1/api-keys/%2"_s.arg(generated.key.workspace.toString(), generated.key.id.toString());
    return createdReply(json, location, generated.key.etag, made->replayed);
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

Result<KeyFilter> filterFrom(const Call &call)
{
    KeyFilter filter;
    const Result<QList<KeyStatus>> statuses = statusesFrom(call);
    const Result<QDateTime> unusedSince = timeFrom(call, u"unused_since"_s);
    const Result<QDateTime> dueBefore = timeFrom(call, u"due_before"_s);
    if (!statuses)
        return tl::unexpected(statuses.error());
    if (!unusedSince)
        return tl::unexpected(unusedSince.error());
    if (!dueBefore)
        return tl::unexpected(dueBefore.error());
    const QString sort = call.query.value(u"sort"_s, u"created"_s);
    const QString environment = call.query.value(u"environment"_s);
    filter.environment = environmentFromString(environment);
    if ((sort != "created"_L1 && sort != "rotation_due"_L1) || (call.query.contains(u"environment"_s) && !filter.environment))
        return fail(Error::Kind::Invalid, u"query-invalid"_s, u"sort is created or rotation_due, environment is live or test."_s);
    filter.statuses = *statuses;
    filter.unusedSince = *unusedSince;
    filter.dueBefore = *dueBefore;
    filter.text = call.query.value(u"text"_s);
    filter.sort = sort == "created"_L1 ? KeyFilter::Sort::Created : KeyFilter::Sort::RotationDue;
    filter.limit = call.limit();
    if (filter.text.size() > 64)
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

Outcome get(Services &services, Call &call)
{
    const Result<ApiKey> key = services.keys.get(call.store, call.context, workspaceOf(call), keyOf(call));
    return key ? Outcome(keyReply(*key)) : failed(call, key.error());
}

//! The version that If-Match names, without its quotes; weak ones never match (RFC 9110, 13.1.1).
Result<QString> ifMatch(const Call &call)
{
    const std::string *header = call.request.header("if-match");
    if (!header)
        return fail(Error::Kind::Changed, u"if-match-missing"_s, u"Send If-Match with the etag of the key."_s);
    const QString text = QString::fromLatin1(header->c_str()).trimmed();
    if (text == u'*')
        return text;
    if (text.size() < 3 || !text.startsWith(u'"') || !text.endsWith(u'"'))
        return fail(Error::Kind::Invalid, u"header-invalid"_s, u"If-Match must be one etag in double quotes."_s);
    return text.mid(1, text.size() - 2);
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
    const Result<ApiKey> key = services.keys.change(call.store, call.context, workspaceOf(call), keyOf(call), *etag, std::move(change));
    return key ? Outcome(keyReply(*key)) : failed(call, key.error());
}

Outcome waitForRevocation(Services &services, Call &call)
{
    const quint64 ticket = services.notifier.ticket(KeyService::topic(keyOf(call)));
    const Result<Revocation> revocation = services.keys.revocation(call.store, call.context, workspaceOf(call), keyOf(call));
    if (!revocation)
        return failed(call, revocation.error());
    if (!revocation->isComplete() && call.waitSeconds() > 0)
        return Wait{KeyService::topic(keyOf(call)), ticket, call.waitSeconds()};
    return jsonReply(200, revocation->toJson());
}

//! What is written "/v1/keys/self?": the plain form is answered by Application::immediate(), from memory.
Outcome getSelf(Services &services, Call &call)
{
    const Result<ApiKey> key = services.keys.self(call.store, call.context);
    return key ? Outcome(keyReply(*key)) : failed(call, key.error());
}
} // namespace

void addKeyRoutes(Router &router, Services &services)
{
    using Auth = Route::Auth;
    using Body = Route::Body;
    const auto with = [&services](auto run) { return [&services, run](Call &call) { return run(services, call); }; };
    const QStringList listQuery{u"limit"_s, u"after"_s, u"environment"_s, u"status"_s, u"text"_s, u"unused_since"_s, u"due_before"_s, u"sort"_s};
    router.add({.method = "POST",
                .pattern = "/v1/workspaces/{workspace}/api-keys",
                .auth = Auth::Session,
                .body = Body::Json,
                .creates = true,
                .run = with(generate)});
    router.add({.method = "GET", .pattern = "/v1/workspaces/{workspace}/api-keys", .auth = Auth::Session, .query = listQuery, .run = with(list)});
    router.add({.method = "GET", .pattern = "/v1/workspaces/{workspace}/api-keys/{key}", .auth = Auth::Session, .run = with(get)});
    router.add(
        {.method = "PATCH", .pattern = "/v1/workspaces/{workspace}/api-keys/{key}", .auth = Auth::Session, .body = Body::Json, .run = with(change)});
    router.add({.method = "POST",
                .pattern = "/v1/workspaces/{workspace}/api-keys/{key}/revoke",
                .auth = Auth::Session,
                .body = Body::Optional,
                .run = [&services](Call &call) {
                    return revokedReply(call, services.keys.revoke(call.store, call.context, workspaceOf(call), keyOf(call)));
                }});
    router.add({.method = "GET",
                .pattern = "/v1/workspaces/{workspace}/api-keys/{key}/revocation",
                .auth = Auth::Session,
                .query = {u"wait"_s},
                .run = with(waitForRevocation)});
    router.add({.method = "GET", .pattern = "/v1/keys/self", .auth = Auth::Key, .run = with(getSelf)});
    router.add({.method = "DELETE", .pattern = "/v1/keys/self", .auth = Auth::Key, .run = [&services](Call &call) {
                    return revokedReply(call, services.keys.revokeSelf(call.store, call.context));
                }});
}

} // namespace Intrlume::Server
