// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/teamtext.h"
#include "translations.h"

#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;

namespace {
const QDateTime now = QDateTime::fromString(u"2026-11-18T15:00:00.000Z"_s, Qt::ISODateWithMs);
}

//! The words of the Team page: when somebody was here, and how long an invitation lasts (DESIGN 5.8).
class TestTeamText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        Ui::installTranslations(u"en"_s);
    }

    void lastActive_data()
    {
        QTest::addColumn<qint64>("secondsAgo");
        QTest::addColumn<QString>("said");
        QTest::newRow("now") << qint64(30) << u"Now"_s;
        QTest::newRow("still now") << qint64(119) << u"Now"_s;
        QTest::newRow("minutes") << qint64(12 * 60) << u"12 min ago"_s;
        QTest::newRow("an hour less a second") << qint64(3599) << u"59 min ago"_s;
        QTest::newRow("hours") << qint64(3 * 3600 + 60) << u"3 h ago"_s;
        QTest::newRow("today") << qint64(6 * 3600) << u"Today, 09:00"_s;
        QTest::newRow("yesterday") << qint64(16 * 3600) << u"Yesterday"_s;
        QTest::newRow("this year") << qint64(16 * 24 * 3600) << u"2 Nov"_s;
        QTest::newRow("last year") << qint64(365 * 24 * 3600) << u"18 Nov 2025"_s;
        QTest::newRow("a clock that is ahead") << qint64(-300) << u"Now"_s;
    }
    void lastActive()
    {
        QFETCH(qint64, secondsAgo);
        QFETCH(QString, said);
        QCOMPARE(Ui::lastActiveText(now.addSecs(-secondsAgo), now), said);
    }

    void whoWasNeverHere() { QCOMPARE(Ui::lastActiveText({}, now), u"Never"_s); }

    void expiry_data()
    {
        QTest::addColumn<qint64>("secondsLeft");
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("level");
        const qint64 day = 24 * 3600;
        QTest::newRow("a week") << 7 * day << u"Expires in 7 days"_s << int(Ui::ExpiryText::Calm);
        QTest::newRow("tomorrow") << day << u"Expires tomorrow"_s << int(Ui::ExpiryText::Calm);
        QTest::newRow("tonight") << qint64(8 * 3600) << u"Expires today"_s << int(Ui::ExpiryText::Soon);
        QTest::newRow("this second") << qint64(0) << u"Expired today"_s << int(Ui::ExpiryText::Over);
        QTest::newRow("yesterday") << -day << u"Expired yesterday"_s << int(Ui::ExpiryText::Over);
        QTest::newRow("before") << -6 * day << u"Expired on 12 Nov"_s << int(Ui::ExpiryText::Over);
    }
    void expiry()
    {
        QFETCH(qint64, secondsLeft);
        QFETCH(QString, said);
        QFETCH(int, level);
        const Invitation invitation{.expiresAt = now.addSecs(secondsLeft)};
        const Ui::ExpiryText text = Ui::expiryText(invitation, now);
        QCOMPARE(text.text, said);
        QCOMPARE(int(text.level), level);
    }

    void whatTheServerCallsExpiredIsExpired()
    {
        const Invitation invitation{.state = Invitation::State::Expired, .expiresAt = now.addSecs(60)}; // This computer's clock is behind.
        QCOMPARE(int(Ui::expiryText(invitation, now).level), int(Ui::ExpiryText::Over));
    }

    void builtInRolesAreSaidInThePersonsLanguage()
    {
        QCOMPARE(Ui::memberRoleText(u"analyst"_s, u"whatever"_s), u"Analyst"_s);
        QCOMPARE(Ui::memberRoleText(u"role_01J9ZK3V5B8T0M6Q4R2W7X1Y01"_s, u"Team manager"_s), u"Team manager"_s);
        Ui::installTranslations(u"hi"_s);
        QCOMPARE(Ui::memberRoleText(u"analyst"_s, {}), u"विश्लेषक"_s);
        Ui::installTranslations(u"en"_s);
    }
};

QTEST_GUILESS_MAIN(TestTeamText)
#include "tst_teamtext.moc"
