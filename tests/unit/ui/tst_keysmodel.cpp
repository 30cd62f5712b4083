// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keys/keysmodel.h"
#include "support/fakeclock.h"
#include "support/samplekeys.h"
#include "translations.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

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

    void aRowThatMovedFarMovesAlone()
    {
        const FakeClock clock(Test::sampleNow());
        KeysModel model(clock);
        const QAbstractItemModelTester tester(&model);
        QList<ApiKey> keys = Test::sampleKeys();
        model.replace(keys);
        QSignalSpy moved(&model, &KeysModel::rowsMoved);
        keys.move(0, 9);
        keys.move(5, 2);
        model.replace(keys);
        QCOMPARE(moved.count(), 2);
        for (int row = 0; row < keys.size(); ++row)
            QCOMPARE(value(model, row, KeysModel::NameRole).toString(), keys.at(row).name);
    }

    void whateverBecomesOfTheListTheRowsAreIt()
    {
        const FakeClock clock(Test::sampleNow());
        KeysModel model(clock);
        const QAbstractItemModelTester tester(&model);
        QRandomGenerator random(7);
        const QList<ApiKey> all = Test::sampleKeys();
        for (int round = 0; round < 500; ++round) {
            QList<ApiKey> keys = all;
            std::shuffle(keys.begin(), keys.end(), random);
            keys.resize(random.bounded(keys.size() + 1));
            model.replace(keys);
            QCOMPARE(model.keys(), keys);
        }
    }

    void renewingKeepsWhatComesAfterWhatWasAskedFor()
    {
        const FakeClock clock(Test::sampleNow());
        KeysModel model(clock);
        const QAbstractItemModelTester tester(&model);
        const QList<ApiKey> all = Test::sampleKeys();
        model.replace(all);
        model.setStopping(all.at(1).id, u"Stopping 3 of 5"_s);
        model.renew({all.at(0), all.at(3)}, true); // The third is gone; those after the fourth were not asked for.
        QStringList expected;
        for (const int row : {0, 1, 3, 4, 5, 6, 7, 8, 9})
            expected.append(all.at(row).name);
        QCOMPARE(names(model), expected);
        model.renew({all.at(0), all.at(3)}, false);
        QCOMPARE(names(model), (QStringList{all.at(0).name, all.at(1).name, all.at(3).name}));
        model.replace({all.at(0)}); // Another list.
        QCOMPARE(model.rowCount(), 1);
    }

    void aKeyIsListedOnce()
    {
        const FakeClock clock(Test::sampleNow());
        KeysModel model(clock);
        const QList<ApiKey> all = Test::sampleKeys();
        model.append(all.first(4));
        model.append(all.sliced(3, 3));
        QCOMPARE(model.rowCount(), 6);
        model.remove(all.at(2).id);
        model.append({all.at(2)});
        QCOMPARE(model.rowCount(), 6);
    }

    void aPausedKeyThatWasRotatedEndsAndCanBeResumed()
    {
        const FakeClock clock(Test::sampleNow());
        KeysModel model(clock);
        ApiKey key = Test::sampleKey(u"CRM sync"_s);
        key.status = KeyStatus::Paused;
        key.replacedBy = Test::sampleKey(u"Telephony gateway"_s).id;
        key.endsAt = Test::sampleNow().addSecs(6 * 3600);
        model.replace({key});
        QCOMPARE(value(model, 0, KeysModel::EndingRole), true);
        QCOMPARE(value(model, 0, KeysModel::PausableRole), true);
        QCOMPARE(value(model, 0, KeysModel::RotatableRole), false);
        QCOMPARE(value(model, 0, KeysModel::RotationRole), u"Stops in 6 h"_s);
        key.status = KeyStatus::Ending;
        model.update(key);
        QCOMPARE(value(model, 0, KeysModel::PausableRole), false);
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
