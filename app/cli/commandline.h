// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

#include <memory>

namespace Intrlume::Cli {

//! What the arguments ask for.
struct CommandLine {
    std::unique_ptr<Command> command;
    QString server; //!< empty: where the account used last is
    QString workspace;
    bool json = false;
    bool env = false;
    bool sarif = false;
    QString text; //!< set instead of \c command: --help or --version was asked for, and this is the answer
};

//! Reads \a arguments, without the program's name. Kind::Invalid, code "usage", where they cannot be understood; the reason never
//! repeats an argument that was not expected, since it might be a password, nor one that holds an API key. INTRLUME_SERVER and INTRLUME_WORKSPACE
//! fill in what is not given.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList &arguments);

} // namespace Intrlume::Cli
