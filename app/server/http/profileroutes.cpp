// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/json.h"
#include "server/http/confirmpage.h"
#include "server/http/grant.h"
#include "server/http/keycall.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
Outcome accountReply(const Call &call, const Result<Account> &account, int status = 200)
{
    if (!account)
        return failed(call, account.error());
    Reply reply = jsonReply(status, account->toJson());
    reply.headers.emplace_back("ETag", '"' + account->etag.toStdString() + '"');
    return reply;
}

Outcome codesReply(const Call &call, const Result<IssuedRecoveryCodes> &issued)
{
    if (!issued)
        return failed(call, issued.error());
    QJsonArray codes;
    for (const Secret &code : issued->codes)
        codes.append(code.exposeText());
    return jsonReply(200, {{u"account"_s, issued->account.toJson()}, {u"recovery_codes"_s, codes}});
}

Outcome rename(Services &services, Call &call)
{
    const Result<QString> etag = ifMatch(call);
    if (!etag)
        return failed(call, etag.error());
    Fields fields(call.body);
    const QString name = fields.text(u"full_name"_s);
    return accountReply(call, services.profile.rename(call.store, call.context, *etag, name, fields.end()));
}

Outcome changePassword(Services &services, Call &call)
{
    Fields fields(call.body);
    const Secret password = fields.password(u"new_password"_s);
    const bool endOthers = fields.optionalFlag(u"end_other_sessions"_s).value_or(true);
    return doneReply(call, services.profile.changePassword(call.store, call.context, password, endOthers, fields.end()));
}

Outcome changeEmail(Services &services, Call &call)
{
    Fields fields(call.body);
    const QString email = fields.text(u"email"_s);
    return accountReply(call, services.profile.changeEmail(call.store, call.context, email, fields.end()), 202);
}

Outcome beginTotp(Services &services, Call &call)
{
    const Result<TotpEnrolment> enrolment = services.secondFactors.begin(call.store, call.context);
    if (!enrolment)
        return failed(call, enrolment.error());
    return jsonReply(201, {{u"secret"_s, enrolment->secret.exposeText()},
                           {u"uri"_s, enrolment->uri.exposeText()},
                           {u"expires_at"_s, timeToJson(enrolment->expiresAt)}});
}

Outcome confirmTotp(Services &services, Call &call)
{
    Fields fields(call.body);
    const Secret code = Secret::fromText(fields.text(u"code"_s));
    if (const FieldErrors errors = fields.end(); !errors.isEmpty())
        return failed(call, errors.failure().value());
    return codesReply(call, services.secondFactors.confirm(call.store, call.context, code));
}

Outcome disableTotp(Services &services, Call &call)
{
    Fields fields(call.body);
    const FactorProof proof = factorProof(fields);
    if (const FieldErrors errors = fields.end(); !errors.isEmpty())
        return failed(call, errors.failure().value());
    return accountReply(call, services.secondFactors.disable(call.store, call.context, proof));
}

Outcome remind(Services &services, Call &call)
{
    Fields fields(call.body);
    const std::optional<QStringList> members = fields.optionalTexts(u"members"_s, 200);
    if (const FieldErrors errors = fields.end(); !errors.isEmpty())
        return failed(call, errors.failure().value());
    const auto reminded = services.secondFactors.remind(call.store, call.context, workspaceOf(call), members.value_or(QStringList()));
    if (!reminded)
        return failed(call, reminded.error());
    return jsonReply(200, {{u"sent"_s, reminded->sent}, {u"skipped"_s, reminded->skipped}});
}

Outcome requestReset(Services &services, Call &call)
{
    Fields fields(call.body);
    const QString email = fields.text(u"email"_s);
    if (const FieldErrors errors = fields.end(); !errors.isEmpty())
        return failed(call, errors.failure().value());
    const Result<void> asked = services.resets.request(call.context, email);
    return asked ? Outcome(jsonReply(202, {})) : failed(call, asked.error());
}

Outcome checkReset(Services &services, Call &call)
{
    Fields fields(call.body);
    const Secret token = Secret::fromText(fields.text(u"token"_s));
    if (const FieldErrors errors = fields.end(); !errors.isEmpty())
        return failed(call, errors.failure().value());
    const Result<PasswordReset> reset = services.resets.check(call.store, call.context, token);
    if (!reset)
        return failed(call, reset.error());
    return jsonReply(200, {{u"email"_s, reset->email}, {u"full_name"_s, reset->fullName}, {u"expires_at"_s, timeToJson(reset->expiresAt)}});
}

Outcome completeReset(Services &services, Call &call)
{
    Fields fields(call.body);
    const Secret token = Secret::fromText(fields.text(u"token"_s));
    const Secret password = fields.password(u"new_password"_s);
    return doneReply(call, services.resets.complete(call.store, call.context, token, password, fields.end()));
}

Outcome completeResetByPage(Services &services, Call &call)
{
    const Result<QMap<QString, QString>> form = readQuery('?' + call.request.body, {u"token"_s, u"new_password"_s});
    if (!form)
        return failed(call, fail(Error::Kind::Invalid, u"bad-request"_s, u"The form cannot be read."_s).value());
    const QString token = form->value(u"token"_s);
    const Result<void> set =
        services.resets.complete(call.store, call.context, Secret::fromText(token), Secret::fromText(form->value(u"new_password"_s)), {});
    if (set)
        return messagePage(200, u"Your password is set"_s, u"Sign in to Intrlume with it. All your devices were signed out."_s);
    if (set.error().kind == Error::Kind::Invalid && !set.error().fields.isEmpty())
        return resetPage(token, services.publicUrl, set.error().fields.first().detail);
    if (set.error().kind != Error::Kind::NotFound)
        return failed(call, set.error());
    return messagePage(410, u"This link does not work"_s, set.error().detail);
}
} // namespace

void addProfileRoutes(Router &router, Services &services)
{
    using Auth = Route::Auth;
    using Body = Route::Body;
    const auto with = [&services](auto run) { return [&services, run](Call &call) { return run(services, call); }; };
    router.add({.method = "GET", .pattern = "/v1/me", .auth = Auth::Session, .run = [&services](Call &call) {
                    return accountReply(call, services.sessions.me(call.store, call.context));
                }});
    router.add({.method = "PATCH", .pattern = "/v1/me", .auth = Auth::Session, .body = Body::Json, .run = with(rename)});
    router.add({.method = "POST", .pattern = "/v1/me/password", .auth = Auth::Session, .body = Body::Json, .run = with(changePassword)});
    router.add({.method = "POST", .pattern = "/v1/me/email", .auth = Auth::Session, .body = Body::Json, .run = with(changeEmail)});
    router.add({.method = "DELETE", .pattern = "/v1/me/email", .auth = Auth::Session, .run = [&services](Call &call) {
                    return accountReply(call, services.profile.cancelEmailChange(call.store, call.context));
                }});
    router.add({.method = "POST", .pattern = "/v1/me/totp", .auth = Auth::Session, .body = Body::Optional, .run = with(beginTotp)});
    router.add({.method = "POST", .pattern = "/v1/me/totp/confirm", .auth = Auth::Session, .body = Body::Json, .run = with(confirmTotp)});
    router.add({.method = "POST", .pattern = "/v1/me/totp/disable", .auth = Auth::Session, .body = Body::Json, .run = with(disableTotp)});
    router.add({.method = "POST", .pattern = "/v1/me/recovery-codes", .auth = Auth::Session, .body = Body::Optional, .run = [&services](Call &call) {
                    return codesReply(call, services.secondFactors.replaceCodes(call.store, call.context));
                }});
    router.add(
        {.method = "POST", .pattern = "/v1/me/recovery-codes/saved", .auth = Auth::Session, .body = Body::Optional, .run = [&services](Call &call) {
             return accountReply(call, services.secondFactors.markCodesSaved(call.store, call.context));
         }});
    router.add({.method = "POST",
                .pattern = "/v1/workspaces/{workspace}/second-factor-reminders",
                .auth = Auth::Caller,
                .body = Body::Json,
                .run = with(remind)});
    router.add({.method = "POST", .pattern = "/v1/password-resets", .body = Body::Json, .run = with(requestReset)});
    router.add({.method = "POST", .pattern = "/v1/password-resets/check", .body = Body::Json, .run = with(checkReset)});
    router.add({.method = "POST", .pattern = "/v1/password-resets/complete", .body = Body::Json, .run = with(completeReset)});
    router.add({.method = "GET", .pattern = "/reset", .query = {u"token"_s}, .run = [&services](Call &call) -> Outcome {
                    return resetPage(call.query.value(u"token"_s), services.publicUrl, {});
                }});
    router.add({.method = "POST", .pattern = "/reset", .body = Body::Form, .run = with(completeResetByPage)});
}

} // namespace Intrlume::Server
