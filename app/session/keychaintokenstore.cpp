// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/keychaintokenstore.h"

#include "session/secretservice.h"

#include <QCoroFuture>

#include <QCoreApplication>
#include <QPromise>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Intrlume::Session {

namespace {

//! Some keychains ask the person for leave even when they are unlocked; somebody who does not answer in this time is not there.
constexpr std::chrono::milliseconds longestJob = 25s;

//! How a job ended; \c finished is false where it did not within its time.
struct Outcome {
    bool finished = false;
    QKeychain::Error error = QKeychain::OtherError;
    QString detail;
    Secret text;
};

using OutcomePromise = std::shared_ptr<QPromise<Outcome>>;

void conclude(const OutcomePromise &promise, Outcome outcome)
{
    if (promise->future().isFinished())
        return; // The job came after its time, or the time after the job.
    promise->addResult(std::move(outcome));
    promise->finish();
}

//! Starts \a job, which deletes itself when it ends. One that runs out of time is left to end some day: the keychain's library still
//! holds a pointer to it.
QCoro::Task<Outcome> finished(QKeychain::Job *job)
{
    const auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, job, [promise](QKeychain::Job *ended) {
        const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended);
        conclude(promise, {true, ended->error(), ended->errorString(), reading ? Secret::fromText(reading->textData()) : Secret()});
    });
    QTimer::singleShot(longestJob, QCoreApplication::instance(), [promise] { conclude(promise, {}); });
    job->setInsecureFallback(false);
    job->start();
    QFuture<Outcome> future = promise->future();
    co_return co_await future;
}

tl::unexpected<Error> keychainError(const QString &code, const QString &detail)
{
    return fail(Error::Kind::Keychain, code, detail);
}

tl::unexpected<Error> errorOf(const Outcome &outcome)
{
    if (!outcome.finished)
        return keychainError(u"keychain-locked"_s, u"The keychain waits for a person who does not answer."_s);
    switch (outcome.error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return keychainError(u"keychain-denied"_s, outcome.detail);
    default:
        return keychainError(u"keychain-absent"_s, outcome.detail);
    }
}

//! The entry's name, which keychain programs show. It holds the account too, since they list entries of many accounts side by side.
QString nameOf(const QString &account, const QString &server)
{
    return u"Intrlume: %1 on %2"_s.arg(account, server);
}

//! What the entry holds, after its lock was asked for.
QCoro::Task<Result<std::optional<Secret>>> readUnlocked(QString account, QString server)
{
    auto *job = new QKeychain::ReadPasswordJob(nameOf(account, server));
    job->setKey(account);
    const Outcome outcome = co_await finished(job);
    if (outcome.finished && outcome.error == QKeychain::EntryNotFound)
        co_return std::optional<Secret>();
    if (!outcome.finished || outcome.error != QKeychain::NoError)
        co_return errorOf(outcome);
    co_return std::optional(outcome.text);
}

QCoro::Task<Result<std::optional<Secret>>> readEntry(QString account, QString server)
{
    Result<void> usable = co_await checkSecretService();
    if (!usable)
        co_return tl::unexpected(usable.error());
    Result<std::optional<Secret>> entry = co_await readUnlocked(account, server);
    if (!entry || *entry)
        co_return entry;
    // "Not found" is also what it says when it was locked in between.
    usable = co_await checkSecretService();
    if (!usable)
        co_return tl::unexpected(usable.error());
    co_return entry;
}

QCoro::Task<Result<void>> writeEntry(QString account, QString server, Secret token)
{
    const Result<void> usable = co_await checkSecretService();
    if (!usable)
        co_return tl::unexpected(usable.error());
    auto *job = new QKeychain::WritePasswordJob(nameOf(account, server));
    job->setKey(account);
    job->setTextData(token.exposeText());
    const Outcome outcome = co_await finished(job);
    if (!outcome.finished || outcome.error != QKeychain::NoError)
        co_return errorOf(outcome);

    const Result<std::optional<Secret>> readBack = co_await readEntry(account, server);
    if (!readBack)
        co_return tl::unexpected(readBack.error());
    if (!*readBack || !(**readBack == token))
        co_return keychainError(u"keychain-denied"_s, u"What was written was not there afterwards."_s);
    co_return Result<void>();
}

QCoro::Task<Result<void>> removeEntry(QString account, QString server)
{
    const Result<void> usable = co_await checkSecretService();
    if (!usable)
        co_return tl::unexpected(usable.error());
    auto *job = new QKeychain::DeletePasswordJob(nameOf(account, server));
    job->setKey(account);
    const Outcome outcome = co_await finished(job);
    if (!outcome.finished || (outcome.error != QKeychain::NoError && outcome.error != QKeychain::EntryNotFound))
        co_return errorOf(outcome);

    const Result<std::optional<Secret>> left = co_await readEntry(account, server);
    if (!left)
        co_return tl::unexpected(left.error());
    if (*left)
        co_return keychainError(u"keychain-denied"_s, u"What was removed was still there afterwards."_s);
    co_return Result<void>();
}

QCoro::Task<Result<void>> probeEntry()
{
    const QString account = u"trial"_s;
    const QString server = u"this computer"_s;
    const Result<void> written = co_await writeEntry(account, server, Secret::fromText(u"no secret"_s));
    if (!written)
        co_return tl::unexpected(written.error());
    co_return co_await removeEntry(account, server);
}

} // namespace

// Thin on purpose: the coroutines above hold no pointer to the store, so it may go while they run.

QCoro::Task<Result<void>> KeychainTokenStore::probe()
{
    return probeEntry();
}

QCoro::Task<Result<std::optional<Secret>>> KeychainTokenStore::read(QString account, QString server)
{
    return readEntry(std::move(account), std::move(server));
}

QCoro::Task<Result<void>> KeychainTokenStore::write(QString account, QString server, Secret token)
{
    return writeEntry(std::move(account), std::move(server), std::move(token));
}

QCoro::Task<Result<void>> KeychainTokenStore::remove(QString account, QString server)
{
    return removeEntry(std::move(account), std::move(server));
}

} // namespace Intrlume::Session
