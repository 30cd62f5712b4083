// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/sendinvitescommand.h"

#include "api/invitations.h"
#include "cli/elevated.h"
#include "cli/json.h"
#include "cli/recipients.h"
#include "cli/table.h"
#include "cli/teamchoice.h"
#include "cli/texts.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

using Results = QList<InvitationResult>;

QString tableOf(const Results &results)
{
    Table table({u"EMAIL"_s, u"RESULT"_s, u"EXPIRES"_s, u"WHY"_s});
    for (const InvitationResult &one : results)
        table.addRow({one.email, one.outcome, timeText(one.invitation ? one.invitation->expiresAt : QDateTime()), one.detail});
    return table.toString();
}

QString jsonOf(const Results &results)
{
    QJsonArray items;
    for (const InvitationResult &one : results)
        items.append(one.toJson());
    return jsonText({{u"results"_s, items}});
}

//! Somebody who belongs to the workspace already is where they were wanted.
bool isRefused(const InvitationResult &result)
{
    return !result.invitation && result.outcome != "already-member"_L1;
}

//! What became of the first people, and what stopped it before the others.
struct Sent {
    Results results;
    Result<void> end;
};

//! As many at a time as the service takes.
QCoro::Task<Sent> sendAll(Context context, Place place, QStringList emails, QString role, bool passwordFromInput)
{
    Sent sent;
    for (qsizetype first = 0; first < emails.size(); first += Api::SendInvitations::mostAtOnce) {
        Api::SendInvitations call{.workspace = place.workspace, .people = {}};
        for (const QString &email : emails.mid(first, Api::SendInvitations::mostAtOnce))
            call.people.append({email, role});
        const Result<Results> results = co_await sendElevated(context, place, call, passwordFromInput);
        if (!results) {
            sent.end = tl::unexpected(results.error());
            break;
        }
        sent.results += *results;
    }
    co_return sent;
}

} // namespace

Result<QStringList> SendInvitesCommand::addresses(const Context &context) const
{
    QString all = m_options.emails.join(u'\n');
    if (!m_options.from.isEmpty()) {
        const Result<QString> list = readList(context, m_options.from);
        if (!list)
            return tl::unexpected(list.error());
        all += u'\n' + *list;
    }
    QStringList found = recipientsIn(all);
    if (found.isEmpty())
        return fail(Error::Kind::Invalid, u"usage"_s, u"The list holds no address."_s);
    return found;
}

QCoro::Task<Result<void>> SendInvitesCommand::run(Context context) const
{
    const Result<QStringList> emails = addresses(context);
    if (!emails)
        co_return tl::unexpected(emails.error());
    const Result<Place> place = co_await keyPlace(context);
    if (!place)
        co_return tl::unexpected(place.error());
    const Result<QList<WorkspaceRole>> roles = co_await allRolesOf(context, place->workspace);
    if (!roles)
        co_return tl::unexpected(roles.error());
    const Result<WorkspaceRole> role = roleAmong(*roles, m_options.role);
    if (!role)
        co_return tl::unexpected(role.error());
    const Sent sent = co_await sendAll(context, *place, *emails, role->id, m_options.passwordFromInput);
    if (context.json && (sent.end || !sent.results.isEmpty()))
        context.terminal->print(jsonOf(sent.results));
    else if (!sent.results.isEmpty())
        context.terminal->print(tableOf(sent.results));
    if (!sent.end)
        co_return tl::unexpected(sent.end.error());
    const auto refused = std::count_if(sent.results.begin(), sent.results.end(), isRefused);
    if (refused > 0)
        co_return fail(Error::Kind::Conflict, u"not-all-invited"_s, u"%1 of %2"_s.arg(refused).arg(sent.results.size()));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
