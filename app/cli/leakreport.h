// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/leakedkeys.h"
#include "cli/context.h"

#include <QCoroTask>

namespace Intrlume::Cli {

//! Has the service revoke \a keys, however many, and returns what became of each, in their order. Where one part was reported and the
//! next failed, what became of the first is noted on the terminal before the error is returned.
QCoro::Task<Result<QList<Api::LeakOutcome>>> reportLeaks(Context context, QList<Secret> keys);

} // namespace Intrlume::Cli
