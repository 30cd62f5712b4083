// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/listrolescommand.h"

#include "cli/json.h"
#include "cli/place.h"
#include "cli/table.h"
#include "cli/teamchoice.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

QString tableOf(const QList<WorkspaceRole> &roles)
{
    Table table({u"NAME"_s, u"KIND"_s, u"MEMBERS"_s, u"PERMISSIONS"_s, u"DESCRIPTION"_s, u"ID"_s});
    for (const WorkspaceRole &role : roles) {
        table.addRow({role.name, role.builtIn ? u"built-in"_s : u"custom"_s, QString::number(role.members), QString::number(role.permissions.size()),
                      role.description.isEmpty() ? u"-"_s : role.description, role.id});
    }
    return table.toString();
}

QString jsonOf(const QList<WorkspaceRole> &roles)
{
    QJsonArray items;
    for (const WorkspaceRole &role : roles)
        items.append(role.toJson());
    return jsonText({{u"items"_s, items}});
}

} // namespace

QCoro::Task<Result<void>> ListRolesCommand::run(Context context) const
{
    const Result<Place> place = co_await keyPlace(context);
    if (!place)
        co_return tl::unexpected(place.error());
    const Result<QList<WorkspaceRole>> roles = co_await allRolesOf(context, place->workspace);
    if (!roles)
        co_return tl::unexpected(roles.error());
    context.terminal->print(context.json ? jsonOf(*roles) : tableOf(*roles));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
