// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/context.h"
#include "core/account.h"

#include <QCoroTask>

namespace Intrlume::Cli {

//! Signs in with a password, and where the account has a second factor with its code or a recovery code. \a fromInput: both are lines of
//! standard input and asked for once; else a person is asked, again after a wrong code.
QCoro::Task<Result<Account>> loginByPassword(Context context, QString email, bool fromInput);

} // namespace Intrlume::Cli
