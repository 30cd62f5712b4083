// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoint.h"
#include "core/apikey.h"
#include "core/keycounts.h"
#include "core/keyevent.h"
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
    bool automation = false; //!< may itself generate, rotate and revoke keys; 403 `elevation-required` outside an elevated session

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
    QDateTime unusedSince; //!< only keys that were not used since; invalid: any
    QDateTime dueBefore; //!< only keys whose rotation is due before; invalid: any
    QString sort; //!< "attention" (overdue, ending, next due), "name", "created", "last_used" or "status"; empty: "attention"
    bool descending = false; //!< not with "attention"
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

//! GET /v1/workspaces/{workspace}/api-keys/summary
struct GetKeyCounts {
    using Reply = KeyCounts;

    WorkspaceId workspace;
    int rotationDays = 0; //!< also say how many would be overdue with this policy; 0: do not

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Reply::fromJson(json); }
};

//! PATCH /v1/workspaces/{workspace}/api-keys/{key}: what is absent stays. Kind::Changed where the key is no longer as \c etag says.
struct UpdateApiKey {
    using Reply = ApiKey;

    WorkspaceId workspace;
    KeyId key;
    QString etag;
    std::optional<QString> name;
    std::optional<QString> note;
    std::optional<QList<IpRange>> allowedIps;
    std::optional<bool> paused;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return ApiKey::fromJson(json); }
};

//! What rotating answers: the new key with its secret (without one where the same Idempotency-Key came before), and the old key.
struct RotatedKey {
    ApiKey key;
    std::optional<Secret> secret;
    ApiKey previous;
    std::optional<Revocation> revocation; //!< of the old key, where it was stopped at once
};

//! POST /v1/workspaces/{workspace}/api-keys/{key}/rotate. Pages call rotateKey(), which copes with lost answers. 409 `key-not-active`.
struct RotateApiKey {
    using Reply = RotatedKey;
    static constexpr std::chrono::seconds longestOverlap{7 * 24 * 3600};

    WorkspaceId workspace;
    KeyId key;
    std::chrono::seconds overlap{0}; //!< how long the old key goes on working: up to 7 days; 0 stops it at once
    QString idempotencyKey; //!< rotateKey() fills it in

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json);
};

//! POST /v1/workspaces/{workspace}/api-keys/{key}/end-now: stops an ending key before its time. 409 `key-not-ending`.
struct EndKeyNow {
    using Reply = RevokeApiKey::Reply;

    WorkspaceId workspace;
    KeyId key;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return RevokeApiKey::parse(json); }
};

//! POST /v1/workspaces/{workspace}/api-keys/{key}/extend: an ending key goes on until \c endsAt, or, where that is invalid, for \c overlap from now
//! by the server's clock; at most 7 days from now. 409 `key-not-ending`.
struct ExtendKey {
    using Reply = ApiKey;

    WorkspaceId workspace;
    KeyId key;
    QDateTime endsAt = {};
    std::chrono::seconds overlap{0};

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return ApiKey::fromJson(json); }
};

//! GET /v1/workspaces/{workspace}/api-keys/{key}/events: the key's history, newest first.
struct ListKeyEvents {
    using Reply = Page<KeyEvent>;

    WorkspaceId workspace;
    KeyId key;
    int limit = 50; //!< 1 to 200
    Cursor after;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Reply::fromJson(json); }
};

static_assert(Endpoint<GenerateApiKey> && Endpoint<ListApiKeys> && Endpoint<GetApiKey> && Endpoint<RevokeApiKey> && Endpoint<GetRevocation>);
static_assert(
    Endpoint<
        GetKeyCounts> && Endpoint<UpdateApiKey> && Endpoint<RotateApiKey> && Endpoint<EndKeyNow> && Endpoint<ExtendKey> && Endpoint<ListKeyEvents>);

//! "/v1/workspaces/{workspace}/api-keys/{key}"
QString keyPath(const WorkspaceId &workspace, const KeyId &key);
//! [{"cidr", "note"}]
QJsonArray rangesToJson(const QList<IpRange> &ranges);

} // namespace Intrlume::Api
