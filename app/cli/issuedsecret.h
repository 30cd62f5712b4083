// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/context.h"

#include <QCoroTask>
#include <QJsonObject>

namespace Intrlume::Cli {

//! A key's secret on its one way out, to standard output: alone on a line, as a line for a .env file (--output env), or as the member
//! "secret" of \a json (--output json). A secret that could not be written revokes \a key again, since nobody holds it.
QCoro::Task<Result<void>> printIssued(Context context, ApiKey key, Secret secret, QJsonObject json);

} // namespace Intrlume::Cli
