// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/endsession.h"

#include "session/refreshcall.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Session {

QCoro::Task<Result<void>> endSession(std::shared_ptr<SessionCore> core, QString address, Secret token, std::shared_ptr<RefreshTurn> turn)
{
    const Result<Api::SessionGrant> grant = co_await sendRefresh(core, turn, std::move(token), address, Lost::IsSentAllTheSame);
    if (!grant && grant.error().kind == Error::Kind::Unauthorized)
        co_return Result<void>(); // It has ended before or by this, which is what was wanted; or whoever used the token up has the session.
    if (!grant)
        co_return tl::unexpected(grant.error());
    Api::HttpRequest end = Api::EndCurrentSession().request();
    end.server = address;
    end.bearer = grant->accessToken;
    const Result<Api::HttpReply> ended = co_await core->parts.transport->send(end);
    if (!ended && ended.error().kind != Error::Kind::Unauthorized)
        co_return tl::unexpected(ended.error());
    co_return Result<void>();
}

} // namespace Intrlume::Session
