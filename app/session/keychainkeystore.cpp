// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/keychainkeystore.h"

#include "session/keychain.h"

#include <QCoroTimer>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>
#include <memory>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Intrlume::Session {

namespace {

//! A little more than the longest job of a keychain may take another program.
constexpr int lockTries = 1500;
constexpr std::chrono::milliseconds lockPause = 20ms;

using ListLock = std::shared_ptr<QLockFile>;

QCoro::Task<Result<ListLock>> lockedList()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const auto lock = std::make_shared<QLockFile>(folder + u"/intrlume-kept-keys.lock"_s);
    for (int tries = 0; tries < lockTries; ++tries) {
        if (lock->tryLock(0))
            co_return lock;
        if (lock->error() != QLockFile::LockFailedError)
            break;
        co_await QCoro::sleepFor(lockPause);
    }
    co_return fail(Error::Kind::Keychain, u"keychain-locked"_s, u"Another program keeps the list of kept keys to itself."_s);
}

KeychainEntry listEntry(const QString &server)
{
    return {u"Intrlume: which API keys are kept of %1"_s.arg(server), u"list"_s};
}

KeychainEntry keyEntry(const KeptKey &kept)
{
    return {kept.label(), kept.key.toString()};
}

Result<QList<KeptKey>> parsed(const Secret &text)
{
    QList<KeptKey> all;
    const QJsonDocument document = QJsonDocument::fromJson(text.expose());
    for (const QJsonValue &item : document.array()) {
        const Result<KeptKey> kept = KeptKey::fromJson(item.toObject());
        if (!kept)
            return tl::unexpected(kept.error());
        all.append(*kept);
    }
    if (!document.isArray())
        return fail(Error::Kind::Malformed, u"malformed"_s, u"The keychain's list of kept keys cannot be read."_s);
    return all;
}

QCoro::Task<Result<QList<KeptKey>>> readList(QString server)
{
    const KeychainEntry entry = listEntry(server);
    const Result<std::optional<Secret>> text = co_await readKeychain(entry);
    if (!text)
        co_return tl::unexpected(text.error());
    co_return *text ? parsed(**text) : QList<KeptKey>();
}

QCoro::Task<Result<void>> writeList(QString server, QList<KeptKey> all)
{
    const KeychainEntry entry = listEntry(server);
    if (all.isEmpty())
        co_return co_await removeFromKeychain(entry);
    std::sort(all.begin(), all.end(), [](const KeptKey &a, const KeptKey &b) { return std::tie(a.name, a.key) < std::tie(b.name, b.key); });
    QJsonArray items;
    for (const KeptKey &kept : all)
        items.append(kept.toJson());
    const Secret text(QJsonDocument(items).toJson(QJsonDocument::Compact));
    co_return co_await writeKeychain(entry, text);
}

//! Takes the entry of \a key out of \a all.
std::optional<KeptKey> taken(QList<KeptKey> &all, const KeyId &key)
{
    const auto found = std::find_if(all.begin(), all.end(), [&key](const KeptKey &kept) { return kept.key == key; });
    if (found == all.end())
        return std::nullopt;
    const KeptKey kept = *found;
    all.erase(found);
    return kept;
}

QCoro::Task<Result<void>> saveKey(KeptKey which, Secret secret)
{
    const Result<ListLock> lock = co_await lockedList();
    if (!lock)
        co_return tl::unexpected(lock.error());
    Result<QList<KeptKey>> all = co_await readList(which.server);
    if (!all)
        co_return tl::unexpected(all.error());
    const std::optional<KeptKey> before = taken(*all, which.key);
    const KeychainEntry entry = keyEntry(which);
    const Result<void> written = co_await writeKeychain(entry, secret);
    if (!written)
        co_return tl::unexpected(written.error());
    all->append(which);
    const Result<void> listed = co_await writeList(which.server, *all);
    if (!listed) {
        // A key that no list knows would lie there for good. Where even this fails, the first reason is the one to tell.
        if (!before || keyEntry(*before) != entry)
            co_await removeFromKeychain(entry);
        co_return tl::unexpected(listed.error());
    }
    const KeychainEntry old = before ? keyEntry(*before) : entry;
    if (old == entry)
        co_return Result<void>();
    co_return co_await removeFromKeychain(old); // It was renamed since.
}

QCoro::Task<Result<std::optional<Secret>>> findKey(QString server, KeyId key)
{
    Result<QList<KeptKey>> all = co_await readList(server);
    if (!all)
        co_return tl::unexpected(all.error());
    const std::optional<KeptKey> kept = taken(*all, key);
    if (!kept)
        co_return std::optional<Secret>();
    const KeychainEntry entry = keyEntry(*kept);
    co_return co_await readKeychain(entry);
}

QCoro::Task<Result<void>> removeKey(QString server, KeyId key)
{
    const Result<ListLock> lock = co_await lockedList();
    if (!lock)
        co_return tl::unexpected(lock.error());
    Result<QList<KeptKey>> all = co_await readList(server);
    if (!all)
        co_return tl::unexpected(all.error());
    const std::optional<KeptKey> kept = taken(*all, key);
    if (!kept)
        co_return Result<void>();
    const KeychainEntry entry = keyEntry(*kept);
    const Result<void> removed = co_await removeFromKeychain(entry);
    if (!removed)
        co_return tl::unexpected(removed.error());
    co_return co_await writeList(server, *all);
}

} // namespace

// Thin on purpose: the coroutines above hold no pointer to the store, so it may go while they run.

QCoro::Task<Result<void>> KeychainKeyStore::save(KeptKey which, Secret secret)
{
    return saveKey(std::move(which), std::move(secret));
}

QCoro::Task<Result<std::optional<Secret>>> KeychainKeyStore::find(QString server, KeyId key)
{
    return findKey(std::move(server), std::move(key));
}

QCoro::Task<Result<void>> KeychainKeyStore::remove(QString server, KeyId key)
{
    return removeKey(std::move(server), std::move(key));
}

QCoro::Task<Result<QList<KeptKey>>> KeychainKeyStore::list(QString server)
{
    return readList(std::move(server));
}

} // namespace Intrlume::Session
