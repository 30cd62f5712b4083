// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/accounts.h"

#include "core/json.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Api {

Result<Confirmation> Confirmation::fromJson(const QJsonObject &json)
{
    Confirmation confirmation{.id = ConfirmationId(json["id"_L1].toString()), .expiresAt = timeFromJson(json["expires_at"_L1])};
    const QString state = json["state"_L1].toString();
    if (!confirmation.id.isValid() || state.isEmpty())
        return malformed("confirmation without an id or a state");
    confirmation.state = state == "confirmed"_L1 ? State::Confirmed : state == "expired"_L1 ? State::Expired : State::Pending;
    return confirmation;
}

HttpRequest CreateAccount::request() const
{
    QJsonObject body{{u"email"_s, email}, {u"full_name"_s, fullName}, {u"password"_s, password.exposeText()}};
    if (!invitationToken.isEmpty())
        body.insert(u"invitation_token"_s, invitationToken.exposeText());
    return {.verb = Verb::Post, .path = u"/v1/accounts"_s, .body = body, .auth = Auth::None, .idempotencyKey = newIdempotencyKey()};
}

HttpRequest WaitForConfirmation::request() const
{
    return {.path = u"/v1/confirmations/"_s + confirmation.toString(),
            .query = QUrlQuery{{u"wait"_s, QString::number(wait)}},
            .auth = Auth::None,
            .timeout = timeoutOfWait(wait)};
}

HttpRequest ResendConfirmation::request() const
{
    return {.verb = Verb::Post, .path = u"/v1/confirmations/%1/resend"_s.arg(confirmation.toString()), .auth = Auth::None};
}

HttpRequest Confirm::request() const
{
    return {.verb = Verb::Post, .path = u"/v1/confirmations"_s, .body = {{u"token"_s, token.exposeText()}}, .auth = Auth::None, .server = server};
}

HttpRequest CheckPassword::request() const
{
    return {.verb = Verb::Post,
            .path = u"/v1/password-check"_s,
            .body = {{u"password"_s, password.exposeText()}, {u"email"_s, email}, {u"full_name"_s, fullName}},
            .auth = Auth::None,
            .server = server,
            .retry = false}; // The next key pressed asks again.
}

Result<PasswordStrength> CheckPassword::parse(const QJsonObject &json)
{
    if (!json["score"_L1].isDouble())
        return malformed("password check without a score");
    return PasswordStrength{json["score"_L1].toInt(), json["advice"_L1].toString()};
}

} // namespace Intrlume::Api
