// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"

namespace Intrlume::Api {

//! True where the request may have worked although its answer did not arrive.
inline bool isAnswerLost(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Server:
    case Error::Kind::Malformed:
        return true;
    case Error::Kind::Conflict:
        return error.code == QStringLiteral("already-running");
    default:
        return false;
    }
}

//! Sends one and the same request again while its answer is lost, a few times on top of what the transport repeats. For calls with
//! an Idempotency-Key, and for those that do the same when they come twice.
template<Endpoint E>
QCoro::Task<Result<typename E::Reply>> sendUntilAnswered(Client client, E call)
{
    constexpr int tries = 4;
    Result<typename E::Reply> reply = co_await client.send(call);
    for (int done = 1; done < tries && !reply && isAnswerLost(reply.error()); ++done)
        reply = co_await client.send(call);
    co_return reply;
}

} // namespace Intrlume::Api
