// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

#include <sys/types.h>

namespace Intrlume::Test {

//! A program on a terminal of its own, as somebody sits in front of it.
class PtyProgram {
public:
    PtyProgram(const QString &program, const QStringList &arguments);
    ~PtyProgram(); //!< ends the program where it still runs
    Q_DISABLE_COPY_MOVE(PtyProgram)

    //! Waits until the screen shows \a text for the \a times-th time; false where the program ends or 20 s pass first.
    bool shows(const QByteArray &text, int times = 1);
    void type(const QByteArray &keys);
    //! Whether what is typed appears on the screen.
    bool echoes() const;
    //! Waits for the end: the exit code, or -1 where it did not exit by itself.
    int exitCode();
    pid_t process() const { return m_program; }
    //! All that was on the screen so far.
    const QByteArray &screen() const { return m_screen; }

private:
    //! Reads what is there, waiting a little; false at the end.
    bool read();

    int m_terminal = -1;
    pid_t m_program = -1;
    QByteArray m_screen;
};

} // namespace Intrlume::Test
