// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/roles.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Api {

namespace {
QString workspacePath(const WorkspaceId &workspace, const QString &rest)
{
    return u"/v1/workspaces/%1/%2"_s.arg(workspace.toString(), rest);
}

QString rolePath(const WorkspaceId &workspace, const QString &role)
{
    return workspacePath(workspace, u"roles/"_s + role);
}
} // namespace

HttpRequest ListRoles::request() const
{
    return {.path = workspacePath(workspace, u"roles"_s)};
}

HttpRequest CreateRole::request() const
{
    return {.verb = Verb::Post,
            .path = workspacePath(workspace, u"roles"_s),
            .body = {{u"name"_s, name}, {u"description"_s, description}, {u"permissions"_s, permissionsToJson(permissions)}},
            .idempotencyKey = idempotencyKey.isEmpty() ? newIdempotencyKey() : idempotencyKey};
}

HttpRequest ChangeRole::request() const
{
    QJsonObject body;
    if (name)
        body.insert(u"name"_s, *name);
    if (description)
        body.insert(u"description"_s, *description);
    if (permissions)
        body.insert(u"permissions"_s, permissionsToJson(*permissions));
    return {.verb = Verb::Patch, .path = rolePath(workspace, role), .body = body, .ifMatch = etag};
}

HttpRequest DeleteRole::request() const
{
    return {.verb = Verb::Delete, .path = rolePath(workspace, role), .body = {{u"move_to"_s, moveTo}}, .ifMatch = etag};
}

HttpRequest GetWorkspaceAs::request() const
{
    return {.path = workspacePath(workspace, u"view-as/"_s + role)};
}

} // namespace Intrlume::Api
