// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/keychaintokenstore.h"

#include "session/keychain.h"
#include "session/knownaccount.h"
#include "session/secretservice.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Session {

namespace {

KeychainEntry entryOf(const QString &account, const QString &server)
{
    return {keychainEntryName(account, server), account};
}

QCoro::Task<Result<void>> probeEntry()
{
    const KeychainEntry entry = entryOf(u"trial"_s, u"this computer"_s);
    const Result<void> written = co_await writeKeychain(entry, Secret::fromText(u"no secret"_s));
    if (!written)
        co_return tl::unexpected(written.error());
    co_return co_await removeFromKeychain(entry);
}

} // namespace

// Thin on purpose: the coroutines hold no pointer to the store, so it may go while they run.

QCoro::Task<KeychainState> KeychainTokenStore::state()
{
    return secretServiceState();
}

QCoro::Task<Result<void>> KeychainTokenStore::unlock()
{
    return unlockSecretService();
}

QCoro::Task<Result<void>> KeychainTokenStore::probe()
{
    return probeEntry();
}

QCoro::Task<Result<std::optional<Secret>>> KeychainTokenStore::read(QString account, QString server)
{
    return readKeychain(entryOf(account, server));
}

QCoro::Task<Result<void>> KeychainTokenStore::write(QString account, QString server, Secret token)
{
    return writeKeychain(entryOf(account, server), std::move(token));
}

QCoro::Task<Result<void>> KeychainTokenStore::remove(QString account, QString server)
{
    return removeFromKeychain(entryOf(account, server));
}

} // namespace Intrlume::Session
