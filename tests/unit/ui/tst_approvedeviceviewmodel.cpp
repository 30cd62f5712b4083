// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "accountworld.h"
#include "servers/approvedeviceviewmodel.h"
#include "translations.h"

#include <QGuiApplication>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::ApproveDeviceViewModel;

namespace {

const QString path = u"/v1/device-codes/BCDF-GHJK"_s;

struct World : Test::AccountWorld {
    ApproveDeviceViewModel approval{client, clock};

    World() { approval.start(); }

    [[nodiscard]] bool find()
    {
        approval.look(u"bcdf ghjk"_s);
        const QString asked = clock.now().addSecs(-130).toString(Qt::ISODateWithMs);
        return answer(path, {{u"user_code"_s, u"BCDF-GHJK"_s},
                             {u"device"_s, QJsonObject{{u"name"_s, u"build-7"_s}, {u"platform"_s, u"Debian 12"_s}}},
                             {u"address"_s, u"198.51.100.24"_s},
                             {u"created_at"_s, asked},
                             {u"expires_at"_s, clock.now().addSecs(400).toString(Qt::ISODateWithMs)}})
               && QTest::qWaitFor([this] { return approval.isFound(); });
    }
};

} // namespace

class TestApproveDeviceViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void readsCodesAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("as shown") << u"BCDF-GHJK"_s << u"BCDF-GHJK"_s;
        QTest::newRow("small") << u"bcdf-ghjk"_s << u"BCDF-GHJK"_s;
        QTest::newRow("without the hyphen") << u"bcdfghjk"_s << u"BCDF-GHJK"_s;
        QTest::newRow("with blanks") << u" bcdf ghjk "_s << u"BCDF-GHJK"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("short") << u"BCDF-GHJ"_s << QString();
        QTest::newRow("long") << u"BCDF-GHJKL"_s << QString();
        QTest::newRow("digits") << u"BCDF-1234"_s << QString();
        QTest::newRow("a path") << u"../sessions"_s << QString();
        QTest::newRow("other letters") << u"ВСDFGHJK"_s << QString(); // The first two are Cyrillic.
    }
    void readsCodesAsPeopleTypeThem()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QCOMPARE(ApproveDeviceViewModel::userCode(typed), code);
    }

    void saysWhoAsks()
    {
        World world;
        QVERIFY(world.find());
        QCOMPARE(world.approval.device(), u"build-7, Debian 12"_s);
        QCOMPARE(world.approval.address(), u"198.51.100.24"_s);
        QCOMPARE(world.approval.age(), u"2 minutes ago"_s);
    }

    void whatCannotBeACodeIsNotSent()
    {
        World world;
        world.approval.look(u"12"_s);
        QCOMPARE(world.approval.codeError(), u"Enter the 8 letters that the program shows, such as BCDF-GHJK."_s);
        QCOMPARE(world.service->requests.size(), 0);
        world.approval.edited();
        QCOMPARE(world.approval.codeError(), QString());
    }

    void aCodeThatNobodyWaitsWithIsSaid()
    {
        World world;
        world.approval.look(u"BCDFGHJK"_s);
        QVERIFY(world.fail(path, {.kind = Error::Kind::NotFound}));
        QTRY_COMPARE(world.approval.codeError(), u"No program waits with this code. Check it, or let the program ask for a new one."_s);
    }

    void approvingWantsThePasswordWhereTheServerSaysSo()
    {
        World world;
        QVERIFY(world.find());
        world.approval.approve();
        const QString approve = path + u"/approve"_s;
        QVERIFY(world.fail(approve, {.kind = Error::Kind::Forbidden, .code = u"elevation-required"_s}));
        QTRY_VERIFY(world.approval.elevate()->isOpen());
        world.approval.elevate()->submit(u"the password of now"_s);
        QVERIFY(world.answer(u"/v1/sessions/current/elevate"_s, {{u"elevated_until"_s, u"2026-11-22T10:52:07.031Z"_s}}));
        QVERIFY(world.answer(approve));
        QTRY_VERIFY(world.approval.isApproved());
        QCOMPARE(world.approval.resultText(), u"build-7 is signed in. You can end it under Devices at any time."_s);
    }

    void denyingTurnsItAway()
    {
        World world;
        QVERIFY(world.find());
        world.approval.deny();
        QVERIFY(world.answer(path + u"/deny"_s));
        QTRY_VERIFY(world.approval.isFinished());
        QVERIFY(!world.approval.isApproved());
        QCOMPARE(world.service->count(path + u"/approve"_s), 0);
    }

    void closingDecidesNothing()
    {
        World world;
        QVERIFY(world.find());
        world.approval.close();
        QVERIFY(!world.approval.isOpen());
        QCOMPARE(world.service->requests.size(), 1);
    }

    void aCodeThatEndedMeanwhileIsSaid()
    {
        World world;
        QVERIFY(world.find());
        world.approval.approve();
        QVERIFY(world.fail(path + u"/approve"_s, {.kind = Error::Kind::NotFound}));
        QTRY_COMPARE(world.approval.codeError(), u"This code has expired or was answered already."_s);
        QVERIFY(!world.approval.isFinished());
    }
};

QTEST_MAIN(TestApproveDeviceViewModel)
#include "tst_approvedeviceviewmodel.moc"
