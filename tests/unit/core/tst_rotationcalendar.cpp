// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/rotationcalendar.h"

#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;

namespace {
const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'795'430'527'031, Qt::UTC); // 2026-11-23T12:02:07.031Z

ApiKey keyDue(const QString &name, int days, KeyStatus status = KeyStatus::Active)
{
    ApiKey key;
    key.id = KeyId(u"key_01ARYZ6S41041061050R3GG28A"_s);
    key.name = name;
    key.head = u"5tq1"_s;
    key.tail = u"Bn8e"_s;
    key.status = status;
    key.rotationDueAt = now.addDays(days);
    return key;
}

QByteArrayList linesOf(const QByteArray &calendar)
{
    QByteArrayList lines = calendar.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    return lines;
}
} // namespace

class TestRotationCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsAnAllDayEventWithAReminder()
    {
        const QByteArrayList lines = linesOf(rotationCalendar({keyDue(u"CRM sync"_s, 12)}, u"Nilavya Health"_s, now));
        QCOMPARE(lines.first(), "BEGIN:VCALENDAR");
        QVERIFY(lines.contains("UID:key_01ARYZ6S41041061050R3GG28A@intrlume"));
        QVERIFY(lines.contains("DTSTAMP:" + now.toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1()));
        QVERIFY(lines.contains("DTSTART;VALUE=DATE:" + now.addDays(12).date().toString(u"yyyyMMdd"_s).toLatin1()));
        QVERIFY(lines.contains("SUMMARY:Rotate API key CRM sync"));
        QVERIFY(lines.contains("TRIGGER:-P7D"));
    }

    void keysThatAreNotRotatedAreLeftOut()
    {
        ApiKey replaced = keyDue(u"old"_s, 3);
        replaced.replacedBy = replaced.id;
        ApiKey undated = keyDue(u"undated"_s, 3);
        undated.rotationDueAt = {};
        const QByteArray calendar = rotationCalendar({keyDue(u"ending"_s, 3, KeyStatus::Ending), keyDue(u"revoked"_s, 3, KeyStatus::Revoked),
                                                      replaced, undated, keyDue(u"paused"_s, 3, KeyStatus::Paused)},
                                                     u"Nilavya Health"_s, now);
        QCOMPARE(calendar.count("BEGIN:VEVENT"), 1);
        QVERIFY(calendar.contains("paused"));
    }

    void everyLineEndsAsTheStandardSaysAndNoneIsLong()
    {
        const QString name = QString(u"कुंजी "_s).repeated(10).left(64);
        const QByteArray calendar = rotationCalendar({keyDue(name, 1)}, u"Nilavya Health"_s, now);
        QCOMPARE(calendar.count('\n'), calendar.count("\r\n"));
        QVERIFY(calendar.endsWith("END:VCALENDAR\r\n"));
        for (const QByteArray &line : linesOf(calendar))
            QVERIFY2(line.size() <= 75, line);
        QVERIFY(QByteArray(calendar).replace("\r\n ", "").contains("SUMMARY:Rotate API key " + name.toUtf8()));
    }

    void aNameCannotAddLinesOfItsOwn()
    {
        const QByteArray calendar = rotationCalendar({keyDue(u"a;b,c\\d\r\nATTACH:file"_s, 1)}, u"x\nEND:VCALENDAR"_s, now);
        QVERIFY(calendar.contains(R"(Rotate API key a\;b\,c\\d\nATTACH:file)"));
        QVERIFY(!linesOf(calendar).contains("ATTACH:file"));
        QCOMPARE(linesOf(calendar).count("END:VCALENDAR"), 1);
    }
};

QTEST_APPLESS_MAIN(TestRotationCalendar)
#include "tst_rotationcalendar.moc"
