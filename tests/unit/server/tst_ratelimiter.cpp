// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/ratelimiter.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume::Server;
using Intrlume::FakeClock;

namespace {
constexpr RatePolicy brief{"brief", 2, 10s};
constexpr RatePolicy lasting{"lasting", 2, 15min};
} // namespace

//! How often somebody may try, and what counting that costs.
class tst_RateLimiter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tooManyAreRefusedUntilTheWindowIsOver()
    {
        FakeClock clock;
        RateLimiter limiter(clock);
        QCOMPARE(limiter.take(brief, u"a"_s).remaining, 1);
        QCOMPARE(limiter.take(brief, u"a"_s).remaining, 0);
        QVERIFY(limiter.take(brief, u"a"_s).exceeded);
        QVERIFY(!limiter.take(brief, u"b"_s).exceeded);
        clock.advance(10s);
        QVERIFY(!limiter.take(brief, u"a"_s).exceeded);
        limiter.forget(brief, u"a"_s);
        QCOMPARE(limiter.take(brief, u"a"_s).remaining, 1);
        limiter.refund(brief, u"a"_s);
        QCOMPARE(limiter.take(brief, u"a"_s).remaining, 1);
    }
    void whatIsOverIsLetGo()
    {
        FakeClock clock;
        RateLimiter limiter(clock);
        for (int i = 0; i < 100; ++i)
            limiter.take(brief, QString::number(i));
        limiter.take(lasting, u"a"_s);
        QCOMPARE(limiter.windows(), 101);
        clock.advance(10s);
        limiter.take(lasting, u"a"_s);
        QCOMPARE(limiter.windows(), 1);
    }
    void aFloodOfSubjectsTakesNoMoreRoomAndForgivesTheShortestFirst()
    {
        FakeClock clock;
        RateLimiter limiter(clock);
        for (int i = 0; i < 3; ++i)
            limiter.take(lasting, u"a"_s);
        for (qsizetype i = 0; i < RateLimiter::mostWindows + 1000; ++i)
            limiter.take(brief, QString::number(i));
        QCOMPARE(limiter.windows(), RateLimiter::mostWindows);
        QVERIFY(limiter.take(lasting, u"a"_s).exceeded);
    }
};

QTEST_GUILESS_MAIN(tst_RateLimiter)
#include "tst_ratelimiter.moc"
