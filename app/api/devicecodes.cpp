// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/devicecodes.h"

#include "core/json.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Intrlume::Api {

namespace {
QString pathOf(const QString &userCode)
{
    return u"/v1/device-codes/"_s + QString::fromLatin1(QUrl::toPercentEncoding(userCode));
}
} // namespace

HttpRequest StartDeviceCode::request() const
{
    return {.verb = Verb::Post,
            .path = u"/v1/device-codes"_s,
            .body = {{u"device"_s, QJsonObject{{u"name"_s, deviceName}, {u"platform"_s, platform}}}},
            .auth = Auth::None,
            .repeatable = true}; // One that nobody waits for ends by itself.
}

Result<DeviceCode> StartDeviceCode::parse(const QJsonObject &json)
{
    DeviceCode code{.deviceCode = Secret::fromText(json["device_code"_L1].toString()),
                    .userCode = json["user_code"_L1].toString(),
                    .expiresIn = std::chrono::seconds(json["expires_in"_L1].toInteger()),
                    .interval = std::chrono::seconds(json["interval"_L1].toInteger(5))};
    if (code.deviceCode.isEmpty() || code.userCode.isEmpty())
        return malformed("device code without its codes");
    return code;
}

HttpRequest TakeDeviceSession::request() const
{
    return {.verb = Verb::Post, .path = u"/v1/device-codes/token"_s, .body = {{u"device_code"_s, deviceCode.exposeText()}}, .auth = Auth::None};
}

HttpRequest GetDeviceRequest::request() const
{
    return {.path = pathOf(userCode)};
}

Result<DeviceRequest> GetDeviceRequest::parse(const QJsonObject &json)
{
    const QJsonObject device = json["device"_L1].toObject();
    DeviceRequest request{.userCode = json["user_code"_L1].toString(),
                          .deviceName = device["name"_L1].toString(),
                          .platform = device["platform"_L1].toString(),
                          .address = json["address"_L1].toString(),
                          .createdAt = timeFromJson(json["created_at"_L1]),
                          .expiresAt = timeFromJson(json["expires_at"_L1])};
    if (request.userCode.isEmpty())
        return malformed("device request without its code");
    return request;
}

HttpRequest ApproveDevice::request() const
{
    return {.verb = Verb::Post, .path = pathOf(userCode) + u"/approve"_s};
}

HttpRequest DenyDevice::request() const
{
    return {.verb = Verb::Post, .path = pathOf(userCode) + u"/deny"_s, .repeatable = true};
}

} // namespace Intrlume::Api
