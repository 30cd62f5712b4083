// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

namespace Intrlume::Cli {

//! What the program ends with after an error: the only place that says so.
int exitCodeOf(const Error &error);

//! The codes with their meaning, a line each, for --help.
QString exitCodesHelp();

} // namespace Intrlume::Cli
