// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "account/changeemailviewmodel.h"
#include "accountworld.h"
#include "translations.h"

#include <QGuiApplication>
#include <QSignalSpy>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::ChangeEmailViewModel;

namespace {

const QString path = u"/v1/me/email"_s;
const QString other = u"ananya.k@nilavya.example"_s;

struct World : Test::AccountWorld {
    ChangeEmailViewModel change{client, elevate};

    World() { change.begin(); }
};

} // namespace

class TestChangeEmailViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void asksForTheLinkAndWaits()
    {
        World world;
        const QSignalSpy changed(&world.change, &ChangeEmailViewModel::accountChanged);
        world.change.submit(other);
        QVERIFY(world.change.isBusy());
        QVERIFY(world.elevateFor(path));
        QJsonObject account = Test::accountJson();
        account[u"pending_email"_s] = QJsonObject{
            {u"email"_s, other}, {u"confirmation_id"_s, u"cnf_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s}, {u"expires_at"_s, u"2026-11-23T10:42:07.031Z"_s}};
        QVERIFY(world.answer(path, account));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(world.service->last(path).body[u"email"_s].toString(), other);
        const auto taken = changed.first().first().value<Account>();
        QVERIFY(taken.pendingEmail.has_value());
        QCOMPARE(taken.email, u"ananya@nilavya.example"_s); // The old one stays in force.
        QVERIFY(!world.change.isOpen());
    }

    void whatIsNoAddressIsNotSent()
    {
        World world;
        world.change.submit(u"ananya"_s);
        QCOMPARE(world.change.emailError(), u"Enter an email address, such as name@company.in."_s);
        QCOMPARE(world.service->count(path), 0);
        world.change.edited();
        QCOMPARE(world.change.emailError(), QString());
    }

    void whatTheServerRefusesStandsAtTheField()
    {
        World world;
        world.change.submit(u"ananya@gmail.com"_s);
        QVERIFY(world.fail(path, {.kind = Error::Kind::Invalid,
                                  .fields = {{.pointer = u"/email"_s, .code = u"consumer-email"_s, .detail = u"Use your work email."_s}}}));
        QTRY_VERIFY(!world.change.emailError().isEmpty());
        QVERIFY(world.change.isOpen());
        QVERIFY(!world.change.isBusy());
    }

    void aLostConnectionIsSaid()
    {
        World world;
        world.change.submit(other);
        QVERIFY(world.fail(path, {.kind = Error::Kind::Offline}));
        QTRY_COMPARE(world.change.errorText(), u"You’re offline. Check your connection and try again."_s);
        QVERIFY(world.change.isOpen());
    }

    void aChangeThatWaitsIsGivenUp()
    {
        World world;
        const QSignalSpy changed(&world.change, &ChangeEmailViewModel::accountChanged);
        world.change.cancelPending();
        QVERIFY(world.answer(path, Test::accountJson()));
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(world.service->last(path).verb == Api::Verb::Delete);
        QVERIFY(!changed.first().first().value<Account>().pendingEmail.has_value());

        const QSignalSpy failed(&world.change, &ChangeEmailViewModel::failed);
        world.change.cancelPending();
        QVERIFY(world.fail(path, {.kind = Error::Kind::Offline}));
        QTRY_COMPARE(failed.size(), 1);
    }

    void anAnswerAfterSigningOutIsDropped()
    {
        World world;
        const QSignalSpy changed(&world.change, &ChangeEmailViewModel::accountChanged);
        world.change.submit(other);
        world.change.close();
        QVERIFY(world.change.isOpen()); // Not while it saves.
        world.change.reset();
        QVERIFY(world.answer(path, Test::accountJson()));
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), 0);
    }
};

QTEST_MAIN(TestChangeEmailViewModel)
#include "tst_changeemailviewmodel.moc"
