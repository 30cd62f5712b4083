// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/otheraccounts.h"

#include "session/endsession.h"

#include <QCoroFuture>

#include <QSet>

using namespace Qt::StringLiterals;

namespace Intrlume::Session {

namespace {

bool isAtHand(const SessionCore &core, const KnownAccount &account)
{
    return !core.refreshToken.isEmpty() && core.serverName == account.server && core.email == account.email;
}

//! Where to reach the server of \a account; nothing for one that has another port each time and is not the one at hand.
QString addressOf(const SessionCore &core, const KnownAccount &account)
{
    return account.server == core.serverName ? core.parts.transport->server() : account.address;
}

//! The refresh tokens of \a account: one that memory holds, and one that the keychain holds for this program or the other.
QCoro::Task<Result<QList<Secret>>> heldTokens(std::shared_ptr<SessionCore> core, KnownAccount account)
{
    QList<Secret> tokens;
    if (const auto parked = core->parked.constFind({account.server, account.email}); parked != core->parked.constEnd())
        tokens.append(*parked);
    const std::optional<KnownAccount> known = core->parts.accounts->find(account.server, account.email);
    if (known && !known->kept && !core->parts.accounts->isKeptElsewhere(account))
        co_return tokens; // What is there was used up.
    const Result<std::optional<Secret>> kept = co_await core->parts.tokens->read(account.email, account.server);
    if (!kept)
        co_return tl::unexpected(kept.error());
    if (*kept)
        tokens.append(**kept);
    co_return tokens;
}

QCoro::Task<Result<void>> endElsewhere(std::shared_ptr<SessionCore> core, KnownAccount account)
{
    std::shared_ptr<RefreshTurn> turn;
    if (core->parts.turns) {
        const Result<std::shared_ptr<RefreshTurn>> taken = co_await core->parts.turns->take(account.email, account.server);
        if (!taken)
            co_return tl::unexpected(taken.error());
        turn = *taken;
    }
    const Result<QList<Secret>> held = co_await heldTokens(core, account);
    if (!held)
        co_return tl::unexpected(held.error());
    core->parked.remove({account.server, account.email});

    Result<void> ended;
    const QString address = addressOf(*core, account);
    for (const Secret &token : *held) {
        if (address.isEmpty())
            ended = fail(Error::Kind::Offline, u"no-server"_s, u"The server is not running."_s);
        else if (const Result<void> done = co_await endSession(core, address, token, turn); !done)
            ended = done;
    }
    // Whatever came of it: the person wants nothing of it here.
    const Result<void> removed = co_await core->parts.tokens->remove(account.email, account.server);
    if (!removed && !(account.kept == false && removed.error().code == "keychain-absent"_L1))
        co_return tl::unexpected(removed.error());
    co_return ended;
}

} // namespace

QCoro::Task<Result<Account>> switchOver(std::shared_ptr<SessionCore> core, KnownAccount account)
{
    // Its answer holds a token that would be lost otherwise.
    if (core->refreshing) {
        const QFuture<Result<Account>> underWay = *core->refreshing;
        if (!underWay.isFinished())
            co_await qCoro(underWay).waitForFinished();
    }
    if (isAtHand(*core, account))
        co_return co_await refreshSession(core);
    const int generation = core->generation;
    const Result<HeldToken> held = co_await heldToken(core, account.email, account.server);
    if (!held)
        co_return tl::unexpected(held.error());
    if (generation != core->generation)
        co_return fail(Error::Kind::Cancelled, u"cancelled"_s, u"Another server or account was chosen meanwhile."_s);

    core->park();
    core->forget();
    core->serverName = account.server;
    if (!account.address.isEmpty())
        core->parts.transport->setServer(account.address);
    core->takeUp(account.email, *held);
    account.kept = held->kept;
    if (account.address != account.server)
        account.address.clear();
    core->parts.accounts->use(account);
    core->accountsChanged();
    co_return co_await refreshSession(core);
}

QCoro::Task<Result<void>> forgetOver(std::shared_ptr<SessionCore> core, KnownAccount account)
{
    Result<void> done;
    if (isAtHand(*core, account)) {
        const bool isTwo = !core->kept && core->parts.accounts->isKeptElsewhere(account);
        done = co_await signOutOver(core);
        Result<void> rest;
        if (isTwo)
            rest = co_await endElsewhere(core, account); // The other program's own session of the same account.
        if (!rest)
            done = rest;
    } else {
        done = co_await endElsewhere(core, account);
    }
    if (!done && (done.error().kind == Error::Kind::Keychain || done.error().code == "session-busy"_L1 || done.error().code == "turn-refused"_L1))
        co_return done;
    core->parts.accounts->remove(account);
    core->accountsChanged();
    co_return done;
}

namespace {
//! The API keys that are kept here of \a servers.
QCoro::Task<Result<void>> forgetKeys(std::shared_ptr<KeyStore> keys, QSet<QString> servers)
{
    Result<void> result;
    for (const QString &server : std::as_const(servers)) {
        const Result<QList<KeptKey>> kept = co_await keys->list(server);
        if (!kept)
            result = tl::unexpected(kept.error());
        for (const KeptKey &key : kept.value_or(QList<KeptKey>())) {
            if (const Result<void> removed = co_await keys->remove(server, key.key); !removed)
                result = removed;
        }
    }
    co_return result;
}
} // namespace

QCoro::Task<Result<void>> forgetAllOver(std::shared_ptr<SessionCore> core)
{
    Result<void> result;
    QSet<QString> servers{core->serverName, u"this-computer"_s};
    const QList<KnownAccount> all = core->parts.accounts->accounts() + core->parts.accounts->elsewhere();
    for (const KnownAccount &account : all) {
        servers.insert(account.server);
        const Result<void> done = co_await forgetOver(core, account);
        // What is still on this computer matters more than what is still open elsewhere.
        if (!done && (result || done.error().kind == Error::Kind::Keychain))
            result = done;
    }
    if (core->parts.keys) {
        const Result<void> done = co_await forgetKeys(core->parts.keys, servers);
        const bool nothingWasKept = !done && done.error().code == "keychain-absent"_L1; // Nor could anything have been.
        if (!done && !nothingWasKept)
            result = done;
    }
    co_return result;
}

} // namespace Intrlume::Session
