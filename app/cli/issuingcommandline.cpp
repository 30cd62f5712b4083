// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/generatekeycommand.h"
#include "cli/handing.h"
#include "cli/keyarguments.h"
#include "cli/rotatekeycommand.h"
#include "cli/texts.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Intrlume::Cli {

namespace {

//! Where the secret goes.
struct FoundHanding {
    std::string to;
    std::string name = "INTRLUME_API_KEY";

    void addTo(CLI::App &command)
    {
        command.add_option("--to", to, handingHelp);
        command.add_option("--secret-name", name, "What the secret is called there (GitHub, Vercel)")->capture_default_str();
    }
};

Choice generateChoice(CLI::App &keys)
{
    struct Found {
        std::string name;
        std::string environment;
        std::vector<std::string> allowed;
        std::string note;
        bool automation = false;
        bool passwordFromInput = false;
        FoundHanding handing;
        bool replace = false;
    };
    const auto found = std::make_shared<Found>();
    CLI::App *generate = keys.add_subcommand("generate", "Generate a key and print its secret, this once, on standard output");
    generate->add_option("name", found->name, "What the key is for")->required();
    generate->add_option("--env", found->environment, "live (default) or test")->check(CLI::IsMember({"live", "test"}));
    generate->add_option("--allow", found->allowed, "A network that may use the key, such as 203.0.113.0/24; repeat for more")->take_all();
    generate->add_option("--note", found->note, "A note for your team");
    generate->add_flag("--automation", found->automation, "Let the key generate, rotate and revoke keys itself; asks for your password");
    generate->add_flag("--password-stdin", found->passwordFromInput, "Read that password from standard input instead of asking for it");
    found->handing.addTo(*generate);
    generate->add_flag("--replace", found->replace, "With --to: replace what is there under the same name");
    const auto make = [found]() -> Result<std::unique_ptr<Command>> {
        const Result<QList<IpRange>> allowed = rangesOf("--allow", found->allowed);
        const Result<Handing> handing = parseHanding(text(found->handing.to), text(found->handing.name), found->replace);
        if (!allowed || !handing)
            return tl::unexpected(allowed ? handing.error() : allowed.error());
        return std::make_unique<GenerateKeyCommand>(
            GenerateKeyCommand::Options{.name = text(found->name),
                                        .environment = environmentFromString(text(found->environment)).value_or(Environment::Live),
                                        .allowedIps = *allowed,
                                        .note = text(found->note),
                                        .automation = found->automation,
                                        .passwordFromInput = found->passwordFromInput,
                                        .handing = *handing});
    };
    return {.subcommand = generate, .make = make, .printsSecret = true};
}

Choice rotateChoice(CLI::App &keys)
{
    struct Found {
        std::string key;
        std::string overlap = "24h";
        bool wait = false;
        bool passwordFromInput = false;
        FoundHanding handing;
    };
    const auto found = std::make_shared<Found>();
    CLI::App *rotate = keys.add_subcommand("rotate", "Replace a key by a new one and print the new secret, this once, on standard output");
    rotate->add_option("key", found->key, "The key's id or name")->required();
    rotate->add_option("--overlap", found->overlap, "How long the old key goes on working: now, 1h, 24h, up to 7d")->capture_default_str();
    rotate->add_flag("--wait", found->wait, "With --overlap now: wait until every region refuses the old key, and fail unless all do");
    rotate->add_flag("--password-stdin", found->passwordFromInput, "For an automation key: read your password from standard input");
    found->handing.addTo(*rotate);
    const auto make = [found]() -> Result<std::unique_ptr<Command>> {
        const Result<QString> key = keyName(found->key);
        const Result<std::chrono::seconds> overlap = parseSpan(text(found->overlap));
        if (!key || !overlap)
            return tl::unexpected(key ? overlap.error() : key.error());
        if (*overlap > 7 * 24h)
            return usage(u"The old key may go on working for 7 days at most."_s);
        if (found->wait && *overlap > 0s)
            return usage(u"--wait is for --overlap now: a key that goes on working has no region to wait for."_s);
        const Result<Handing> handing = parseHanding(text(found->handing.to), text(found->handing.name), true);
        if (!handing)
            return tl::unexpected(handing.error());
        return std::make_unique<RotateKeyCommand>(RotateKeyCommand::Options{
            .key = *key, .overlap = *overlap, .wait = found->wait, .passwordFromInput = found->passwordFromInput, .handing = *handing});
    };
    return {.subcommand = rotate, .make = make, .printsSecret = true};
}

} // namespace

void addIssuingCommands(CLI::App &keys, Choices &choices)
{
    for (auto *choice : {generateChoice, rotateChoice})
        choices.push_back(choice(keys));
}

} // namespace Intrlume::Cli
