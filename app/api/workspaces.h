// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoint.h"
#include "core/page.h"
#include "core/workspace.h"

namespace Intrlume::Api {

//! POST /v1/workspaces. 409 `slug-taken`; a field's complaint in \c Error::fields.
struct CreateWorkspace {
    using Reply = Workspace;

    QString name;
    QString slug; //!< empty: the server makes one of the name
    QString region;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Workspace::fromJson(json); }
};

//! GET /v1/workspaces: those that the caller belongs to.
struct ListWorkspaces {
    using Reply = Page<Workspace>;

    Cursor after;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Reply::fromJson(json); }
};

//! GET /v1/workspaces/{id}
struct GetWorkspace {
    using Reply = Workspace;

    WorkspaceId id;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Workspace::fromJson(json); }
};

//! PATCH /v1/workspaces/{id}: what is absent stays. Kind::Changed where the workspace is no longer as \c etag says.
struct UpdateWorkspace {
    using Reply = Workspace;

    WorkspaceId id;
    QString etag;
    std::optional<QString> name;
    std::optional<int> rotationDays; //!< 30, 60, 90 or 180
    std::optional<QStringList> allowedDomains = {}; //!< whose addresses may be invited; an empty list: any
    std::optional<QStringList> domainExceptions = {}; //!< addresses that may be invited all the same

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Workspace::fromJson(json); }
};

//! Whether an address is free, and what to take instead.
struct SlugState {
    QString slug;
    bool available = false;
    QString suggestion; //!< empty where none is needed

    bool operator==(const SlugState &) const = default;
};

//! GET /v1/slugs/{slug}
struct CheckSlug {
    using Reply = SlugState;

    QString slug; //!< must be isSlug()

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json);
};

static_assert(Endpoint<CreateWorkspace> && Endpoint<ListWorkspaces> && Endpoint<GetWorkspace> && Endpoint<UpdateWorkspace> && Endpoint<CheckSlug>);

} // namespace Intrlume::Api
