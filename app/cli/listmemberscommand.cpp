// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/listmemberscommand.h"

#include "api/members.h"
#include "cli/json.h"
#include "cli/place.h"
#include "cli/table.h"
#include "cli/teamchoice.h"
#include "cli/texts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

QString tableOf(const QList<Member> &members)
{
    Table table({u"NAME"_s, u"EMAIL"_s, u"ROLE"_s, u"2FA"_s, u"LAST ACTIVE"_s, u"JOINED"_s, u"ID"_s});
    for (const Member &member : members) {
        table.addRow({member.isYou ? member.name + u" (you)"_s : member.name, member.email, member.roleName, member.secondFactor ? u"on"_s : u"off"_s,
                      timeText(member.lastActiveAt, u"never"_s), timeText(member.joinedAt), member.id.toString()});
    }
    return table.toString();
}

QString jsonOf(const QList<Member> &members)
{
    QJsonArray items;
    for (const Member &member : members)
        items.append(member.toJson());
    return jsonText({{u"items"_s, items}});
}

//! The id of the role that --role names; empty where it was not given.
QCoro::Task<Result<QString>> roleId(Context context, WorkspaceId workspace, QString idOrName)
{
    if (idOrName.isEmpty())
        co_return QString();
    const Result<QList<WorkspaceRole>> roles = co_await allRolesOf(context, workspace);
    if (!roles)
        co_return tl::unexpected(roles.error());
    co_return roleAmong(*roles, idOrName).map([](const WorkspaceRole &role) { return role.id; });
}

} // namespace

QCoro::Task<Result<void>> ListMembersCommand::run(Context context) const
{
    const Result<Place> place = co_await keyPlace(context);
    if (!place)
        co_return tl::unexpected(place.error());
    const Result<QString> role = co_await roleId(context, place->workspace, m_options.role);
    if (!role)
        co_return tl::unexpected(role.error());
    const Api::ListMembers call{.workspace = place->workspace,
                                .text = m_options.search,
                                .role = *role,
                                .sort = m_options.sort,
                                .descending = m_options.descending,
                                .limit = 200,
                                .after = {}};
    const Result<QList<Member>> members = co_await context.client->sendAll(call);
    if (!members)
        co_return tl::unexpected(members.error());
    if (context.json)
        context.terminal->print(jsonOf(*members));
    else if (members->isEmpty())
        context.terminal->note(u"Nobody matches."_s);
    else
        context.terminal->print(tableOf(*members));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
