// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QCoroTask>

#include <optional>

namespace Intrlume::Session {

//! Where refresh tokens are kept: one entry an account and server. The plain name is the seam; the real one is the system's keychain.
//! Every failure is Kind::Keychain with the code `keychain-absent`, `keychain-locked` or `keychain-denied`.
class TokenStore {
public:
    virtual ~TokenStore() = default;

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
