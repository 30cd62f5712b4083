// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/role.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Intrlume {

//! A role as it is shown and chosen: one of the four, or one of the workspace's own.
struct WorkspaceRole {
    QString id; //!< "owner", "developer", "analyst", "viewer", or a RoleId
    QString name;
    QString description;
    QString typicalUsers; //!< of a built-in role; empty for others
    bool builtIn = false;
    QList<Permission> permissions;
    int members = 0; //!< who have it
    QString etag; //!< for If-Match

    static WorkspaceRole ofBuiltIn(Role role);

    //! {"id", "name", "description", "typical_users", "built_in", "permissions", "members", "etag"}
    [[nodiscard]] static Result<WorkspaceRole> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const WorkspaceRole &) const = default;
};

QString builtInName(Role role); //!< "Owner", "Developer", "Analyst", "Viewer"
QJsonArray permissionsToJson(const QList<Permission> &permissions);
QList<Permission> permissionsFromJson(const QJsonArray &json); //!< without those that a newer server has
//! Whether \a held has every one of \a wanted.
bool includes(const QList<Permission> &held, const QList<Permission> &wanted);

} // namespace Intrlume
