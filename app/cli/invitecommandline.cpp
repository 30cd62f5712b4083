// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/changeinvitecommand.h"
#include "cli/choices.h"
#include "cli/listinvitescommand.h"
#include "cli/sendinvitescommand.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

using Made = Result<std::unique_ptr<Command>>;

Choice listChoice(CLI::App &invites)
{
    const auto all = std::make_shared<bool>(false);
    CLI::App *list = invites.add_subcommand("list", "List invitations that are open: pending or expired");
    list->add_flag("--all", *all, "Those, too, that were accepted, declined or revoked");
    return {list, [all]() -> Made { return std::make_unique<ListInvitesCommand>(*all); }};
}

Choice sendChoice(CLI::App &invites)
{
    struct Found {
        std::vector<std::string> emails;
        std::string from;
        std::string role;
        bool passwordFromInput = false;
    };
    const auto found = std::make_shared<Found>();
    CLI::App *send = invites.add_subcommand("send", "Invite people by email, and say what became of each");
    send->add_option("email", found->emails, "Their addresses");
    send->add_option("--role", found->role, "The name or id of the role that they get")->required();
    send->add_option("--from", found->from, "A file with addresses, or - for standard input: commas, spaces or line ends between them");
    send->add_flag("--password-stdin", found->passwordFromInput, "Read your password, which inviting owners needs, from standard input");
    send->footer("Exit code 6 where somebody could not be invited; whoever belongs to the workspace already counts as invited.");
    return {send, [found]() -> Made {
                if (found->emails.empty() && found->from.empty())
                    return usage(u"Whom? Give email addresses, or a list with --from."_s);
                if (found->from == "-" && found->passwordFromInput)
                    return usage(u"Standard input cannot hold both the addresses and the password."_s);
                QStringList emails;
                for (const std::string &email : found->emails)
                    emails.append(text(email));
                SendInvitesCommand::Options options{
                    .emails = emails, .from = text(found->from), .role = text(found->role), .passwordFromInput = found->passwordFromInput};
                return std::make_unique<SendInvitesCommand>(std::move(options));
            }};
}

//! What resending and revoking have in common.
struct FoundChange {
    std::string invitation;
    bool passwordFromInput = false;
    bool yes = false;
};

Choice changeChoice(CLI::App *command, const std::shared_ptr<FoundChange> &found, ChangeInviteCommand::What what)
{
    command->add_option("invitation", found->invitation, "The address that it went to, or its id")->required();
    return {command, [found, what]() -> Made {
                ChangeInviteCommand::Options options{
                    .invitation = text(found->invitation), .what = what, .passwordFromInput = found->passwordFromInput, .yes = found->yes};
                return std::make_unique<ChangeInviteCommand>(std::move(options));
            }};
}

} // namespace

void addInviteCommands(CLI::App &app, Choices &choices)
{
    CLI::App *invites = app.add_subcommand("invites", "Invite people to the workspace");
    invites->require_subcommand(1);
    invites->fallthrough();
    choices.push_back(listChoice(*invites));
    choices.push_back(sendChoice(*invites));
    const auto found = std::make_shared<FoundChange>();
    CLI::App *resend = invites->add_subcommand("resend", "Send an invitation again, with a new link for seven days");
    resend->add_flag("--password-stdin", found->passwordFromInput, "Read your password, which an owner's invitation needs, from standard input");
    choices.push_back(changeChoice(resend, found, ChangeInviteCommand::What::Resend));
    CLI::App *revoke = invites->add_subcommand("revoke", "Take an invitation back: its link stops working");
    revoke->add_flag("-y,--yes", found->yes, "Do not ask first");
    choices.push_back(changeChoice(revoke, found, ChangeInviteCommand::What::Revoke));
}

} // namespace Intrlume::Cli
