// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "core/role.h"

#include <QJsonObject>

namespace Intrlume {

//! What a team shares: agents, keys, people; its data stays in one region for good.
struct Workspace {
    WorkspaceId id;
    QString name; //!< 2 to 60 characters
    QString slug;
    QString region; //!< a Region's id
    int rotationDays = 90;
    QDateTime createdAt;
    Role role = Role::Viewer; //!< the caller's own
    QList<Permission> permissions; //!< the caller's own; the console mirrors them and decides nothing
    QString etag = {}; //!< for If-Match
    QString customRole = {}; //!< the caller's role where it is one of the workspace's own: its id, and its name; role is Viewer then
    QString customRoleName = {};
    QStringList allowedDomains = {}; //!< whose addresses may be invited; empty: any
    QStringList domainExceptions = {}; //!< addresses that may be invited all the same

    //! {"id", "name", "slug", "region", "rotation_days", "created_at", "role", "role_name", "permissions", "allowed_domains",
    //! "domain_exceptions", "etag"}
    [[nodiscard]] static Result<Workspace> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const Workspace &) const = default;
};

//! "Nilavya Health" → "nilavya-health": a to z, 0 to 9 and single hyphens, 2 to 40 characters; empty where nothing is left.
QString slugFromName(const QString &name);
bool isSlug(const QString &text);

} // namespace Intrlume
