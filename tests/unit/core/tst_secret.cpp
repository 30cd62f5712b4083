// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/secret.h"

#include <QTest>

#include <array>
#include <memory>
#include <type_traits>
#include <utility>

using namespace Intrlume;
using namespace Qt::StringLiterals;

static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>, "a secret turns into text only by a named call");
static_assert(!std::is_convertible_v<QByteArray, Secret>, "nothing becomes a secret by accident");

class TestSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takingBytesOverEmptiesTheirOwner()
    {
        QByteArray bytes("correct horse battery staple");
        bytes.detach();
        const Secret secret(std::move(bytes));
        QVERIFY(bytes.isEmpty()); // NOLINT(bugprone-use-after-move): what is left behind is the point.
        QCOMPARE(secret.expose(), "correct horse battery staple");
    }

    void aCopyOutlivesItsSource()
    {
        auto first = std::make_unique<Secret>(Secret::fromText(u"kütchen"_s));
        const Secret copy = *first;
        QVERIFY(copy.expose().constData() != first->expose().constData());
        first.reset();
        QCOMPARE(copy.exposeText(), u"kütchen"_s);
    }

    void whatWasMovedFromIsEmpty()
    {
        Secret first = Secret::fromText(u"abc"_s);
        const Secret second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): what is left behind is the point.
        QCOMPARE(second.size(), 3);
    }

    void wipingLeavesNothing()
    {
        // What a destroyed Secret leaves cannot be looked at without reading freed memory; this is the call that it makes.
        std::array<char, 8> block{'p', 'a', 's', 's', 'w', 'o', 'r', 'd'};
        wipeMemory(block.data(), 4);
        QCOMPARE(QByteArray(block.data(), block.size()), QByteArray("\0\0\0\0word", 8));
    }

    void comparisonIsByContent()
    {
        QVERIFY(Secret::fromText(u"a"_s) == Secret::fromText(u"a"_s));
        QVERIFY(!(Secret::fromText(u"a"_s) == Secret::fromText(u"b"_s)));
        QVERIFY(!(Secret::fromText(u"a"_s) == Secret::fromText(u"aa"_s)));
        QVERIFY(Secret() == Secret());
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
