// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/commandline.h"

#include "cli/choices.h"
#include "cli/exitcode.h"

#include <CLI/CLI.hpp>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

//! The program's own options and its subcommands, and how to tell which one was given.
class Parser {
public:
    Parser();

    Result<CommandLine> parse(const QStringList &arguments);

private:
    void addGlobals();
    Result<std::unique_ptr<Command>> command() const;

    CLI::App m_app{"Intrlume on the command line: sign in, and look after API keys and the team.", "intrlume"};
    Choices m_choices;
    std::string m_server;
    std::string m_workspace;
    std::string m_output = "table";
};

Parser::Parser()
{
    m_app.require_subcommand(1);
    m_app.fallthrough(); // Options of the program may stand after the command, too.
    m_app.set_version_flag("--version", "intrlume " INTRLUME_VERSION, "Print the version and exit");
    m_app.set_help_flag("-h,--help", "Print this help and exit");
    m_app.footer(
        exitCodesHelp().toStdString()
        + "\nSecrets are never taken from the command line, which other programs can read: passwords come from a prompt or from\n"
          "standard input, sessions are kept in the system's keychain. In a pipeline INTRLUME_API_KEY may hold an automation key, which the\n"
          "commands for keys then work as.");
    addGlobals();
    addSessionCommands(m_app, m_choices);
    addAccountCommands(m_app, m_choices);
    addKeyCommands(m_app, m_choices);
    addMemberCommands(m_app, m_choices);
    addInviteCommands(m_app, m_choices);
    addRoleCommands(m_app, m_choices);
    addScanCommand(m_app, m_choices);
    addRunCommand(m_app, m_choices);
    addAuditCommands(m_app, m_choices);
}

void Parser::addGlobals()
{
    m_app
        .add_option("--server", m_server,
                    "The service's address, or \"local\" for the console's own platform on this computer; where it is not given, the server of "
                    "the account used last, at first https://api.intrlume.tech")
        ->envname("INTRLUME_SERVER");
    m_app.add_option("--workspace", m_workspace, "The workspace's id or slug; needed only by those who have several")->envname("INTRLUME_WORKSPACE");
    m_app
        .add_option("--output", m_output,
                    "How to print answers: table, json, env for a line of a .env file with a new secret, or sarif for what scan finds")
        ->check(CLI::IsMember({"table", "json", "env", "sarif"}))
        ->capture_default_str();
}

Result<std::unique_ptr<Command>> Parser::command() const
{
    for (const Choice &choice : m_choices) {
        if (!choice.subcommand->parsed())
            continue;
        if (m_output == "env" && !choice.printsSecret)
            return usage(u"--output env is for commands that print a new secret: keys generate and keys rotate."_s);
        if (m_output == "sarif" && !choice.printsSarif)
            return usage(u"--output sarif is for scan."_s);
        return choice.make();
    }
    Q_UNREACHABLE(); // The parser insists on one.
}

Result<CommandLine> Parser::parse(const QStringList &arguments)
{
    std::vector<std::string> reversed; // The order that CLI11 takes them in.
    for (auto argument = arguments.crbegin(); argument != arguments.crend(); ++argument)
        reversed.push_back(argument->toStdString());
    try {
        m_app.parse(std::move(reversed));
    } catch (const CLI::CallForVersion &version) {
        return CommandLine{.text = text(version.what()) + u'\n'};
    } catch (const CLI::Success &) {
        return CommandLine{.text = text(m_app.help())};
    } catch (const CLI::ExtrasError &) {
        return usage(u"There is an argument too many, or an option that does not exist; see --help. Secrets do not belong here: "
                     "other programs can read command lines."_s);
    } catch (const CLI::ParseError &error) {
        return usage(text(error.what()) + u"; see --help."_s);
    }
    Result<std::unique_ptr<Command>> chosen = command();
    if (!chosen)
        return tl::unexpected(chosen.error());
    return CommandLine{.command = *std::move(chosen),
                       .server = text(m_server),
                       .workspace = text(m_workspace),
                       .json = m_output == "json",
                       .env = m_output == "env",
                       .sarif = m_output == "sarif",
                       .text = {}};
}

//! A key, or enough of one to be mistaken for it; the masked form that the program prints itself is neither.
bool holdsKey(const QString &argument)
{
    static const QRegularExpression form(u"intrlume_sk_[a-z]+_[0-9A-Za-z]{8}"_s);
    return form.match(argument).hasMatch();
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    if (std::any_of(arguments.begin(), arguments.end(), holdsKey)) // Before the parser, which repeats what it does not understand.
        return usage(u"There is an API key among the arguments, so nothing was done: other programs can read command lines, and shells keep them. "
                     "Keys are named by their id or name. Take this one for leaked, and rotate it."_s);
    return Parser().parse(arguments);
}

} // namespace Intrlume::Cli
