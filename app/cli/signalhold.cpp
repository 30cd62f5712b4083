// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/signalhold.h"

#include <array>
#include <csignal>

namespace Intrlume::Cli {

namespace {
constexpr std::array held{SIGINT, SIGTERM, SIGHUP};
std::array<struct sigaction, held.size()> before;
volatile std::sig_atomic_t pending = 0;

void remember(int signal)
{
    if (pending != 0) {
        std::signal(signal, SIG_DFL);
        ::raise(signal);
        return;
    }
    pending = signal;
}
} // namespace

SignalHold::SignalHold()
{
    pending = 0;
    struct sigaction action { };
    action.sa_handler = remember;
    action.sa_flags = SA_RESTART;
    for (size_t i = 0; i < held.size(); ++i) {
        sigaction(held.at(i), nullptr, &before.at(i));
        if (before.at(i).sa_handler != SIG_IGN) // As under nohup: what is ignored stays so.
            sigaction(held.at(i), &action, nullptr);
    }
}

SignalHold::~SignalHold()
{
    for (size_t i = 0; i < held.size(); ++i)
        sigaction(held.at(i), &before.at(i), nullptr);
    if (pending != 0)
        ::raise(pending);
}

} // namespace Intrlume::Cli
