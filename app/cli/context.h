// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "cli/terminal.h"
#include "session/keystore.h"
#include "session/session.h"

#include <functional>

namespace Intrlume::Cli {

//! Waits for so long.
using Pause = std::function<QCoro::Task<void>(std::chrono::milliseconds)>;

//! What every command stands on and the options that every command takes. What is pointed to outlives the command.
struct Context {
    Api::Client *client = nullptr; //!< calls as the session, or as the key of INTRLUME_API_KEY where \c usesKey
    Session::Session *session = nullptr;
    Terminal *terminal = nullptr;
    QString workspace; //!< id or slug; empty: the only one that the person has
    bool json = false; //!< --output json
    bool env = false; //!< --output env, which only commands that print a secret get
    bool sarif = false; //!< --output sarif, which only scan gets
    bool usesKey = false;
    const Clock *clock = nullptr;
    Session::KeyStore *keys = nullptr; //!< this computer's keychain
    QString serverName; //!< what the server is called in the keychain
    Pause pause; //!< waits; tests do not
};

} // namespace Intrlume::Cli
