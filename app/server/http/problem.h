// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/message.h"

namespace Intrlume::Server {

//! RFC 9457: \a error as application/problem+json, with the status and headers that belong to its code. The one place for both.
//! \a context adds the rate limit and members of its own.
Reply problem(const Error &error, const std::string &requestId, const CallContext *context = nullptr);

//! 200 and so on, with \a json.
Reply jsonReply(int status, const QJsonObject &json);

//! The RateLimit headers (RateLimit-Policy, RateLimit) for \a state.
void addRateLimit(Reply &reply, const RateState &state);

} // namespace Intrlume::Server
