// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoint.h"
#include "core/apikey.h"
#include "core/page.h"

namespace Intrlume::Api {

//! What generating answers: the key with its secret, or, where the same Idempotency-Key came before, the key alone.
struct IssuedKey {
    ApiKey key;
    std::optional<Secret> secret;
};

//! POST /v1/workspaces/{workspace}/api-keys. Pages call generateKey(), which copes with lost answers.
struct GenerateApiKey {
    using Reply = IssuedKey;

    WorkspaceId workspace;
    QString name;
    Environment environment = Environment::Live;
    QList<IpRange> allowedIps;
    QString note;
    QString idempotencyKey; //!< generateKey() fills it in

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json);
};

//! GET /v1/workspaces/{workspace}/api-keys, filtered and sorted by the server.
struct ListApiKeys {
    using Reply = Page<ApiKey>;

    WorkspaceId workspace;
    std::optional<Environment> environment;
    QString status; //!< "all", or a list such as "active,ending"; empty: all that are not revoked
    QString text; //!< part of a name, or a key's ending
    QString sort; //!< "created" (newest first) or "rotation_due"; empty: the server's choice
    int limit = 50; //!< 1 to 200
    Cursor after;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Reply::fromJson(json); }
};

//! GET /v1/workspaces/{workspace}/api-keys/{key}
struct GetApiKey {
    using Reply = ApiKey;

    WorkspaceId workspace;
    KeyId key;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return ApiKey::fromJson(json); }
};

//! POST /v1/workspaces/{workspace}/api-keys/{key}/revoke. Revoking twice is the same as once, so it is safe to repeat.
struct RevokeApiKey {
    struct Reply {
        ApiKey key;
        Revocation revocation;
    };

    WorkspaceId workspace;
    KeyId key;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json);
};

//! GET /v1/workspaces/{workspace}/api-keys/{key}/revocation: answers once every region has stopped the key, at the latest after
//! \c wait seconds.
struct GetRevocation {
    using Reply = Revocation;

    WorkspaceId workspace;
    KeyId key;
    int wait = 0; //!< 0 to 25

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Revocation::fromJson(json); }
};

static_assert(Endpoint<GenerateApiKey> && Endpoint<ListApiKeys> && Endpoint<GetApiKey> && Endpoint<RevokeApiKey> && Endpoint<GetRevocation>);

} // namespace Intrlume::Api
