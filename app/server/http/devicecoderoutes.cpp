// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/json.h"
#include "server/http/grant.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
Outcome start(Services &services, Call &call)
{
    Fields fields(call.body);
    Fields device = fields.object(u"device"_s);
    const QString name = device.text(u"name"_s);
    const QString platform = device.text(u"platform"_s);
    const auto started = services.deviceCodes.start(call.store, call.context, name, platform, fields.end(device));
    if (!started)
        return failed(call, started.error());
    return jsonReply(201, {{u"device_code"_s, started->deviceCode.exposeText()},
                           {u"user_code"_s, started->userCode},
                           {u"expires_in"_s, DeviceCodeService::life},
                           {u"interval"_s, DeviceCodeService::interval}});
}

Outcome take(Services &services, Call &call)
{
    Fields fields(call.body);
    const Secret code = Secret::fromText(fields.text(u"device_code"_s));
    if (const FieldErrors errors = fields.end(); !errors.isEmpty())
        return failed(call, errors.failure().value());
    const Result<SessionGrant> granted = services.deviceCodes.take(call.store, call.context, code);
    return granted ? Outcome(grantReply(201, *granted)) : failed(call, granted.error());
}

Outcome find(Services &services, Call &call)
{
    const auto asking = services.deviceCodes.find(call.store, call.context, call.path.value(u"user_code"_s));
    if (!asking)
        return failed(call, asking.error());
    return jsonReply(200, {{u"user_code"_s, asking->userCode},
                           {u"device"_s, QJsonObject{{u"name"_s, asking->deviceName}, {u"platform"_s, asking->platform}}},
                           {u"address"_s, asking->address},
                           {u"created_at"_s, timeToJson(asking->createdAt)},
                           {u"expires_at"_s, timeToJson(asking->expiresAt)}});
}

} // namespace

void addDeviceCodeRoutes(Router &router, Services &services)
{
    using Auth = Route::Auth;
    using Body = Route::Body;
    const auto with = [&services](auto run) { return [&services, run](Call &call) { return run(services, call); }; };
    router.add({.method = "POST", .pattern = "/v1/device-codes", .body = Body::Json, .run = with(start)});
    router.add({.method = "POST", .pattern = "/v1/device-codes/token", .body = Body::Json, .run = with(take)});
    router.add({.method = "GET", .pattern = "/v1/device-codes/{user_code}", .auth = Auth::Session, .run = with(find)});
    router.add({.method = "POST",
                .pattern = "/v1/device-codes/{user_code}/approve",
                .auth = Auth::Session,
                .body = Body::Optional,
                .run = [&services](Call &call) {
                    return doneReply(call, services.deviceCodes.approve(call.store, call.context, call.path.value(u"user_code"_s)));
                }});
    router.add({.method = "POST",
                .pattern = "/v1/device-codes/{user_code}/deny",
                .auth = Auth::Session,
                .body = Body::Optional,
                .run = [&services](Call &call) {
                    return doneReply(call, services.deviceCodes.deny(call.store, call.context, call.path.value(u"user_code"_s)));
                }});
}

} // namespace Intrlume::Server
