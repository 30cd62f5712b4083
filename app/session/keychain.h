// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QCoroTask>

#include <optional>

namespace Intrlume::Session {

//! Where an entry of the system's keychain is found.
struct KeychainEntry {
    QString name; //!< what keychain programs show to people
    QString user; //!< the second half of its address
    bool operator==(const KeychainEntry &) const = default;
};

//! The system's keychain through QtKeychain, and the only place that knows it.
//!
//! A locked Secret Service answers untruthfully (not found, deleted), so these ask for its lock first, put a timeout of their own
//! around every job, and read back after writing and after removing. Every failure is Kind::Keychain with a code of TokenStore.

//! What the entry holds, or nothing where there is none.
QCoro::Task<Result<std::optional<Secret>>> readKeychain(KeychainEntry entry);
//! Succeeds only where the entry was read back as written.
QCoro::Task<Result<void>> writeKeychain(KeychainEntry entry, Secret secret);
//! Succeeds only where no entry is left, also where there was none.
QCoro::Task<Result<void>> removeFromKeychain(KeychainEntry entry);

} // namespace Intrlume::Session
