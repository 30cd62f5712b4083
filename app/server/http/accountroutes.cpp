// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/http/confirmpage.h"
#include "server/http/fields.h"
#include "server/http/routes.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
Outcome signUp(Services &services, Call &call)
{
    Fields fields(call.body);
    SignUp signUp{.email = fields.text(u"email"_s),
                  .fullName = fields.text(u"full_name"_s),
                  .password = fields.password(u"password"_s),
                  .invitationToken = fields.optionalText(u"invitation_token"_s).value_or(QString())};
    signUp.errors = fields.end();
    const Result<Created<Confirmation>> made = services.accounts.signUp(call.store, call.context, std::move(signUp));
    if (!made)
        return failed(call, made.error());
    return createdReply(made->value.toJson(), u"/v1/confirmations/"_s + made->value.id.toString(), {}, made->replayed, 202);
}

Outcome waitForConfirmation(Services &services, Call &call)
{
    const auto id = call.pathId<ConfirmationId>(u"confirmation"_s);
    const quint64 ticket = services.notifier.ticket(AccountService::topic(id));
    Result<Confirmation> state = services.accounts.confirmation(call.store, id);
    if (!state)
        state = services.profile.confirmation(call.store, id);
    if (!state)
        return failed(call, state.error());
    if (state->state == Confirmation::State::Pending && call.waitSeconds() > 0)
        return Wait{AccountService::topic(id), ticket, call.waitSeconds()};
    return jsonReply(200, state->toJson());
}

Outcome resend(Services &services, Call &call)
{
    const Result<Confirmation> state = services.accounts.resend(call.store, call.context, call.pathId<ConfirmationId>(u"confirmation"_s));
    return state ? Outcome(jsonReply(202, state->toJson())) : failed(call, state.error());
}

//! A sign-up, or an account's new address: whoever holds the link need not know which.
Result<Confirmation> confirmAny(Services &services, Call &call, const Secret &token)
{
    Result<Confirmation> state = services.accounts.confirm(call.store, call.context, token);
    if (!state && state.error().code == "not-found"_L1)
        state = services.profile.confirmEmail(call.store, call.context, token);
    return state;
}

Outcome confirm(Services &services, Call &call)
{
    Fields fields(call.body);
    const Secret token = Secret::fromText(fields.text(u"token"_s));
    if (const FieldErrors errors = fields.end(); !errors.isEmpty())
        return failed(call, errors.failure().value());
    const Result<Confirmation> state = confirmAny(services, call, token);
    return state ? Outcome(jsonReply(200, state->toJson())) : failed(call, state.error());
}

Outcome confirmByPage(Services &services, Call &call)
{
    const Result<QMap<QString, QString>> form = readQuery('?' + call.request.body, {u"token"_s});
    if (!form)
        return failed(call, fail(Error::Kind::Invalid, u"bad-request"_s, u"The form cannot be read."_s).value());
    const Result<Confirmation> state = confirmAny(services, call, Secret::fromText(form->value(u"token"_s)));
    if (state)
        return messagePage(200, u"Email confirmed"_s, u"You can go back to Intrlume now: it goes on by itself."_s);
    if (state.error().kind != Error::Kind::NotFound)
        return failed(call, state.error());
    const bool known = state.error().code != "not-found"_L1;
    return messagePage(known ? 410 : 404, u"This link does not work"_s,
                       known ? state.error().detail : u"Open the link of the newest mail, or have it sent again."_s);
}

Outcome checkPassword(Services &services, Call &call)
{
    Fields fields(call.body);
    const Secret password = fields.password(u"password"_s);
    const QString email = fields.optionalText(u"email"_s).value_or(QString());
    const QString fullName = fields.optionalText(u"full_name"_s).value_or(QString());
    FieldErrors errors = fields.end();
    checkLength(errors, u"/password"_s, password.exposeText(), 0, 1024);
    checkLength(errors, u"/email"_s, email, 0, 320);
    checkLength(errors, u"/full_name"_s, fullName, 0, 320);
    if (!errors.isEmpty())
        return failed(call, errors.failure().value());
    const Result<PasswordStrength> strength = services.accounts.checkPassword(call.context, password, email, fullName);
    if (!strength)
        return failed(call, strength.error());
    return jsonReply(200, {{u"score"_s, strength->score}, {u"advice"_s, strength->advice}});
}
} // namespace

void addAccountRoutes(Router &router, Services &services)
{
    using Body = Route::Body;
    const auto with = [&services](auto run) { return [&services, run](Call &call) { return run(services, call); }; };
    router.add({.method = "POST", .pattern = "/v1/accounts", .body = Body::Json, .creates = true, .run = with(signUp)});
    router.add({.method = "POST", .pattern = "/v1/password-check", .body = Body::Json, .run = with(checkPassword)});
    router.add({.method = "POST", .pattern = "/v1/confirmations", .body = Body::Json, .run = with(confirm)});
    router.add({.method = "GET", .pattern = "/v1/confirmations/{confirmation}", .query = {u"wait"_s}, .run = with(waitForConfirmation)});
    router.add({.method = "POST", .pattern = "/v1/confirmations/{confirmation}/resend", .body = Body::Optional, .run = with(resend)});
    router.add({.method = "GET", .pattern = "/confirm", .query = {u"token"_s}, .run = [&services](Call &call) -> Outcome {
                    return confirmPage(call.query.value(u"token"_s), services.publicUrl);
                }});
    router.add({.method = "POST", .pattern = "/confirm", .body = Body::Form, .run = with(confirmByPage)});
}

} // namespace Intrlume::Server
