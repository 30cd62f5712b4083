// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/signalhold.h"

#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using Intrlume::Cli::SignalHold;

namespace {
volatile std::sig_atomic_t heard = 0;

void hear(int)
{
    heard = heard + 1;
}
} // namespace

//! Ctrl+C while a session is renewed.
class tst_SignalHold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSignalWaitsUntilTheWorkIsDone()
    {
        std::signal(SIGINT, hear);
        {
            const SignalHold hold;
            ::raise(SIGINT);
            QCOMPARE(static_cast<int>(heard), 0);
        }
        QCOMPARE(static_cast<int>(heard), 1);
        ::raise(SIGINT); // And afterwards things are as before.
        QCOMPARE(static_cast<int>(heard), 2);
        std::signal(SIGINT, SIG_DFL);
    }
    void whatIsIgnoredStaysIgnored()
    {
        std::signal(SIGHUP, SIG_IGN);
        {
            const SignalHold hold;
            ::raise(SIGHUP);
        }
        std::signal(SIGHUP, SIG_DFL);
    }
    void aSecondSignalEndsTheProgramAtOnce()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const SignalHold hold;
            ::raise(SIGTERM);
            ::raise(SIGTERM);
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGTERM);
    }
};

QTEST_GUILESS_MAIN(tst_SignalHold)
#include "tst_signalhold.moc"
