// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/keychain.h"

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

//! Why a job failed. The keychain could be used before it began, so one that is gone now has died meanwhile. \a otherwise is the code for
//! what the keychain's library has no name for.
QCoro::Task<Error> whyFailed(Outcome outcome, QString otherwise)
{
    Error error{.kind = Error::Kind::Keychain, .code = otherwise, .detail = outcome.detail};
    const Result<void> usable = co_await checkSecretService();
    if (!usable && usable.error().code == "keychain-absent"_L1)
        error.code = u"keychain-died"_s;
    else if (!usable)
        error = usable.error();
    else if (!outcome.finished)
        error = {
            .kind = Error::Kind::Keychain, .code = u"keychain-unanswered"_s, .detail = u"The keychain waits for a person who does not answer."_s};
    else if (outcome.error == QKeychain::AccessDeniedByUser)
        error.code = u"keychain-dismissed"_s;
    else if (outcome.error == QKeychain::AccessDenied || outcome.error == QKeychain::CouldNotDeleteEntry)
        error.code = u"keychain-denied"_s;
    co_return error;
}

//! After a first step that worked: a keychain that is absent now was there a moment ago.
Error laterError(Error error)
{
    if (error.code == "keychain-absent"_L1)
        error.code = u"keychain-died"_s;
    return error;
}

//! What the entry holds, after its lock was asked for.
QCoro::Task<Result<std::optional<Secret>>> readUnlocked(KeychainEntry entry)
{
    auto *job = new QKeychain::ReadPasswordJob(entry.name);
    job->setKey(entry.user);
    const Outcome outcome = co_await finished(job);
    if (outcome.finished && outcome.error == QKeychain::EntryNotFound)
        co_return std::optional<Secret>();
    if (!outcome.finished || outcome.error != QKeychain::NoError)
        co_return tl::unexpected(co_await whyFailed(outcome, u"keychain-denied"_s));
    co_return std::optional(outcome.text);
}

} // namespace

QCoro::Task<Result<std::optional<Secret>>> readKeychain(KeychainEntry entry)
{
    Result<void> usable = co_await checkSecretService();
    if (!usable)
        co_return tl::unexpected(usable.error());
    Result<std::optional<Secret>> found = co_await readUnlocked(entry);
    if (!found || *found)
        co_return found;
    // "Not found" is also what it says when it was locked in between.
    usable = co_await checkSecretService();
    if (!usable)
        co_return tl::unexpected(laterError(usable.error()));
    co_return found;
}

QCoro::Task<Result<void>> writeKeychain(KeychainEntry entry, Secret secret)
{
    const Result<void> usable = co_await checkSecretService();
    if (!usable)
        co_return tl::unexpected(usable.error());
    auto *job = new QKeychain::WritePasswordJob(entry.name);
    job->setKey(entry.user);
    job->setTextData(secret.exposeText());
    const Outcome outcome = co_await finished(job);
    if (!outcome.finished || outcome.error != QKeychain::NoError)
        co_return tl::unexpected(co_await whyFailed(outcome, u"keychain-full"_s));

    const Result<std::optional<Secret>> readBack = co_await readKeychain(entry);
    if (!readBack)
        co_return tl::unexpected(laterError(readBack.error()));
    if (!*readBack || !(**readBack == secret))
        co_return keychainError(u"keychain-denied"_s, u"What was written was not there afterwards."_s);
    co_return Result<void>();
}

QCoro::Task<Result<void>> removeFromKeychain(KeychainEntry entry)
{
    const Result<void> usable = co_await checkSecretService();
    if (!usable)
        co_return tl::unexpected(usable.error());
    auto *job = new QKeychain::DeletePasswordJob(entry.name);
    job->setKey(entry.user);
    const Outcome outcome = co_await finished(job);
    if (!outcome.finished || (outcome.error != QKeychain::NoError && outcome.error != QKeychain::EntryNotFound))
        co_return tl::unexpected(co_await whyFailed(outcome, u"keychain-denied"_s));

    const Result<std::optional<Secret>> left = co_await readKeychain(entry);
    if (!left)
        co_return tl::unexpected(laterError(left.error()));
    if (*left)
        co_return keychainError(u"keychain-denied"_s, u"What was removed was still there afterwards."_s);
    co_return Result<void>();
}

} // namespace Intrlume::Session
