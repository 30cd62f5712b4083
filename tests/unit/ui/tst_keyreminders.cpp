// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keys/keyreminders.h"
#include "support/consoleset.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "support/heldline.h"
#include "support/samplekeys.h"
#include "translations.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Ui::KeyReminders;

namespace {

ApiKey dueIn(std::chrono::seconds time, const QString &name, const QString &id)
{
    ApiKey key = Test::sampleKey(u"CRM sync"_s);
    key.id = KeyId(id);
    key.name = name;
    key.rotationDueAt = Test::sampleNow().addSecs(time.count());
    return key;
}

const QString firstId = u"key_01J9ZK3V5B8T0M6Q4R2W7X1Y9A"_s;
const QString secondId = u"key_01J9ZK3V5B8T0M6Q4R2W7X1Y9B"_s;
const QString thirdId = u"key_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s;

//! The reminders of one start of the console; \a folder outlives it, as the computer does.
struct Start {
    explicit Start(const QTemporaryDir &folder, Role role = Role::Owner)
        : preferences(std::make_unique<QSettings>(folder.filePath(u"console.ini"_s), QSettings::IniFormat))
    {
        reminders.setWorkspace(Test::sampleWorkspace(role));
    }

    void look(const QList<ApiKey> &keys, const QString &next = {})
    {
        reminders.check();
        QTRY_COMPARE(service->waiting(), 1);
        service->answer(Test::pageJson(keys, next));
        QCoreApplication::processEvents();
    }

    FakeClock clock{Test::sampleNow()};
    Test::HeldLine<Test::FakeTransport> service;
    Api::Client client{service};
    Test::FakeDesktop desktop;
    Ui::Preferences preferences;
    KeyReminders reminders{client, clock, desktop, preferences};
};

} // namespace

//! What an owner's desktop is told of keys that are due, and how often.
class KeyRemindersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void aCoveredWindowsNoticesNameNothing()
    {
        const QTemporaryDir folder;
        Start start(folder);
        start.reminders.setDiscreet(true);
        QSignalSpy opened(&start.reminders, &KeyReminders::opened);
        start.look({dueIn(5 * 24h, u"CRM sync"_s, firstId)});
        QCOMPARE(start.desktop.told.size(), 1);
        const Ui::Notice notice = start.desktop.told.first();
        QCOMPARE(notice.title, u"API keys need rotating"_s);
        QVERIFY(!(notice.title + notice.text).contains(u"CRM sync"_s));
        QVERIFY(!(notice.title + notice.text).contains(Test::sampleWorkspace(Role::Owner).name));
        Q_EMIT start.desktop.noticeOpened(notice.id);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), firstId);
    }

    void eachStepHasItsName_data()
    {
        QTest::addColumn<qint64>("secondsToDue");
        QTest::addColumn<QString>("step");
        constexpr qint64 day = 24 * 60 * 60;
        QTest::newRow("far away") << 14 * day + 60 << QString();
        QTest::newRow("fourteen days") << 14 * day - 60 << u"soon"_s;
        QTest::newRow("tomorrow") << day << u"soon"_s;
        QTest::newRow("in an hour") << qint64(3600) << u"today"_s;
        QTest::newRow("this moment") << qint64(0) << u"overdue-0"_s;
        QTest::newRow("six days over") << -6 * day << u"overdue-0"_s;
        QTest::newRow("a week over") << -7 * day << u"overdue-1"_s;
        QTest::newRow("three weeks over") << -21 * day << u"overdue-3"_s;
    }
    void eachStepHasItsName()
    {
        QFETCH(const qint64, secondsToDue);
        QTEST(KeyReminders::stepOf(dueIn(std::chrono::seconds(secondsToDue), u"CRM sync"_s, firstId), Test::sampleNow()), "step");
    }

    void aKeyThatNobodyNeedsToRotateHasNoStep()
    {
        ApiKey key = dueIn(-24h, u"CRM sync"_s, firstId);
        for (const KeyStatus status : {KeyStatus::Ending, KeyStatus::Revoked}) {
            key.status = status;
            QVERIFY(KeyReminders::stepOf(key, Test::sampleNow()).isEmpty());
        }
        key.status = KeyStatus::Paused;
        QVERIFY(!KeyReminders::stepOf(key, Test::sampleNow()).isEmpty());
    }

    void oneKeyIsToldByNameAndOnlyOnceAStep()
    {
        const QTemporaryDir folder;
        Start start(folder);
        start.look({dueIn(12 * 24h, u"CRM sync"_s, firstId)});
        QCOMPARE(start.desktop.told.size(), 1);
        QCOMPARE(start.desktop.told.first().title, u"CRM sync: Rotate in 12 days"_s);
        QCOMPARE(start.desktop.told.first().text, u"It is due on 4 December in Nilavya Health."_s);
        QVERIFY(start.service->requests.last().query.hasQueryItem(u"due_before"_s));
        start.look({dueIn(12 * 24h, u"CRM sync"_s, firstId)});
        QCOMPARE(start.desktop.told.size(), 1);
        start.clock.advance(13 * 24h);
        start.look({dueIn(12 * 24h, u"CRM sync"_s, firstId)});
        QCOMPARE(start.desktop.told.size(), 2);
        QVERIFY(start.desktop.told.last().text.startsWith(u"It was due on 4 December"_s));
    }

    void anotherStartTellsNothingTwice()
    {
        const QTemporaryDir folder;
        const QList<ApiKey> keys{dueIn(-24h, u"CRM sync"_s, firstId)};
        Start(folder).look(keys);
        Start again(folder);
        again.look(keys);
        QVERIFY(again.desktop.told.isEmpty());
    }

    void severalKeysAreOneNotice()
    {
        const QTemporaryDir folder;
        Start start(folder);
        start.look({dueIn(-24h, u"Legacy IVR bridge"_s, firstId), dueIn(2h, u"CRM sync"_s, secondId), dueIn(72h, u"Reports"_s, thirdId)});
        QCOMPARE(start.desktop.told.size(), 1);
        QCOMPARE(start.desktop.told.first().title, u"3 API keys of Nilavya Health need rotating"_s);
        QCOMPARE(start.desktop.told.first().text, u"Legacy IVR bridge, CRM sync and 1 other"_s);
    }

    void whatWasChosenIsShown()
    {
        const QTemporaryDir folder;
        Start start(folder);
        QSignalSpy opened(&start.reminders, &KeyReminders::opened);
        start.look({dueIn(-24h, u"CRM sync"_s, firstId)});
        Q_EMIT start.desktop.noticeOpened(start.desktop.told.first().id);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), firstId);
        Q_EMIT start.desktop.noticeOpened(u"something else"_s);
        QCOMPARE(opened.count(), 1);
        start.reminders.stop(); // Signed out: the notice may still lie on the desktop.
        Q_EMIT start.desktop.noticeOpened(start.desktop.told.first().id);
        QCOMPARE(opened.count(), 1);
    }

    void whoDoesNotWantThemIsNotAskedFor()
    {
        const QTemporaryDir folder;
        Start start(folder);
        start.preferences.setRemindsOfKeys(false);
        start.reminders.check();
        QVERIFY(start.service->requests.isEmpty());
        Start viewer(folder, Role::Viewer);
        viewer.preferences.setRemindsOfKeys(true);
        viewer.reminders.check();
        QVERIFY(viewer.service->requests.isEmpty());
    }

    void aFailureIsNoReasonToForgetWhatWasTold()
    {
        const QTemporaryDir folder;
        const QList<ApiKey> keys{dueIn(-24h, u"CRM sync"_s, firstId)};
        Start start(folder);
        start.look(keys);
        start.reminders.check();
        QTRY_COMPARE(start.service->waiting(), 1);
        start.service->answer(tl::unexpected(Error{.kind = Error::Kind::Offline}));
        start.look(keys);
        QCOMPARE(start.desktop.told.size(), 1);
    }
};

QTEST_MAIN(KeyRemindersTest)
#include "tst_keyreminders.moc"
