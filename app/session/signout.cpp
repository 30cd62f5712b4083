// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/endsession.h"
#include "session/sessioncore.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Session {

namespace {

//! What has to go once memory has forgotten it.
struct Leaving {
    QString email;
    QString server;
    QString address;
    Secret accessToken;
    Secret refreshToken;
    bool kept = false;
    bool isAnothers = false; //!< what is kept under this name is the other program's session
};

QCoro::Task<Result<void>> removeKept(std::shared_ptr<SessionCore> core, Leaving leaving)
{
    if (leaving.email.isEmpty() || leaving.isAnothers)
        co_return Result<void>();
    const Result<void> removed = co_await core->parts.tokens->remove(leaving.email, leaving.server);
    if (!removed && !leaving.kept && removed.error().code == u"keychain-absent")
        co_return Result<void>(); // Nothing was kept, and there is nowhere that an older entry could be.
    co_return removed;
}

//! Refused means that it has ended before, or that only the access token has: what the refresh token says of it counts.
QCoro::Task<Result<void>> endAtServer(std::shared_ptr<SessionCore> core, Leaving leaving, std::shared_ptr<RefreshTurn> turn)
{
    if (leaving.accessToken.isEmpty())
        co_return Result<void>();
    Api::HttpRequest request = Api::EndCurrentSession().request();
    request.bearer = leaving.accessToken;
    request.server = leaving.address;
    const Result<Api::HttpReply> reply = co_await core->parts.transport->send(request);
    if (reply)
        co_return Result<void>();
    if (reply.error().kind != Error::Kind::Unauthorized)
        co_return tl::unexpected(reply.error());
    if (leaving.refreshToken.isEmpty())
        co_return Result<void>();
    co_return co_await endSession(core, leaving.address, leaving.refreshToken, turn);
}

} // namespace

QCoro::Task<Result<void>> signOutOver(std::shared_ptr<SessionCore> core)
{
    // With what has expired the server would not end anything.
    if (!isFresh(*core) && !core->refreshToken.isEmpty())
        (co_await refreshSession(core)).or_else([](const Error &) {}); // Ended already, or told below by the call itself.
    Leaving leaving{.email = core->email,
                    .server = core->serverName,
                    .address = core->parts.transport->server(),
                    .accessToken = core->accessToken,
                    .refreshToken = core->refreshToken,
                    .kept = core->kept};
    leaving.isAnothers = !leaving.kept && core->parts.accounts->isKeptElsewhere(namedAccount(leaving.server, leaving.email));
    core->signedOut = core->generation;
    core->forget();
    if (!leaving.isAnothers) {
        core->parts.accounts->noteGone(leaving.server, leaving.email);
        core->accountsChanged();
    }

    // Another program that renews it in this moment would keep the successor after it was removed. One that hangs is no reason to stay signed in.
    std::shared_ptr<RefreshTurn> turn;
    if (leaving.kept && core->parts.turns) {
        const Result<std::shared_ptr<RefreshTurn>> taken = co_await core->parts.turns->take(leaving.email, leaving.server);
        turn = taken.value_or(nullptr);
        const Result<std::optional<Secret>> kept = co_await core->parts.tokens->read(leaving.email, leaving.server);
        if (kept && *kept)
            leaving.refreshToken = **kept;
    }
    const Result<void> removed = co_await removeKept(core, leaving);
    const Result<void> ended = co_await endAtServer(core, leaving, turn);
    co_return removed ? ended : removed;
}

} // namespace Intrlume::Session
