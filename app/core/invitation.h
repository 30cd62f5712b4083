// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QJsonObject>

#include <chrono>
#include <optional>

namespace Intrlume {

//! Somebody who was asked to join a workspace.
struct Invitation {
    enum class State { Pending, Expired, Revoked, Accepted, Declined };

    InvitationId id;
    QString email;
    QString role; //!< "owner" and so on, or a RoleId
    QString roleName;
    State state = State::Pending;
    AccountId inviter;
    QString inviterName;
    QString inviterEmail = {}; //!< tells an impostor of the same name apart; empty once the account is deleted
    QDateTime createdAt;
    QDateTime expiresAt;

    //! {"id", "email", "role", "role_name", "state", "invited_by": {"id", "full_name", "email"}, "created_at", "expires_at"}
    [[nodiscard]] static Result<Invitation> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const Invitation &) const = default;
};

//! What became of one address of an Invite call.
struct InvitationResult {
    //! "sent", "resent", "already-member", "invalid", "limit", "domain-not-allowed", "grant-too-much"
    QString outcome;
    QString email; //!< as it was given
    std::optional<Invitation> invitation; //!< with the first two
    QString detail; //!< a sentence; empty with the first two
    std::chrono::seconds retryAfter{0}; //!< with "limit": how long to wait before this one can be sent; 0 where unknown

    //! {"email", "outcome", "invitation": {…} or null, "detail"}, and with "limit" "retry_after" in seconds
    [[nodiscard]] static Result<InvitationResult> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const InvitationResult &) const = default;
};

//! What whoever holds the link may know before they accept.
struct InvitationPreview {
    QString workspace; //!< its name
    QString roleName;
    QString inviter; //!< a name
    QString inviterEmail = {}; //!< a name can be anybody's
    QString email;
    QDateTime expiresAt;
    bool accountExists = false; //!< whether the address can sign in already

    //! {"workspace", "role_name", "inviter", "inviter_email", "email", "expires_at", "account_exists"}
    [[nodiscard]] static Result<InvitationPreview> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const InvitationPreview &) const = default;
};

QString toString(Invitation::State state); //!< "pending", "expired", "revoked", "accepted", "declined"
std::optional<Invitation::State> invitationStateFromString(QStringView text);

} // namespace Intrlume
