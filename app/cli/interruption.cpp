// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/interruption.h"

#include <QSocketNotifier>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {
volatile std::sig_atomic_t received = 0; // The signal's number.
volatile std::sig_atomic_t told = -1; // The descriptor that a signal is written to.

void rememberSignal(int number)
{
    const int before = errno; // The one of whatever this came between.
    received = number;
    [[maybe_unused]] const ssize_t wrote = ::write(told, "", 1); // Full only where it was told already.
    errno = before;
}
} // namespace

Interruption::Interruption(Terminal &terminal)
{
    received = 0;
    if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // Signals go on ending the process.
    told = m_pipe[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this, &terminal] {
        m_notifier->setEnabled(false);
        terminal.note(u"Interrupted. Making sure that no key is left that nobody holds. Once more ends this at once; then look with “intrlume keys "
                      "list”."_s);
        Q_EMIT interrupted();
    });
    struct sigaction action { };
    action.sa_handler = rememberSignal;
    action.sa_flags = SA_RESETHAND; // And without SA_RESTART: a write that waits for its reader ends.
    for (size_t i = 0; i < signalNumbers.size(); ++i) {
        sigaction(signalNumbers[i], nullptr, &m_before[i]);
        if (m_before[i].sa_handler != SIG_IGN) // As nohup and shells have it for what runs in the background.
            sigaction(signalNumbers[i], &action, nullptr);
    }
}

Interruption::~Interruption()
{
    if (m_pipe[0] < 0)
        return;
    for (size_t i = 0; i < signalNumbers.size(); ++i)
        sigaction(signalNumbers[i], &m_before[i], nullptr);
    told = -1;
    m_notifier.reset();
    for (const int end : m_pipe)
        ::close(end);
}

bool Interruption::came() const
{
    return received != 0;
}

Error Interruption::error() const
{
    const QString code = received == SIGTERM ? u"terminated"_s : received == SIGHUP ? u"hung-up"_s : u"cancelled"_s;
    return {.kind = Error::Kind::Cancelled, .code = code};
}

Error toldOf(const Interruption &interruption, const Error &problem)
{
    static const QStringList leftKeys{u"unheld-key"_s, u"unheld-rotation"_s, u"answer-unknown"_s, u"rotation-unknown"_s};
    return interruption.came() && !leftKeys.contains(problem.code) ? interruption.error() : problem;
}

} // namespace Intrlume::Cli
