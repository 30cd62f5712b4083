// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/account.h"

#include "core/json.h"

using namespace Qt::StringLiterals;

namespace Intrlume {

namespace {
SecondFactor secondFactorOf(const QJsonObject &json)
{
    return {.enabled = json["enabled"_L1].toBool(),
            .enabledAt = timeFromJson(json["enabled_at"_L1]),
            .recoveryCodesLeft = json["recovery_codes_left"_L1].toInt(),
            .recoveryCodesSavedAt = timeFromJson(json["recovery_codes_saved_at"_L1])};
}

QJsonObject secondFactorToJson(const SecondFactor &factor)
{
    return {{u"enabled"_s, factor.enabled},
            {u"enabled_at"_s, timeToJson(factor.enabledAt)},
            {u"recovery_codes_left"_s, factor.recoveryCodesLeft},
            {u"recovery_codes_saved_at"_s, timeToJson(factor.recoveryCodesSavedAt)}};
}

std::optional<PendingEmail> pendingEmailOf(const QJsonObject &json)
{
    if (json.isEmpty())
        return {};
    return PendingEmail{.email = json["email"_L1].toString(),
                        .confirmation = ConfirmationId(json["confirmation_id"_L1].toString()),
                        .expiresAt = timeFromJson(json["expires_at"_L1])};
}

QJsonValue pendingEmailToJson(const std::optional<PendingEmail> &pending)
{
    if (!pending)
        return QJsonValue::Null;
    return QJsonObject{
        {u"email"_s, pending->email}, {u"confirmation_id"_s, pending->confirmation.toString()}, {u"expires_at"_s, timeToJson(pending->expiresAt)}};
}
} // namespace

Result<Account> Account::fromJson(const QJsonObject &json)
{
    Account account{.id = AccountId(json["id"_L1].toString()),
                    .email = json["email"_L1].toString(),
                    .fullName = json["full_name"_L1].toString(),
                    .createdAt = timeFromJson(json["created_at"_L1]),
                    .confirmedAt = timeFromJson(json["confirmed_at"_L1]),
                    .passwordChangedAt = timeFromJson(json["password_changed_at"_L1]),
                    .secondFactor = secondFactorOf(json["second_factor"_L1].toObject()),
                    .pendingEmail = pendingEmailOf(json["pending_email"_L1].toObject()),
                    .etag = json["etag"_L1].toString()};
    if (!account.id.isValid() || account.email.isEmpty())
        return malformed("account without an id or an email");
    return account;
}

QJsonObject Account::toJson() const
{
    return {{u"id"_s, id.toString()},
            {u"email"_s, email},
            {u"full_name"_s, fullName},
            {u"created_at"_s, timeToJson(createdAt)},
            {u"confirmed_at"_s, timeToJson(confirmedAt)},
            {u"password_changed_at"_s, timeToJson(passwordChangedAt)},
            {u"second_factor"_s, secondFactorToJson(secondFactor)},
            {u"pending_email"_s, pendingEmailToJson(pendingEmail)},
            {u"etag"_s, etag}};
}

Result<SessionInfo> SessionInfo::fromJson(const QJsonObject &json)
{
    const QJsonObject device = json["device"_L1].toObject();
    SessionInfo session{.id = SessionId(json["id"_L1].toString()),
                        .deviceName = device["name"_L1].toString(),
                        .platform = device["platform"_L1].toString(),
                        .createdAt = timeFromJson(json["created_at"_L1]),
                        .lastSeenAt = timeFromJson(json["last_seen_at"_L1]),
                        .elevatedUntil = timeFromJson(json["elevated_until"_L1]),
                        .address = json["address"_L1].toString(),
                        .current = json["current"_L1].toBool()};
    if (!session.id.isValid())
        return malformed("session without an id");
    return session;
}

QJsonObject SessionInfo::toJson() const
{
    return {{u"id"_s, id.toString()},
            {u"device"_s, QJsonObject{{u"name"_s, deviceName}, {u"platform"_s, platform}}},
            {u"created_at"_s, timeToJson(createdAt)},
            {u"last_seen_at"_s, timeToJson(lastSeenAt)},
            {u"elevated_until"_s, timeToJson(elevatedUntil)},
            {u"address"_s, address},
            {u"current"_s, current}};
}

} // namespace Intrlume
