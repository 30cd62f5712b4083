// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/passwordresets.h"

#include "core/json.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Api {

HttpRequest RequestPasswordReset::request() const
{
    return {.verb = Verb::Post, .path = u"/v1/password-resets"_s, .body = {{u"email"_s, email}}, .auth = Auth::None};
}

HttpRequest CheckPasswordReset::request() const
{
    return {.verb = Verb::Post,
            .path = u"/v1/password-resets/check"_s,
            .body = {{u"token"_s, token.exposeText()}},
            .auth = Auth::None,
            .server = server,
            .repeatable = true};
}

Result<PasswordReset> CheckPasswordReset::parse(const QJsonObject &json)
{
    PasswordReset reset{
        .email = json["email"_L1].toString(), .fullName = json["full_name"_L1].toString(), .expiresAt = timeFromJson(json["expires_at"_L1])};
    if (reset.email.isEmpty())
        return malformed("password reset without an address");
    return reset;
}

HttpRequest CompletePasswordReset::request() const
{
    return {.verb = Verb::Post,
            .path = u"/v1/password-resets/complete"_s,
            .body = {{u"token"_s, token.exposeText()}, {u"new_password"_s, newPassword.exposeText()}},
            .auth = Auth::None,
            .server = server};
}

} // namespace Intrlume::Api
