// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/choices.h"
#include "cli/generatekeycommand.h"
#include "cli/listkeyscommand.h"
#include "cli/revokekeycommand.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

const CLI::IsMember &environments()
{
    static const CLI::IsMember names({"live", "test"});
    return names;
}

//! A key is named by its id or its name. Its secret does not belong here.
Result<QString> keyName(const std::string &given)
{
    if (given.starts_with("intrlume_sk_"))
        return usage(u"Name the key by its id or name. Its secret does not belong on a command line, where other programs can read it."_s);
    return text(given);
}

Result<QList<IpRange>> ranges(const std::vector<std::string> &given)
{
    QList<IpRange> result;
    for (const std::string &cidr : given) {
        const Result<IpRange> range = IpRange::parse(text(cidr));
        if (!range && range.error().code == "host-bits-set"_L1)
            return usage(u"--allow %1: bits of the host are set; the network is %2."_s.arg(text(cidr), range.error().detail));
        if (!range)
            return usage(u"--allow %1: this is no address and no network in CIDR notation."_s.arg(text(cidr)));
        result.append(*range);
    }
    return result;
}

Choice generateChoice(CLI::App &keys)
{
    struct Found {
        std::string name;
        std::string environment;
        std::vector<std::string> allowed;
        std::string note;
    };
    const auto found = std::make_shared<Found>();
    CLI::App *generate = keys.add_subcommand("generate", "Generate a key and print its secret, this once, on standard output");
    generate->add_option("name", found->name, "What the key is for")->required();
    generate->add_option("--env", found->environment, "live (default) or test")->check(environments());
    generate->add_option("--allow", found->allowed, "A network that may use the key, such as 203.0.113.0/24; repeat for more")->take_all();
    generate->add_option("--note", found->note, "A note for your team");
    return {generate, [found]() -> Result<std::unique_ptr<Command>> {
                const Result<QList<IpRange>> allowed = ranges(found->allowed);
                if (!allowed)
                    return tl::unexpected(allowed.error());
                const Environment environment = environmentFromString(text(found->environment)).value_or(Environment::Live);
                return std::make_unique<GenerateKeyCommand>(GenerateKeyCommand::Options{
                    .name = text(found->name), .environment = environment, .allowedIps = *allowed, .note = text(found->note)});
            }};
}

Choice listChoice(CLI::App &keys)
{
    struct Found {
        std::string environment;
        bool all = false;
    };
    const auto found = std::make_shared<Found>();
    CLI::App *list = keys.add_subcommand("list", "List keys, newest first");
    list->add_option("--env", found->environment, "Only live or only test keys")->check(environments());
    list->add_flag("--all", found->all, "Revoked keys too");
    return {list, [found] {
                return std::make_unique<ListKeysCommand>(
                    ListKeysCommand::Options{.environment = environmentFromString(text(found->environment)), .all = found->all});
            }};
}

Choice revokeChoice(CLI::App &keys)
{
    struct Found {
        std::string key;
        bool yes = false;
    };
    const auto found = std::make_shared<Found>();
    CLI::App *revoke = keys.add_subcommand("revoke", "Revoke a key for good, and wait until every region refuses it");
    revoke->add_option("key", found->key, "The key's id or name")->required();
    revoke->add_flag("-y,--yes", found->yes, "Do not ask first");
    return {revoke, [found]() -> Result<std::unique_ptr<Command>> {
                const Result<QString> key = keyName(found->key);
                if (!key)
                    return tl::unexpected(key.error());
                return std::make_unique<RevokeKeyCommand>(RevokeKeyCommand::Options{.key = *key, .yes = found->yes});
            }};
}

} // namespace

void addKeyCommands(CLI::App &app, Choices &choices)
{
    CLI::App *keys = app.add_subcommand("keys", "Generate, list and revoke API keys");
    keys->require_subcommand(1);
    keys->fallthrough();
    for (auto *choice : {generateChoice, listChoice, revokeChoice})
        choices.push_back(choice(*keys));
}

} // namespace Intrlume::Cli
