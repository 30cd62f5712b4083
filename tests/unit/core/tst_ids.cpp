// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/id.h"

#include <QTest>

#include <array>

using namespace Intrlume;
using namespace Qt::StringLiterals;

class TestIds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aUlidHoldsItsTime()
    {
        // The time part of the example in the ULID specification.
        const QString ulid = makeUlid(QDateTime::fromMSecsSinceEpoch(1469918176385), entropy(0));
        QCOMPARE(ulid.first(10), u"01ARYZ6S41"_s);
        QCOMPARE(ulid.mid(10), u"0000000000000000"_s);
        QVERIFY(isUlid(ulid));
    }

    void allOnesFillTheRandomPart() { QCOMPARE(makeUlid(QDateTime::fromMSecsSinceEpoch(0), entropy(0xFF)), u"0000000000ZZZZZZZZZZZZZZZZ"_s); }

    void laterIdsSortLater()
    {
        const KeyId earlier = KeyId::make(QDateTime::fromMSecsSinceEpoch(1'700'000'000'000), entropy(0xFF));
        const KeyId later = KeyId::make(QDateTime::fromMSecsSinceEpoch(1'700'000'000'001), entropy(0));
        QVERIFY(earlier < later);
        QVERIFY(!(later < earlier));
    }

    void onlyTheRightFormIsValid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("right") << u"key_01ARYZ6S41041061050R3GG28A"_s << true;
        QTest::newRow("another kind") << u"acc_01ARYZ6S41041061050R3GG28A"_s << false;
        QTest::newRow("lower case") << u"key_01aryz6s41041061050r3gg28a"_s << false;
        QTest::newRow("a letter that Crockford leaves out") << u"key_01ARYZ6S41041061050R3GG28U"_s << false;
        QTest::newRow("too short") << u"key_01ARYZ6S41041061050R3GG28"_s << false;
        QTest::newRow("too long") << u"key_01ARYZ6S41041061050R3GG28AA"_s << false;
        QTest::newRow("more than 128 bits") << u"key_81ARYZ6S41041061050R3GG28A"_s << false;
        QTest::newRow("a NUL") << u"key_01ARYZ6S41041061050R3GG28"_s + QChar(u'\0') << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void onlyTheRightFormIsValid()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QCOMPARE(KeyId(text).isValid(), valid);
    }

private:
    static std::array<unsigned char, 10> entropy(unsigned char byte)
    {
        std::array<unsigned char, 10> bytes{};
        bytes.fill(byte);
        return bytes;
    }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
