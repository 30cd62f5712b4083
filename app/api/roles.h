// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoint.h"
#include "core/page.h"
#include "core/workspace.h"
#include "core/workspacerole.h"

#include <optional>

namespace Intrlume::Api {

//! GET /v1/workspaces/{workspace}/roles: the four, then the workspace's own, all on one page.
struct ListRoles {
    using Reply = Page<WorkspaceRole>;

    WorkspaceId workspace;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Reply::fromJson(json); }
};

//! POST /v1/workspaces/{workspace}/roles. 403 `grant-too-much` for permissions that the caller lacks; 409 where the name is taken.
struct CreateRole {
    using Reply = WorkspaceRole;

    WorkspaceId workspace;
    QString name;
    QString description;
    QList<Permission> permissions;
    QString idempotencyKey = {}; //!< empty: a new one

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return WorkspaceRole::fromJson(json); }
};

//! PATCH /v1/workspaces/{workspace}/roles/{role}: what is absent stays. Built-in roles never change.
struct ChangeRole {
    using Reply = WorkspaceRole;

    WorkspaceId workspace;
    QString role;
    QString etag;
    std::optional<QString> name = {};
    std::optional<QString> description = {};
    std::optional<QList<Permission>> permissions = {};

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return WorkspaceRole::fromJson(json); }
};

//! DELETE /v1/workspaces/{workspace}/roles/{role}: its members, and who was invited to it, get \c moveTo. Kind::Changed where the role is not as it
//! was seen.
struct DeleteRole {
    using Reply = Nothing;

    WorkspaceId workspace;
    QString role;
    QString etag;
    QString moveTo; //!< a role's id

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &) { return Nothing(); }
};

//! GET /v1/workspaces/{workspace}/view-as/{role}: the workspace as somebody with that role would get it. Owners only.
struct GetWorkspaceAs {
    using Reply = Workspace;

    WorkspaceId workspace;
    QString role;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Workspace::fromJson(json); }
};

static_assert(Endpoint<ListRoles> && Endpoint<CreateRole> && Endpoint<ChangeRole> && Endpoint<DeleteRole> && Endpoint<GetWorkspaceAs>);

} // namespace Intrlume::Api
