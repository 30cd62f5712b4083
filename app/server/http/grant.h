// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/fields.h"
#include "server/http/routes.h"

namespace Intrlume::Server {

//! A session as the contract answers it: the one kind of answer that holds tokens.
inline Reply grantReply(int status, const SessionGrant &grant)
{
    return jsonReply(status, {{QStringLiteral("access_token"), grant.accessToken.exposeText()},
                              {QStringLiteral("expires_in"), grant.expiresIn},
                              {QStringLiteral("refresh_token"), grant.refreshToken.exposeText()},
                              {QStringLiteral("session"), grant.session.toJson()},
                              {QStringLiteral("account"), grant.account.toJson()}});
}

//! {"code"} or {"recovery_code"}; where neither is there, the code is what is missed.
inline FactorProof factorProof(Fields &fields)
{
    if (const std::optional<QString> recovery = fields.optionalText(QStringLiteral("recovery_code")))
        return {.kind = FactorProof::Kind::RecoveryCode, .text = Secret::fromText(*recovery)};
    return {.kind = FactorProof::Kind::Code, .text = Secret::fromText(fields.text(QStringLiteral("code")))};
}

} // namespace Intrlume::Server
