// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "session/keychainstate.h"

#include <QCoroTask>

#include <optional>

namespace Intrlume::Session {

//! Where refresh tokens are kept: one entry an account and server. The plain name is the seam; the real one is the system's keychain.
//! Every failure is Kind::Keychain with one of these codes, and nothing is ever kept elsewhere instead:
//! \li \c keychain-absent: no program of this desktop offers a keychain
//! \li \c keychain-locked: it is locked, and was not asked to unlock
//! \li \c keychain-dismissed: the person closed its question
//! \li \c keychain-unanswered: the person did not answer its question
//! \li \c keychain-denied: it refused, or did not do what it said
//! \li \c keychain-full: it could not write
//! \li \c keychain-died: it ended in the middle of the work
class TokenStore {
public:
    virtual ~TokenStore() = default;

    //! How it stands; never makes it show a prompt.
    virtual QCoro::Task<KeychainState> state() = 0;
    //! Has it ask its person to unlock it, and waits for them.
    virtual QCoro::Task<Result<void>> unlock() = 0;
    //! Whether something written would be there next time: writes, reads and removes an entry of its own.
    virtual QCoro::Task<Result<void>> probe() = 0;
    //! The token, or nothing where there is no entry.
    virtual QCoro::Task<Result<std::optional<Secret>>> read(QString account, QString server) = 0;
    //! Succeeds only where the entry was read back as written.
    virtual QCoro::Task<Result<void>> write(QString account, QString server, Secret token) = 0;
    //! Succeeds only where no entry is left, also where there was none.
    virtual QCoro::Task<Result<void>> remove(QString account, QString server) = 0;
};

} // namespace Intrlume::Session
