// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/keepsession.h"

#include "session/earliersession.h"
#include "session/refreshcall.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace Intrlume::Session {

namespace {

tl::unexpected<Error> changedMeanwhile()
{
    return fail(Error::Kind::Cancelled, u"cancelled"_s, u"Another server or account was chosen meanwhile."_s);
}

//! The entry should hold this session already: what could not be written when it was renewed is written now. Whatever else it holds is newer.
QCoro::Task<Result<void>> rewrite(std::shared_ptr<SessionCore> core, KnownAccount account)
{
    const int generation = core->generation;
    std::shared_ptr<RefreshTurn> turn;
    if (core->parts.turns) {
        const Result<std::shared_ptr<RefreshTurn>> taken = co_await core->parts.turns->take(account.email, account.server);
        if (!taken)
            co_return tl::unexpected(taken.error());
        turn = *taken;
    }
    const Result<std::optional<Secret>> kept = co_await core->parts.tokens->read(account.email, account.server);
    if (!kept)
        co_return tl::unexpected(kept.error());
    if (generation != core->generation)
        co_return changedMeanwhile();
    const SentTokens sent = sentTokens(*core, turn);
    if ((*kept && !sent.isSpent(**kept)) || sent.isSpent(core->refreshToken))
        co_return Result<void>();
    co_return co_await core->parts.tokens->write(account.email, account.server, core->refreshToken);
}

//! It was in memory only.
QCoro::Task<Result<void>> place(std::shared_ptr<SessionCore> core, KnownAccount account)
{
    const int generation = core->generation;
    const EarlierSession earlier = takeEarlier(*core, account);
    const Displaced displaced = co_await placeSession(core, account, earlier, core->refreshToken, true);
    if (displaced.placed && generation == core->generation)
        core->kept = true;
    co_await endDisplaced(core, displaced);
    co_return displaced.placed;
}

} // namespace

QCoro::Task<Result<void>> keepOver(std::shared_ptr<SessionCore> core)
{
    if (core->refreshing) {
        const QFuture<Result<Account>> underWay = *core->refreshing;
        if (!underWay.isFinished())
            co_await qCoro(underWay).waitForFinished(); // Its answer holds the token to keep.
    }
    if (core->refreshToken.isEmpty())
        co_return fail(Error::Kind::NotFound, u"session-missing"_s, u"Nobody is signed in."_s);
    KnownAccount account = core->parts.accounts->find(core->serverName, core->email).value_or(namedAccount(core->serverName, core->email));
    Result<void> done;
    if (core->kept)
        done = co_await rewrite(core, account);
    else
        done = co_await place(core, account);
    if (!done)
        co_return done;
    account.kept = true;
    core->parts.accounts->update(account);
    core->accountsChanged();
    co_return done;
}

} // namespace Intrlume::Session
