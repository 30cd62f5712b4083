// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "lock/activitywatch.h"
#include "lock/lockviewmodel.h"
#include "support/consoleset.h"
#include "translations.h"

#include <QGuiApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QString prove = u"/v1/sessions/current/prove"_s;

QJsonObject proved()
{
    return {}; // Nothing is opened by it.
}

//! A lock over fakes, with somebody signed in.
struct Set {
    Set() { lock.setGuarding(true); }

    QTemporaryDir home;
    Ui::Preferences preferences{std::make_unique<QSettings>(home.filePath(u"console.ini"_s), QSettings::IniFormat)};
    FakeClock clock;
    Ui::ScreenLock screen;
    Test::HeldLine<Test::RoutedTransport> service;
    Api::Client client{service};
    Ui::LockViewModel lock{client, preferences, clock, &screen};
};
} // namespace

class TestLockViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void locksAfterTheIdleTimeAndNotBefore()
    {
        Set set;
        QCOMPARE(set.lock.minutes(), 15);
        set.clock.advance(15min - 1s);
        set.lock.checkIdle();
        QVERIFY(!set.lock.isLocked());
        set.clock.advance(1s);
        set.lock.checkIdle();
        QVERIFY(set.lock.isLocked());
    }

    void whatThePersonDoesBeginsTheTimeAnew()
    {
        Set set;
        set.clock.advance(14min);
        set.lock.noteActivity();
        set.clock.advance(14min);
        set.lock.checkIdle();
        QVERIFY(!set.lock.isLocked());
        set.clock.advance(1min);
        set.lock.checkIdle();
        QVERIFY(set.lock.isLocked());
    }

    void theTimeIsThePersonsChoice()
    {
        Set set;
        set.lock.setMinutes(5);
        QCOMPARE(set.preferences.lockMinutes(), 5);
        set.clock.advance(5min);
        set.lock.checkIdle();
        QVERIFY(set.lock.isLocked());
        set.lock.setMinutes(7);
        QCOMPARE(set.lock.minutes(), 5); // Not among the choices.
    }

    void neverMeansNever()
    {
        Set set;
        set.lock.setMinutes(0);
        set.clock.advance(100h);
        set.lock.checkIdle();
        QVERIFY(!set.lock.isLocked());
        Q_EMIT set.screen.locked(); // The desktop's own lock still counts.
        QVERIFY(set.lock.isLocked());
    }

    void aClockThatIsSetBackDoesNotPutItOff()
    {
        Set set;
        set.clock.advance(-3h);
        set.lock.checkIdle();
        set.clock.advance(15min);
        set.lock.checkIdle();
        QVERIFY(set.lock.isLocked());
    }

    void nobodySignedInIsNotLocked()
    {
        Set set;
        set.lock.setGuarding(false);
        Q_EMIT set.screen.locked();
        set.lock.lock();
        QVERIFY(!set.lock.isLocked());
    }

    void theEndOfTheSessionUncoversButProvesNothing()
    {
        Set set;
        set.lock.lock();
        set.lock.setGuarding(false);
        QVERIFY(!set.lock.isLocked());
        set.lock.setGuarding(true);
        QVERIFY(set.lock.isLocked());
        set.lock.proved();
        QVERIFY(!set.lock.isLocked());
        set.lock.setGuarding(false);
        set.lock.setGuarding(true);
        QVERIFY(!set.lock.isLocked());
    }

    void aLockOutlivesTheProgram()
    {
        Set set;
        Q_EMIT set.screen.locked();
        Ui::Preferences later{std::make_unique<QSettings>(set.home.filePath(u"console.ini"_s), QSettings::IniFormat)};
        Ui::LockViewModel again{set.client, later, set.clock, nullptr};
        QVERIFY(!again.isLocked()); // There is nobody yet to whom it belongs.
        again.setGuarding(true);
        QVERIFY(again.isLocked());
        again.unlockWithPassword(u"seven lanterns"_s);
        QVERIFY(set.service->answer(prove, Api::HttpReply{.json = proved()}));
        QTRY_VERIFY(!again.isLocked());
        QVERIFY(!later.isLocked());
    }

    void theServerSaysWhetherThePasswordIsRight()
    {
        Set set;
        set.lock.lock();
        set.lock.unlockWithPassword({});
        QCOMPARE(set.lock.passwordError(), u"Enter your password."_s);
        QCOMPARE(set.service->requests.size(), 0);

        const QSignalSpy refused(&set.lock, &Ui::LockViewModel::refused);
        set.lock.unlockWithPassword(u"wrong"_s);
        QVERIFY(set.lock.isBusy());
        QVERIFY(set.service->answer(prove, tl::unexpected(Error{.kind = Error::Kind::Unauthorized, .code = u"password-wrong"_s, .triesLeft = 3})));
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(set.lock.passwordError(), u"This password is wrong. 3 tries left."_s);
        QVERIFY(set.lock.isLocked());

        set.lock.unlockWithPassword(u"right"_s);
        QVERIFY(set.service->answer(prove, Api::HttpReply{.json = proved()}));
        QTRY_VERIFY(!set.lock.isLocked());
        QCOMPARE(set.lock.passwordError(), QString());
    }

    void aCodeOpensItToo()
    {
        Set set;
        set.lock.setCodeOffered(true);
        set.lock.lock();
        set.lock.unlockWithCode(u"123456"_s);
        QVERIFY(set.service->answer(prove, tl::unexpected(Error{.kind = Error::Kind::Unauthorized, .code = u"code-used"_s})));
        QTRY_COMPARE(set.lock.codeError(), u"That code was already used."_s);
        set.lock.unlockWithCode(u"654321"_s);
        QVERIFY(set.service->answer(prove, Api::HttpReply{.json = proved()}));
        QTRY_VERIFY(!set.lock.isLocked());
        QCOMPARE(set.service->last(prove).body[u"code"_s].toString(), u"654321"_s);
        QVERIFY(!set.service->last(prove).body.contains(u"password"_s));
    }

    void withoutAConnectionItStaysShut()
    {
        Set set;
        set.lock.lock();
        set.lock.unlockWithPassword(u"right"_s);
        QVERIFY(set.service->answer(prove, tl::unexpected(Error{.kind = Error::Kind::Offline})));
        QTRY_COMPARE(set.lock.errorText(), u"You’re offline. Check your connection and try again."_s);
        QVERIFY(set.lock.isLocked());
    }

    void anAnswerToAnEarlierLockDoesNotOpenThisOne()
    {
        Set set;
        set.lock.lock();
        set.lock.unlockWithPassword(u"right"_s);
        QTRY_VERIFY(set.service->isWaiting(prove));
        set.lock.setGuarding(false);
        set.lock.setGuarding(true);
        set.lock.lock();
        QVERIFY(set.service->answer(prove, Api::HttpReply{.json = proved()}));
        QCoreApplication::processEvents();
        QVERIFY(set.lock.isLocked());
    }

    void theIdleTimeBeginsAnewAfterUnlocking()
    {
        Set set;
        set.clock.advance(20min);
        set.lock.checkIdle();
        set.lock.unlockWithPassword(u"right"_s);
        QVERIFY(set.service->answer(prove, Api::HttpReply{.json = proved()}));
        QTRY_VERIFY(!set.lock.isLocked());
        set.lock.checkIdle();
        QVERIFY(!set.lock.isLocked());
    }

    void keysAndThePointerCountAsActivity()
    {
        Ui::ActivityWatch watch(qGuiApp);
        const QSignalSpy active(&watch, &Ui::ActivityWatch::active);
        QWindow window;
        window.resize(100, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::keyClick(&window, Qt::Key_A);
        QVERIFY(active.size() > 0);
        const qsizetype before = active.size();
        QTest::mouseMove(&window, QPoint(20, 20));
        QTRY_VERIFY(active.size() > before);
    }
};

QTEST_MAIN(TestLockViewModel)
#include "tst_lockviewmodel.moc"
