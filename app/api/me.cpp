// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/me.h"

#include "core/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Intrlume::Api {

Result<RecoveryCodes> RecoveryCodes::fromJson(const QJsonObject &json)
{
    Result<Account> account = Account::fromJson(json["account"_L1].toObject());
    if (!account)
        return tl::unexpected(account.error());
    RecoveryCodes codes{.account = *std::move(account), .codes = {}};
    for (const QJsonValue &code : json["recovery_codes"_L1].toArray())
        codes.codes.append(Secret::fromText(code.toString()));
    if (codes.codes.isEmpty())
        return malformed("recovery codes without a code");
    return codes;
}

HttpRequest UpdateMe::request() const
{
    return {.verb = Verb::Patch, .path = u"/v1/me"_s, .body = {{u"full_name"_s, fullName}}, .ifMatch = etag};
}

HttpRequest DeleteMe::request() const
{
    return {.verb = Verb::Delete, .path = u"/v1/me"_s};
}

HttpRequest ChangePassword::request() const
{
    return {.verb = Verb::Post,
            .path = u"/v1/me/password"_s,
            .body = {{u"new_password"_s, newPassword.exposeText()}, {u"end_other_sessions"_s, endOtherSessions}}};
}

HttpRequest ChangeEmail::request() const
{
    return {.verb = Verb::Post, .path = u"/v1/me/email"_s, .body = {{u"email"_s, email}}};
}

HttpRequest CancelEmailChange::request() const
{
    return {.verb = Verb::Delete, .path = u"/v1/me/email"_s};
}

HttpRequest BeginTotp::request() const
{
    return {.verb = Verb::Post, .path = u"/v1/me/totp"_s, .repeatable = true}; // A second beginning replaces the first.
}

Result<TotpEnrolment> BeginTotp::parse(const QJsonObject &json)
{
    TotpEnrolment enrolment{.secret = Secret::fromText(json["secret"_L1].toString()),
                            .uri = Secret::fromText(json["uri"_L1].toString()),
                            .expiresAt = timeFromJson(json["expires_at"_L1])};
    if (enrolment.secret.isEmpty() || enrolment.uri.isEmpty())
        return malformed("second factor without its secret");
    return enrolment;
}

HttpRequest ConfirmTotp::request() const
{
    return {.verb = Verb::Post, .path = u"/v1/me/totp/confirm"_s, .body = {{u"code"_s, code.exposeText()}}};
}

HttpRequest DisableTotp::request() const
{
    return {.verb = Verb::Post, .path = u"/v1/me/totp/disable"_s, .body = {{proof.member(), proof.text.exposeText()}}};
}

HttpRequest ReplaceRecoveryCodes::request() const
{
    return {.verb = Verb::Post, .path = u"/v1/me/recovery-codes"_s, .repeatable = true}; // The newest ten count, and a lost answer showed none.
}

HttpRequest ConfirmRecoveryCodesSaved::request() const
{
    return {.verb = Verb::Post, .path = u"/v1/me/recovery-codes/saved"_s, .repeatable = true};
}

} // namespace Intrlume::Api
