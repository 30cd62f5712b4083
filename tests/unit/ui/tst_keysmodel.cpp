// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keys/keysmodel.h"
#include "support/fakeclock.h"
#include "support/samplekeys.h"
#include "translations.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::KeysModel;

class TestKeysModel : public QObject {
    Q_OBJECT

private:
    static QVariant value(const KeysModel &model, int row, int role) { return model.data(model.index(row), role); }
    static QStringList names(const KeysModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(value(model, row, KeysModel::NameRole).toString());
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        Ui::installTranslations(u"en"_s);
    }

    void saysWhatTheDesignShows()
    {
        const FakeClock clock(Test::sampleNow());
        KeysModel model(clock);
        model.replace(Test::sampleKeys());
        QCOMPARE(value(model, 0, KeysModel::NameRole), u"Legacy IVR bridge"_s);
        QCOMPARE(value(model, 0, KeysModel::EnvironmentRole), u"Live"_s);
        QCOMPARE(value(model, 0, KeysModel::CreatedByRole), u"Created by Ananya Krishnan"_s);
        QCOMPARE(value(model, 0, KeysModel::MaskedRole), u"intrlume_sk_live_2k9w…Ht4z"_s);
        QCOMPARE(value(model, 0, KeysModel::LastUsedRole), u"3 min ago"_s);
        QCOMPARE(value(model, 0, KeysModel::RotationRole), u"Overdue 4 days"_s);
        QCOMPARE(value(model, 0, KeysModel::AllowedFromRole), u"Anywhere"_s);
        QCOMPARE(value(model, 0, KeysModel::AllowedFromAnywhereRole), true);
        QCOMPARE(value(model, 0, KeysModel::StatusRole), u"Active"_s);
        QCOMPARE(value(model, 1, KeysModel::OldKeyRole), true);
        QCOMPARE(value(model, 1, KeysModel::RotationRole), u"Stops in 6 h"_s);
        QCOMPARE(value(model, 1, KeysModel::StatusRole), u"Ending"_s);
        QCOMPARE(value(model, 3, KeysModel::AllowedFromRole), u"3 ranges"_s);
        QCOMPARE(value(model, 6, KeysModel::AllowedFromAnywhereRole), false); // A test key from anywhere is no worry.
        QCOMPARE(value(model, 7, KeysModel::LastUsedRole), u"Never"_s);
    }

    void replacingMovesAsLittleAsPossible()
    {
        const FakeClock clock(Test::sampleNow());
        KeysModel model(clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<ApiKey> keys = Test::sampleKeys();
        model.replace(keys);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex crm = model.index(2);
        keys.removeAt(0);
        keys.move(8, 0);
        keys[4].name = u"Renamed"_s;
        model.replace(keys);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(names(model).first(), u"Telephony gateway"_s);
        QCOMPARE(names(model).at(4), u"Renamed"_s);
        QCOMPARE(model.rowCount(), 9);
        QCOMPARE(crm.data(KeysModel::NameRole), u"CRM sync"_s);
        model.replace({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theClockChangesTheWords()
    {
        FakeClock clock(Test::sampleNow());
        KeysModel model(clock);
        model.replace(Test::sampleKeys());
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        clock.advance(std::chrono::minutes(4));
        model.refreshWords();
        QCOMPARE(changes.count(), 1);
        QCOMPARE(value(model, 0, KeysModel::LastUsedRole), u"7 min ago"_s);
    }

    void aKeyBeingStoppedSaysSo()
    {
        const FakeClock clock(Test::sampleNow());
        KeysModel model(clock);
        model.replace(Test::sampleKeys());
        const KeyId id = Test::sampleKeys().first().id;
        model.setStopping(id, u"Stopping 3 of 5"_s);
        QCOMPARE(value(model, 0, KeysModel::RotationRole), u"Stopping 3 of 5"_s);
        QCOMPARE(value(model, 0, KeysModel::StatusRole), u"Stopping"_s);
        QVERIFY(value(model, 0, KeysModel::SpokenRole).toString().contains(u"Stopping 3 of 5"_s));
        model.setStopping(id, {});
        QCOMPARE(value(model, 0, KeysModel::RotationRole), u"Overdue 4 days"_s);
    }

    void asksForMoreOnlyWhereThereIsMore()
    {
        const FakeClock clock(Test::sampleNow());
        KeysModel model(clock);
        QVERIFY(!model.canFetchMore({}));
        bool more = true;
        int loads = 0;
        model.setLoader([&more] { return more; }, [&loads] { ++loads; });
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(loads, 1);
        more = false;
        model.fetchMore({});
        QCOMPARE(loads, 1);
    }

    void manyRowsStayCheap()
    {
        const FakeClock clock(Test::sampleNow());
        KeysModel model(clock);
        QList<ApiKey> keys;
        ApiKey key = Test::sampleKey(u"CRM sync"_s);
        std::array<unsigned char, 10> entropy{};
        for (int row = 0; row < 100'000; ++row) {
            entropy[8] = static_cast<unsigned char>(row >> 8);
            entropy[9] = static_cast<unsigned char>(row & 0xff);
            entropy[7] = static_cast<unsigned char>(row >> 16);
            key.id = KeyId::make(Test::sampleNow(), entropy);
            keys.append(key);
        }
        model.append(keys);
        QElapsedTimer timer;
        timer.start();
        for (int row = 0; row < 100'000; row += 100) {
            for (int role = KeysModel::KeyIdRole; role <= KeysModel::SpokenRole; ++role)
                QVERIFY(value(model, row, role).isValid());
        }
        // A screen has about 15 rows: a thousand of them take far less than this even on a busy machine.
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void whatIsNotThereIsNoRow()
    {
        const FakeClock clock(Test::sampleNow());
        KeysModel model(clock);
        QVERIFY(!value(model, 3, KeysModel::NameRole).isValid());
        QVERIFY(!model.find(KeyId(u"key_none"_s)));
        model.update(Test::sampleKey(u"CRM sync"_s));
        model.remove(KeyId(u"key_none"_s));
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestKeysModel)
#include "tst_keysmodel.moc"
