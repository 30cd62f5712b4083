// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/earliersession.h"

#include "session/endsession.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Session {

namespace {

//! The account's turn, so that nobody renews meanwhile what is about to go.
QCoro::Task<Result<std::shared_ptr<RefreshTurn>>> turnOf(std::shared_ptr<SessionCore> core, KnownAccount account)
{
    if (!core->parts.turns)
        co_return std::shared_ptr<RefreshTurn>();
    co_return co_await core->parts.turns->take(account.email, account.server);
}

QCoro::Task<Result<void>> keepOrRemove(std::shared_ptr<SessionCore> core, KnownAccount account, Secret token, bool keep)
{
    if (keep)
        co_return co_await core->parts.tokens->write(account.email, account.server, token);
    co_return co_await core->parts.tokens->remove(account.email, account.server);
}

//! Into the keychain's entry, or instead of it; \a displaced has the turn.
QCoro::Task<Displaced> replaceKept(std::shared_ptr<SessionCore> core, KnownAccount account, Secret token, bool keep, Displaced displaced)
{
    const int generation = core->generation;
    const Result<std::optional<Secret>> kept = co_await core->parts.tokens->read(account.email, account.server);
    if (generation != core->generation) {
        displaced.placed = fail(Error::Kind::Cancelled, u"cancelled"_s, u"Another server or account was chosen meanwhile."_s);
        co_return displaced;
    }
    displaced.placed = co_await keepOrRemove(core, account, token, keep);
    if (displaced.placed && kept && *kept) // What cannot be read cannot be ended.
        displaced.tokens.append(**kept);
    co_return displaced;
}

} // namespace

EarlierSession takeEarlier(SessionCore &core, const KnownAccount &account)
{
    const std::optional<KnownAccount> known = core.parts.accounts->find(account.server, account.email);
    return {.inMemory = core.parked.take({account.server, account.email}),
            .keptHere = known && known->kept,
            .keptElsewhere = core.parts.accounts->isKeptElsewhere(account)};
}

QCoro::Task<Displaced> placeSession(std::shared_ptr<SessionCore> core, KnownAccount account, EarlierSession earlier, Secret token, bool keep)
{
    Displaced displaced;
    displaced.address = core->parts.transport->server();
    if (!earlier.inMemory.isEmpty())
        displaced.tokens.append(earlier.inMemory);
    const bool isReplaced = keep ? earlier.keptHere || earlier.keptElsewhere : earlier.keptHere && !earlier.keptElsewhere;
    if (!isReplaced) {
        if (keep)
            displaced.placed = co_await keepOrRemove(core, account, token, keep);
        co_return displaced;
    }
    const Result<std::shared_ptr<RefreshTurn>> turn = co_await turnOf(core, account);
    if (!turn) {
        displaced.placed = tl::unexpected(turn.error());
        co_return displaced;
    }
    displaced.turn = *turn;
    co_return co_await replaceKept(core, account, token, keep, displaced);
}

QCoro::Task<void> endDisplaced(std::shared_ptr<SessionCore> core, Displaced displaced)
{
    for (const Secret &token : displaced.tokens)
        (co_await endSession(core, displaced.address, token, displaced.turn)).or_else([](const Error &) {});
}

} // namespace Intrlume::Session
