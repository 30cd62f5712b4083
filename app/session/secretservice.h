// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QCoroTask>

namespace Intrlume::Session {

//! Asks the desktop's Secret Service over D-Bus whether its default collection can be used: QtKeychain cannot tell, and a locked one
//! answers "not found" to reads and "done" to deletes. Never makes it show a prompt.
//! Kind::Keychain, code "keychain-absent" without a bus, a service or a collection; "keychain-locked" where it is locked.
QCoro::Task<Result<void>> checkSecretService();

} // namespace Intrlume::Session
