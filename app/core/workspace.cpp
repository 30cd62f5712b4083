// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/workspace.h"

#include "core/json.h"
#include "core/workspacerole.h"

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
                        .etag = json["etag"_L1].toString(),
                        .customRole = role ? QString() : json["role"_L1].toString(),
                        .customRoleName = role ? QString() : json["role_name"_L1].toString(),
                        .allowedDomains = json["allowed_domains"_L1].toVariant().toStringList(),
                        .domainExceptions = json["domain_exceptions"_L1].toVariant().toStringList()};
    if (!workspace.id.isValid() || workspace.name.isEmpty())
        return malformed("workspace without an id or a name");
    workspace.permissions = permissionsFromJson(json["permissions"_L1].toArray());
    return workspace;
}

QJsonObject Workspace::toJson() const
{
    return {{u"id"_s, id.toString()},
            {u"name"_s, name},
            {u"slug"_s, slug},
            {u"region"_s, region},
            {u"rotation_days"_s, rotationDays},
            {u"created_at"_s, timeToJson(createdAt)},
            {u"role"_s, customRole.isEmpty() ? Intrlume::toString(role) : customRole},
            {u"role_name"_s, customRole.isEmpty() ? builtInName(role) : customRoleName},
            {u"permissions"_s, permissionsToJson(permissions)},
            {u"allowed_domains"_s, QJsonArray::fromStringList(allowedDomains)},
            {u"domain_exceptions"_s, QJsonArray::fromStringList(domainExceptions)},
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
