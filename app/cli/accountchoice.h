// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/context.h"

namespace Intrlume::Cli {

//! The account of this computer that \a email names, at the chosen server before any other. Kind::NotFound, code "account-unknown", where
//! there is none; Kind::Invalid, code "usage", where it is not clear at which server.
[[nodiscard]] Result<Session::KnownAccount> accountNamed(const Context &context, const QString &email);

} // namespace Intrlume::Cli
