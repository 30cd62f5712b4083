// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "handover/masking.h"

#include <QTest>

using namespace Intrlume;
using namespace Intrlume::Handover;
using namespace Qt::StringLiterals;

namespace {
const QByteArray key = "intrlume_sk_live_0123456789ABCDEFGHIJabcdefghij1kyRov";
} // namespace

class MaskingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOfTheKeyIsLeft_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("text");
        QTest::newRow("no key") << QByteArray("HTTP 403: denied\n") << u"HTTP 403: denied"_s;
        QTest::newRow("whole") << "bad value " + key + "!" << u"bad value intrlume_sk_live_…!"_s;
        QTest::newRow("twice") << key + ' ' + key << u"intrlume_sk_live_… intrlume_sk_live_…"_s;
        QTest::newRow("its beginning") << "cut: " + key.left(40) << u"cut: intrlume_sk_live_…"_s;
        QTest::newRow("its end") << "cut: " + key.right(20) << u"cut: …"_s;
        QTest::newRow("its middle") << "cut: " + key.mid(20, 12) + " there" << u"cut: … there"_s;
        QTest::newRow("what lists show") << QByteArray("intrlume_sk_live_0123…yRov") << u"intrlume_sk_live_0123…yRov"_s;
        QTest::newRow("with colours inside") << key.left(25) + "\x1b[31m" + key.mid(25) + "\x1b[0m" << u"intrlume_sk_live_…"_s;
        QTest::newRow("colours and controls") << QByteArray("\x1b[1;31mError:\x1b[0m no\a\b\r\n\r\n\r\nnext") << u"Error: no  \nnext"_s;
    }
    void nothingOfTheKeyIsLeft()
    {
        QFETCH(QByteArray, output);
        QFETCH(QString, text);
        QCOMPARE(spoken(output, Secret(QByteArray(key))), text);
    }

    void longWordsEnd()
    {
        const QString text = spoken(QByteArray(5000, 'x') + key, Secret(QByteArray(key)));
        QVERIFY(text.size() < 700 && text.endsWith(u'…'));
    }

    void aProgramThatHadNoKeySpeaksFreely() { QCOMPARE(spoken("fine", Secret()), u"fine"_s); }
};

QTEST_GUILESS_MAIN(MaskingTest)
#include "tst_masking.moc"
