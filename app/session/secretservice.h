// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "session/keychainstate.h"

#include <QCoroTask>

#include <chrono>

namespace Intrlume::Session {

//! Asks the desktop's Secret Service over D-Bus whether its default collection can be used: QtKeychain cannot tell, and a locked one
//! answers "not found" to reads and "done" to deletes. Never makes it show a prompt.
//! Kind::Keychain, code "keychain-absent" without a bus, a service or a collection; "keychain-locked" where it is locked.
QCoro::Task<Result<void>> checkSecretService();

//! The same for people, with the name of the program that offers it.
QCoro::Task<KeychainState> secretServiceState();

//! Has the Secret Service ask its person to unlock the default collection, and waits for them. Done where it is not locked.
//! Kind::Keychain, code "keychain-dismissed" where they close its question, "keychain-unanswered" where they do not answer in
//! \a longestWait, "keychain-died" where the service ends meanwhile.
QCoro::Task<Result<void>> unlockSecretService(std::chrono::milliseconds longestWait = std::chrono::minutes(2));

} // namespace Intrlume::Session
