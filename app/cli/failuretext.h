// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

namespace Intrlume::Cli {

//! What to tell a person about \a error: a sentence, then a line for each field and one with the request's id, where there are any.
//! For standard error; made printable, without a line end.
QString failureText(const Error &error);

} // namespace Intrlume::Cli
