// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/members.h"

#include "core/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Intrlume::Api {

namespace {
QString membersPath(const WorkspaceId &workspace)
{
    return u"/v1/workspaces/%1/members"_s.arg(workspace.toString());
}

QString memberPath(const WorkspaceId &workspace, const MemberId &member)
{
    return membersPath(workspace) + u'/' + member.toString();
}

void addText(QUrlQuery &query, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(name, encodedQueryValue(value));
}
} // namespace

HttpRequest ListMembers::request() const
{
    QUrlQuery query{{u"limit"_s, QString::number(limit)}};
    addText(query, u"text"_s, text);
    addText(query, u"role"_s, role);
    addText(query, u"sort"_s, sort);
    addText(query, u"order"_s, descending ? u"desc"_s : QString());
    addText(query, u"after"_s, after.value);
    return {.path = membersPath(workspace), .query = query};
}

HttpRequest GetMemberCounts::request() const
{
    return {.path = membersPath(workspace) + u"/summary"_s};
}

HttpRequest GetMemberImpact::request() const
{
    QUrlQuery query;
    addText(query, u"role"_s, role);
    return {.path = memberPath(workspace, member) + u"/impact"_s, .query = query};
}

HttpRequest ChangeMemberRole::request() const
{
    return {.verb = Verb::Patch, .path = memberPath(workspace, member), .body = {{u"role"_s, role}}, .ifMatch = etag};
}

HttpRequest RemoveMember::request() const
{
    return {.verb = Verb::Delete, .path = memberPath(workspace, member), .ifMatch = etag};
}

HttpRequest LeaveWorkspace::request() const
{
    return {.verb = Verb::Post, .path = u"/v1/workspaces/%1/leave"_s.arg(workspace.toString())};
}

HttpRequest TransferOwnership::request() const
{
    return {.verb = Verb::Post, .path = u"/v1/workspaces/%1/transfer"_s.arg(workspace.toString()), .body = {{u"member"_s, member.toString()}}};
}

HttpRequest RemindOfSecondFactor::request() const
{
    QJsonObject body;
    if (!members.isEmpty()) {
        QJsonArray ids;
        for (const MemberId &member : members)
            ids.append(member.toString());
        body.insert(u"members"_s, ids);
    }
    return {.verb = Verb::Post, .path = u"/v1/workspaces/%1/second-factor-reminders"_s.arg(workspace.toString()), .body = body};
}

Result<RemindedMembers> RemindOfSecondFactor::parse(const QJsonObject &json)
{
    if (!json["sent"_L1].isDouble())
        return malformed("reminders without a count");
    return RemindedMembers{json["sent"_L1].toInt(), json["skipped"_L1].toInt()};
}

} // namespace Intrlume::Api
