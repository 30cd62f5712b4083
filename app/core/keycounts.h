// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"

#include <optional>

namespace Intrlume {

//! A workspace's API keys in numbers, for banners, filters and the draft of a rotation policy. Keys that are revoked count in \c revoked only.
struct KeyCounts {
    //! The key that has been due the longest.
    struct Overdue {
        KeyId id;
        QString name;
        QDateTime rotationDueAt;
        bool operator==(const Overdue &) const = default;
    };
    //! What another policy would make of it.
    struct Draft {
        int rotationDays = 0;
        qint64 overdue = 0;
        bool operator==(const Draft &) const = default;
    };

    qint64 active = 0;
    qint64 paused = 0;
    qint64 ending = 0;
    qint64 revoked = 0;
    qint64 live = 0;
    qint64 test = 0;
    qint64 overdue = 0;
    qint64 dueSoon = 0; //!< within 14 days
    qint64 unlimitedLive = 0; //!< live keys that may be used from anywhere
    std::optional<Overdue> firstOverdue;
    std::optional<Draft> asIf;

    //! {"active", "paused", "ending", "revoked", "live", "test", "overdue", "due_soon", "unlimited_live",
    //!  "first_overdue": {"id", "name", "rotation_due_at"} or null, "as_if": {"rotation_days", "overdue"} or null}
    [[nodiscard]] static Result<KeyCounts> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const KeyCounts &) const = default;
};

} // namespace Intrlume
