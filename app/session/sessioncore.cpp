// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/sessioncore.h"

#include "session/refreshcall.h"

#include <QCoroFuture>

#include <QPromise>

using namespace Qt::StringLiterals;

namespace Intrlume::Session {

namespace {
constexpr qint64 secondsToSpare = 30;

Error cancelled()
{
    return {.kind = Error::Kind::Cancelled, .code = u"cancelled"_s, .detail = u"The session changed meanwhile."_s};
}

//! The turn to renew a session that other programs share, or none where nobody shares it.
QCoro::Task<Result<std::shared_ptr<RefreshTurn>>> takeTurn(std::shared_ptr<SessionCore> core)
{
    if (!core->kept || !core->parts.turns)
        co_return std::shared_ptr<RefreshTurn>();
    co_return co_await core->parts.turns->take(core->email, core->serverName);
}

//! The console and the command line share one entry, and each refresh replaces the token: what is kept now is the one that counts, unless
//! its successor could not be kept. Then only the program that has the successor may go on.
QCoro::Task<Result<void>> takeKeptToken(std::shared_ptr<SessionCore> core, std::shared_ptr<RefreshTurn> turn)
{
    const int generation = core->generation;
    const Result<std::optional<Secret>> kept = co_await core->parts.tokens->read(core->email, core->serverName);
    if (generation != core->generation)
        co_return tl::unexpected(cancelled());
    const SentTokens sent = sentTokens(*core, turn);
    if (kept && *kept && !sent.isSpent(**kept)) {
        core->refreshToken = **kept;
        co_return Result<void>();
    }
    if (!sent.isSpent(core->refreshToken))
        co_return Result<void>();
    // Sending what was used up would look like theft and end the session for everybody.
    if (!kept)
        co_return tl::unexpected(kept.error());
    co_return fail(Error::Kind::Unauthorized, u"session-missing"_s, u"Another program renewed this session and could not keep it."_s);
}

//! The server no longer accepts the session: nothing of it stays, neither here nor in the TokenStore.
QCoro::Task<void> endRefused(std::shared_ptr<SessionCore> core, Error error)
{
    const bool kept = core->kept;
    const QString email = core->email;
    const QString serverName = core->serverName;
    core->forget();
    core->reused = error.code == u"refresh-reused";
    if (kept) {
        core->parts.accounts->noteGone(serverName, email);
        core->accountsChanged();
        const Result<void> removed = co_await core->parts.tokens->remove(email, serverName);
        if (!removed)
            core->notKept(removed.error());
    }
    core->ended();
}

//! Another account or server was chosen while the answer was on its way: its token is all the same the only one that counts.
QCoro::Task<void> keepForLater(std::shared_ptr<SessionCore> core, KnownAccount account, bool kept, Secret token)
{
    if (!kept) {
        core->parked.insert({account.server, account.email}, token);
        co_return;
    }
    const Result<void> written = co_await core->parts.tokens->write(account.email, account.server, token);
    if (!written)
        core->notKept(written.error());
}

//! Writes down what was renewed. \a before is the email that it was kept under: the person may have another since.
QCoro::Task<void> keepRenewed(std::shared_ptr<SessionCore> core, KnownAccount account, QString before)
{
    if (core->kept) {
        const Result<void> written = co_await core->parts.tokens->write(account.email, account.server, core->refreshToken);
        account.kept = written.has_value();
        if (!written)
            core->notKept(written.error());
    }
    if (before != account.email) {
        core->parts.accounts->rename(before, account);
        const Result<void> removed = co_await core->parts.tokens->remove(before, account.server);
        if (!removed)
            core->notKept(removed.error());
    }
    core->parts.accounts->update(account);
    core->accountsChanged();
}

QCoro::Task<Result<Account>> renew(std::shared_ptr<SessionCore> core, std::shared_ptr<RefreshTurn> turn)
{
    const int generation = core->generation;
    const bool kept = core->kept;
    const QString before = core->email;
    const QString server = core->serverName;
    const std::shared_ptr<void> undisturbed = core->parts.undisturbed ? core->parts.undisturbed() : nullptr;
    Result<Api::SessionGrant> grant = co_await sendRefresh(core, turn, core->refreshToken);
    if (generation != core->generation) {
        const KnownAccount old{.server = server, .address = {}, .email = before, .id = {}, .name = {}};
        if (grant && core->signedOut != generation)
            co_await keepForLater(core, old, kept, grant->refreshToken);
        co_return tl::unexpected(cancelled());
    }
    if (!grant)
        co_return tl::unexpected(grant.error());
    const Account account = grant->account;
    core->take(*std::move(grant));
    const KnownAccount known = core->known(account, kept);
    co_await keepRenewed(core, known, before);
    co_return account;
}

QCoro::Task<Result<Account>> refreshOnce(std::shared_ptr<SessionCore> core)
{
    const int generation = core->generation;
    const Result<std::shared_ptr<RefreshTurn>> turn = co_await takeTurn(core);
    if (generation != core->generation)
        co_return tl::unexpected(cancelled());
    if (!turn)
        co_return tl::unexpected(turn.error());
    Result<void> ready;
    if (core->kept)
        ready = co_await takeKeptToken(core, *turn);
    if (generation != core->generation)
        co_return tl::unexpected(cancelled());
    if (ready && core->refreshToken.isEmpty())
        co_return fail(Error::Kind::Unauthorized, u"session-missing"_s, u"Nobody is signed in."_s);
    Result<Account> account = fail(Error::Kind::Cancelled);
    if (ready)
        account = co_await renew(core, *turn);
    else
        account = tl::unexpected(ready.error());
    if (!account && account.error().kind == Error::Kind::Unauthorized && generation == core->generation)
        co_await endRefused(core, account.error());
    co_return account;
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
    reused = false;
    refreshing.reset();
}

void SessionCore::park()
{
    if (!kept && !refreshToken.isEmpty())
        parked.insert({serverName, email}, refreshToken);
}

void SessionCore::takeUp(const QString &account, const HeldToken &held)
{
    email = account;
    refreshToken = held.token;
    kept = held.kept;
    parked.remove({serverName, account});
}

void SessionCore::take(Api::SessionGrant grant)
{
    email = grant.account.email;
    accessToken = std::move(grant.accessToken);
    accessEndsAt = parts.clock->now().addSecs(grant.expiresIn.count());
    refreshToken = std::move(grant.refreshToken);
}

KnownAccount SessionCore::known(const Account &account, bool isKept) const
{
    const QString address = parts.transport->server();
    return {.server = serverName,
            .address = address == serverName ? address : QString(),
            .email = account.email,
            .id = account.id,
            .name = account.fullName,
            .kept = isKept};
}

QCoro::Task<Result<HeldToken>> heldToken(std::shared_ptr<SessionCore> core, QString account, QString server)
{
    if (const auto parked = core->parked.constFind({server, account}); parked != core->parked.constEnd()) {
        const HeldToken held{.token = *parked, .kept = false};
        co_return held;
    }
    const std::optional<KnownAccount> known = core->parts.accounts->find(server, account);
    if (known && !known->kept)
        co_return fail(Error::Kind::NotFound, u"session-missing"_s, u"No session was kept."_s); // What is there was used up.
    const Result<std::optional<Secret>> kept = co_await core->parts.tokens->read(account, server);
    if (!kept)
        co_return tl::unexpected(kept.error());
    if (!*kept)
        co_return fail(Error::Kind::NotFound, u"session-missing"_s, u"No session was kept."_s);
    const HeldToken held{.token = **kept, .kept = true};
    co_return held;
}

bool isFresh(const SessionCore &core)
{
    // A token close to its end might end on the way to the server.
    return !core.accessToken.isEmpty() && core.parts.clock->now().secsTo(core.accessEndsAt) > secondsToSpare;
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
