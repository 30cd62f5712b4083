// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/ptyprogram.h"

#include <QDeadlineTimer>

#include <csignal>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <vector>

namespace Intrlume::Test {

namespace {
constexpr int patience = 20'000; // milliseconds
} // namespace

PtyProgram::PtyProgram(const QString &program, const QStringList &arguments)
{
    // All of it before the fork: after it, only what is safe between fork and exec.
    QByteArrayList words{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words.append(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    m_program = ::forkpty(&m_terminal, nullptr, nullptr, nullptr);
    if (m_program == 0) {
        ::execv(pointers.front(), pointers.data());
        ::_exit(127);
    }
}

PtyProgram::~PtyProgram()
{
    if (m_program > 0) {
        ::kill(m_program, SIGKILL);
        ::waitpid(m_program, nullptr, 0);
    }
    ::close(m_terminal);
}

bool PtyProgram::read()
{
    pollfd waiting{m_terminal, POLLIN, 0};
    if (::poll(&waiting, 1, 100) == 0)
        return true;
    char bytes[4096];
    const ssize_t got = ::read(m_terminal, bytes, sizeof bytes); // An error once nobody holds the other end.
    if (got <= 0)
        return false;
    m_screen.append(bytes, got);
    return true;
}

bool PtyProgram::shows(const QByteArray &text, int times)
{
    const QDeadlineTimer deadline(patience);
    while (m_screen.count(text) < times) {
        if (deadline.hasExpired() || !read())
            return m_screen.count(text) >= times;
    }
    return true;
}

void PtyProgram::type(const QByteArray &keys)
{
    if (::write(m_terminal, keys.constData(), static_cast<size_t>(keys.size())) != keys.size())
        qFatal("The terminal takes nothing.");
}

bool PtyProgram::echoes() const
{
    termios modes{};
    return ::tcgetattr(m_terminal, &modes) == 0 && (modes.c_lflag & ECHO) != 0;
}

int PtyProgram::exitCode()
{
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired() && read()) { }
    int status = 0;
    if (m_program <= 0 || ::waitpid(m_program, &status, deadline.hasExpired() ? WNOHANG : 0) != m_program)
        return -1;
    m_program = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace Intrlume::Test
