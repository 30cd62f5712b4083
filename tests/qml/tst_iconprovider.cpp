// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "theme/iconprovider.h"

#include <QDir>
#include <QImage>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Intrlume;
using namespace Qt::StringLiterals;

namespace {

//! Whether any pixel is exactly this colour, fully opaque.
bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class TestIconProvider : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsInTheColourAndSizeAskedFor()
    {
        QSize size;
        const QImage image = Ui::IconProvider().requestImage(u"plus/16896f"_s, &size, QSize(32, 32));
        QCOMPARE(size, QSize(32, 32));
        QCOMPARE(image.size(), size);
        QVERIFY(hasColour(image, QColor(0x16, 0x89, 0x6f)));
        QVERIFY(!hasColour(image, Qt::black));
    }

    void withoutASizeItIsAsLargeAsItsGrid() { QCOMPARE(Ui::IconProvider().requestImage(u"key/000000"_s, nullptr, QSize()).size(), QSize(16, 16)); }

    void theStrokeStaysAsWideWhenTheIconShrinks()
    {
        Ui::IconProvider provider;
        // The same 28 device pixels: as a 14 px icon at twice the density, and drawn as it is.
        const QImage kept = provider.requestImage(u"minus/000000/14"_s, nullptr, QSize(28, 28));
        const QImage scaled = provider.requestImage(u"minus/000000"_s, nullptr, QSize(28, 28));
        const auto ink = [](const QImage &image) {
            int sum = 0;
            for (int y = 0; y < image.height(); ++y)
                sum += qAlpha(image.pixel(image.width() / 2, y));
            return sum;
        };
        QVERIFY(ink(kept) > ink(scaled));
        // 1.5 px at twice the density is three rows of ink.
        QVERIFY(qAbs(ink(kept) - 3 * 255) < 30);
    }

    void whatIsNotAnIconIsEmptyAndReported_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("unknown") << u"nothing/000000"_s;
        QTest::newRow("no colour") << u"key"_s;
        QTest::newRow("bad colour") << u"key/greenish"_s;
        QTest::newRow("a path") << u"../icons/key/000000"_s;
        QTest::newRow("empty") << u""_s;
    }

    void whatIsNotAnIconIsEmptyAndReported()
    {
        QFETCH(QString, id);
        QTest::ignoreMessage(QtWarningMsg, qPrintable(u"No icon for "_s + id));
        QVERIFY(Ui::IconProvider().requestImage(id, nullptr, QSize(16, 16)).isNull());
    }

    void everyIconOfTheDesignIsThereAndDraws()
    {
        const QStringList names = QDir(u":/icons"_s).entryList();
        QVERIFY(names.size() >= 57);
        for (const QString &name : names) {
            const QImage image = Ui::IconProvider().requestImage(name.chopped(4) + u"/5c6963"_s, nullptr, QSize(48, 48));
            QVERIFY2(!image.isNull(), qPrintable(name));
            QVERIFY2(image.convertToFormat(QImage::Format_Alpha8) != QImage(48, 48, QImage::Format_Alpha8), qPrintable(name));
        }
    }

    void manyThreadsMayDrawAtOnce()
    {
        Ui::IconProvider provider;
        const QImage expected = provider.requestImage(u"shield/5c6963"_s, nullptr, QSize(64, 64));
        std::atomic<int> different = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int round = 0; round < 50; ++round)
                    different += provider.requestImage(u"shield/5c6963"_s, nullptr, QSize(64, 64)) != expected;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(different.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestIconProvider)
#include "tst_iconprovider.moc"
