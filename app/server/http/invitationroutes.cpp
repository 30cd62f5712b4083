// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/http/confirmpage.h"
#include "server/http/fields.h"
#include "server/http/keycall.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
InvitationId invitationOf(const Call &call)
{
    return call.pathId<InvitationId>(u"invitation"_s);
}

Outcome invitationReply(const Call &call, const Result<Invitation> &invitation)
{
    return invitation ? Outcome(jsonReply(200, invitation->toJson())) : failed(call, invitation.error());
}

//! The one member of the calls that answer a link.
Result<Secret> tokenFrom(const Call &call)
{
    Fields fields(call.body);
    Secret token = Secret::fromText(fields.text(u"token"_s));
    if (const FieldErrors errors = fields.end(); !errors.isEmpty())
        return errors.failure();
    return token;
}

Outcome send(Services &services, Call &call)
{
    Fields fields(call.body);
    InvitationsDraft draft;
    for (Fields &person : fields.objects(u"invitations"_s, InvitationService::mostAtOnce)) {
        const QString email = person.text(u"email"_s);
        draft.people.append({email, person.text(u"role"_s)});
        fields.merge(person);
    }
    draft.errors = fields.end();
    const Result<Created<InvitationResults>> made = services.invitations.send(call.store, call.context, workspaceOf(call), std::move(draft));
    if (!made)
        return failed(call, made.error());
    Reply reply = jsonReply(200, made->value.toJson());
    if (made->replayed)
        reply.headers.emplace_back("Idempotency-Replayed", "true");
    return reply;
}

Outcome list(Services &services, Call &call)
{
    const QString state = call.query.value(u"state"_s, u"open"_s);
    const QString after = call.after().value;
    if (state != "open"_L1 && state != "all"_L1)
        return failed(call, fail(Error::Kind::Invalid, u"query-invalid"_s, u"state is open or all."_s).value());
    if (!after.isEmpty() && !InvitationId(after).isValid())
        return failed(call, fail(Error::Kind::Invalid, u"query-invalid"_s, u"after is no cursor of this list."_s).value());
    const Result<Page<Invitation>> page =
        services.invitations.list(call.store, call.context, workspaceOf(call), state == "open"_L1, after, call.limit());
    return page ? Outcome(jsonReply(200, pageToJson(*page))) : failed(call, page.error());
}

Outcome resend(Services &services, Call &call)
{
    return invitationReply(call, services.invitations.resend(call.store, call.context, workspaceOf(call), invitationOf(call)));
}

Outcome revoke(Services &services, Call &call)
{
    return invitationReply(call, services.invitations.revoke(call.store, call.context, workspaceOf(call), invitationOf(call)));
}

Outcome preview(Services &services, Call &call)
{
    const Result<Secret> token = tokenFrom(call);
    if (!token)
        return failed(call, token.error());
    const Result<InvitationPreview> preview = services.invitations.preview(call.store, call.context, *token);
    return preview ? Outcome(jsonReply(200, preview->toJson())) : failed(call, preview.error());
}

Outcome accept(Services &services, Call &call)
{
    const Result<Secret> token = tokenFrom(call);
    if (!token)
        return failed(call, token.error());
    const Result<Workspace> workspace = services.invitations.accept(call.store, call.context, *token);
    return workspace ? Outcome(jsonReply(200, workspace->toJson())) : failed(call, workspace.error());
}

Outcome decline(Services &services, Call &call)
{
    const Result<Secret> token = tokenFrom(call);
    if (!token)
        return failed(call, token.error());
    const Result<void> done = services.invitations.decline(call.store, call.context, *token);
    return done ? Outcome(emptyReply()) : failed(call, done.error());
}
} // namespace

void addInvitationRoutes(Router &router, Services &services)
{
    using Auth = Route::Auth;
    using Body = Route::Body;
    const auto with = [&services](auto run) { return [&services, run](Call &call) { return run(services, call); }; };
    router.add({.method = "GET", .pattern = "/invite", .query = {u"token"_s}, .run = [&services](Call &call) -> Outcome {
                    return invitePage(call.query.value(u"token"_s), services.publicUrl);
                }});
    router.add({.method = "POST",
                .pattern = "/v1/workspaces/{workspace}/invitations",
                .auth = Auth::Caller,
                .body = Body::Json,
                .creates = true,
                .run = with(send)});
    router.add({.method = "GET",
                .pattern = "/v1/workspaces/{workspace}/invitations",
                .auth = Auth::Caller,
                .query = {u"state"_s, u"limit"_s, u"after"_s},
                .run = with(list)});
    router.add({.method = "POST",
                .pattern = "/v1/workspaces/{workspace}/invitations/{invitation}/resend",
                .auth = Auth::Caller,
                .body = Body::Optional,
                .run = with(resend)});
    router.add({.method = "POST",
                .pattern = "/v1/workspaces/{workspace}/invitations/{invitation}/revoke",
                .auth = Auth::Caller,
                .body = Body::Optional,
                .run = with(revoke)});
    router.add({.method = "POST", .pattern = "/v1/invitations/preview", .body = Body::Json, .run = with(preview)});
    router.add({.method = "POST", .pattern = "/v1/invitations/accept", .auth = Auth::Session, .body = Body::Json, .run = with(accept)});
    router.add({.method = "POST", .pattern = "/v1/invitations/decline", .body = Body::Json, .run = with(decline)});
}

} // namespace Intrlume::Server
