// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "scan/keysearch.h"
#include "support/keytree.h"

#include <QTest>

using namespace Intrlume;
using namespace Intrlume::Scan;
using namespace Intrlume::Test;

//! Keys in bytes: every one that is there, at every place, and nothing that only looks like one.
class KeySearchTest : public QObject {
    Q_OBJECT

    KeyTree m_tree;

    static QList<std::pair<qsizetype, QByteArray>> found(QByteArrayView bytes)
    {
        QList<std::pair<qsizetype, QByteArray>> all;
        findKeys(bytes, [&all](qsizetype at, const SecretKey &key) { all.append({at, key.secret().expose()}); });
        return all;
    }
    static QByteArray changed(QByteArray key, qsizetype at)
    {
        key[at] = key[at] == 'a' ? 'b' : 'a';
        return key;
    }

private Q_SLOTS:
    void aKeyIsAsLongAsItsPartsSay() { QCOMPARE(m_tree.newKey().size(), keyLength); }

    void atEveryPlaceOfEveryBlock()
    {
        const QByteArray key = m_tree.newKey();
        for (qsizetype before = 0; before < 70; ++before) {
            for (qsizetype after = 0; after < 20; ++after)
                QCOMPARE(found(QByteArray(before, 'k') + key + QByteArray(after, '_')), (QList<std::pair<qsizetype, QByteArray>>{{before, key}}));
        }
    }

    void nothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray key = m_tree.newKey();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a key cut short") << key.chopped(1);
        QTest::newRow("without its first letter") << key.mid(1);
        QTest::newRow("the start alone") << QByteArray("intrlume_sk_");
        QTest::newRow("starts in a row") << QByteArray("intrlume_sk_").repeated(100);
        QTest::newRow("one digit changed") << changed(key, 30);
        QTest::newRow("a checksum changed") << changed(key, keyLength - 1);
        QTest::newRow("another environment") << QByteArray(key).replace("live", "prod");
        QTest::newRow("live called test") << QByteArray(key).replace("live", "test");
        QTest::newRow("in capitals") << key.toUpper();
        QTest::newRow("the documented placeholder") << QByteArray("intrlume_sk_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
        QTest::newRow("a line end inside") << QByteArray(key).insert(30, '\n');
        QTest::newRow("masked") << QByteArray("intrlume_sk_live_0123…yRov");
    }
    void nothing()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(found(bytes).size(), 0);
    }

    void whatStandsAroundItDoesNotHideIt_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("quotes") << QByteArray("\"") << QByteArray("\"");
        QTest::newRow("glued to letters") << QByteArray("abc") << QByteArray("xyz");
        QTest::newRow("an escape") << QByteArray("\\n") << QByteArray("\\n");
        QTest::newRow("zero bytes") << QByteArray(3, '\0') << QByteArray(3, '\0');
        QTest::newRow("bytes above 127") << QByteArray(3, '\xff') << QByteArray(3, '\xff');
        QTest::newRow("a start before") << QByteArray("intrlume_sk_") << QByteArray();
        QTest::newRow("half a key before") << QByteArray("intrlume_sk_live_0123") << QByteArray();
    }
    void whatStandsAroundItDoesNotHideIt()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QByteArray live = m_tree.newKey();
        const QByteArray test = m_tree.newKey(Environment::Test);
        const QList<std::pair<qsizetype, QByteArray>> both{{before.size(), live}, {before.size() + keyLength + after.size() + before.size(), test}};
        QCOMPARE(found(before + live + after + before + test + after), both);
    }

    //! Against a search that is too simple to be wrong, over bytes that hold much of what a key begins with.
    void asAPlainSearchWouldFindThem()
    {
        const QByteArrayList pieces{"intrlume_sk_", "k_", "_", "intrlume", "live_", "i", QByteArray(1, '\0'), "sk_live_", "xx"};
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes;
            for (qsizetype i = m_tree.random().bounded(30); i > 0; --i) {
                const int which = m_tree.random().bounded(12);
                bytes += which == 10 ? m_tree.newKey() : which == 11 ? m_tree.newKey(Environment::Test) : pieces.value(which, "z");
            }
            QList<std::pair<qsizetype, QByteArray>> plain;
            for (qsizetype at = 0; at + keyLength <= bytes.size(); ++at) {
                if (SecretKey::parse(QByteArrayView(bytes).sliced(at, keyLength)))
                    plain.append({at, bytes.mid(at, keyLength)});
            }
            QCOMPARE(found(bytes), plain);
            const char *end = bytes.constData() + bytes.size();
            const qsizetype first = bytes.indexOf("intrlume_sk_");
            QCOMPARE(findKeyStart(bytes.constData(), end) - bytes.constData(), first < 0 ? bytes.size() : first);
        }
    }
};

QTEST_GUILESS_MAIN(KeySearchTest)
#include "tst_keysearch.moc"
