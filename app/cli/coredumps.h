// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Intrlume::Cli {

//! From now on a crash of this program leaves no file with passwords and keys.
void refuseCoreDumps();
//! As it was before, for a program that takes this one's place.
void restoreCoreDumps();

} // namespace Intrlume::Cli
