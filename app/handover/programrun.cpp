// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "handover/programrun.h"

#include <csignal>
#include <fcntl.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#include <unistd.h>

namespace Intrlume::Handover {

namespace {

//! Programs say what went wrong in a few lines; the rest is read and dropped.
constexpr qsizetype longestOutput = 16 * 1024;

//! A pipe that holds \a input and is closed for writing: what to read from. -1 where there is none to be had.
int pipeWith(const Secret &input)
{
    int ends[2] = {-1, -1};
    if (input.size() > ProgramRun::longestInput || ::pipe2(ends, O_CLOEXEC) != 0)
        return -1;
    const bool written = input.isEmpty() || ::write(ends[1], input.expose().constData(), static_cast<size_t>(input.size())) == input.size();
    ::close(ends[1]);
    if (written)
        return ends[0];
    ::close(ends[0]);
    return -1;
}

void keep(QByteArray &kept, const QByteArray &more)
{
    kept.append(more.first(std::min(more.size(), longestOutput - kept.size())));
}

} // namespace

ProgramRun::~ProgramRun()
{
    if (!m_process || m_process->state() == QProcess::NotRunning)
        return;
    m_process->disconnect(this);
    killAll();
    m_process->waitForFinished(1000); // After a kill, so at once: a QProcess must not outlive its process.
}

void ProgramRun::start(const ProgramCall &call, std::chrono::milliseconds limit)
{
    m_process = new QProcess(this);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &ProgramRun::read);
    connect(m_process, &QProcess::readyReadStandardError, this, &ProgramRun::read);
    connect(m_process, &QProcess::finished, this, [this](int exitCode, QProcess::ExitStatus status) {
        if (!m_stopped)
            m_result.end = status == QProcess::NormalExit ? ProgramResult::End::Exited : ProgramResult::End::Crashed;
        m_result.exitCode = m_result.end == ProgramResult::End::Exited ? exitCode : -1;
        conclude();
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            QMetaObject::invokeMethod(this, &ProgramRun::conclude, Qt::QueuedConnection); // It may be told from within start().
    });
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { stop(ProgramResult::End::TimedOut); });

    const int input = pipeWith(call.input);
    if (input < 0) {
        QMetaObject::invokeMethod(this, &ProgramRun::conclude, Qt::QueuedConnection);
        return;
    }
    m_process->setProcessEnvironment(call.environment);
    if (!call.folder.isEmpty())
        m_process->setWorkingDirectory(call.folder);
    m_process->setInputChannelMode(QProcess::ForwardedInputChannel);
    // A session of its own: no terminal to ask on, and one number to end it with all its children. Only calls that a fork allows.
    m_process->setChildProcessModifier([input] {
        ::setsid();
#ifdef Q_OS_LINUX
        ::prctl(PR_SET_PDEATHSIG, SIGKILL); // Whoever interrupts us, such as with Ctrl+C, interrupts it as well.
#endif
        ::dup2(input, STDIN_FILENO);
    });
    m_process->start(call.program, call.arguments, QIODevice::ReadOnly);
    ::close(input); // The child has its own by now: start() returns after the fork.
    m_limit.start(limit);
}

void ProgramRun::stop(ProgramResult::End why)
{
    if (!m_process || m_stopped || m_process->state() == QProcess::NotRunning)
        return;
    m_stopped = true;
    m_result.end = why;
    killAll();
}

void ProgramRun::killAll()
{
    const auto leader = static_cast<pid_t>(m_process->processId());
    if (leader > 0)
        ::kill(-leader, SIGKILL);
    m_process->kill(); // Where it had no time to become a leader yet.
}

void ProgramRun::read()
{
    keep(m_result.out, m_process->readAllStandardOutput());
    keep(m_result.err, m_process->readAllStandardError());
}

void ProgramRun::conclude()
{
    if (m_concluded)
        return;
    m_concluded = true;
    m_limit.stop();
    read();
    if (m_result.end == ProgramResult::End::NotStarted && m_result.err.isEmpty())
        m_result.err = m_process->errorString().toUtf8();
    Q_EMIT finished(m_result);
}

} // namespace Intrlume::Handover
