// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/sessioncore.h"

namespace Intrlume::Session {

//! Session::switchTo(), forget() and forgetComputer().
QCoro::Task<Result<Account>> switchOver(std::shared_ptr<SessionCore> core, KnownAccount account);
QCoro::Task<Result<void>> forgetOver(std::shared_ptr<SessionCore> core, KnownAccount account);
QCoro::Task<Result<void>> forgetAllOver(std::shared_ptr<SessionCore> core);

} // namespace Intrlume::Session
