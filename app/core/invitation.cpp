// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/invitation.h"

#include "core/json.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Intrlume {

namespace {
constexpr std::array<const char *, 5> stateNames = {"pending", "expired", "revoked", "accepted", "declined"};
}

QString toString(Invitation::State state)
{
    return QString::fromLatin1(stateNames.at(static_cast<size_t>(state)));
}

std::optional<Invitation::State> invitationStateFromString(QStringView text)
{
    for (size_t i = 0; i < stateNames.size(); ++i) {
        if (text == QLatin1String(stateNames.at(i)))
            return static_cast<Invitation::State>(i);
    }
    return {};
}

Result<Invitation> Invitation::fromJson(const QJsonObject &json)
{
    const std::optional<State> state = invitationStateFromString(json["state"_L1].toString());
    Invitation invitation{.id = InvitationId(json["id"_L1].toString()),
                          .email = json["email"_L1].toString(),
                          .role = json["role"_L1].toString(),
                          .roleName = json["role_name"_L1].toString(),
                          .state = state.value_or(State::Expired), // One of a newer server: nothing to wait for.
                          .inviter = AccountId(json["invited_by"_L1]["id"_L1].toString()),
                          .inviterName = json["invited_by"_L1]["full_name"_L1].toString(),
                          .inviterEmail = json["invited_by"_L1]["email"_L1].toString(),
                          .createdAt = timeFromJson(json["created_at"_L1]),
                          .expiresAt = timeFromJson(json["expires_at"_L1])};
    if (!invitation.id.isValid() || invitation.email.isEmpty())
        return malformed("invitation without an id or an address");
    return invitation;
}

QJsonObject Invitation::toJson() const
{
    return {{u"id"_s, id.toString()},
            {u"email"_s, email},
            {u"role"_s, role},
            {u"role_name"_s, roleName},
            {u"state"_s, Intrlume::toString(state)},
            {u"invited_by"_s, QJsonObject{{u"id"_s, inviter.toString()}, {u"full_name"_s, inviterName}, {u"email"_s, inviterEmail}}},
            {u"created_at"_s, timeToJson(createdAt)},
            {u"expires_at"_s, timeToJson(expiresAt)}};
}

Result<InvitationResult> InvitationResult::fromJson(const QJsonObject &json)
{
    InvitationResult result{.outcome = json["outcome"_L1].toString(),
                            .email = json["email"_L1].toString(),
                            .invitation = {},
                            .detail = json["detail"_L1].toString(),
                            .retryAfter = std::chrono::seconds(json["retry_after"_L1].toInt())};
    if (result.outcome.isEmpty())
        return malformed("an invited address without an outcome");
    if (!json["invitation"_L1].isObject())
        return result;
    Result<Invitation> invitation = Invitation::fromJson(json["invitation"_L1].toObject());
    if (!invitation)
        return tl::unexpected(invitation.error());
    result.invitation = *std::move(invitation);
    return result;
}

QJsonObject InvitationResult::toJson() const
{
    QJsonObject json{{u"email"_s, email},
                     {u"outcome"_s, outcome},
                     {u"invitation"_s, invitation ? QJsonValue(invitation->toJson()) : QJsonValue(QJsonValue::Null)},
                     {u"detail"_s, detail}};
    if (retryAfter.count() > 0)
        json[u"retry_after"_s] = static_cast<int>(retryAfter.count());
    return json;
}

Result<InvitationPreview> InvitationPreview::fromJson(const QJsonObject &json)
{
    InvitationPreview preview{.workspace = json["workspace"_L1].toString(),
                              .roleName = json["role_name"_L1].toString(),
                              .inviter = json["inviter"_L1].toString(),
                              .inviterEmail = json["inviter_email"_L1].toString(),
                              .email = json["email"_L1].toString(),
                              .expiresAt = timeFromJson(json["expires_at"_L1]),
                              .accountExists = json["account_exists"_L1].toBool()};
    if (preview.workspace.isEmpty() || preview.email.isEmpty())
        return malformed("preview of an invitation without a workspace or an address");
    return preview;
}

QJsonObject InvitationPreview::toJson() const
{
    return {{u"workspace"_s, workspace},         {u"role_name"_s, roleName}, {u"inviter"_s, inviter},
            {u"inviter_email"_s, inviterEmail},  {u"email"_s, email},        {u"expires_at"_s, timeToJson(expiresAt)},
            {u"account_exists"_s, accountExists}};
}

} // namespace Intrlume
