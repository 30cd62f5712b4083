// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/context.h"
#include "core/apikey.h"

#include <QCoroTask>

namespace Intrlume::Cli {

//! What to do while regions stop a key.
enum class Watch {
    Quietly, //!< wait, and show them all at the end
    Each, //!< --wait: show each as it stops, and fail unless all do
};

//! Waits until every region refuses \a key, and prints how long each took; with --output json, all of it at the end. What was asked for has happened
//! anyway: not knowing how far the regions are is an error with Watch::Each only, Kind::Timeout, code "regions-pending".
QCoro::Task<Result<void>> watchRegions(Context context, ApiKey key, Revocation revocation, Watch watch);

//! Waits in the same way and prints nothing.
QCoro::Task<Revocation> waitForRegions(Context context, ApiKey key, Revocation revocation);

//! The regions that have not confirmed.
QStringList pendingRegions(const Revocation &revocation);

} // namespace Intrlume::Cli
