// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/context.h"
#include "core/account.h"

#include <QCoroTask>

namespace Intrlume::Cli {

//! Shows a code and waits until somebody who is signed in approves it in the console (RFC 8628): for computers where a password should not
//! be typed. Kind::Forbidden, code "authorization-denied"; Kind::NotFound, code "device-code-expired".
QCoro::Task<Result<Account>> loginByDevice(Context context);

} // namespace Intrlume::Cli
