// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <array>
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

    //! A descriptor that has something to read once the person interrupts. A read() of the terminal that the signal should end would miss one that
    //! comes just before it, or in another thread.
    int interruption() const { return m_interruption[0]; }
    bool wasInterrupted() const;

private:
    termios m_before{};
    struct sigaction m_interruptBefore { };
    std::array<int, 2> m_interruption{-1, -1}; // The ends of a pipe: to read, to write.
    bool m_changed = false;
};

} // namespace Intrlume::Cli
