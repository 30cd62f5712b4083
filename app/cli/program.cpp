// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include "cli/commandline.h"
#include "cli/exitcode.h"
#include "cli/failuretext.h"
#include "cli/serverchoice.h"
#include "core/secretkey.h"
#include "session/keytransport.h"

#include <QCoroTimer>

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

QCoro::Task<void> pauseByTimer(std::chrono::milliseconds time)
{
    co_await QCoro::sleepFor(time);
}

//! The transport for a command: with the session's token, or with the key of INTRLUME_API_KEY.
Result<std::shared_ptr<Api::Transport>> transportFor(const ProgramParts &parts, const Session::Session &session, bool usesKey)
{
    if (!usesKey)
        return session.transport();
    if (!SecretKey::parse(parts.apiKey.expose()))
        return fail(Error::Kind::Unauthorized, u"key-malformed"_s);
    return std::make_shared<Session::KeyTransport>(parts.transport, parts.apiKey);
}

//! What the service refuses to a key is not a matter of somebody's role.
Result<void> told(Result<void> done, bool usesKey)
{
    if (!done && usesKey && done.error().code == "permission-missing"_L1)
        done.error().code = u"key-not-enough"_s;
    return done;
}

//! What --server says, or where the account used last is: "accounts use" would be of no use otherwise.
QString wantedServer(const ProgramParts &parts, const CommandLine &line)
{
    if (!line.server.isEmpty())
        return line.server;
    const QList<Session::KnownAccount> known = parts.accounts->accounts();
    if (known.isEmpty())
        return u"https://api.intrlume.tech"_s;
    return known.first().server == "this-computer"_L1 ? u"local"_s : known.first().server;
}

Result<void> run(const ProgramParts &parts, const CommandLine &line)
{
    const Result<ServerChoice> chosen = serverChoice(wantedServer(parts, line), parts.platformFile);
    if (!chosen && !line.command->worksOffline())
        return tl::unexpected(chosen.error());
    const ServerChoice server = chosen.value_or(ServerChoice());

    Session::Session session({.transport = parts.transport,
                              .tokens = parts.tokens,
                              .accounts = parts.accounts,
                              .clock = parts.clock,
                              .deviceName = u"intrlume on %1"_s.arg(QSysInfo::machineHostName()),
                              .platform = QSysInfo::prettyProductName(),
                              .turns = parts.turns,
                              .keys = parts.keys,
                              .undisturbed = parts.undisturbed});
    session.setServer(server.address, server.name);

    // A session that cannot be kept is no use here, since the next command is another process.
    std::optional<Error> notKept;
    QObject::connect(&session, &Session::Session::notKept, &session, [&notKept](const Error &error) { notKept = error; });

    const bool usesKey = !parts.apiKey.isEmpty() && line.command->acceptsKey();
    const Result<std::shared_ptr<Api::Transport>> transport = transportFor(parts, session, usesKey);
    if (!transport)
        return tl::unexpected(transport.error());
    Api::Client client(*transport);
    const Context context{.client = &client,
                          .session = &session,
                          .terminal = &parts.terminal,
                          .workspace = line.workspace,
                          .json = line.json,
                          .env = line.env,
                          .sarif = line.sarif,
                          .usesKey = usesKey,
                          .clock = parts.clock.get(),
                          .keys = parts.keys.get(),
                          .serverName = server.name.isEmpty() ? server.address : server.name,
                          .pause = parts.pause ? parts.pause : Pause(pauseByTimer)};
    Result<void> done = told(QCoro::waitFor(line.command->run(context)), usesKey);
    if (done && notKept)
        return tl::unexpected(*notKept);
    return done;
}

//! An answer that did not get out was not given. A reader that has enough, as `head` has, needs no words; but half of what another program reads
//! is no success.
int printed(const ProgramParts &parts, bool forPrograms, int code)
{
    const Terminal::Written written = parts.terminal.written();
    if (written == Terminal::Written::Failed)
        parts.terminal.note(u"intrlume: The answer could not be written to standard output."_s);
    const bool isMissed = written == Terminal::Written::Failed || (written == Terminal::Written::ReaderLeft && forPrograms);
    return isMissed && code == 0 ? 1 : code;
}

} // namespace

int runProgram(ProgramParts parts, const QStringList &arguments)
{
    const Result<CommandLine> line = parseCommandLine(arguments);
    if (line && !line->command) {
        parts.terminal.print(line->text);
        return printed(parts, false, 0);
    }
    const Result<void> done = line ? run(parts, *line) : Result<void>(tl::unexpected(line.error()));
    if (!done)
        parts.terminal.note(u"intrlume: "_s + failureText(done.error()));
    return printed(parts, line && (line->json || line->env || line->sarif), done ? 0 : exitCodeOf(done.error()));
}

} // namespace Intrlume::Cli
