// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/sessioncore.h"

#include "api/sessions.h"

#include <QCoroFuture>

#include <QPromise>

using namespace Qt::StringLiterals;

namespace Intrlume::Session {

namespace {
Error cancelled()
{
    return {.kind = Error::Kind::Cancelled, .code = u"cancelled"_s, .detail = u"The session changed meanwhile."_s};
}

//! The console and the command line share one entry, and each refresh replaces the token: what is kept now is the one that counts.
QCoro::Task<void> takeKeptToken(std::shared_ptr<SessionCore> core)
{
    const int generation = core->generation;
    const Result<std::optional<Secret>> kept = co_await core->parts.tokens->read(core->email, core->serverName);
    if (generation == core->generation && kept && *kept)
        core->refreshToken = **kept;
}

QCoro::Task<Result<Account>> refreshOnce(std::shared_ptr<SessionCore> core)
{
    const int generation = core->generation;
    if (core->kept)
        co_await takeKeptToken(core);
    if (generation != core->generation)
        co_return tl::unexpected(cancelled());
    if (core->refreshToken.isEmpty())
        co_return fail(Error::Kind::Unauthorized, u"session-missing"_s, u"Nobody is signed in."_s);

    // Named, since GCC 12 destroys twice what is braced together inside a co_await expression.
    const Api::RefreshSession call{.refreshToken = core->refreshToken};
    const Result<Api::HttpReply> reply = co_await core->parts.transport->send(call.request());
    if (generation != core->generation)
        co_return tl::unexpected(cancelled());
    Result<Api::SessionGrant> grant = reply.and_then([](const Api::HttpReply &answer) { return Api::RefreshSession::parse(answer.json); });
    if (!grant) {
        if (grant.error().kind == Error::Kind::Unauthorized) {
            const bool kept = core->kept;
            const QString email = core->email;
            core->forget();
            core->reused = grant.error().code == u"refresh-reused";
            if (kept) {
                const Result<void> removed = co_await core->parts.tokens->remove(email, core->serverName);
                if (!removed)
                    core->notKept(removed.error());
            }
            core->ended();
        }
        co_return tl::unexpected(grant.error());
    }
    core->accessToken = std::move(grant->accessToken);
    core->accessEndsAt = core->parts.clock->now().addSecs(grant->expiresIn.count());
    core->refreshToken = std::move(grant->refreshToken);
    if (core->kept) {
        const Result<void> written = co_await core->parts.tokens->write(core->email, core->serverName, core->refreshToken);
        if (!written)
            core->notKept(written.error());
    }
    co_return grant->account;
}
} // namespace

void SessionCore::forget()
{
    ++generation;
    accessToken = {};
    refreshToken = {};
    accessEndsAt = {};
    email.clear();
    kept = false;
    refreshing.reset();
}

QString parkingPlace(const QString &server, const QString &email)
{
    return server + u'\n' + email;
}

QCoro::Task<Result<Account>> refreshSession(std::shared_ptr<SessionCore> core)
{
    if (core->refreshing) {
        const QFuture<Result<Account>> underWay = *core->refreshing;
        if (!underWay.isFinished())
            co_await qCoro(underWay).waitForFinished();
        co_return underWay.result();
    }
    QPromise<Result<Account>> promise;
    promise.start();
    core->refreshing = promise.future();
    const int generation = core->generation;
    Result<Account> account = co_await refreshOnce(core);
    if (generation == core->generation)
        core->refreshing.reset();
    promise.addResult(account);
    promise.finish();
    co_return account;
}

} // namespace Intrlume::Session
