// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/http/fields.h"
#include "server/http/routes.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
const QString firstVersion = u"v1"_s; // Nothing changes an agent yet, so every one is at its first.

Outcome create(Services &services, Call &call)
{
    Fields fields(call.body);
    AgentDraft draft{.name = fields.text(u"name"_s), .language = fields.text(u"language"_s)};
    const std::optional<QString> environment = fields.optionalText(u"environment"_s);
    draft.environment = environment.value_or(QString());
    draft.errors = fields.end();
    if (environment && environment->isEmpty())
        draft.errors.add(u"/environment"_s, u"not-a-choice"_s, u"Choose live or test."_s);
    const Result<Created<Agent>> made = services.agents.create(call.store, call.context, call.workspace, std::move(draft));
    if (!made)
        return failed(call, made.error());
    return createdReply(made->value.toJson(), u"/v1/agents/"_s + made->value.id.toString(), firstVersion, made->replayed);
}

Outcome list(Services &services, Call &call)
{
    const QString after = call.after().value;
    if (!after.isEmpty() && !AgentId(after).isValid())
        return failed(call, fail(Error::Kind::Invalid, u"query-invalid"_s, u"after is no cursor of this list."_s).value());
    const Result<Page<Agent>> page = services.agents.list(call.store, call.context, call.workspace, after, call.limit());
    return page ? Outcome(jsonReply(200, pageToJson(*page))) : failed(call, page.error());
}

Outcome get(Services &services, Call &call)
{
    const Result<Agent> agent = services.agents.get(call.store, call.context, call.workspace, call.pathId<AgentId>(u"agent"_s));
    if (!agent)
        return failed(call, agent.error());
    Reply reply = jsonReply(200, agent->toJson());
    reply.headers.emplace_back("ETag", '"' + firstVersion.toStdString() + '"');
    return reply;
}
} // namespace

void addAgentRoutes(Router &router, Services &services)
{
    using Auth = Route::Auth;
    const auto with = [&services](auto run) { return [&services, run](Call &call) { return run(services, call); }; };
    router.add(
        {.method = "POST", .pattern = "/v1/agents", .auth = Auth::SessionOrKey, .body = Route::Body::Json, .creates = true, .run = with(create)});
    router.add({.method = "GET", .pattern = "/v1/agents", .auth = Auth::SessionOrKey, .query = {u"limit"_s, u"after"_s}, .run = with(list)});
    router.add({.method = "GET", .pattern = "/v1/agents/{agent}", .auth = Auth::SessionOrKey, .run = with(get)});
}

} // namespace Intrlume::Server
