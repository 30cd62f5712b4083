// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/keychaintokenstore.h"

#include "session/keychain.h"
#include "session/knownaccount.h"
#include "session/secretservice.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace Intrlume::Session {

namespace {

KeychainEntry entryOf(const QString &account, const QString &server)
{
    return {keychainEntryName(account, server), account};
}

QCoro::Task<Result<void>> probeEntry()
{
    // Of its own: two programs that try at the same time would read or remove each other's.
    const KeychainEntry entry = entryOf(u"trial "_s + QUuid::createUuid().toString(QUuid::Id128), u"this computer"_s);
    const Result<void> written = co_await writeKeychain(entry, Secret::fromText(u"no secret"_s));
    const Result<void> removed = co_await removeFromKeychain(entry); // Also where it was written and could not be read back.
    co_return written ? removed : written;
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
