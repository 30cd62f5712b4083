// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/choices.h"
#include "core/iprange.h"

namespace Intrlume::Cli {

//! A key named by its id or its name. Its secret is refused, and not repeated.
[[nodiscard]] Result<QString> keyName(const std::string &given);

//! What followed \a option, or the usage error that says which one is wrong.
[[nodiscard]] Result<QList<IpRange>> rangesOf(const char *option, const std::vector<std::string> &given);

//! The subcommands of `keys` that give out a secret.
void addIssuingCommands(CLI::App &keys, Choices &choices);
//! Those that change a key.
void addChangingCommands(CLI::App &keys, Choices &choices);

} // namespace Intrlume::Cli
