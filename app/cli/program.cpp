// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include "cli/commandline.h"
#include "cli/exitcode.h"
#include "cli/failuretext.h"
#include "cli/serverchoice.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

Result<void> run(const ProgramParts &parts, const CommandLine &line)
{
    const Result<ServerChoice> server = serverChoice(line.server, parts.platformFile);
    if (!server)
        return tl::unexpected(server.error());

    Session::Session session({.transport = parts.transport,
                              .tokens = parts.tokens,
                              .accounts = parts.accounts,
                              .clock = parts.clock,
                              .deviceName = u"intrlume on %1"_s.arg(QSysInfo::machineHostName()),
                              .platform = QSysInfo::prettyProductName()});
    session.setServer(server->address, server->name);

    // A session that cannot be kept is no use here, since the next command is another process.
    std::optional<Error> notKept;
    QObject::connect(&session, &Session::Session::notKept, &session, [&notKept](const Error &error) { notKept = error; });

    Api::Client client(session.transport());
    const Context context{.client = &client, .session = &session, .terminal = &parts.terminal, .workspace = line.workspace, .json = line.json};
    Result<void> done = QCoro::waitFor(line.command->run(context));
    if (done && notKept)
        return tl::unexpected(*notKept);
    return done;
}

} // namespace

int runProgram(ProgramParts parts, const QStringList &arguments)
{
    const Result<CommandLine> line = parseCommandLine(arguments);
    if (line && !line->command) {
        parts.terminal.print(line->text);
        return 0;
    }
    const Result<void> done = line ? run(parts, *line) : Result<void>(tl::unexpected(line.error()));
    if (done)
        return 0;
    parts.terminal.note(u"intrlume: "_s + failureText(done.error()));
    return exitCodeOf(done.error().kind);
}

} // namespace Intrlume::Cli
