// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/choices.h"
#include "cli/createrolecommand.h"
#include "cli/deleterolecommand.h"
#include "cli/editrolecommand.h"
#include "cli/listrolescommand.h"
#include "cli/roletexts.h"
#include "cli/showrolecommand.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

using Made = Result<std::unique_ptr<Command>>;

//! What a role is given on the command line.
struct FoundRole {
    std::string name;
    std::string newName;
    std::string description;
    std::string copyOf;
    std::vector<std::string> allow;
    std::vector<std::string> deny;
};

Result<QList<Permission>> permissionsOfOption(const std::vector<std::string> &given)
{
    QStringList texts;
    for (const std::string &one : given)
        texts.append(text(one));
    return permissionsIn(texts);
}

void addPermissionOptions(CLI::App *command, FoundRole &found)
{
    command->add_option("--allow", found.allow, "Permissions that it gets, such as logs:read,agents:read")->allow_extra_args(false)->take_all();
    command->add_option("--deny", found.deny, "Permissions that it loses")->allow_extra_args(false)->take_all();
}

Choice createChoice(CLI::App &roles)
{
    const auto found = std::make_shared<FoundRole>();
    CLI::App *create = roles.add_subcommand("create", "Make a role of your own");
    create->add_option("name", found->name, "What it is called")->required();
    create->add_option("--copy", found->copyOf, "Begin with what this role may do");
    create->add_option("--description", found->description, "What it is for");
    addPermissionOptions(create, *found);
    return {
        create, [found]() -> Made {
            const Result<QList<Permission>> allow = permissionsOfOption(found->allow);
            const Result<QList<Permission>> deny = permissionsOfOption(found->deny);
            if (!allow || !deny)
                return tl::unexpected(allow ? deny.error() : allow.error());
            CreateRoleCommand::Options options{
                .name = text(found->name), .description = text(found->description), .copyOf = text(found->copyOf), .allow = *allow, .deny = *deny};
            return std::make_unique<CreateRoleCommand>(std::move(options));
        }};
}

Choice editChoice(CLI::App &roles)
{
    const auto found = std::make_shared<FoundRole>();
    CLI::App *edit = roles.add_subcommand("edit", "Change a role of your own; it counts at once for everyone who has it");
    edit->add_option("role", found->name, "The role's name or id")->required();
    CLI::Option *name = edit->add_option("--name", found->newName, "Another name");
    CLI::Option *description = edit->add_option("--description", found->description, "Another description; empty to remove it");
    addPermissionOptions(edit, *found);
    return {edit, [found, name, description]() -> Made {
                const Result<QList<Permission>> allow = permissionsOfOption(found->allow);
                const Result<QList<Permission>> deny = permissionsOfOption(found->deny);
                if (!allow || !deny)
                    return tl::unexpected(allow ? deny.error() : allow.error());
                EditRoleCommand::Options options{.role = text(found->name), .name = {}, .description = {}, .allow = *allow, .deny = *deny};
                if (name->count() > 0)
                    options.name = text(found->newName);
                if (description->count() > 0)
                    options.description = text(found->description);
                if (!options.name && !options.description && options.allow.isEmpty() && options.deny.isEmpty())
                    return usage(u"Say what to change, with --name, --description, --allow or --deny."_s);
                return std::make_unique<EditRoleCommand>(std::move(options));
            }};
}

Choice deleteChoice(CLI::App &roles)
{
    struct Found {
        std::string role;
        std::string moveTo;
        bool passwordFromInput = false;
        bool yes = false;
    };
    const auto found = std::make_shared<Found>();
    CLI::App *remove = roles.add_subcommand("delete", "Delete a role of your own");
    remove->add_option("role", found->role, "The role's name or id")->required();
    remove->add_option("--move-to", found->moveTo, "The role for whoever has this one, or is invited to it")->required();
    remove->add_flag("--password-stdin", found->passwordFromInput, "Read your password, which moving them to Owner needs, from standard input");
    remove->add_flag("-y,--yes", found->yes, "Do not ask first");
    return {remove, [found]() -> Made {
                DeleteRoleCommand::Options options{
                    .role = text(found->role), .moveTo = text(found->moveTo), .passwordFromInput = found->passwordFromInput, .yes = found->yes};
                return std::make_unique<DeleteRoleCommand>(std::move(options));
            }};
}

} // namespace

void addRoleCommands(CLI::App &app, Choices &choices)
{
    CLI::App *roles = app.add_subcommand("roles", "See what roles may do, and make roles of your own");
    roles->require_subcommand(1);
    roles->fallthrough();
    choices.push_back({roles->add_subcommand("list", "List the built-in roles and your own"), [] { return std::make_unique<ListRolesCommand>(); }});
    const auto shown = std::make_shared<std::string>();
    CLI::App *show = roles->add_subcommand("show", "Show what a role may do and what not");
    show->add_option("role", *shown, "The role's name or id")->required();
    choices.push_back({show, [shown]() -> Made { return std::make_unique<ShowRoleCommand>(text(*shown)); }});
    choices.push_back(createChoice(*roles));
    choices.push_back(editChoice(*roles));
    choices.push_back(deleteChoice(*roles));
}

} // namespace Intrlume::Cli
