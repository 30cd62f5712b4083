// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/application.h"

namespace Intrlume::Server {

//! One function a resource: each reads the request, calls one service function and writes the reply.
void addAccountRoutes(Router &router, Services &services);
void addSessionRoutes(Router &router, Services &services);
void addWorkspaceRoutes(Router &router, Services &services);
void addKeyRoutes(Router &router, Services &services);
void addKeyLifecycleRoutes(Router &router, Services &services);
void addKeyProofRoutes(Router &router, Services &services);
void addAgentRoutes(Router &router, Services &services);
void addProfileRoutes(Router &router, Services &services);
void addDeviceCodeRoutes(Router &router, Services &services);
void addMemberRoutes(Router &router, Services &services);
void addRoleRoutes(Router &router, Services &services);
void addInvitationRoutes(Router &router, Services &services);
void addSystemRoutes(Router &router, Services &services, Metrics &metrics, const std::atomic<bool> &draining);

//! The answer to a failed call.
inline Outcome failed(const Call &call, const Error &error)
{
    return problem(error, call.request.id, &call.context);
}

//! A page as the contract writes it.
template<typename T>
QJsonObject pageToJson(const Page<T> &page)
{
    QJsonArray items;
    for (const T &item : page.items)
        items.append(item.toJson());
    return {{QStringLiteral("items"), items},
            {QStringLiteral("next"), page.next.value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(page.next.value)}};
}

//! The reply of a creating call: where the new thing is, its version, and whether this is an answer given before.
inline Reply createdReply(const QJsonObject &json, const QString &location, const QString &etag, bool replayed, int status = 201)
{
    Reply reply = jsonReply(status, json);
    reply.headers.emplace_back("Location", location.toStdString());
    if (!etag.isEmpty())
        reply.headers.emplace_back("ETag", '"' + etag.toStdString() + '"');
    if (replayed)
        reply.headers.emplace_back("Idempotency-Replayed", "true");
    return reply;
}

//! The reply that has no body.
inline Reply emptyReply()
{
    return {.status = 204, .contentType = nullptr, .body = {}};
}

//! The answer of a call that has nothing to tell.
inline Outcome doneReply(const Call &call, const Result<void> &done)
{
    return done ? Outcome(emptyReply()) : failed(call, done.error());
}

} // namespace Intrlume::Server
