// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/invitations.h"

#include "core/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Intrlume::Api {

namespace {
QString invitationsPath(const WorkspaceId &workspace)
{
    return u"/v1/workspaces/%1/invitations"_s.arg(workspace.toString());
}

QString actionPath(const WorkspaceId &workspace, const InvitationId &invitation, const QString &action)
{
    return invitationsPath(workspace) + u'/' + invitation.toString() + u'/' + action;
}

//! A call that whoever holds the link may make.
HttpRequest linkRequest(const QString &action, const Secret &token, Auth auth, const QString &server = {})
{
    return {.verb = Verb::Post, .path = u"/v1/invitations/"_s + action, .body = {{u"token"_s, token.exposeText()}}, .auth = auth, .server = server};
}
} // namespace

HttpRequest SendInvitations::request() const
{
    QJsonArray items;
    for (const Person &person : people)
        items.append(QJsonObject{{u"email"_s, person.email}, {u"role"_s, person.role}});
    return {.verb = Verb::Post,
            .path = invitationsPath(workspace),
            .body = {{u"invitations"_s, items}},
            .idempotencyKey = idempotencyKey.isEmpty() ? newIdempotencyKey() : idempotencyKey};
}

Result<SendInvitations::Reply> SendInvitations::parse(const QJsonObject &json)
{
    Reply results;
    for (const QJsonValue &item : json["results"_L1].toArray()) {
        Result<InvitationResult> result = InvitationResult::fromJson(item.toObject());
        if (!result)
            return tl::unexpected(result.error());
        results.append(*std::move(result));
    }
    if (results.isEmpty())
        return malformed("invitations without results");
    return results;
}

HttpRequest ListInvitations::request() const
{
    QUrlQuery query{{u"limit"_s, QString::number(limit)}};
    if (all)
        query.addQueryItem(u"state"_s, u"all"_s);
    if (!after.value.isEmpty())
        query.addQueryItem(u"after"_s, encodedQueryValue(after.value));
    return {.path = invitationsPath(workspace), .query = query};
}

HttpRequest ResendInvitation::request() const
{
    return {.verb = Verb::Post, .path = actionPath(workspace, invitation, u"resend"_s)};
}

HttpRequest RevokeInvitation::request() const
{
    return {.verb = Verb::Post, .path = actionPath(workspace, invitation, u"revoke"_s), .repeatable = true};
}

HttpRequest PreviewInvitation::request() const
{
    HttpRequest request = linkRequest(u"preview"_s, token, Auth::None, server);
    request.repeatable = true; // It only looks. The others answer an invitation, which can be done once.
    return request;
}

HttpRequest AcceptInvitation::request() const
{
    return linkRequest(u"accept"_s, token, Auth::Session);
}

HttpRequest DeclineInvitation::request() const
{
    return linkRequest(u"decline"_s, token, Auth::None, server);
}

} // namespace Intrlume::Api
