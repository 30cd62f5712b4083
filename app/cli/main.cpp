// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/networktransport.h"
#include "api/retryingtransport.h"
#include "cli/program.h"
#include "cli/signalhold.h"
#include "cli/systemterminal.h"
#include "session/accountfile.h"
#include "session/hardening.h"
#include "session/keychainkeystore.h"
#include "session/keychaintokenstore.h"
#include "session/lockfileturns.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <csignal>

using namespace Intrlume;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    Session::keepMemoryPrivate(); // A crash must not leave passwords and keys in a file.
    // A reader that went away is an error to act on, such as revoking a key whose secret nobody got; not a death without a word.
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication app(argc, argv);

    Cli::SystemTerminal terminal;
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return Cli::runProgram(
        {.terminal = terminal,
         .transport = std::make_shared<Api::RetryingTransport>(std::make_shared<Api::NetworkTransport>()),
         .tokens = std::make_shared<Session::KeychainTokenStore>(),
         .accounts = Session::AccountFile::ofThisPerson(Session::AccountFile::Program::CommandLine,
                                                        [&terminal](const QString &problem) { terminal.note(u"intrlume: "_s + problem); }),
         .clock = std::make_shared<SystemClock>(),
         .platformFile = data + u"/intrlume/console/platform/platform.json"_s,
         .apiKey = Secret(qgetenv("INTRLUME_API_KEY")),
         .keys = std::make_shared<Session::KeychainKeyStore>(),
         .turns = Session::LockFileTurns::ofThisLogin(),
         .undisturbed = [] { return std::static_pointer_cast<void>(std::make_shared<Cli::SignalHold>()); }},
        QCoreApplication::arguments().mid(1));
}
