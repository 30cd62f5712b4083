// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keys/keytext.h"
#include "support/samplekeys.h"
#include "translations.h"

#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::KeyText;

class TestKeyText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        Ui::installTranslations(u"en"_s);
    }

    void saysWhenAKeyIsDue_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("text");
        QTest::addColumn<KeyText::Level>("level");
        QTest::newRow("long overdue") << -4 << u"Overdue 4 days"_s << KeyText::Level::Overdue;
        QTest::newRow("yesterday") << -1 << u"Overdue 1 day"_s << KeyText::Level::Overdue;
        QTest::newRow("today") << 0 << u"Rotate today"_s << KeyText::Level::Due;
        QTest::newRow("tomorrow") << 1 << u"Rotate in 1 day"_s << KeyText::Level::Due;
        QTest::newRow("the first reminder") << 14 << u"Rotate in 14 days"_s << KeyText::Level::Due;
        QTest::newRow("before it") << 15 << u"Rotate in 15 days"_s << KeyText::Level::Normal;
    }

    void saysWhenAKeyIsDue()
    {
        QFETCH(int, days);
        QFETCH(KeyText::Level, level);
        ApiKey key = Test::sampleKey(u"CRM sync"_s);
        key.rotationDueAt = Test::sampleNow().addDays(days);
        const KeyText text(key, Test::sampleNow(), 90);
        QTEST(text.rotation(), "text");
        QCOMPARE(text.level(), level);
    }

    void whatIsDueEarlierTodayIsNotOverdueYet()
    {
        ApiKey key = Test::sampleKey(u"CRM sync"_s);
        key.rotationDueAt = Test::sampleNow().addSecs(-3600);
        QCOMPARE(KeyText(key, Test::sampleNow(), 90).rotation(), u"Rotate today"_s);
    }

    void saysWhenAnEndingKeyStops_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("hours") << 6 * 3600 << u"Stops in 6 h"_s;
        QTest::newRow("minutes") << 12 * 60 << u"Stops in 12 min"_s;
        QTest::newRow("seconds") << 5 << u"Stops in 1 min"_s;
        QTest::newRow("past") << -5 << u"Stops now"_s;
        QTest::newRow("days") << 7 * 24 * 3600 << u"Stops in 7 days"_s;
    }

    void saysWhenAnEndingKeyStops()
    {
        QFETCH(int, seconds);
        ApiKey key = Test::sampleKey(u"CRM sync"_s);
        key.status = KeyStatus::Ending;
        key.endsAt = Test::sampleNow().addSecs(seconds);
        QTEST(KeyText(key, Test::sampleNow(), 90).rotation(), "text");
    }

    void saysWhenARevokedKeyStopped()
    {
        ApiKey key = Test::sampleKey(u"CRM sync"_s);
        key.status = KeyStatus::Revoked;
        key.revokedAt = Test::sampleNow().addSecs(-3600);
        QCOMPARE(KeyText(key, Test::sampleNow(), 90).rotation(), u"Stopped 09:42"_s);
        key.revokedAt = Test::sampleNow().addSecs(-20 * 3600); // Not "20 h ago", which is no sentence.
        QCOMPARE(KeyText(key, Test::sampleNow(), 90).rotation(), u"Stopped 21 Nov"_s);
        key.revokedAt = Test::sampleNow().addDays(-10);
        QCOMPARE(KeyText(key, Test::sampleNow(), 90).rotation(), u"Stopped 12 Nov"_s);
    }

    void aKeyWhoseTimeHasComeIsNotAMinuteLonger()
    {
        ApiKey key = Test::sampleKey(u"Lab report sender"_s);
        key.endsAt = Test::sampleNow().addSecs(40);
        QCOMPARE(KeyText(key, Test::sampleNow(), 90).rotation(), u"Stops in 1 min"_s);
        QCOMPARE(KeyText(key, key.endsAt, 90).rotation(), u"Stops now"_s);
    }

    void aPausedKeyThatWasRotatedIsNotDue()
    {
        ApiKey key = Test::sampleKey(u"Legacy IVR bridge"_s); // Overdue.
        key.status = KeyStatus::Paused;
        key.replacedBy = Test::sampleKey(u"Telephony gateway"_s).id;
        key.endsAt = Test::sampleNow().addSecs(6 * 3600);
        QCOMPARE(KeyText(key, Test::sampleNow(), 90).level(), KeyText::Level::Ending);
    }

    void saysHowLongAgo_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << qint64(20) << u"Just now"_s;
        QTest::newRow("a clock that is ahead") << qint64(-90) << u"Just now"_s;
        QTest::newRow("minutes") << qint64(180) << u"3 min ago"_s;
        QTest::newRow("hours") << qint64(6 * 3600) << u"6 h ago"_s;
        QTest::newRow("yesterday") << qint64(26 * 3600) << u"Yesterday"_s;
        QTest::newRow("this year") << qint64(10 * 86400) << u"12 Nov"_s;
        QTest::newRow("last year") << qint64(375 * 86400) << u"12 Nov 2025"_s;
    }

    void saysHowLongAgo()
    {
        QFETCH(qint64, seconds);
        QTEST(KeyText::ago(Test::sampleNow().addSecs(-seconds), Test::sampleNow()), "text");
    }

    void readsARowAloud()
    {
        QCOMPARE(KeyText(Test::sampleKey(u"CRM sync"_s), Test::sampleNow(), 90).spoken(),
                 u"CRM sync, live key ending Bn8e, used 41 minutes ago, rotate in 12 days, 1 allowed range, active"_s);
        QCOMPARE(KeyText(Test::sampleKey(u"Staging tests"_s), Test::sampleNow(), 90).spoken(),
                 u"Staging tests, test key ending Jg1u, never used, rotate in 88 days, allowed from anywhere, active"_s);
    }

    void tellsTheAgeOfThePolicy()
    {
        const ApiKey key = Test::sampleKey(u"CRM sync"_s);
        const KeyText text(key, Test::sampleNow(), 90);
        QCOMPARE(text.age(), u"78 of 90 days old"_s);
        QVERIFY(qAbs(text.progress() - 78.0 / 90) < 0.001);
    }
};

QTEST_GUILESS_MAIN(TestKeyText)
#include "tst_keytext.moc"
