// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "core/secret.h"

#include <QJsonObject>
#include <QString>
#include <QUrlQuery>

#include <chrono>
#include <concepts>

namespace Intrlume::Api {

enum class Verb { Get, Post, Patch, Delete };

//! Whether a call carries the session's access token.
enum class Auth { None, Session };

//! What goes on the wire, with nothing about how it gets there.
struct HttpRequest {
    Verb verb = Verb::Get;
    QString path; //!< "/v1/…", already encoded
    QUrlQuery query;
    QJsonObject body; //!< sent with POST and PATCH, and with a DELETE that says something
    Auth auth = Auth::Session;
    QString idempotencyKey; //!< a UUID; makes a POST safe to repeat
    QString ifMatch; //!< an ETag without its quotes
    WorkspaceId workspace; //!< for the `Intrlume-Workspace` header
    QString viewAs = {}; //!< a role's id, for the `Intrlume-View-As` header; filled in by the client
    QString server; //!< another address than the client's, such as a region's; never gets the token
    std::chrono::milliseconds timeout{10'000};
    bool repeatable = false; //!< a POST that does the same when it comes twice, by its nature
    bool retry = true; //!< false for measurements: one try, whatever comes of it
    Secret bearer; //!< filled in on the way, by the session's transport

    bool isSafeToRepeat() const { return verb == Verb::Get || verb == Verb::Delete || repeatable || !idempotencyKey.isEmpty(); }
};

//! What came back with a 2xx status.
struct HttpReply {
    int status = 200;
    QJsonObject json; //!< empty where there was no body
    QString requestId;
};

//! For calls whose answer holds nothing to read.
struct Nothing {
    bool operator==(const Nothing &) const = default;
};

//! One call of the service: a plain struct that knows its request and how to read its reply.
template<typename E>
concept Endpoint = requires(const E endpoint, const QJsonObject &json)
{
    typename E::Reply;
    {
        endpoint.request()
        } -> std::same_as<HttpRequest>;
    {
        E::parse(json)
        } -> std::same_as<Result<typename E::Reply>>;
};

//! A new UUID for a creating call. Repeats of the same HttpRequest carry the same one.
QString newIdempotencyKey();

//! A long poll may take its time and then the network's: \a wait seconds and 10 more.
std::chrono::milliseconds timeoutOfWait(int wait);

//! \a text as a query value: QUrlQuery alone leaves a plus sign, which servers read as a space.
QString encodedQueryValue(const QString &text);

} // namespace Intrlume::Api
