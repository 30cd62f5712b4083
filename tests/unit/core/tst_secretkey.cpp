// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/secretkey.h"

#include <QTest>

#include <array>

using namespace Intrlume;
using namespace Qt::StringLiterals;

class TestSecretKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theContractsVectorsHold()
    {
        QCOMPARE(keyChecksum("intrlume_sk_live_0123456789ABCDEFGHIJabcdefghij"), "1kyRov");
        QCOMPARE(keyChecksum("intrlume_sk_test_0123456789ABCDEFGHIJabcdefghij"), "3LIvhC");
        QCOMPARE(SecretKey::make(Environment::Live, digits()).secret().expose(), live);
        QCOMPARE(SecretKey::make(Environment::Test, digits()).secret().expose(), "intrlume_sk_test_0123456789ABCDEFGHIJabcdefghij3LIvhC");
    }

    void aSmallChecksumIsPaddedWithZeros()
    {
        QCOMPARE(keyChecksum(""), "000000"); // CRC-32 of nothing is 0.
    }

    void whatWasMadeCanBeRead()
    {
        const std::optional<SecretKey> key = SecretKey::parse(live);
        QVERIFY(key);
        QVERIFY(key->environment() == Environment::Live); // QCOMPARE would take our toString() for its own.
        QCOMPARE(key->head(), u"0123"_s);
        QCOMPARE(key->tail(), u"yRov"_s);
    }

    void everySingleWrongCharacterIsRefused()
    {
        for (qsizetype i = 0; i < live.size(); ++i) {
            QByteArray changed = live;
            changed[i] = changed.at(i) == 'x' ? 'y' : 'x';
            QVERIFY2(!SecretKey::parse(changed), changed.constData());
        }
    }

    void otherFormsAreRefused()
    {
        QVERIFY(!SecretKey::parse(""));
        QVERIFY(!SecretKey::parse("intrlume_sk_live_"));
        QVERIFY(!SecretKey::parse(live.chopped(1)));
        QVERIFY(!SecretKey::parse(live + '0'));
        QVERIFY(!SecretKey::parse(' ' + live));
        const QByteArray foreign = "intrlume_sk_live_0123456789ABCDEFGHIJabcdefghi-";
        QVERIFY(!SecretKey::parse(foreign + keyChecksum(foreign)));
    }

    void aKeyIsSeenWithinOtherText()
    {
        const QString key = QString::fromLatin1(live);
        for (const QString &text : {key, u"CRM "_s + key, key + u", for CRM"_s, u"intrlume_sk_"_s + key, u"“"_s + key + u"”"_s, key + key})
            QVERIFY2(SecretKey::isWithin(text), qPrintable(text));
        for (const QString &text : {QString(), u"CRM sync"_s, u"intrlume_sk_live_"_s, key.chopped(1), u"intrlume_sk_live_0123…yRov"_s,
                                    QString(key).replace(u"1kyRov"_s, u"1kyRow"_s)})
            QVERIFY2(!SecretKey::isWithin(text), qPrintable(text));
    }

private:
    static std::array<unsigned char, SecretKey::randomLength> digits()
    {
        std::array<unsigned char, SecretKey::randomLength> numbers{};
        for (unsigned char i = 0; i < numbers.size(); ++i)
            numbers.at(i) = i < 20 ? i : static_cast<unsigned char>(36 + i - 20); // 0-9, A-J, a-j
        return numbers;
    }

    const QByteArray live = "intrlume_sk_live_0123456789ABCDEFGHIJabcdefghij1kyRov";
};

QTEST_GUILESS_MAIN(TestSecretKey)
#include "tst_secretkey.moc"
