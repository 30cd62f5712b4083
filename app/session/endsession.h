// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/sessioncore.h"

namespace Intrlume::Session {

//! Ends a session that is not the one at hand, at the server that \a address reaches: its refresh token gives an access token, and that ends it.
//! \a turn is the account's, where other programs know the token, too: one that was used up is left alone. Success, too, where it has ended before.
QCoro::Task<Result<void>> endSession(std::shared_ptr<SessionCore> core, QString address, Secret token, std::shared_ptr<RefreshTurn> turn);

} // namespace Intrlume::Session
