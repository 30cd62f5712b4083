// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <csignal>
#include <termios.h>

namespace Intrlume::Cli {

//! Turns the terminal's echo off for as long as it lives, and on again even where the person presses Ctrl+C meanwhile:
//! an interrupt then ends the read instead of the process. One at a time.
class QuietInput {
public:
    QuietInput();
    ~QuietInput();
    Q_DISABLE_COPY_MOVE(QuietInput)

    bool wasInterrupted() const;

private:
    termios m_before{};
    struct sigaction m_interruptBefore { };
    bool m_changed = false;
};

} // namespace Intrlume::Cli
