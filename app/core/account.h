// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QJsonObject>

#include <optional>

namespace Intrlume {

//! How a person's second factor stands.
struct SecondFactor {
    bool enabled = false;
    QDateTime enabledAt = {};
    int recoveryCodesLeft = 0;
    QDateTime recoveryCodesSavedAt = {}; //!< when the person said that they are stored; invalid: not yet

    bool operator==(const SecondFactor &) const = default;
};

//! Another address that waits for its confirmation.
struct PendingEmail {
    QString email;
    ConfirmationId confirmation;
    QDateTime expiresAt;

    bool operator==(const PendingEmail &) const = default;
};

//! A person who can sign in.
struct Account {
    AccountId id;
    QString email;
    QString fullName;
    QDateTime createdAt;
    QDateTime confirmedAt = {}; //!< when the address was proved to be the person's
    QDateTime passwordChangedAt = {};
    SecondFactor secondFactor = {};
    std::optional<PendingEmail> pendingEmail = {};
    QString etag = {}; //!< for If-Match

    //! {"id", "email", "full_name", "created_at", "confirmed_at", "password_changed_at",
    //! "second_factor": {"enabled", "enabled_at", "recovery_codes_left", "recovery_codes_saved_at"},
    //! "pending_email": {"email", "confirmation_id", "expires_at"} or null, "etag"}
    [[nodiscard]] static Result<Account> fromJson(const QJsonObject &json);
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
    QString address = {}; //!< where it was last seen from; empty: not known
    bool current = false; //!< the one that asks

    //! {"id", "device": {"name", "platform"}, "created_at", "last_seen_at", "elevated_until", "address", "current"}
    [[nodiscard]] static Result<SessionInfo> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const SessionInfo &) const = default;
};

} // namespace Intrlume
