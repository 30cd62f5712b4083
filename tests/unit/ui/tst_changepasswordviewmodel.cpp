// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "account/changepasswordviewmodel.h"
#include "accountworld.h"
#include "translations.h"

#include <QGuiApplication>
#include <QSignalSpy>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::ChangePasswordViewModel;

namespace {

const QString path = u"/v1/me/password"_s;
const QString password = u"seven lanterns over the quiet river"_s;

struct World : Test::AccountWorld {
    ChangePasswordViewModel change{client, elevate};

    World()
    {
        service->always(u"/v1/password-check"_s, {{u"score"_s, 4}, {u"advice"_s, u"none"_s}});
        change.begin(Test::account());
    }
};

} // namespace

class TestChangePasswordViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void setsAnotherOneAndForgetsIt()
    {
        World world;
        const QSignalSpy saved(&world.change, &ChangePasswordViewModel::saved);
        world.change.password()->setText(password);
        QTRY_COMPARE(world.change.password()->strength(), 4);
        QCOMPARE(world.service->last(u"/v1/password-check"_s).body[u"email"_s].toString(), u"ananya@nilavya.example"_s);
        world.change.submit();
        QVERIFY(world.elevateFor(path));
        QVERIFY(world.answer(path));
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(world.service->last(path).body[u"new_password"_s].toString(), password);
        QVERIFY(world.service->last(path).body[u"end_other_sessions"_s].toBool());
        QVERIFY(!world.change.isOpen());
        QVERIFY(world.change.password()->secret().isEmpty());
    }

    void otherDevicesStaySignedInWhereThePersonSaysSo()
    {
        World world;
        world.change.setEndsOthers(false);
        world.change.password()->setText(password);
        world.change.submit();
        QVERIFY(world.answer(path));
        QVERIFY(!world.service->last(path).body[u"end_other_sessions"_s].toBool());
        QTRY_VERIFY(!world.change.isOpen());
        world.change.begin(Test::account());
        QVERIFY(world.change.endsOthers()); // The safe choice each time.
    }

    void whatCannotBeTakenIsNotSent()
    {
        World world;
        world.change.password()->setText(u"short"_s);
        world.change.submit();
        QCOMPARE(world.change.password()->error(), u"Use 12 characters or more."_s);
        QCOMPARE(world.service->count(path), 0);
    }

    void theSameOneIsRefusedInWords()
    {
        World world;
        world.change.password()->setText(password);
        world.change.submit();
        QVERIFY(world.fail(path, {.kind = Error::Kind::Invalid, .fields = {{.pointer = u"/new_password"_s, .code = u"unchanged"_s, .detail = {}}}}));
        QTRY_COMPARE(world.change.password()->error(), u"This is the password that you have already."_s);
        QVERIFY(world.change.isOpen());
        QVERIFY(!world.change.isBusy());
    }

    void aLostConnectionKeepsWhatWasTyped()
    {
        World world;
        world.change.password()->setText(password);
        world.change.submit();
        QVERIFY(world.fail(path, {.kind = Error::Kind::Offline}));
        QTRY_COMPARE(world.change.errorText(), u"You’re offline. Check your connection and try again."_s);
        QVERIFY(world.change.password()->secret() == Secret::fromText(password));
    }

    void isNotClosedWhileItSaves()
    {
        World world;
        world.change.password()->setText(password);
        world.change.submit();
        world.change.close();
        QVERIFY(world.change.isOpen());
        world.change.reset(); // Signing out takes it along.
        QVERIFY(!world.change.isOpen());
        QVERIFY(world.change.password()->secret().isEmpty());
        const QSignalSpy saved(&world.change, &ChangePasswordViewModel::saved);
        QVERIFY(world.answer(path));
        QCoreApplication::processEvents();
        QCOMPARE(saved.size(), 0);
    }
};

QTEST_MAIN(TestChangePasswordViewModel)
#include "tst_changepasswordviewmodel.moc"
