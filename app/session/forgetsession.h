// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/session.h"

namespace Intrlume::Session {

//! Ends the session of \a known at its server, with the token that is parked or kept, and removes that. Touches nothing of the session at
//! hand. See Session::forgetAccount for what an error says.
QCoro::Task<Result<void>> forgetSession(std::shared_ptr<SessionCore> core, KnownSession known);

} // namespace Intrlume::Session
