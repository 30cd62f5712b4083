// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/choices.h"
#include "cli/listworkspacescommand.h"
#include "cli/logincommand.h"
#include "cli/logoutcommand.h"
#include "cli/whoamicommand.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

void addSessionCommands(CLI::App &app, Choices &choices)
{
    struct Login {
        std::string email;
        bool passwordFromInput = false;
        bool byDevice = false;
    };
    const auto found = std::make_shared<Login>();
    CLI::App *login = app.add_subcommand("login", "Sign in and keep the session in the system's keychain");
    CLI::Option *email = login->add_option("email", found->email, "The account's email address");
    login->add_flag("--password-stdin", found->passwordFromInput,
                    "Read the password from standard input instead of asking for it, and the code of a second factor from its second line");
    login->add_flag("--device", found->byDevice, "Show a code that somebody approves in the console, instead of a password")
        ->excludes(email)
        ->excludes("--password-stdin");
    choices.push_back({login, [found]() -> Result<std::unique_ptr<Command>> {
                           if (found->email.empty() && !found->byDevice)
                               return usage(u"Whose account? Give its email address, or --device."_s);
                           LoginCommand::Options options{
                               .email = text(found->email), .passwordFromInput = found->passwordFromInput, .byDevice = found->byDevice};
                           return std::make_unique<LoginCommand>(std::move(options));
                       }});

    choices.push_back(
        {app.add_subcommand("logout", "End the session and remove it from the keychain"), [] { return std::make_unique<LogoutCommand>(); }});
    choices.push_back({app.add_subcommand("whoami", "Say who is signed in"), [] { return std::make_unique<WhoamiCommand>(); }});

    CLI::App *workspaces = app.add_subcommand("workspaces", "Look at the workspaces that you belong to");
    workspaces->require_subcommand(1);
    workspaces->fallthrough();
    choices.push_back({workspaces->add_subcommand("list", "List them"), [] { return std::make_unique<ListWorkspacesCommand>(); }});
}

} // namespace Intrlume::Cli
