// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

namespace Intrlume::Console {

//! Takes the link out of the arguments that the program was started with; empty where there is none. The link holds a token, and every
//! program of every person can read the arguments of a running one, so they are overwritten. Call it before Qt sees the arguments.
Secret takeStartLink(int &argc, char *argv[]);

} // namespace Intrlume::Console
