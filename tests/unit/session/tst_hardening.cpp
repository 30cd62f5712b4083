// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/hardening.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Intrlume;

class TestHardening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCrashLeavesNoFileAndAProgramThatTakesItsPlaceGetsItsLimitBack()
    {
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_CORE, &before), 0);
        before.rlim_cur = before.rlim_max;
        QCOMPARE(setrlimit(RLIMIT_CORE, &before), 0);

        Session::keepMemoryPrivate();
        rlimit during{};
        QCOMPARE(getrlimit(RLIMIT_CORE, &during), 0);
        QCOMPARE(during.rlim_cur, rlim_t(0));
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0); // What a crash handler on a pipe, and other programs of the person, go by.

        Session::restoreCoreDumps();
        rlimit after{};
        QCOMPARE(getrlimit(RLIMIT_CORE, &after), 0);
        QCOMPARE(after.rlim_cur, before.rlim_cur);
        QCOMPARE(after.rlim_max, before.rlim_max);
        QCOMPARE(prctl(PR_SET_DUMPABLE, 1, 0, 0, 0), 0); // So that a crash of this test can be looked into.
    }
};

QTEST_GUILESS_MAIN(TestHardening)
#include "tst_hardening.moc"
