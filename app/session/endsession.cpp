// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/endsession.h"

#include "api/sessions.h"

namespace Intrlume::Session {

QCoro::Task<Result<void>> endSession(std::shared_ptr<SessionCore> core, QString address, Secret token, std::shared_ptr<RefreshTurn> turn)
{
    if (turn && turn->wasSpent(token))
        co_return Result<void>(); // Whoever used it up has the session; asking with it again would raise a false alarm.
    const Api::RefreshSession call{.refreshToken = std::move(token)};
    Api::HttpRequest renewal = call.request();
    renewal.server = address;
    const Result<Api::HttpReply> reply = co_await core->parts.transport->send(renewal);
    Result<Api::SessionGrant> grant = reply.and_then([](const Api::HttpReply &answer) { return Api::RefreshSession::parse(answer.json); });
    if (!grant && grant.error().kind == Error::Kind::Unauthorized)
        co_return Result<void>(); // It has ended before, which is what was wanted.
    if (!grant)
        co_return tl::unexpected(grant.error());
    if (turn)
        turn->noteSpent(call.refreshToken);
    Api::HttpRequest end = Api::EndCurrentSession().request();
    end.server = address;
    end.bearer = grant->accessToken;
    const Result<Api::HttpReply> ended = co_await core->parts.transport->send(end);
    if (!ended && ended.error().kind != Error::Kind::Unauthorized)
        co_return tl::unexpected(ended.error());
    co_return Result<void>();
}

} // namespace Intrlume::Session
