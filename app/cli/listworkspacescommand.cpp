// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/listworkspacescommand.h"

#include "cli/json.h"
#include "cli/signedin.h"
#include "cli/table.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

QString tableOf(const QList<Workspace> &workspaces)
{
    Table table({u"NAME"_s, u"SLUG"_s, u"REGION"_s, u"YOUR ROLE"_s, u"ROTATION"_s, u"ID"_s});
    for (const Workspace &one : workspaces)
        table.addRow({one.name, one.slug, one.region, toString(one.role), u"%1 days"_s.arg(one.rotationDays), one.id.toString()});
    return table.toString();
}

} // namespace

QCoro::Task<Result<void>> ListWorkspacesCommand::run(Context context) const
{
    const Result<Account> account = co_await signedIn(context);
    if (!account)
        co_return tl::unexpected(account.error());
    const Result<QList<Workspace>> workspaces = co_await allWorkspaces(context);
    if (!workspaces)
        co_return tl::unexpected(workspaces.error());
    if (context.json) {
        QJsonArray items;
        for (const Workspace &one : *workspaces)
            items.append(one.toJson());
        context.terminal->print(jsonText({{u"items"_s, items}}));
    } else if (workspaces->isEmpty()) {
        context.terminal->note(u"You have no workspace yet. Create one in the console."_s);
    } else {
        context.terminal->print(tableOf(*workspaces));
    }
    co_return Result<void>();
}

} // namespace Intrlume::Cli
