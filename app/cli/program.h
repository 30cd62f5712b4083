// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/context.h"
#include "cli/terminal.h"
#include "session/keystore.h"
#include "session/session.h"

#include <QStringList>

namespace Intrlume::Cli {

//! What the program stands on; tests give their own.
struct ProgramParts {
    Terminal &terminal;
    std::shared_ptr<Api::Transport> transport; //!< carries calls without a session
    std::shared_ptr<Session::TokenStore> tokens;
    std::shared_ptr<Session::AccountMemory> accounts;
    std::shared_ptr<const Clock> clock;
    QString platformFile; //!< see serverChoice()
    Secret apiKey = {}; //!< INTRLUME_API_KEY: what commands for keys work as, instead of as the person; empty: none
    std::shared_ptr<Session::KeyStore> keys = {};
    std::shared_ptr<Session::RefreshTurns> turns = {}; //!< with the console, which shares the session; none: nobody shares it
    std::function<std::shared_ptr<void>()> undisturbed = {}; //!< see Session::SessionParts
    Pause pause = {}; //!< none: by the system's timers
};

//! The whole program: does what \a arguments ask (without the program's name) and returns what to exit with.
int runProgram(ProgramParts parts, const QStringList &arguments);

} // namespace Intrlume::Cli
