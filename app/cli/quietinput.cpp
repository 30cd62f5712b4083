// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/quietinput.h"

#include <unistd.h>

namespace Intrlume::Cli {

namespace {
volatile std::sig_atomic_t interrupted = 0;

void rememberInterrupt(int)
{
    interrupted = 1;
}
} // namespace

QuietInput::QuietInput()
{
    interrupted = 0;
    struct sigaction action { };
    action.sa_handler = rememberInterrupt; // No SA_RESTART: read() must come back.
    sigaction(SIGINT, &action, &m_interruptBefore);

    if (tcgetattr(STDIN_FILENO, &m_before) != 0)
        return;
    termios quiet = m_before;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    m_changed = tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
}

QuietInput::~QuietInput()
{
    if (m_changed)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    sigaction(SIGINT, &m_interruptBefore, nullptr);
}

bool QuietInput::wasInterrupted() const
{
    return interrupted != 0;
}

} // namespace Intrlume::Cli
