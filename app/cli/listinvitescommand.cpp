// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/listinvitescommand.h"

#include "api/invitations.h"
#include "cli/json.h"
#include "cli/place.h"
#include "cli/printable.h"
#include "cli/table.h"
#include "cli/texts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

QString tableOf(const QList<Invitation> &invitations)
{
    Table table({u"EMAIL"_s, u"ROLE"_s, u"STATE"_s, u"INVITED BY"_s, u"SENT"_s, u"EXPIRES"_s, u"ID"_s});
    for (const Invitation &one : invitations) {
        table.addRow(
            {one.email, one.roleName, toString(one.state), one.inviterName, timeText(one.createdAt), timeText(one.expiresAt), one.id.toString()});
    }
    return table.toString();
}

QString jsonOf(const QList<Invitation> &invitations)
{
    QJsonArray items;
    for (const Invitation &one : invitations)
        items.append(one.toJson());
    return jsonText({{u"items"_s, items}});
}

} // namespace

QCoro::Task<Result<void>> ListInvitesCommand::run(Context context) const
{
    const Result<Place> place = co_await keyPlace(context);
    if (!place)
        co_return tl::unexpected(place.error());
    const Api::ListInvitations call{.workspace = place->workspace, .all = m_all, .limit = 200};
    const Result<QList<Invitation>> invitations = co_await context.client->sendAll(call);
    if (!invitations)
        co_return tl::unexpected(invitations.error());
    if (context.json)
        context.terminal->print(jsonOf(*invitations));
    else if (invitations->isEmpty())
        context.terminal->note((m_all ? u"No invitations in %1."_s : u"No open invitations in %1."_s).arg(printable(place->slug)));
    else
        context.terminal->print(tableOf(*invitations));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
