// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/retryingtransport.h"

#include <QCoroTimer>

#include <QRandomGenerator>

using namespace std::chrono_literals;

namespace Intrlume::Api {

namespace {
constexpr int mostTries = 4;
constexpr std::chrono::milliseconds firstPause = 250ms;
//! A person waits for the answer: what the server asks to be put off for longer is told instead.
constexpr std::chrono::seconds longestPause = 2s;

QCoro::Task<void> pauseByTimer(std::chrono::milliseconds time)
{
    co_await QCoro::sleepFor(time);
}

bool mayPass(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
        return error.code.isEmpty();
    case Error::Kind::Timeout:
    case Error::Kind::Server:
        return true;
    case Error::Kind::TooMany:
        return error.retryAfter.count() > 0 && error.retryAfter <= longestPause;
    case Error::Kind::Conflict:
        return error.code == QLatin1String("already-running");
    default:
        return false;
    }
}

//! Twice as long each time, and up to half as long again, so that many clients do not come back at once.
std::chrono::milliseconds pauseAfter(int tries, const Error &error)
{
    const std::chrono::milliseconds pause = firstPause * (1 << (tries - 1));
    const std::chrono::milliseconds jitter(QRandomGenerator::global()->bounded(static_cast<int>(pause.count() / 2)));
    return std::max<std::chrono::milliseconds>(pause + jitter, error.retryAfter);
}

QCoro::Task<Result<HttpReply>> sendOver(std::shared_ptr<Transport> inner, RetryingTransport::Pause pause, HttpRequest request)
{
    Result<HttpReply> reply = co_await inner->send(request);
    if (!request.retry || !request.isSafeToRepeat())
        co_return reply;
    for (int tries = 1; tries < mostTries && !reply && mayPass(reply.error()); ++tries) {
        co_await pause(pauseAfter(tries, reply.error()));
        reply = co_await inner->send(request);
    }
    co_return reply;
}
} // namespace

RetryingTransport::RetryingTransport(std::shared_ptr<Transport> inner)
    : RetryingTransport(std::move(inner), pauseByTimer)
{
}

RetryingTransport::RetryingTransport(std::shared_ptr<Transport> inner, Pause pause)
    : m_inner(std::move(inner))
    , m_pause(std::move(pause))
{
}

QCoro::Task<Result<HttpReply>> RetryingTransport::send(HttpRequest request)
{
    return sendOver(m_inner, m_pause, std::move(request));
}

} // namespace Intrlume::Api
