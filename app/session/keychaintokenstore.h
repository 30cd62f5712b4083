// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/tokenstore.h"

namespace Intrlume::Session {

//! The system's keychain through QtKeychain, and the only place that knows it. Entries are called
//! "Intrlume: ACCOUNT on SERVER", so that a person recognises them in their keychain program.
//!
//! A locked Secret Service answers untruthfully (not found, deleted), so this asks for its lock first, puts a timeout of its own
//! around every job, and reads back after writing and after removing.
class KeychainTokenStore final : public TokenStore {
public:
    QCoro::Task<Result<void>> probe() override;
    QCoro::Task<Result<std::optional<Secret>>> read(QString account, QString server) override;
    QCoro::Task<Result<void>> write(QString account, QString server, Secret token) override;
    QCoro::Task<Result<void>> remove(QString account, QString server) override;
};

} // namespace Intrlume::Session
