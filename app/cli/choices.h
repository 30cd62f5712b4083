// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
} // namespace CLI

namespace Intrlume::Cli {

//! A subcommand, and how to make its command of the options that were found.
struct Choice {
    const CLI::App *subcommand = nullptr;
    std::function<Result<std::unique_ptr<Command>>()> make;
    bool printsSecret = false; //!< so --output env is for it
    bool printsSarif = false; //!< so --output sarif is for it
};
using Choices = std::vector<Choice>;

//! Each adds its subcommands with their options to \a app, and to \a choices what they stand for.
void addSessionCommands(CLI::App &app, Choices &choices);
void addAccountCommands(CLI::App &app, Choices &choices);
void addKeyCommands(CLI::App &app, Choices &choices);
void addMemberCommands(CLI::App &app, Choices &choices);
void addInviteCommands(CLI::App &app, Choices &choices);
void addRoleCommands(CLI::App &app, Choices &choices);
void addScanCommand(CLI::App &app, Choices &choices);
void addRunCommand(CLI::App &app, Choices &choices);
void addAuditCommands(CLI::App &app, Choices &choices);

//! CLI11 knows standard strings only.
inline QString text(const std::string &from)
{
    return QString::fromStdString(from);
}

//! The command line is wrong; \a detail is a sentence that repeats nothing that might be a secret.
[[nodiscard]] inline tl::unexpected<Error> usage(const QString &detail)
{
    return fail(Error::Kind::Invalid, QStringLiteral("usage"), detail);
}

} // namespace Intrlume::Cli
