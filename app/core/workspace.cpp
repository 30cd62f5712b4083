// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/workspace.h"

#include "core/json.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Intrlume {

namespace {
constexpr qsizetype shortestSlug = 2;
constexpr qsizetype longestSlug = 40;
} // namespace

Result<Workspace> Workspace::fromJson(const QJsonObject &json)
{
    const std::optional<Role> role = roleFromString(json["role"_L1].toString());
    Workspace workspace{.id = WorkspaceId(json["id"_L1].toString()),
                        .name = json["name"_L1].toString(),
                        .slug = json["slug"_L1].toString(),
                        .region = json["region"_L1].toString(),
                        .rotationDays = json["rotation_days"_L1].toInt(90),
                        .createdAt = timeFromJson(json["created_at"_L1]),
                        .role = role.value_or(Role::Viewer), // A role of a newer server: show as little as possible.
                        .permissions = {},
                        .etag = json["etag"_L1].toString()};
    if (!workspace.id.isValid() || workspace.name.isEmpty())
        return malformed("workspace without an id or a name");
    for (const QJsonValue &value : json["permissions"_L1].toArray()) {
        if (const std::optional<Permission> permission = permissionFromString(value.toString()))
            workspace.permissions.append(*permission);
    }
    return workspace;
}

QJsonObject Workspace::toJson() const
{
    QJsonArray allowed;
    for (const Permission permission : permissions)
        allowed.append(Intrlume::toString(permission));
    return {{u"id"_s, id.toString()},
            {u"name"_s, name},
            {u"slug"_s, slug},
            {u"region"_s, region},
            {u"rotation_days"_s, rotationDays},
            {u"created_at"_s, timeToJson(createdAt)},
            {u"role"_s, Intrlume::toString(role)},
            {u"permissions"_s, allowed},
            {u"etag"_s, etag}};
}

QString slugFromName(const QString &name)
{
    static const QRegularExpression marks(uR"(\p{M})"_s);
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    static const QRegularExpression edges(u"^-+|-+$"_s);
    QString slug = name.normalized(QString::NormalizationForm_KD).remove(marks).toLower();
    slug = slug.replace(others, u"-"_s).remove(edges).left(longestSlug).remove(edges);
    return slug.size() >= shortestSlug ? slug : QString();
}

bool isSlug(const QString &text)
{
    static const QRegularExpression form(uR"(^[a-z0-9]+(-[a-z0-9]+)*\z)"_s);
    return text.size() >= shortestSlug && text.size() <= longestSlug && form.match(text).hasMatch();
}

} // namespace Intrlume
