// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/forgetsession.h"

#include "api/sessions.h"
#include "session/sessioncore.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Session {

namespace {

//! Ends what \a token stands for. A token that no longer counts is one that has ended.
QCoro::Task<Result<void>> endAtServer(std::shared_ptr<SessionCore> core, QString address, Secret token)
{
    const Api::RefreshSession refresh{.refreshToken = std::move(token)};
    Api::HttpRequest asking = refresh.request();
    asking.server = address;
    const Result<Api::HttpReply> reply = co_await core->parts.transport->send(asking);
    if (!reply && reply.error().kind == Error::Kind::Unauthorized)
        co_return Result<void>();
    const Result<Api::SessionGrant> grant = reply.and_then([](const Api::HttpReply &answer) { return Api::SessionGrant::fromJson(answer.json); });
    if (!grant)
        co_return tl::unexpected(grant.error());
    Api::HttpRequest ending = Api::EndCurrentSession().request();
    ending.server = address;
    ending.bearer = grant->accessToken;
    const Result<Api::HttpReply> ended = co_await core->parts.transport->send(ending);
    if (!ended && ended.error().kind != Error::Kind::Unauthorized)
        co_return tl::unexpected(ended.error());
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> forgetSession(std::shared_ptr<SessionCore> core, KnownSession known)
{
    Secret token = core->parked.take(parkingPlace(known.serverName, known.email));
    Result<void> removed;
    if (token.isEmpty()) {
        const Result<std::optional<Secret>> kept = co_await core->parts.tokens->read(known.email, known.serverName);
        if (kept && *kept)
            token = **kept;
        removed = co_await core->parts.tokens->remove(known.email, known.serverName);
        if (!removed && removed.error().code == u"keychain-absent")
            removed = Result<void>(); // There is nowhere that an entry could be.
    }
    if (token.isEmpty())
        co_return removed;
    const Result<void> ended = co_await endAtServer(core, known.address, std::move(token));
    co_return removed ? ended : removed;
}

} // namespace Intrlume::Session
