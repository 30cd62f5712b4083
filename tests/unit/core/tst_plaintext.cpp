// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/plaintext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;

//! Names that people can trust to be what they look like.
class PlainTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSeenIsTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin") << u"Ananya O’Brien-Müller, Jr."_s;
        QTest::newRow("Hindi with a non-joiner after the virama") << u"श्रीमान\u094D\u200Cको"_s;
        QTest::newRow("Hindi with a joiner") << u"क\u094D\u200Dष"_s;
        QTest::newRow("Bengali, before the virama") << u"র\u200D\u09CDযাব"_s;
        QTest::newRow("Malayalam, at the end") << u"അവന\u0D4D\u200D"_s;
        QTest::newRow("Persian") << u"علی\u200Cرضا"_s;
        QTest::newRow("emoji of several") << u"Team \U0001F469\u200D\U0001F4BB"_s;
        QTest::newRow("emoji with a style") << u"\u2764\uFE0F\u200D\U0001F525"_s;
        QTest::newRow("Hebrew") << u"דנה"_s;
        QTest::newRow("nothing") << QString();
    }
    void whatIsSeenIsTaken()
    {
        QFETCH(QString, text);
        QVERIFY(isPlainText(text, Lines::One));
        QVERIFY(isPlainText(text + u"\n\tand more"_s, Lines::Several));
        QVERIFY(!isPlainText(text + u"\nand more"_s, Lines::One));
    }
    void whatTurnsOrHidesIsNot_data()
    {
        QTest::addColumn<uint>("character");
        for (const uint c : {0x0000U, 0x001BU, 0x007FU, 0x0085U, 0x00ADU, 0x034FU, 0x061CU, 0x115FU, 0x180EU, 0x200BU,  0x200CU,  0x200DU,
                             0x200EU, 0x200FU, 0x2028U, 0x2029U, 0x202AU, 0x202BU, 0x202CU, 0x202DU, 0x202EU, 0x2060U,  0x2066U,  0x2067U,
                             0x2068U, 0x2069U, 0x2800U, 0x3164U, 0xE000U, 0xFEFFU, 0xFFA0U, 0xFFFFU, 0x0378U, 0xE0041U, 0xF0000U, 0x10FFFFU})
            QTest::newRow(qPrintable(u"U+"_s + QString::number(c, 16).toUpper())) << c;
    }
    void whatTurnsOrHidesIsNot()
    {
        QFETCH(uint, character);
        const char32_t c = character;
        const QString one = QChar::requiresSurrogates(c) ? QString::fromUcs4(&c, 1) : QString(QChar(static_cast<ushort>(c)));
        for (const QString &text : {u"Owner"_s + one, one + u"Owner"_s, u"Own"_s + one + u"er"_s, one}) {
            QVERIFY(!isPlainText(text, Lines::One));
            QVERIFY(!isPlainText(text, Lines::Several));
        }
    }
    void halfACharacterIsNone() { QVERIFY(!isPlainText(u"a"_s + QChar(0xD83D), Lines::One)); }
    void namesThatLookTheSameAreTheSame()
    {
        const QString owner = nameKey(u"Owner"_s);
        for (const QString &name : {u"OWNER"_s, u"Ｏｗｎｅｒ"_s, u"ｏwneｒ"_s, u"\u24C4wner"_s, u"Own\u200Der"_s})
            QCOMPARE(nameKey(name), owner);
        QCOMPARE(nameKey(u"Straße"_s), nameKey(u"STRASSE"_s));
        QCOMPARE(nameKey(u"Mu\u0308ller"_s), nameKey(u"MÜLLER"_s));
        QVERIFY(nameKey(u"Owners"_s) != owner);
    }
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "tst_plaintext.moc"
