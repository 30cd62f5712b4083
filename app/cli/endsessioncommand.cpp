// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/endsessioncommand.h"

#include "api/sessions.h"
#include "cli/agreement.h"
#include "cli/listsessionscommand.h"
#include "cli/printable.h"
#include "cli/signedin.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

QCoro::Task<Result<void>> end(Context context, SessionInfo session, bool yes)
{
    const QString device = printable(session.deviceName);
    const Result<void> asked = agreed(context, u"Sign “%1” out?"_s.arg(device), yes);
    if (!asked)
        co_return tl::unexpected(asked.error());
    Result<void> done;
    if (session.current) {
        done = co_await context.session->signOut();
    } else {
        const Api::EndSession call{.session = session.id};
        const Result<Api::Nothing> ended = co_await context.client->send(call);
        if (!ended)
            done = tl::unexpected(ended.error());
    }
    if (done)
        context.terminal->note(u"Signed out: %1."_s.arg(device));
    co_return done;
}

QCoro::Task<Result<void>> endOthers(Context context, QList<SessionInfo> sessions, bool yes)
{
    const auto others = std::count_if(sessions.begin(), sessions.end(), [](const SessionInfo &one) { return !one.current; });
    if (others == 0) {
        context.terminal->note(u"There is no other session."_s);
        co_return Result<void>();
    }
    const Result<void> asked = agreed(context, u"Sign every other device out (%1)?"_s.arg(others), yes);
    if (!asked)
        co_return tl::unexpected(asked.error());
    const Api::EndOtherSessions call;
    const Result<Api::Nothing> ended = co_await context.client->send(call);
    if (!ended)
        co_return tl::unexpected(ended.error());
    context.terminal->note(u"Signed out other devices: %1."_s.arg(others));
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> EndSessionCommand::run(Context context) const
{
    const Result<Account> account = co_await signedIn(context);
    if (!account)
        co_return tl::unexpected(account.error());
    const Result<QList<SessionInfo>> sessions = co_await allSessions(context);
    if (!sessions)
        co_return tl::unexpected(sessions.error());
    if (m_options.session.isEmpty())
        co_return co_await endOthers(context, *sessions, m_options.yes);
    const auto found =
        std::find_if(sessions->begin(), sessions->end(), [this](const SessionInfo &one) { return one.id.toString() == m_options.session; });
    if (found == sessions->end())
        co_return fail(Error::Kind::NotFound, u"session-unknown"_s, m_options.session);
    co_return co_await end(context, *found, m_options.yes);
}

} // namespace Intrlume::Cli
