// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/account.h"

#include "core/json.h"

using namespace Qt::StringLiterals;

namespace Intrlume {

Result<Account> Account::fromJson(const QJsonObject &json)
{
    Account account{.id = AccountId(json["id"_L1].toString()),
                    .email = json["email"_L1].toString(),
                    .fullName = json["full_name"_L1].toString(),
                    .createdAt = timeFromJson(json["created_at"_L1])};
    if (!account.id.isValid() || account.email.isEmpty())
        return malformed("account without an id or an email");
    return account;
}

QJsonObject Account::toJson() const
{
    return {{u"id"_s, id.toString()}, {u"email"_s, email}, {u"full_name"_s, fullName}, {u"created_at"_s, timeToJson(createdAt)}};
}

Result<SessionInfo> SessionInfo::fromJson(const QJsonObject &json)
{
    const QJsonObject device = json["device"_L1].toObject();
    SessionInfo session{.id = SessionId(json["id"_L1].toString()),
                        .deviceName = device["name"_L1].toString(),
                        .platform = device["platform"_L1].toString(),
                        .createdAt = timeFromJson(json["created_at"_L1]),
                        .lastSeenAt = timeFromJson(json["last_seen_at"_L1]),
                        .elevatedUntil = timeFromJson(json["elevated_until"_L1])};
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
            {u"elevated_until"_s, timeToJson(elevatedUntil)}};
}

} // namespace Intrlume
