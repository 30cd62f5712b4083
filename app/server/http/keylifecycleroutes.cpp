// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/http/fields.h"
#include "server/http/keycall.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
Outcome rotate(Services &services, Call &call)
{
    Fields fields(call.body);
    KeyRotation rotation{.overlapSeconds = fields.number(u"overlap_seconds"_s)};
    rotation.errors = fields.end();
    const Result<Created<RotatedKey>> made = services.keys.rotate(call.store, call.context, workspaceOf(call), keyOf(call), std::move(rotation));
    if (!made)
        return failed(call, made.error());
    const RotatedKey &rotated = made->value;
    QJsonObject json = rotated.toJson();
    if (rotated.secret)
        json.insert(u"secret"_s, rotated.secret->exposeText());
    else
        json.insert(u"secret_issued"_s, true);
    return createdReply(json, keyLocation(rotated.key), rotated.key.etag, made->replayed);
}

Outcome extend(Services &services, Call &call)
{
    Fields fields(call.body);
    KeyExtension extension{.endsAt = {}, .overlapSeconds = fields.optionalNumber(u"overlap_seconds"_s)};
    if (!extension.overlapSeconds)
        extension.endsAt = fields.time(u"ends_at"_s);
    extension.errors = fields.end();
    return keyReply(call, services.keys.extend(call.store, call.context, workspaceOf(call), keyOf(call), std::move(extension)));
}

Outcome endNow(Services &services, Call &call)
{
    return revokedReply(call, services.keys.endNow(call.store, call.context, workspaceOf(call), keyOf(call)));
}

Outcome revoke(Services &services, Call &call)
{
    return revokedReply(call, services.keys.revoke(call.store, call.context, workspaceOf(call), keyOf(call)));
}

Outcome waitForRevocation(Services &services, Call &call)
{
    const quint64 ticket = services.notifier.ticket(KeyService::topic(keyOf(call)));
    const Result<Revocation> revocation = services.keys.revocation(call.store, call.context, workspaceOf(call), keyOf(call));
    if (!revocation)
        return failed(call, revocation.error());
    if (!revocation->isComplete() && call.waitSeconds() > 0)
        return Wait{KeyService::topic(keyOf(call)), ticket, call.waitSeconds()};
    return jsonReply(200, revocation->toJson());
}
} // namespace

void addKeyLifecycleRoutes(Router &router, Services &services)
{
    using Auth = Route::Auth;
    using Body = Route::Body;
    const auto with = [&services](auto run) { return [&services, run](Call &call) { return run(services, call); }; };
    router.add({.method = "POST",
                .pattern = "/v1/workspaces/{workspace}/api-keys/{key}/rotate",
                .auth = Auth::Caller,
                .body = Body::Json,
                .creates = true,
                .run = with(rotate)});
    router.add({.method = "POST",
                .pattern = "/v1/workspaces/{workspace}/api-keys/{key}/extend",
                .auth = Auth::Caller,
                .body = Body::Json,
                .run = with(extend)});
    router.add({.method = "POST",
                .pattern = "/v1/workspaces/{workspace}/api-keys/{key}/end-now",
                .auth = Auth::Caller,
                .body = Body::Optional,
                .run = with(endNow)});
    router.add({.method = "POST",
                .pattern = "/v1/workspaces/{workspace}/api-keys/{key}/revoke",
                .auth = Auth::Caller,
                .body = Body::Optional,
                .run = with(revoke)});
    router.add({.method = "GET",
                .pattern = "/v1/workspaces/{workspace}/api-keys/{key}/revocation",
                .auth = Auth::Caller,
                .query = {u"wait"_s},
                .run = with(waitForRevocation)});
}

} // namespace Intrlume::Server
