// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/json.h"
#include "server/http/fields.h"
#include "server/http/grant.h"
#include "server/http/routes.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
Outcome signIn(Services &services, Call &call)
{
    Fields fields(call.body);
    SignIn signIn{.email = fields.text(u"email"_s), .password = fields.password(u"password"_s)};
    Fields device = fields.object(u"device"_s);
    signIn.deviceName = device.text(u"name"_s);
    signIn.platform = device.text(u"platform"_s);
    signIn.errors = fields.end(device);
    checkLength(signIn.errors, u"/email"_s, signIn.email, 1, 254);
    checkLength(signIn.errors, u"/password"_s, signIn.password.exposeText(), 1, 1024);
    const Result<SessionGrant> granted = services.sessions.signIn(call.store, call.context, std::move(signIn));
    return granted ? Outcome(grantReply(201, *granted)) : failed(call, granted.error());
}

Outcome refresh(Services &services, Call &call)
{
    Fields fields(call.body);
    const Secret token = Secret::fromText(fields.text(u"refresh_token"_s));
    if (const FieldErrors errors = fields.end(); !errors.isEmpty())
        return failed(call, errors.failure().value());
    const Result<SessionGrant> granted = services.sessions.refresh(call.store, call.context, token);
    return granted ? Outcome(grantReply(200, *granted)) : failed(call, granted.error());
}

Outcome finishSignIn(Services &services, Call &call)
{
    Fields fields(call.body);
    const Secret challenge = Secret::fromText(fields.text(u"challenge"_s));
    const FactorProof proof = factorProof(fields);
    if (const FieldErrors errors = fields.end(); !errors.isEmpty())
        return failed(call, errors.failure().value());
    const Result<SessionGrant> granted = services.sessions.finishSignIn(call.store, call.context, challenge, proof);
    return granted ? Outcome(grantReply(201, *granted)) : failed(call, granted.error());
}

//! What a person proves themselves with once more: one of the two.
struct Proof {
    std::optional<Secret> code;
    Secret password;
};

Result<Proof> readProof(const Call &call)
{
    Fields fields(call.body);
    const std::optional<QString> code = fields.optionalText(u"code"_s);
    Proof proof{.code = code ? std::optional(Secret::fromText(*code)) : std::nullopt, .password = code ? Secret() : fields.password(u"password"_s)};
    FieldErrors errors = fields.end();
    if (!code)
        checkLength(errors, u"/password"_s, proof.password.exposeText(), 1, 1024);
    if (!errors.isEmpty())
        return errors.failure();
    return proof;
}

Outcome elevate(Services &services, Call &call)
{
    const Result<Proof> proof = readProof(call);
    if (!proof)
        return failed(call, proof.error());
    const Result<QDateTime> until = proof->code ? services.sessions.elevateByCode(call.store, call.context, *proof->code)
                                                : services.sessions.elevate(call.store, call.context, proof->password);
    return until ? Outcome(jsonReply(200, {{u"elevated_until"_s, timeToJson(*until)}})) : failed(call, until.error());
}

Outcome prove(Services &services, Call &call)
{
    const Result<Proof> proof = readProof(call);
    if (!proof)
        return failed(call, proof.error());
    return doneReply(call, proof->code ? services.sessions.proveByCode(call.store, call.context, *proof->code)
                                       : services.sessions.prove(call.store, call.context, proof->password));
}

Outcome list(Services &services, Call &call)
{
    const QString after = call.after().value;
    if (!after.isEmpty() && !SessionId(after).isValid())
        return failed(call, fail(Error::Kind::Invalid, u"query-invalid"_s, u"after is no cursor of this list."_s).value());
    const Result<Page<SessionInfo>> page = services.sessions.list(call.store, call.context, after, call.limit());
    return page ? Outcome(jsonReply(200, pageToJson(*page))) : failed(call, page.error());
}

} // namespace

void addSessionRoutes(Router &router, Services &services)
{
    using Auth = Route::Auth;
    using Body = Route::Body;
    const auto with = [&services](auto run) { return [&services, run](Call &call) { return run(services, call); }; };
    router.add({.method = "POST", .pattern = "/v1/sessions", .body = Body::Json, .run = with(signIn)});
    router.add({.method = "GET", .pattern = "/v1/sessions", .auth = Auth::Session, .query = {u"limit"_s, u"after"_s}, .run = with(list)});
    router.add({.method = "POST", .pattern = "/v1/sessions/second-factor", .body = Body::Json, .run = with(finishSignIn)});
    router.add({.method = "POST", .pattern = "/v1/sessions/refresh", .body = Body::Json, .run = with(refresh)});
    router.add({.method = "POST", .pattern = "/v1/sessions/current/elevate", .auth = Auth::Session, .body = Body::Json, .run = with(elevate)});
    router.add({.method = "POST", .pattern = "/v1/sessions/current/prove", .auth = Auth::Session, .body = Body::Json, .run = with(prove)});
    router.add({.method = "DELETE", .pattern = "/v1/sessions/current", .auth = Auth::Session, .run = [&services](Call &call) {
                    return doneReply(call, services.sessions.end(call.store, call.context, call.context.caller.session));
                }});
    router.add({.method = "DELETE", .pattern = "/v1/sessions/others", .auth = Auth::Session, .run = [&services](Call &call) {
                    return doneReply(call, services.sessions.endOthers(call.store, call.context));
                }});
    router.add({.method = "DELETE", .pattern = "/v1/sessions/{session}", .auth = Auth::Session, .run = [&services](Call &call) {
                    return doneReply(call, services.sessions.end(call.store, call.context, call.pathId<SessionId>(u"session"_s)));
                }});
}

} // namespace Intrlume::Server
