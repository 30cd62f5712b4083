// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/listsessionscommand.h"

#include "api/sessions.h"
#include "cli/json.h"
#include "cli/signedin.h"
#include "cli/table.h"
#include "cli/texts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

QString tableOf(const QList<SessionInfo> &sessions)
{
    Table table({u"DEVICE"_s, u"PLATFORM"_s, u"SIGNED IN"_s, u"LAST SEEN"_s, u"FROM"_s, u"ID"_s});
    for (const SessionInfo &one : sessions) {
        const QString device = one.current ? one.deviceName + u" (this one)"_s : one.deviceName;
        table.addRow({device, one.platform, timeText(one.createdAt), timeText(one.lastSeenAt), one.address, one.id.toString()});
    }
    return table.toString();
}

} // namespace

QCoro::Task<Result<QList<SessionInfo>>> allSessions(Context context)
{
    const Api::ListSessions call;
    co_return co_await context.client->sendAll(call);
}

QCoro::Task<Result<void>> ListSessionsCommand::run(Context context) const
{
    const Result<Account> account = co_await signedIn(context);
    if (!account)
        co_return tl::unexpected(account.error());
    const Result<QList<SessionInfo>> sessions = co_await allSessions(context);
    if (!sessions)
        co_return tl::unexpected(sessions.error());
    if (context.json) {
        QJsonArray items;
        for (const SessionInfo &one : *sessions)
            items.append(one.toJson());
        context.terminal->print(jsonText({{u"items"_s, items}}));
    } else {
        context.terminal->print(tableOf(*sessions));
    }
    co_return Result<void>();
}

} // namespace Intrlume::Cli
