// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/allowkeycommand.h"
#include "cli/changekeycommand.h"
#include "cli/extendkeycommand.h"
#include "cli/keyarguments.h"
#include "cli/revokekeycommand.h"
#include "cli/texts.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Intrlume::Cli {

namespace {

using Made = Result<std::unique_ptr<Command>>;

//! A subcommand whose first argument names a key.
CLI::App *keyCommand(CLI::App &keys, const char *name, const char *help, std::string &key)
{
    CLI::App *command = keys.add_subcommand(name, help);
    command->add_option("key", key, "The key's id or name")->required();
    return command;
}

//! One that changes something of the key with a PATCH.
Choice changeChoice(CLI::App *command, const std::shared_ptr<std::string> &key, const std::shared_ptr<std::string> &words,
                    std::function<void(ChangeKeyCommand::Options &)> fill)
{
    return {command, [key, words, fill = std::move(fill)]() -> Made {
                const Result<QString> name = keyName(*key);
                if (!name)
                    return tl::unexpected(name.error());
                // A note says where a key is kept; the key itself has no place in it.
                if (words->find("intrlume_sk_") != std::string::npos)
                    return tl::unexpected(keyName("intrlume_sk_").error());
                ChangeKeyCommand::Options options{.key = *name, .name = {}, .note = {}, .paused = {}};
                fill(options);
                return std::make_unique<ChangeKeyCommand>(std::move(options));
            }};
}

void addChanges(CLI::App &keys, Choices &choices)
{
    const auto key = std::make_shared<std::string>();
    const auto words = std::make_shared<std::string>();
    CLI::App *rename = keyCommand(keys, "rename", "Give a key another name", *key);
    rename->add_option("name", *words, "The new name")->required();
    choices.push_back(changeChoice(rename, key, words, [words](ChangeKeyCommand::Options &options) { options.name = text(*words); }));
    CLI::App *note = keyCommand(keys, "note", "Write a note for your team, such as where a key is kept", *key);
    note->add_option("text", *words, "The note; empty to remove it")->required();
    choices.push_back(changeChoice(note, key, words, [words](ChangeKeyCommand::Options &options) { options.note = text(*words); }));
    choices.push_back(changeChoice(keyCommand(keys, "pause", "Have a key refused until it is resumed", *key), key, words,
                                   [](ChangeKeyCommand::Options &options) { options.paused = true; }));
    choices.push_back(changeChoice(keyCommand(keys, "resume", "Let a paused key work again", *key), key, words,
                                   [](ChangeKeyCommand::Options &options) { options.paused = false; }));
}

Choice allowChoice(CLI::App &keys)
{
    struct Found {
        std::string key;
        std::vector<std::string> add;
        std::vector<std::string> remove;
        std::vector<std::string> only;
        bool anywhere = false;
        bool checkOnly = false;
        bool yes = false;
    };
    const auto found = std::make_shared<Found>();
    CLI::App *allow = keyCommand(keys, "allow", "Change from where a key may be used; says first who would be locked out", found->key);
    allow->add_option("--add", found->add, "A network that may use the key, too; repeat for more")->take_all();
    allow->add_option("--remove", found->remove, "A network to take from the list; repeat for more")->take_all();
    CLI::Option *only = allow->add_option("--only", found->only, "The networks that may use the key, instead of the present ones")->take_all();
    CLI::Option *anywhere = allow->add_flag("--anywhere", found->anywhere, "Let the key be used from anywhere");
    only->excludes("--remove")->excludes(anywhere);
    anywhere->excludes("--add")->excludes("--remove");
    allow->add_flag("--check", found->checkOnly, "Only say which addresses of the last 30 days would be refused");
    allow->add_flag("-y,--yes", found->yes, "Do not ask where somebody would be locked out");
    return {allow, [found]() -> Made {
                const Result<QString> key = keyName(found->key);
                const Result<QList<IpRange>> only = rangesOf("--only", found->only);
                const Result<QList<IpRange>> added = rangesOf("--add", found->add);
                const Result<QList<IpRange>> removed = rangesOf("--remove", found->remove);
                if (!key)
                    return tl::unexpected(key.error());
                for (const Result<QList<IpRange>> &ranges : {only, added, removed}) {
                    if (!ranges)
                        return tl::unexpected(ranges.error());
                }
                if (only->isEmpty() && added->isEmpty() && removed->isEmpty() && !found->anywhere)
                    return usage(u"Say what to change, with --add, --remove, --only or --anywhere."_s);
                return std::make_unique<AllowKeyCommand>(AllowKeyCommand::Options{.key = *key,
                                                                                  .add = *only + *added,
                                                                                  .remove = *removed,
                                                                                  .startEmpty = !only->isEmpty() || found->anywhere,
                                                                                  .checkOnly = found->checkOnly,
                                                                                  .yes = found->yes});
            }};
}

Choice stopChoice(CLI::App &keys, const char *name, const char *help, RevokeKeyCommand::What what)
{
    struct Found {
        std::string key;
        bool wait = false;
        bool yes = false;
    };
    const auto found = std::make_shared<Found>();
    CLI::App *stop = keyCommand(keys, name, help, found->key);
    stop->add_flag("--wait", found->wait, "Show each region as it stops, with its time, and fail unless all do");
    stop->add_flag("-y,--yes", found->yes, "Do not ask first");
    return {stop, [found, what]() -> Made {
                const Result<QString> key = keyName(found->key);
                if (!key)
                    return tl::unexpected(key.error());
                return std::make_unique<RevokeKeyCommand>(
                    RevokeKeyCommand::Options{.key = *key, .what = what, .wait = found->wait, .yes = found->yes});
            }};
}

Choice extendChoice(CLI::App &keys)
{
    struct Found {
        std::string key;
        std::string span;
    };
    const auto found = std::make_shared<Found>();
    CLI::App *extend = keyCommand(keys, "extend", "Let a rotated key go on working for longer", found->key);
    extend->add_option("time", found->span, "From now on, such as 12h; 7d at most")->required();
    return {extend, [found]() -> Made {
                const Result<QString> key = keyName(found->key);
                const Result<std::chrono::seconds> span = parseSpan(text(found->span));
                if (!key || !span)
                    return tl::unexpected(key ? span.error() : key.error());
                if (*span == 0s || *span > 7 * 24h)
                    return usage(u"A rotated key may go on working for 7 days at most. To stop it now, use “intrlume keys end”."_s);
                return std::make_unique<ExtendKeyCommand>(ExtendKeyCommand::Options{.key = *key, .span = *span});
            }};
}

} // namespace

void addChangingCommands(CLI::App &keys, Choices &choices)
{
    choices.push_back(
        stopChoice(keys, "end", "Stop a rotated key before its time, and wait until every region refuses it", RevokeKeyCommand::What::EndNow));
    choices.push_back(extendChoice(keys));
    addChanges(keys, choices);
    choices.push_back(allowChoice(keys));
    choices.push_back(stopChoice(keys, "revoke", "Revoke a key for good, and wait until every region refuses it", RevokeKeyCommand::What::Revoke));
}

} // namespace Intrlume::Cli
