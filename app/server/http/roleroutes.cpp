// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/http/fields.h"
#include "server/http/keycall.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qsizetype mostPermissions = 50;

Outcome roleReply(const Call &call, const Result<WorkspaceRole> &role)
{
    if (!role)
        return failed(call, role.error());
    Reply reply = jsonReply(200, role->toJson());
    reply.headers.emplace_back("ETag", '"' + role->etag.toStdString() + '"');
    return reply;
}

Outcome list(Services &services, Call &call)
{
    const Result<Page<WorkspaceRole>> page = services.roles.list(call.store, call.context, workspaceOf(call));
    return page ? Outcome(jsonReply(200, pageToJson(*page))) : failed(call, page.error());
}

Outcome create(Services &services, Call &call)
{
    Fields fields(call.body);
    RoleDraft draft{.name = fields.text(u"name"_s), .description = fields.optionalText(u"description"_s), .permissions = {}};
    draft.permissions = fields.texts(u"permissions"_s, mostPermissions);
    draft.errors = fields.end();
    const Result<Created<WorkspaceRole>> made = services.roles.create(call.store, call.context, workspaceOf(call), std::move(draft));
    if (!made)
        return failed(call, made.error());
    const QString location = u"/v1/workspaces/%1/roles/%2"_s.arg(workspaceOf(call).toString(), made->value.id);
    return createdReply(made->value.toJson(), location, made->value.etag, made->replayed);
}

Outcome change(Services &services, Call &call)
{
    const Result<QString> etag = ifMatch(call);
    if (!etag)
        return failed(call, etag.error());
    Fields fields(call.body);
    RoleDraft draft{.name = fields.optionalText(u"name"_s), .description = fields.optionalText(u"description"_s), .permissions = {}};
    draft.permissions = fields.optionalTexts(u"permissions"_s, mostPermissions);
    draft.errors = fields.end();
    return roleReply(call, services.roles.change(call.store, call.context, workspaceOf(call), call.path.value(u"role"_s), *etag, std::move(draft)));
}

Outcome remove(Services &services, Call &call)
{
    const Result<QString> etag = ifMatch(call);
    if (!etag)
        return failed(call, etag.error());
    Fields fields(call.body);
    const QString moveTo = fields.text(u"move_to"_s);
    if (const FieldErrors errors = fields.end(); !errors.isEmpty())
        return failed(call, errors.failure().value());
    const Result<void> done = services.roles.remove(call.store, call.context, workspaceOf(call), call.path.value(u"role"_s), *etag, moveTo);
    return done ? Outcome(emptyReply()) : failed(call, done.error());
}

Outcome viewAs(Services &services, Call &call)
{
    const Result<Workspace> workspace = services.roles.viewAs(call.store, call.context, workspaceOf(call), call.path.value(u"role"_s));
    return workspace ? Outcome(jsonReply(200, workspace->toJson())) : failed(call, workspace.error());
}
} // namespace

void addRoleRoutes(Router &router, Services &services)
{
    using Auth = Route::Auth;
    using Body = Route::Body;
    const auto with = [&services](auto run) { return [&services, run](Call &call) { return run(services, call); }; };
    router.add({.method = "GET", .pattern = "/v1/workspaces/{workspace}/roles", .auth = Auth::Caller, .run = with(list)});
    router.add({.method = "POST",
                .pattern = "/v1/workspaces/{workspace}/roles",
                .auth = Auth::Caller,
                .body = Body::Json,
                .creates = true,
                .run = with(create)});
    router.add(
        {.method = "PATCH", .pattern = "/v1/workspaces/{workspace}/roles/{role}", .auth = Auth::Caller, .body = Body::Json, .run = with(change)});
    router.add(
        {.method = "DELETE", .pattern = "/v1/workspaces/{workspace}/roles/{role}", .auth = Auth::Caller, .body = Body::Json, .run = with(remove)});
    router.add({.method = "GET", .pattern = "/v1/workspaces/{workspace}/view-as/{role}", .auth = Auth::Caller, .run = with(viewAs)});
}

} // namespace Intrlume::Server
