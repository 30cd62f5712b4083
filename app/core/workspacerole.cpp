// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/workspacerole.h"

#include "core/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume {

namespace {
//! What a role is for, in words.
struct RoleText {
    const char *name;
    const char *description;
    const char *typicalUsers;
};

RoleText textOf(Role role)
{
    switch (role) {
    case Role::Owner:
        return {"Owner", "Runs the workspace: people, keys, billing and everything the other roles may do.", "Founder or admin"};
    case Role::Developer:
        return {"Developer", "Builds and tests agents and reads their logs.", "Engineering team"};
    case Role::Analyst:
        return {"Analyst", "Reads evaluations and analytics.", "QA and product teams"};
    case Role::Viewer:
        return {"Viewer", "Looks at agents and changes nothing.", "Stakeholders"};
    }
    Q_UNREACHABLE();
}
} // namespace

WorkspaceRole WorkspaceRole::ofBuiltIn(Role role)
{
    const RoleText text = textOf(role);
    return {.id = Intrlume::toString(role),
            .name = QString::fromLatin1(text.name),
            .description = QString::fromLatin1(text.description),
            .typicalUsers = QString::fromLatin1(text.typicalUsers),
            .builtIn = true,
            .permissions = permissionsOf(role),
            .etag = u"built-in"_s};
}

Result<WorkspaceRole> WorkspaceRole::fromJson(const QJsonObject &json)
{
    WorkspaceRole role{.id = json["id"_L1].toString(),
                       .name = json["name"_L1].toString(),
                       .description = json["description"_L1].toString(),
                       .typicalUsers = json["typical_users"_L1].toString(),
                       .builtIn = json["built_in"_L1].toBool(),
                       .permissions = permissionsFromJson(json["permissions"_L1].toArray()),
                       .members = json["members"_L1].toInt(),
                       .etag = json["etag"_L1].toString()};
    if (role.id.isEmpty() || role.name.isEmpty())
        return malformed("role without an id or a name");
    return role;
}

QJsonObject WorkspaceRole::toJson() const
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"description"_s, description},
            {u"typical_users"_s, typicalUsers},
            {u"built_in"_s, builtIn},
            {u"permissions"_s, permissionsToJson(permissions)},
            {u"members"_s, members},
            {u"etag"_s, etag}};
}

QString builtInName(Role role)
{
    return QString::fromLatin1(textOf(role).name);
}

QJsonArray permissionsToJson(const QList<Permission> &permissions)
{
    QJsonArray json;
    for (const Permission permission : permissions)
        json.append(Intrlume::toString(permission));
    return json;
}

QList<Permission> permissionsFromJson(const QJsonArray &json)
{
    QList<Permission> permissions;
    for (const QJsonValue &value : json) {
        if (const std::optional<Permission> permission = permissionFromString(value.toString()))
            permissions.append(*permission);
    }
    return permissions;
}

bool includes(const QList<Permission> &held, const QList<Permission> &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](Permission permission) { return held.contains(permission); });
}

} // namespace Intrlume
