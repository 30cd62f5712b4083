// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/tokenstore.h"

namespace Intrlume::Session {

//! Refresh tokens in the system's keychain (keychain.h). Entries are called "Intrlume: ACCOUNT on SERVER", so that a person recognises
//! them in their keychain program.
class KeychainTokenStore final : public TokenStore {
public:
    QCoro::Task<KeychainState> state() override;
    QCoro::Task<Result<void>> unlock() override;
    QCoro::Task<Result<void>> probe() override;
    QCoro::Task<Result<std::optional<Secret>>> read(QString account, QString server) override;
    QCoro::Task<Result<void>> write(QString account, QString server, Secret token) override;
    QCoro::Task<Result<void>> remove(QString account, QString server) override;
};

} // namespace Intrlume::Session
