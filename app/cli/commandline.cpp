// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/commandline.h"

#include "cli/exitcode.h"
#include "cli/generatekeycommand.h"
#include "cli/listkeyscommand.h"
#include "cli/logincommand.h"
#include "cli/logoutcommand.h"
#include "cli/revokekeycommand.h"
#include "cli/whoamicommand.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

//! Where the parser puts what it finds. CLI11 knows standard strings only.
struct Found {
    std::string server = "https://api.intrlume.tech";
    std::string workspace;
    std::string output = "table";
    std::string email;
    bool passwordFromInput = false;
    std::string name;
    std::string environment;
    std::vector<std::string> allowed;
    std::string note;
    bool all = false;
    std::string key;
    bool yes = false;
};

QString text(const std::string &from)
{
    return QString::fromStdString(from);
}

tl::unexpected<Error> usage(const QString &detail)
{
    return fail(Error::Kind::Invalid, u"usage"_s, detail);
}

//! The subcommands, and how to tell which one was given.
class Parser {
public:
    Parser();

    Result<CommandLine> parse(const QStringList &arguments);

private:
    void addGlobals();
    void addSessions();
    void addKeys();
    Result<std::unique_ptr<Command>> command() const;
    Result<std::unique_ptr<Command>> generate() const;
    Result<std::unique_ptr<Command>> revoke() const;
    std::optional<Environment> environment() const { return environmentFromString(text(m_found.environment)); }

    CLI::App m_app{"Intrlume on the command line: sign in, and generate, list and revoke API keys.", "intrlume"};
    Found m_found;
    CLI::App *m_login = nullptr;
    CLI::App *m_logout = nullptr;
    CLI::App *m_whoami = nullptr;
    CLI::App *m_generate = nullptr;
    CLI::App *m_list = nullptr;
    CLI::App *m_revoke = nullptr;
};

Parser::Parser()
{
    m_app.require_subcommand(1);
    m_app.fallthrough(); // Options of the program may stand after the command, too.
    m_app.set_version_flag("--version", "intrlume " INTRLUME_VERSION, "Print the version and exit");
    m_app.set_help_flag("-h,--help", "Print this help and exit");
    m_app.footer(exitCodesHelp().toStdString()
                 + "\nSecrets are never taken from the command line, which other programs can read: passwords come from a prompt or from\n"
                   "standard input, sessions are kept in the system's keychain.");
    addGlobals();
    addSessions();
    addKeys();
}

void Parser::addGlobals()
{
    m_app.add_option("--server", m_found.server, "The service's address, or \"local\" for the console's own platform on this computer")
        ->envname("INTRLUME_SERVER")
        ->capture_default_str();
    m_app.add_option("--workspace", m_found.workspace, "The workspace's id or slug; needed only by those who have several")
        ->envname("INTRLUME_WORKSPACE");
    m_app.add_option("--output", m_found.output, "How to print answers")->check(CLI::IsMember({"table", "json"}))->capture_default_str();
}

void Parser::addSessions()
{
    m_login = m_app.add_subcommand("login", "Sign in and keep the session in the system's keychain");
    m_login->add_option("email", m_found.email, "The account's email address")->required();
    m_login->add_flag("--password-stdin", m_found.passwordFromInput, "Read the password from standard input instead of asking for it");
    m_logout = m_app.add_subcommand("logout", "End the session and remove it from the keychain");
    m_whoami = m_app.add_subcommand("whoami", "Say who is signed in");
}

void Parser::addKeys()
{
    CLI::App *keys = m_app.add_subcommand("keys", "Generate, list and revoke API keys");
    keys->require_subcommand(1);
    keys->fallthrough();
    const CLI::IsMember environments({"live", "test"});

    m_generate = keys->add_subcommand("generate", "Generate a key and print its secret, this once, on standard output");
    m_generate->add_option("name", m_found.name, "What the key is for")->required();
    m_generate->add_option("--env", m_found.environment, "live (default) or test")->check(environments);
    m_generate->add_option("--allow", m_found.allowed, "A network that may use the key, such as 203.0.113.0/24; repeat for more")->take_all();
    m_generate->add_option("--note", m_found.note, "A note for your team");

    m_list = keys->add_subcommand("list", "List keys, newest first");
    m_list->add_option("--env", m_found.environment, "Only live or only test keys")->check(environments);
    m_list->add_flag("--all", m_found.all, "Revoked keys too");

    m_revoke = keys->add_subcommand("revoke", "Revoke a key for good, and wait until every region refuses it");
    m_revoke->add_option("key", m_found.key, "The key's id or name")->required();
    m_revoke->add_flag("-y,--yes", m_found.yes, "Do not ask first");
}

Result<std::unique_ptr<Command>> Parser::generate() const
{
    GenerateKeyCommand::Options options{
        .name = text(m_found.name), .environment = environment().value_or(Environment::Live), .note = text(m_found.note)};
    for (const std::string &cidr : m_found.allowed) {
        const Result<IpRange> range = IpRange::parse(text(cidr));
        if (!range && range.error().code == "host-bits-set"_L1)
            return usage(u"--allow %1: bits of the host are set; the network is %2."_s.arg(text(cidr), range.error().detail));
        if (!range)
            return usage(u"--allow %1: this is no address and no network in CIDR notation."_s.arg(text(cidr)));
        options.allowedIps.append(*range);
    }
    return std::make_unique<GenerateKeyCommand>(std::move(options));
}

Result<std::unique_ptr<Command>> Parser::revoke() const
{
    const QString key = text(m_found.key);
    if (key.startsWith("intrlume_sk_"_L1))
        return usage(u"Name the key by its id or name. Its secret does not belong on a command line, where other programs can read it."_s);
    return std::make_unique<RevokeKeyCommand>(RevokeKeyCommand::Options{.key = key, .yes = m_found.yes});
}

Result<std::unique_ptr<Command>> Parser::command() const
{
    if (m_login->parsed())
        return std::make_unique<LoginCommand>(LoginCommand::Options{.email = text(m_found.email), .passwordFromInput = m_found.passwordFromInput});
    if (m_logout->parsed())
        return std::make_unique<LogoutCommand>();
    if (m_whoami->parsed())
        return std::make_unique<WhoamiCommand>();
    if (m_generate->parsed())
        return generate();
    if (m_list->parsed())
        return std::make_unique<ListKeysCommand>(ListKeysCommand::Options{.environment = environment(), .all = m_found.all});
    return revoke();
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
                       .server = text(m_found.server),
                       .workspace = text(m_found.workspace),
                       .json = m_found.output == "json",
                       .text = {}};
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    return Parser().parse(arguments);
}

} // namespace Intrlume::Cli
