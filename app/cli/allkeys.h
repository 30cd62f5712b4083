// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apikeys.h"
#include "cli/context.h"

#include <QCoroTask>

namespace Intrlume::Cli {

//! All pages of \a call, one after the other.
QCoro::Task<Result<QList<ApiKey>>> allKeys(Context context, Api::ListApiKeys call);

} // namespace Intrlume::Cli
