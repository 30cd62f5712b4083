// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "account/devicesviewmodel.h"
#include "accountworld.h"
#include "translations.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QJsonArray>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::DevicesViewModel;

namespace {

const QString list = u"/v1/sessions"_s;
const QString here = u"ses_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s;
const QString reception = u"ses_01J9ZK3V5B8T0M6Q4R2W7X1Y9D"_s;

QJsonObject session(const QString &id, const QString &name, const QDateTime &seen, bool current, const QString &address)
{
    const QString time = seen.toString(Qt::ISODateWithMs);
    return {{u"id"_s, id},           {u"device"_s, QJsonObject{{u"name"_s, name}, {u"platform"_s, u"Debian 12"_s}}},
            {u"created_at"_s, time}, {u"last_seen_at"_s, time},
            {u"address"_s, address}, {u"current"_s, current}};
}

struct World : Test::AccountWorld {
    DevicesViewModel devices{client, clock};
    QAbstractItemModelTester tester{&devices, QAbstractItemModelTester::FailureReportingMode::QtTest};

    [[nodiscard]] bool load(bool both = true)
    {
        QJsonArray items{session(here, u"desk"_s, clock.now(), true, u"198.51.100.24"_s)};
        if (both)
            items.append(session(reception, u"Reception PC"_s, clock.now().addSecs(-3 * 60), false, {}));
        return answer(list, {{u"items"_s, items}, {u"next"_s, QJsonValue::Null}})
               && QTest::qWaitFor([&] { return devices.count() == (both ? 2 : 1) && !devices.isLoading(); });
    }
    [[nodiscard]] bool open()
    {
        devices.refresh();
        return load();
    }
    QString detail(int row) const { return devices.index(row).data(DevicesViewModel::DetailRole).toString(); }
};

} // namespace

class TestDevicesViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void saysWhereTheAccountIsSignedIn()
    {
        World world;
        world.devices.refresh();
        QVERIFY(world.devices.isLoading());
        QVERIFY(world.load());
        QCOMPARE(world.devices.index(0).data(DevicesViewModel::NameRole).toString(), u"desk"_s);
        QVERIFY(world.devices.index(0).data(DevicesViewModel::CurrentRole).toBool());
        QCOMPARE(world.detail(0), u"Debian 12 · 198.51.100.24 · now"_s);
        QCOMPARE(world.detail(1), u"Debian 12 · 3 min ago"_s);
        QVERIFY(!world.devices.index(1).data(DevicesViewModel::CurrentRole).toBool());
    }

    void noDeviceIsLeftOutOfALongList()
    {
        World world;
        world.devices.refresh();
        const QJsonArray first{session(here, u"desk"_s, world.clock.now(), true, {})};
        const QJsonArray second{session(reception, u"Reception PC"_s, world.clock.now(), false, {})};
        QVERIFY(world.answer(list, {{u"items"_s, first}, {u"next"_s, u"more"_s}}));
        QVERIFY(world.answer(list, {{u"items"_s, second}, {u"next"_s, QJsonValue::Null}}));
        QTRY_COMPARE(world.devices.count(), 2);
        QCOMPARE(world.service->last(list).query.queryItemValue(u"after"_s), u"more"_s);
    }

    void asksBeforeItSignsOneOut()
    {
        World world;
        QVERIFY(world.open());
        world.devices.confirm(); // Nothing was asked.
        QCOMPARE(world.service->requests.size(), 1);
        world.devices.askToEnd(reception);
        QCOMPARE(world.devices.question(), u"Sign out Reception PC?"_s);
        world.devices.cancel();
        QVERIFY(!world.devices.isAsking());
        QCOMPARE(world.service->requests.size(), 1);

        world.devices.askToEnd(reception);
        world.devices.confirm();
        QVERIFY(world.devices.isBusy());
        world.devices.cancel();
        QVERIFY(world.devices.isAsking()); // Not while it works.
        QVERIFY(world.answer(list + u'/' + reception));
        QVERIFY(world.service->last(reception).verb == Api::Verb::Delete);
        QVERIFY(world.load(false));
        QVERIFY(!world.devices.isAsking());
    }

    void signsAllOthersOut()
    {
        World world;
        QVERIFY(world.open());
        world.devices.askToEndOthers();
        QCOMPARE(world.devices.question(), u"Sign out all other devices?"_s);
        world.devices.confirm();
        QVERIFY(world.answer(u"/v1/sessions/others"_s));
        QVERIFY(world.load(false));
    }

    void oneThatIsGoneAlreadyIsWhatWasWanted()
    {
        World world;
        QVERIFY(world.open());
        world.devices.askToEnd(reception);
        world.devices.confirm();
        QVERIFY(world.fail(list + u'/' + reception, {.kind = Error::Kind::NotFound}));
        QVERIFY(world.load(false));
        QVERIFY(!world.devices.isAsking());
    }

    void whatFailedIsSaidWhereItWasAsked()
    {
        World world;
        QVERIFY(world.open());
        world.devices.askToEnd(reception);
        world.devices.confirm();
        QVERIFY(world.fail(list + u'/' + reception, {.kind = Error::Kind::Offline}));
        QTRY_COMPARE(world.devices.questionError(), u"You’re offline. Check your connection and try again."_s);
        QVERIFY(world.devices.isAsking());
        QCOMPARE(world.devices.count(), 2);
    }

    void aListThatCannotBeLoadedSaysSoAndKeepsWhatItHad()
    {
        World world;
        QVERIFY(world.open());
        world.devices.refresh();
        QVERIFY(world.fail(list, {.kind = Error::Kind::Timeout}));
        QTRY_COMPARE(world.devices.errorText(), u"The server did not answer in time. Try again."_s);
        QCOMPARE(world.devices.count(), 2);
    }

    void signingOutEmptiesIt()
    {
        World world;
        QVERIFY(world.open());
        world.devices.refresh();
        world.devices.reset();
        QCOMPARE(world.devices.count(), 0);
        QVERIFY(!world.devices.isLoading());
    }
};

QTEST_MAIN(TestDevicesViewModel)
#include "tst_devicesviewmodel.moc"
