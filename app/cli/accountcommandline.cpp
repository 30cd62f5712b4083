// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/choices.h"
#include "cli/endsessioncommand.h"
#include "cli/forgetaccountcommand.h"
#include "cli/listaccountscommand.h"
#include "cli/listsessionscommand.h"
#include "cli/useaccountcommand.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

using Made = Result<std::unique_ptr<Command>>;

//! One thing that is named, or all of them by a flag; and whether to ask.
struct OneOrMore {
    std::string one;
    bool all = false;
    bool yes = false;
};

//! Exactly one of both has to be there.
bool isClear(const OneOrMore &found)
{
    return found.all == found.one.empty();
}

Choice forgetChoice(CLI::App &accounts)
{
    const auto found = std::make_shared<OneOrMore>();
    CLI::App *forget = accounts.add_subcommand("forget", "Sign an account out and remove what is kept of it here");
    forget->add_option("email", found->one, "The account's email address");
    forget->add_flag("--all", found->all, "Every account of this computer");
    forget->add_flag("--yes", found->yes, "Do not ask");
    return {forget, [found]() -> Made {
                if (!isClear(*found))
                    return usage(u"Name one account, or say --all."_s);
                return std::make_unique<ForgetAccountCommand>(ForgetAccountCommand::Options{.email = text(found->one), .yes = found->yes});
            }};
}

Choice endChoice(CLI::App &sessions)
{
    const auto found = std::make_shared<OneOrMore>();
    CLI::App *end = sessions.add_subcommand("end", "Sign a device out");
    end->add_option("id", found->one, "The session's id, as “sessions list” shows it");
    end->add_flag("--others", found->all, "Every device but this one");
    end->add_flag("--yes", found->yes, "Do not ask");
    return {end, [found]() -> Made {
                if (!isClear(*found))
                    return usage(u"Name one session, or say --others."_s);
                return std::make_unique<EndSessionCommand>(EndSessionCommand::Options{.session = text(found->one), .yes = found->yes});
            }};
}

} // namespace

void addAccountCommands(CLI::App &app, Choices &choices)
{
    CLI::App *accounts = app.add_subcommand("accounts", "Look after the accounts that are signed in on this computer");
    accounts->require_subcommand(1);
    accounts->fallthrough();
    choices.push_back({accounts->add_subcommand("list", "List them"), [] { return std::make_unique<ListAccountsCommand>(); }});
    const auto email = std::make_shared<std::string>();
    CLI::App *use = accounts->add_subcommand("use", "Have the next commands work as another account");
    use->add_option("email", *email, "The account's email address")->required();
    choices.push_back({use, [email] { return std::make_unique<UseAccountCommand>(text(*email)); }});
    choices.push_back(forgetChoice(*accounts));

    CLI::App *sessions = app.add_subcommand("sessions", "Look after the devices that your account is signed in on");
    sessions->require_subcommand(1);
    sessions->fallthrough();
    choices.push_back({sessions->add_subcommand("list", "List them"), [] { return std::make_unique<ListSessionsCommand>(); }});
    choices.push_back(endChoice(*sessions));
}

} // namespace Intrlume::Cli
