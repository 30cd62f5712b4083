// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/choices.h"
#include "cli/leaveworkspacecommand.h"
#include "cli/listmemberscommand.h"
#include "cli/remindmemberscommand.h"
#include "cli/removemembercommand.h"
#include "cli/setrolecommand.h"
#include "cli/transferownershipcommand.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

using Made = Result<std::unique_ptr<Command>>;

Choice listChoice(CLI::App &members)
{
    struct Found {
        std::string search;
        std::string role;
        std::string sort;
        bool descending = false;
    };
    const auto found = std::make_shared<Found>();
    CLI::App *list = members.add_subcommand("list", "List who belongs to the workspace");
    list->add_option("--search", found->search, "Only who has this in their name or address");
    list->add_option("--role", found->role, "Only who has this role");
    list->add_option("--sort", found->sort, "name (default), role or last_active")->check(CLI::IsMember({"name", "role", "last_active"}));
    list->add_flag("--desc", found->descending, "The other way round");
    return {list, [found]() -> Made {
                ListMembersCommand::Options options{
                    .search = text(found->search), .role = text(found->role), .sort = text(found->sort), .descending = found->descending};
                return std::make_unique<ListMembersCommand>(std::move(options));
            }};
}

Choice setRoleChoice(CLI::App &members)
{
    struct Found {
        std::string member;
        std::string role;
        bool passwordFromInput = false;
        bool yes = false;
    };
    const auto found = std::make_shared<Found>();
    CLI::App *change = members.add_subcommand("set-role", "Give a member another role, and say what they lose and gain by it");
    change->add_option("member", found->member, "Their email address or id")->required();
    change->add_option("role", found->role, "The role's name or id")->required();
    change->add_flag("--password-stdin", found->passwordFromInput, "Read your password, which making an owner needs, from standard input");
    change->add_flag("-y,--yes", found->yes, "Do not ask where it is your own role");
    return {change, [found]() -> Made {
                SetRoleCommand::Options options{
                    .member = text(found->member), .role = text(found->role), .passwordFromInput = found->passwordFromInput, .yes = found->yes};
                return std::make_unique<SetRoleCommand>(std::move(options));
            }};
}

Choice removeChoice(CLI::App &members)
{
    const auto member = std::make_shared<std::string>();
    const auto yes = std::make_shared<bool>(false);
    CLI::App *remove = members.add_subcommand("remove", "Remove a member; says first what they leave behind");
    remove->add_option("member", *member, "Their email address or id")->required();
    remove->add_flag("-y,--yes", *yes, "Do not ask first");
    return {remove, [member, yes]() -> Made {
                return std::make_unique<RemoveMemberCommand>(RemoveMemberCommand::Options{.member = text(*member), .yes = *yes});
            }};
}

Choice remindChoice(CLI::App &members)
{
    const auto member = std::make_shared<std::string>();
    CLI::App *remind = members.add_subcommand("remind", "Mail those who do not use two-factor sign-in yet, once a day at most");
    remind->add_option("member", *member, "Only this one: their email address or id");
    return {remind, [member]() -> Made { return std::make_unique<RemindMembersCommand>(text(*member)); }};
}

Choice leaveChoice(CLI::App &members)
{
    const auto yes = std::make_shared<bool>(false);
    CLI::App *leave = members.add_subcommand("leave", "Leave the workspace yourself");
    leave->add_flag("-y,--yes", *yes, "Do not ask first");
    return {leave, [yes]() -> Made { return std::make_unique<LeaveWorkspaceCommand>(*yes); }};
}

Choice transferChoice(CLI::App &members)
{
    struct Found {
        std::string member;
        bool passwordFromInput = false;
        bool yes = false;
    };
    const auto found = std::make_shared<Found>();
    CLI::App *transfer = members.add_subcommand("transfer", "Make a member an owner instead of you; you become a Developer");
    transfer->add_option("member", found->member, "Their email address or id")->required();
    transfer->add_flag("--password-stdin", found->passwordFromInput, "Read your password from standard input instead of asking for it");
    transfer->add_flag("-y,--yes", found->yes, "Do not ask first");
    return {transfer, [found]() -> Made {
                TransferOwnershipCommand::Options options{
                    .member = text(found->member), .passwordFromInput = found->passwordFromInput, .yes = found->yes};
                return std::make_unique<TransferOwnershipCommand>(std::move(options));
            }};
}

} // namespace

void addMemberCommands(CLI::App &app, Choices &choices)
{
    CLI::App *members = app.add_subcommand("members", "See and change who belongs to the workspace");
    members->require_subcommand(1);
    members->fallthrough();
    choices.push_back(listChoice(*members));
    choices.push_back(setRoleChoice(*members));
    choices.push_back(removeChoice(*members));
    choices.push_back(remindChoice(*members));
    choices.push_back(leaveChoice(*members));
    choices.push_back(transferChoice(*members));
}

} // namespace Intrlume::Cli
