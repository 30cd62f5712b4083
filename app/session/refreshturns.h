// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QCoroTask>

#include <memory>

namespace Intrlume::Session {

//! The right to renew one account's session, as long as this lives.
class RefreshTurn {
public:
    virtual ~RefreshTurn() = default;

    //! Whether some program has used \a token up: its successor could not be kept, and sending it again would look like theft.
    virtual bool wasSpent(const Secret &token) const = 0;
    virtual void noteSpent(const Secret &token) = 0;
};

//! Lets one program at a time renew an account's session: the console and the command line share one refresh token, and each renewal
//! replaces it. The plain name is the seam; the real one is LockFileTurns.
class RefreshTurns {
public:
    virtual ~RefreshTurns() = default;

    //! Waits without blocking. Kind::Timeout, code "session-busy", where another program does not come to an end; Kind::Storage, code
    //! "turn-refused", where turns cannot be taken at all.
    virtual QCoro::Task<Result<std::shared_ptr<RefreshTurn>>> take(QString account, QString server) = 0;
};

} // namespace Intrlume::Session
