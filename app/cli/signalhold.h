// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Intrlume::Cli {

//! Puts off the end that Ctrl+C, SIGTERM or SIGHUP ask for until it goes away, so that a renewed session is kept before: one that is cut off in
//! between is lost. A second signal ends the program at once. One at a time.
class SignalHold {
public:
    SignalHold();
    ~SignalHold();
    SignalHold(const SignalHold &) = delete;
    SignalHold &operator=(const SignalHold &) = delete;
};

} // namespace Intrlume::Cli
