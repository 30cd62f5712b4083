// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/quietinput.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace Intrlume::Cli {

namespace {
volatile std::sig_atomic_t interrupted = 0;
volatile std::sig_atomic_t told = -1; // The descriptor that an interrupt is written to.

void rememberInterrupt(int)
{
    const int before = errno; // The one of whatever this came between.
    interrupted = 1;
    [[maybe_unused]] const ssize_t wrote = ::write(told, "", 1); // Full only where it was told already.
    errno = before;
}
} // namespace

QuietInput::QuietInput()
{
    interrupted = 0;
    // Without a pipe Ctrl+C goes on ending the process: better that than a prompt that it does not end.
    if (::pipe2(m_interruption.data(), O_CLOEXEC | O_NONBLOCK) == 0) {
        told = m_interruption[1];
        struct sigaction action { };
        action.sa_handler = rememberInterrupt;
        sigaction(SIGINT, &action, &m_interruptBefore);
    }

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
    if (m_interruption[0] < 0)
        return;
    sigaction(SIGINT, &m_interruptBefore, nullptr);
    for (const int end : m_interruption)
        ::close(end);
}

bool QuietInput::wasInterrupted() const
{
    return interrupted != 0;
}

} // namespace Intrlume::Cli
