// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/sessions.h"

namespace Intrlume::Api {

//! What a program without a window shows and waits with (RFC 8628).
struct DeviceCode {
    Secret deviceCode; //!< to ask with whether somebody approved
    QString userCode; //!< to be typed into the console, "BCDF-GHJK"
    std::chrono::seconds expiresIn{0};
    std::chrono::seconds interval{5}; //!< how long to wait between two questions
};

//! POST /v1/device-codes
struct StartDeviceCode {
    using Reply = DeviceCode;

    QString deviceName;
    QString platform;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json);
};

//! POST /v1/device-codes/token. 409 `authorization-pending`, 429 `slow-down` (5 s more between questions), 403 `authorization-denied`,
//! 410 `device-code-expired`.
struct TakeDeviceSession {
    using Reply = SessionGrant;

    Secret deviceCode;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return SessionGrant::fromJson(json); }
};

//! Who asks to be let in.
struct DeviceRequest {
    QString userCode;
    QString deviceName;
    QString platform;
    QString address; //!< where it asks from
    QDateTime createdAt;
    QDateTime expiresAt;

    bool operator==(const DeviceRequest &) const = default;
};

//! GET /v1/device-codes/{user_code}. 404 for a code that is wrong, old or answered.
struct GetDeviceRequest {
    using Reply = DeviceRequest;

    QString userCode;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json);
};

//! POST /v1/device-codes/{user_code}/approve, elevated: the other program gets a session of this account.
struct ApproveDevice {
    using Reply = Nothing;

    QString userCode;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &) { return Nothing(); }
};

//! POST /v1/device-codes/{user_code}/deny
struct DenyDevice {
    using Reply = Nothing;

    QString userCode;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &) { return Nothing(); }
};

static_assert(
    Endpoint<StartDeviceCode> && Endpoint<TakeDeviceSession> && Endpoint<GetDeviceRequest> && Endpoint<ApproveDevice> && Endpoint<DenyDevice>);

} // namespace Intrlume::Api
