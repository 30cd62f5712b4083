// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "session/senttokens.h"

#include <QCoroTask>

#include <memory>

namespace Intrlume::Session {

//! The right to renew one account's session, as long as this lives.
class RefreshTurn {
public:
    virtual ~RefreshTurn() = default;

    //! What the programs have sent so far: asking again with what was used up would look like theft.
    virtual SentTokens sent() const = 0;
    //! Writes it down for whoever has the turn next, also where this program ends in the next moment.
    virtual void write(const SentTokens &sent) = 0;
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
