// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/faketransport.h"

#include <QCoroFuture>

#include <utility>

namespace Intrlume::Test {

namespace {
using Reply = std::shared_ptr<std::optional<Result<Api::HttpReply>>>;

QCoro::Task<Result<Api::HttpReply>> arrived(QFuture<void> arrival, Reply reply)
{
    co_await arrival;
    co_return reply->has_value() ? **reply : Result<Api::HttpReply>(Intrlume::fail(Error::Kind::Cancelled));
}
} // namespace

QCoro::Task<Result<Api::HttpReply>> FakeTransport::send(Api::HttpRequest request)
{
    for (auto known = m_always.constBegin(); request.query.isEmpty() && known != m_always.constEnd(); ++known) {
        if (request.path.endsWith(known.key()))
            return arrived(QtFuture::makeReadyFuture(), std::make_shared<std::optional<Result<Api::HttpReply>>>(Api::HttpReply{.json = *known}));
    }
    requests.append(std::move(request));
    Waiting waiting{.arrival = {}, .reply = std::make_shared<std::optional<Result<Api::HttpReply>>>()};
    waiting.arrival.start();
    QCoro::Task<Result<Api::HttpReply>> task = arrived(waiting.arrival.future(), waiting.reply);
    m_waiting.push_back(std::move(waiting));
    if (!m_prepared.isEmpty())
        answer(m_prepared.takeFirst());
    return task;
}

void FakeTransport::answer(Result<Api::HttpReply> reply)
{
    if (m_waiting.empty())
        return m_prepared.append(std::move(reply));
    // Out of the list first: the coroutine that resumes may send again.
    Waiting waiting = std::move(m_waiting.front());
    m_waiting.erase(m_waiting.begin());
    *waiting.reply = std::move(reply);
    waiting.arrival.finish();
}

void FakeTransport::hangUp()
{
    for (Waiting &waiting : std::exchange(m_waiting, {}))
        waiting.arrival.finish();
}

} // namespace Intrlume::Test
