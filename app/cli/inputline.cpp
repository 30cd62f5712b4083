// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/inputline.h"

#include <array>
#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace Intrlume::Cli {

namespace {

//! More than any password that the platform takes; whoever pipes in a file by mistake learns it soon.
constexpr int longestLine = 4096;

//! Waits for more input; false where \a stop comes first. poll() looks at no descriptor that is negative.
bool comes(int stop)
{
    std::array<pollfd, 2> waiting{{{STDIN_FILENO, POLLIN, 0}, {stop, POLLIN, 0}}};
    while (::poll(waiting.data(), waiting.size(), -1) < 0) {
        if (errno != EINTR)
            return false;
    }
    return waiting[1].revents == 0;
}

} // namespace

std::optional<QByteArray> readInputLine(int stop)
{
    QByteArray line;
    line.reserve(longestLine); // Growing would leave unwiped copies behind.
    char byte = 0;
    ssize_t got = 0;
    while (line.size() < longestLine) {
        got = comes(stop) ? ::read(STDIN_FILENO, &byte, 1) : -1;
        if (got != 1 || byte == '\n')
            break;
        line.append(byte);
    }
    if (got < 0 || (got == 0 && line.isEmpty()))
        return std::nullopt;
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace Intrlume::Cli
