// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/calendarcommand.h"
#include "cli/keptkeyscommand.h"
#include "cli/keyarguments.h"
#include "cli/listkeyscommand.h"
#include "cli/receiptcommand.h"
#include "cli/showkeycommand.h"
#include "cli/texts.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

using Made = Result<std::unique_ptr<Command>>;

//! A span that may be absent.
Result<std::optional<std::chrono::seconds>> optionalSpan(const std::string &given)
{
    if (given.empty())
        return std::optional<std::chrono::seconds>();
    return parseSpan(text(given)).map([](std::chrono::seconds span) { return std::optional(span); });
}

Choice listChoice(CLI::App &keys)
{
    struct Found {
        std::string environment;
        std::string status;
        bool all = false;
        std::string search;
        std::string unusedFor;
        std::string dueWithin;
        std::string sort;
        bool descending = false;
    };
    const auto found = std::make_shared<Found>();
    CLI::App *list = keys.add_subcommand("list", "List keys, those that need attention first");
    list->add_option("--env", found->environment, "Only live or only test keys")->check(CLI::IsMember({"live", "test"}));
    CLI::Option *status = list->add_option("--status", found->status, "Only keys in one of these states, such as active,ending");
    list->add_flag("--all", found->all, "Revoked keys too")->excludes(status);
    list->add_option("--search", found->search, "Only keys with this in their name, or with this ending");
    list->add_option("--unused-for", found->unusedFor, "Only keys that nobody has used for so long, such as 30d");
    list->add_option("--due-within", found->dueWithin, "Only keys whose rotation is due before then, such as 14d");
    list->add_option("--sort", found->sort, "attention (default), name, created, last_used or status")
        ->check(CLI::IsMember({"attention", "name", "created", "last_used", "status"}));
    list->add_flag("--desc", found->descending, "The other way round");
    return {list, [found]() -> Made {
                const auto unusedFor = optionalSpan(found->unusedFor);
                const auto dueWithin = optionalSpan(found->dueWithin);
                if (!unusedFor || !dueWithin)
                    return tl::unexpected(unusedFor ? dueWithin.error() : unusedFor.error());
                return std::make_unique<ListKeysCommand>(ListKeysCommand::Options{.environment = environmentFromString(text(found->environment)),
                                                                                  .status = found->all ? u"all"_s : text(found->status),
                                                                                  .search = text(found->search),
                                                                                  .unusedFor = *unusedFor,
                                                                                  .dueWithin = *dueWithin,
                                                                                  .sort = text(found->sort),
                                                                                  .descending = found->descending});
            }};
}

Choice showChoice(CLI::App &keys)
{
    struct Found {
        std::string key;
        bool history = false;
        bool usage = false;
    };
    const auto found = std::make_shared<Found>();
    CLI::App *show = keys.add_subcommand("show", "Show all that is known of a key; its secret is not");
    show->add_option("key", found->key, "The key's id or name")->required();
    show->add_flag("--history", found->history, "What was done with it, and by whom");
    show->add_flag("--usage", found->usage, "From where it was used in the last 30 days");
    return {show, [found]() -> Made {
                const Result<QString> key = keyName(found->key);
                if (!key)
                    return tl::unexpected(key.error());
                return std::make_unique<ShowKeyCommand>(ShowKeyCommand::Options{.key = *key, .history = found->history, .usage = found->usage});
            }};
}

Choice receiptChoice(CLI::App &keys)
{
    const auto key = std::make_shared<std::string>();
    CLI::App *receipt = keys.add_subcommand("receipt", "Print the signed receipt of a revocation as JSON, to be saved and checked with audit");
    receipt->add_option("key", *key, "The key's id or name")->required();
    return {receipt, [key]() -> Made {
                const Result<QString> name = keyName(*key);
                if (!name)
                    return tl::unexpected(name.error());
                return std::make_unique<ReceiptCommand>(*name);
            }};
}

Choice forgetChoice(CLI::App &keys)
{
    const auto key = std::make_shared<std::string>();
    CLI::App *forget = keys.add_subcommand("forget", "Remove a key from this computer's keychain; it goes on working");
    forget->add_option("key", *key, "The key's id or name")->required();
    return {forget, [key]() -> Made {
                const Result<QString> name = keyName(*key);
                if (!name)
                    return tl::unexpected(name.error());
                return std::make_unique<ForgetKeyCommand>(*name);
            }};
}

} // namespace

void addKeyCommands(CLI::App &app, Choices &choices)
{
    CLI::App *keys = app.add_subcommand("keys", "Generate, look after and revoke API keys");
    keys->require_subcommand(1);
    keys->fallthrough();
    keys->footer("As a person who is signed in; or, where INTRLUME_API_KEY is set, as that automation key, in its workspace.");
    addIssuingCommands(*keys, choices);
    choices.push_back(listChoice(*keys));
    choices.push_back(showChoice(*keys));
    addChangingCommands(*keys, choices);
    choices.push_back(receiptChoice(*keys));
    choices.push_back({keys->add_subcommand("calendar", "Print the days on which keys are due for rotation as an iCalendar (.ics) file"),
                       [] { return std::make_unique<CalendarCommand>(); }});
    choices.push_back(
        {keys->add_subcommand("kept", "List the keys in this computer's keychain"), [] { return std::make_unique<ListKeptKeysCommand>(); }});
    choices.push_back(forgetChoice(*keys));
}

} // namespace Intrlume::Cli
