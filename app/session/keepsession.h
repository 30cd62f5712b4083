// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/sessioncore.h"

namespace Intrlume::Session {

//! Session::keepNow()
QCoro::Task<Result<void>> keepOver(std::shared_ptr<SessionCore> core);

} // namespace Intrlume::Session
