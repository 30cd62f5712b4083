// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "core/iprange.h"
#include "core/secretkey.h"

#include <optional>

namespace Intrlume {

enum class KeyStatus { Active, Paused, Ending, Revoked };
QString toString(KeyStatus status); //!< "active", "paused", "ending", "revoked"
std::optional<KeyStatus> keyStatusFromString(QStringView text);

//! Who made a key.
struct KeyCreator {
    AccountId id;
    QString fullName;
    bool operator==(const KeyCreator &) const = default;
};

//! Another key that a key speaks of.
struct KeyReference {
    KeyId id;
    QString name;
    bool operator==(const KeyReference &) const = default;
};

//! An API key as everyone but its one-time holder sees it: never the secret.
struct ApiKey {
    KeyId id;
    WorkspaceId workspace;
    QString name; //!< 1 to 64 characters, unique among the workspace's keys that are neither revoked nor replaced
    Environment environment = Environment::Live;
    KeyStatus status = KeyStatus::Active;
    QString head; //!< first four characters after the prefix
    QString tail; //!< last four
    QList<IpRange> allowedIps; //!< empty: anywhere
    QString note;
    bool automation = false;
    KeyCreator createdBy;
    std::optional<KeyReference> createdWith; //!< the automation key that made it
    QDateTime createdAt;
    QDateTime lastUsedAt; //!< invalid: never used
    QString lastUsedIp;
    qint64 uses24h = 0;
    QDateTime rotationDueAt;
    QDateTime endsAt; //!< valid while ending
    QDateTime revokedAt; //!< valid once revoked
    KeyId replaces; //!< the key that was rotated to make this one; invalid: none
    KeyId replacedBy; //!< the newest key that took over from this one; invalid: none
    QString etag; //!< for If-Match; also a member of the JSON, "etag"

    //! {"id", "workspace_id", "name", "environment", "status", "head", "tail", "allowed_ips", "note", "automation",
    //!  "created_by": {"id", "full_name"}, "created_with": {"id", "name"}, "created_at", "last_used_at", "last_used_ip", "uses_24h",
    //!  "rotation_due_at", "ends_at", "revoked_at", "replaces", "replaced_by", "etag"}; what is not known or does not apply is null.
    [[nodiscard]] static Result<ApiKey> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
    //! What the key itself is told: not what people wrote and who they are, for whoever stole it asks as well. fromJson() reads it, too.
    QJsonObject toOwnJson() const;

    //! "intrlume_sk_live_8f3k…x9Qd"
    QString masked() const;

    bool isReplaced() const { return replacedBy.isValid(); }

    bool operator==(const ApiKey &) const = default;
};

//! How far one region is with refusing a revoked key.
struct RegionStop {
    QString region;
    bool stopped = false; //!< "pending" or "stopped"
    QDateTime stoppedAt;
    qint64 milliseconds = -1; //!< from the request to the region's confirmation; -1 while pending

    bool operator==(const RegionStop &) const = default;
};

//! The progress, and in the end the proof, of a revocation.
struct Revocation {
    QDateTime requestedAt;
    QList<RegionStop> regions;

    //! {"requested_at", "regions": [{"region", "state", "stopped_at", "milliseconds"}]}
    [[nodiscard]] static Result<Revocation> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
    bool isComplete() const;

    bool operator==(const Revocation &) const = default;
};

} // namespace Intrlume
