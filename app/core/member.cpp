// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/member.h"

#include "core/json.h"
#include "core/workspacerole.h"

using namespace Qt::StringLiterals;

namespace Intrlume {

Result<Member> Member::fromJson(const QJsonObject &json)
{
    Member member{.id = MemberId(json["id"_L1].toString()),
                  .account = AccountId(json["account_id"_L1].toString()),
                  .name = json["name"_L1].toString(),
                  .email = json["email"_L1].toString(),
                  .role = json["role"_L1].toString(),
                  .roleName = json["role_name"_L1].toString(),
                  .joinedAt = timeFromJson(json["joined_at"_L1]),
                  .lastActiveAt = timeFromJson(json["last_active_at"_L1]),
                  .secondFactor = json["second_factor"_L1].toBool(),
                  .isYou = json["is_you"_L1].toBool(),
                  .etag = json["etag"_L1].toString()};
    if (!member.id.isValid() || member.role.isEmpty())
        return malformed("member without an id or a role");
    return member;
}

QJsonObject Member::toJson() const
{
    return {{u"id"_s, id.toString()},
            {u"account_id"_s, account.toString()},
            {u"name"_s, name},
            {u"email"_s, email},
            {u"role"_s, role},
            {u"role_name"_s, roleName},
            {u"joined_at"_s, timeToJson(joinedAt)},
            {u"last_active_at"_s, timeToJson(lastActiveAt)},
            {u"second_factor"_s, secondFactor},
            {u"is_you"_s, isYou},
            {u"etag"_s, etag}};
}

Result<MemberCounts> MemberCounts::fromJson(const QJsonObject &json)
{
    if (!json["total"_L1].isDouble())
        return malformed("counts of members without a total");
    MemberCounts counts{.total = json["total"_L1].toInt(), .byRole = {}, .secondFactorOn = json["second_factor_on"_L1].toInt()};
    const QJsonObject byRole = json["by_role"_L1].toObject();
    for (auto it = byRole.begin(); it != byRole.end(); ++it)
        counts.byRole.insert(it.key(), it.value().toInt());
    return counts;
}

QJsonObject MemberCounts::toJson() const
{
    QJsonObject roles;
    for (auto it = byRole.begin(); it != byRole.end(); ++it)
        roles.insert(it.key(), it.value());
    return {{u"total"_s, total}, {u"by_role"_s, roles}, {u"second_factor_on"_s, secondFactorOn}};
}

Result<MemberImpact> MemberImpact::fromJson(const QJsonObject &json)
{
    if (!json["keys"_L1].isArray())
        return malformed("impact without keys");
    MemberImpact impact{.keys = {},
                        .keysTotal = json["keys_total"_L1].toInt(),
                        .pendingInvitations = json["pending_invitations"_L1].toInt(),
                        .withdrawn = {},
                        .withdrawnTotal = json["withdrawn_invitations_total"_L1].toInt(),
                        .solePermissions = permissionsFromJson(json["sole_permissions"_L1].toArray())};
    for (const QJsonValue &value : json["keys"_L1].toArray()) {
        impact.keys.append({.id = KeyId(value["id"_L1].toString()),
                            .name = value["name"_L1].toString(),
                            .environment = environmentFromString(value["environment"_L1].toString()).value_or(Environment::Live),
                            .status = keyStatusFromString(value["status"_L1].toString()).value_or(KeyStatus::Active)});
    }
    for (const QJsonValue &value : json["withdrawn_invitations"_L1].toArray()) {
        impact.withdrawn.append(
            {.email = value["email"_L1].toString(), .role = value["role"_L1].toString(), .roleName = value["role_name"_L1].toString()});
    }
    return impact;
}

QJsonObject MemberImpact::toJson() const
{
    QJsonArray kept;
    for (const KeptKey &key : keys) {
        kept.append(QJsonObject{{u"id"_s, key.id.toString()},
                                {u"name"_s, key.name},
                                {u"environment"_s, Intrlume::toString(key.environment)},
                                {u"status"_s, Intrlume::toString(key.status)}});
    }
    QJsonArray gone;
    for (const WithdrawnInvitation &one : withdrawn)
        gone.append(QJsonObject{{u"email"_s, one.email}, {u"role"_s, one.role}, {u"role_name"_s, one.roleName}});
    return {{u"keys"_s, kept},
            {u"keys_total"_s, keysTotal},
            {u"pending_invitations"_s, pendingInvitations},
            {u"withdrawn_invitations"_s, gone},
            {u"withdrawn_invitations_total"_s, withdrawnTotal},
            {u"sole_permissions"_s, permissionsToJson(solePermissions)}};
}

} // namespace Intrlume
