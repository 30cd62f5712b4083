// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/http/fields.h"
#include "server/http/keycall.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qsizetype mostListed = 100;

Outcome workspaceReply(const Call &call, const Result<Workspace> &workspace)
{
    if (!workspace)
        return failed(call, workspace.error());
    Reply reply = jsonReply(200, workspace->toJson());
    reply.headers.emplace_back("ETag", '"' + workspace->etag.toStdString() + '"');
    return reply;
}

Outcome create(Services &services, Call &call)
{
    Fields fields(call.body);
    WorkspaceDraft draft{.name = fields.text(u"name"_s)};
    const std::optional<QString> slug = fields.optionalText(u"slug"_s);
    draft.slug = slug.value_or(QString());
    draft.region = fields.text(u"region"_s);
    draft.errors = fields.end();
    if (slug && slug->isEmpty())
        draft.errors.add(u"/slug"_s, u"slug-invalid"_s, u"Use a to z, 0 to 9 and hyphens, 2 to 40 in all."_s);
    const Result<Created<Workspace>> made = services.workspaces.create(call.store, call.context, std::move(draft));
    if (!made)
        return failed(call, made.error());
    return createdReply(made->value.toJson(), u"/v1/workspaces/"_s + made->value.id.toString(), made->value.etag, made->replayed);
}

Outcome list(Services &services, Call &call)
{
    const QString after = call.after().value;
    if (!after.isEmpty() && !WorkspaceId(after).isValid())
        return failed(call, fail(Error::Kind::Invalid, u"query-invalid"_s, u"after is no cursor of this list."_s).value());
    const Result<Page<Workspace>> page = services.workspaces.list(call.store, call.context, after, call.limit());
    return page ? Outcome(jsonReply(200, pageToJson(*page))) : failed(call, page.error());
}

Outcome get(Services &services, Call &call)
{
    return workspaceReply(call, services.workspaces.get(call.store, call.context, workspaceOf(call)));
}

Outcome change(Services &services, Call &call)
{
    const Result<QString> etag = ifMatch(call);
    if (!etag)
        return failed(call, etag.error());
    Fields fields(call.body);
    WorkspaceChange change{.name = fields.optionalText(u"name"_s), .rotationDays = fields.optionalNumber(u"rotation_days"_s)};
    change.allowedDomains = fields.optionalTexts(u"allowed_domains"_s, mostListed);
    change.domainExceptions = fields.optionalTexts(u"domain_exceptions"_s, mostListed);
    change.errors = fields.end();
    return workspaceReply(call, services.workspaces.change(call.store, call.context, workspaceOf(call), *etag, std::move(change)));
}

Outcome slug(Services &services, Call &call)
{
    const Result<SlugAnswer> answer = services.workspaces.slug(call.store, call.path.value(u"slug"_s));
    if (!answer)
        return failed(call, answer.error());
    const QJsonValue suggestion = answer->suggestion.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(answer->suggestion);
    return jsonReply(200, {{u"slug"_s, answer->slug}, {u"available"_s, answer->available}, {u"suggestion"_s, suggestion}});
}
} // namespace

void addWorkspaceRoutes(Router &router, Services &services)
{
    using Auth = Route::Auth;
    const auto with = [&services](auto run) { return [&services, run](Call &call) { return run(services, call); }; };
    router.add(
        {.method = "POST", .pattern = "/v1/workspaces", .auth = Auth::Session, .body = Route::Body::Json, .creates = true, .run = with(create)});
    router.add({.method = "GET", .pattern = "/v1/workspaces", .auth = Auth::Session, .query = {u"limit"_s, u"after"_s}, .run = with(list)});
    router.add({.method = "GET", .pattern = "/v1/workspaces/{workspace}", .auth = Auth::Caller, .run = with(get)});
    router.add({.method = "PATCH", .pattern = "/v1/workspaces/{workspace}", .auth = Auth::Caller, .body = Route::Body::Json, .run = with(change)});
    router.add({.method = "GET", .pattern = "/v1/slugs/{slug}", .auth = Auth::Session, .run = with(slug)});
}

} // namespace Intrlume::Server
