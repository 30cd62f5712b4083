// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apikeys.h"

namespace Intrlume::Api {

//! GET /v1/keys/self: the key that the call carries. For transports that carry a key instead of a session.
struct GetOwnKey {
    using Reply = ApiKey;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return ApiKey::fromJson(json); }
};

//! DELETE /v1/keys/self: the key that the call carries revokes itself.
struct RevokeOwnKey {
    using Reply = RevokeApiKey::Reply;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return RevokeApiKey::parse(json); }
};

static_assert(Endpoint<GetOwnKey> && Endpoint<RevokeOwnKey>);

} // namespace Intrlume::Api
