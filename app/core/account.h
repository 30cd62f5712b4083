// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QJsonObject>

namespace Intrlume {

//! A person who can sign in.
struct Account {
    AccountId id;
    QString email;
    QString fullName;
    QDateTime createdAt;

    [[nodiscard]] static Result<Account> fromJson(const QJsonObject &json); //!< {"id", "email", "full_name", "created_at"}
    QJsonObject toJson() const;

    bool operator==(const Account &) const = default;
};

//! One signed-in program of an account.
struct SessionInfo {
    SessionId id;
    QString deviceName;
    QString platform;
    QDateTime createdAt;
    QDateTime lastSeenAt;
    QDateTime elevatedUntil = {}; //!< until when sensitive calls work without another proof; invalid: not elevated

    //! {"id", "device": {"name", "platform"}, "created_at", "last_seen_at", "elevated_until"}
    [[nodiscard]] static Result<SessionInfo> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const SessionInfo &) const = default;
};

} // namespace Intrlume
