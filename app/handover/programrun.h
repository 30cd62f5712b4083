// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace Intrlume::Handover {

//! A program to run, and what it reads.
struct ProgramCall {
    QString program; //!< an absolute path
    QStringList arguments;
    QString folder; //!< to run in; empty: where this process stands
    Secret input; //!< all that its standard input holds, at most \c ProgramRun::longestInput bytes
    QProcessEnvironment environment;
};

//! How it ended, and the beginning of what it printed.
struct ProgramResult {
    enum class End { Exited, Crashed, NotStarted, TimedOut, Cancelled };

    End end = End::NotStarted;
    int exitCode = -1; //!< of one that exited
    QByteArray out; //!< may repeat the input: see spoken()
    QByteArray err;

    bool worked() const { return end == End::Exited && exitCode == 0; }
    bool says(QByteArrayView text) const { return err.contains(text) || out.contains(text); }
};

//! Runs one program without waiting for it. The program has no terminal, so that it cannot ask anybody, and is ended with everything that it
//! started. Its input goes into a pipe before it starts: so it is in no buffer of ours that is not wiped, and needs nobody to feed it.
class ProgramRun : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype longestInput = 4096; // What a pipe always takes at once (POSIX: _POSIX_PIPE_BUF is less, Linux has 64 KiB).

    using QObject::QObject;
    ~ProgramRun() override;

    //! Once per object. \c finished follows, always later than this call.
    void start(const ProgramCall &call, std::chrono::milliseconds limit);
    void cancel() { stop(ProgramResult::End::Cancelled); }

Q_SIGNALS:
    void finished(const Intrlume::Handover::ProgramResult &result);

private:
    void stop(ProgramResult::End why);
    void killAll();
    void read();
    void conclude();

    QProcess *m_process = nullptr;
    QTimer m_limit;
    ProgramResult m_result;
    bool m_stopped = false;
    bool m_concluded = false;
};

} // namespace Intrlume::Handover
