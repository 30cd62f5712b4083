// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"
#include "core/role.h"

#include <QMap>

namespace Intrlume {

//! Somebody who belongs to a workspace.
struct Member {
    MemberId id;
    AccountId account;
    QString name;
    QString email;
    QString role; //!< "owner" and so on, or a RoleId
    QString roleName;
    QDateTime joinedAt;
    QDateTime lastActiveAt; //!< invalid: never signed in since sessions are kept
    bool secondFactor = false;
    bool isYou = false;
    QString etag; //!< for If-Match

    //! {"id", "account_id", "name", "email", "role", "role_name", "joined_at", "last_active_at", "second_factor", "is_you", "etag"}
    [[nodiscard]] static Result<Member> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const Member &) const = default;
};

//! The numbers over a list of members.
struct MemberCounts {
    int total = 0;
    QMap<QString, int> byRole; //!< role id → members
    int secondFactorOn = 0;

    //! {"total", "by_role", "second_factor_on"}
    [[nodiscard]] static Result<MemberCounts> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const MemberCounts &) const = default;
};

//! A key that goes on working without who made it.
struct KeptKey {
    KeyId id;
    QString name;
    Environment environment = Environment::Live;
    KeyStatus status = KeyStatus::Active;

    bool operator==(const KeptKey &) const = default;
};

//! An invitation that goes with its inviter's right to send it.
struct WithdrawnInvitation {
    QString email;
    QString role; //!< "owner" and so on, or a RoleId
    QString roleName;

    bool operator==(const WithdrawnInvitation &) const = default;
};

//! What stays, what goes, and what nobody could do any more, without one member or with another role for that member.
struct MemberImpact {
    QList<KeptKey> keys; //!< the first of them
    int keysTotal = 0;
    int pendingInvitations = 0; //!< sent by the member, also those that stay
    QList<WithdrawnInvitation> withdrawn = {}; //!< the first of those that the member could not send any more
    int withdrawnTotal = 0;
    QList<Permission> solePermissions; //!< that nobody in the workspace would have

    //! {"keys": [{"id", "name", "environment", "status"}], "keys_total", "pending_invitations",
    //! "withdrawn_invitations": [{"email", "role", "role_name"}], "withdrawn_invitations_total", "sole_permissions"}
    [[nodiscard]] static Result<MemberImpact> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const MemberImpact &) const = default;
};

} // namespace Intrlume
