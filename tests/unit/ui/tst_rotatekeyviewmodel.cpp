// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/keyusage.h"
#include "keys/rotatekeyviewmodel.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "support/samplekeys.h"
#include "translations.h"

#include <QSignalSpy>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::RotateKeyViewModel;

namespace {

struct Dialog {
    Test::HeldLine<Test::FakeTransport> service;
    Api::Client client{service};
    FakeClock clock{Test::sampleNow()};
    Ui::ElevateViewModel elevate{client};
    RotateKeyViewModel rotate{client, clock, elevate};
    QList<Api::RenewedKey> renewed;

    explicit Dialog(bool leaked = false)
    {
        QObject::connect(&rotate, &RotateKeyViewModel::rotated, &rotate, [this](const Api::RenewedKey &made) { renewed.append(made); });
        rotate.begin(Test::sampleKey(u"CRM sync"_s), leaked);
        KeyUsage usage;
        usage.sourcesTotal = 1;
        service->answer(usage.toJson());
        QTRY_VERIFY(rotate.useText().contains(u"from 1 address"_s));
    }

    static QJsonObject answer(bool withSecret = true)
    {
        QJsonObject json{{u"key"_s, Test::sampleKey(u"Telephony gateway"_s).toJson()},
                         {u"previous"_s, Test::sampleKey(u"CRM sync"_s).toJson()},
                         {u"revocation"_s, QJsonValue()}};
        if (withSecret)
            json.insert(u"secret"_s, Test::sampleSecret().exposeText());
        else
            json.insert(u"secret_issued"_s, true);
        return json;
    }
};

} // namespace

class TestRotateKeyViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Asia/Kolkata");
        Ui::installTranslations(u"en"_s);
    }

    void theEndIsToldInThePersonsZone()
    {
        Dialog dialog;
        QCOMPARE(dialog.rotate.endText(), u"Mon 23 Nov, 16:12"_s);
        dialog.rotate.setChoice(RotateKeyViewModel::OneHour);
        QCOMPARE(dialog.rotate.endText(), u"Sun 22 Nov, 17:12"_s);
    }

    void theLaterTheEndTheLongerTheBar()
    {
        Dialog dialog;
        double last = 0;
        for (int choice = RotateKeyViewModel::Now; choice <= RotateKeyViewModel::OneWeek; ++choice) {
            dialog.rotate.setChoice(choice);
            QVERIFY(dialog.rotate.endFraction() > last);
            last = dialog.rotate.endFraction();
        }
        dialog.rotate.setChoice(RotateKeyViewModel::Now);
        QCOMPARE(dialog.rotate.endFraction(), dialog.rotate.nowFraction());
        QVERIFY(last < 1);
    }

    void sendsTheChosenOverlap_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("seconds");
        QTest::newRow("now") << int(RotateKeyViewModel::Now) << 0;
        QTest::newRow("an hour") << int(RotateKeyViewModel::OneHour) << 3600;
        QTest::newRow("a day") << int(RotateKeyViewModel::OneDay) << 86'400;
        QTest::newRow("a week") << int(RotateKeyViewModel::OneWeek) << 604'800;
    }

    void sendsTheChosenOverlap()
    {
        QFETCH(int, choice);
        QFETCH(int, seconds);
        Dialog dialog;
        dialog.rotate.setChoice(choice);
        QCOMPARE(dialog.rotate.isAtOnce(), seconds == 0);
        dialog.rotate.rotate();
        QTRY_COMPARE(dialog.service->waiting(), 1);
        QCOMPARE(dialog.service->requests.last().body[u"overlap_seconds"_s].toInt(-1), seconds);
        dialog.service->answer(Dialog::answer());
        QTRY_COMPARE(dialog.renewed.size(), 1);
        QVERIFY(!dialog.rotate.isOpen());
        QVERIFY(dialog.renewed.first().secret == Test::sampleSecret());
    }

    void aLeakedKeyHasNoChoice()
    {
        Dialog dialog(true);
        QVERIFY(dialog.rotate.isAtOnce());
        QCOMPARE(dialog.rotate.title(), u"Replace CRM sync now"_s);
        QCOMPARE(dialog.rotate.inUseText(), u"Last used 41 min ago, 318 calls in the last 24 hours."_s);
        dialog.rotate.rotate();
        QTRY_COMPARE(dialog.service->waiting(), 1);
        QCOMPARE(dialog.service->requests.last().body[u"overlap_seconds"_s].toInt(-1), 0);
        dialog.service->answer(Dialog::answer());
        QTRY_COMPARE(dialog.renewed.size(), 1);
    }

    void saysWhoUsedTheOldKey()
    {
        Dialog dialog;
        QVERIFY(dialog.rotate.useText().startsWith(u"The old key was used 41 min ago from 1 address. Name"_s));
        dialog.rotate.begin(Test::sampleKey(u"Staging tests"_s));
        QVERIFY(dialog.rotate.useText().startsWith(u"The old key was never used."_s));
        QCOMPARE(dialog.service->waiting(), 0); // Nothing to ask then.
    }

    void withoutNumbersTheSentenceIsShorter()
    {
        Dialog dialog;
        dialog.rotate.begin(Test::sampleKey(u"CRM sync"_s));
        QTRY_COMPARE(dialog.service->waiting(), 1);
        dialog.service->fail(Error{.kind = Error::Kind::Server});
        QCoreApplication::processEvents();
        QVERIFY(dialog.rotate.useText().startsWith(u"The old key was used 41 min ago. Name"_s));
    }

    void aRefusalLeavesTheOldKeyAndSaysSo()
    {
        Dialog dialog;
        dialog.rotate.rotate();
        dialog.service->fail(Error{.kind = Error::Kind::Conflict, .code = u"key-not-active"_s, .requestId = u"req_9"_s});
        QTRY_COMPARE(dialog.rotate.errorTitle(), u"The key was not rotated. The old key still works."_s);
        QCOMPARE(dialog.rotate.errorText(), u"This key is ending or stopped already, so it can’t be rotated.\nRequest req_9"_s);
        QVERIFY(dialog.rotate.isOpen());
    }

    void tryingAgainAfterALostAnswerIsTheSameRequest()
    {
        Dialog dialog;
        const qsizetype before = dialog.service->requests.size();
        dialog.rotate.rotate();
        for (int lost = 0; lost < 4; ++lost)
            dialog.service->fail(Error{.kind = Error::Kind::Offline});
        QTRY_COMPARE(dialog.rotate.errorTitle(), u"The rotation is not confirmed."_s); // Not said to have failed.
        QVERIFY(
            dialog.rotate.errorText().startsWith(u"The connection broke before the answer came, so it is not known whether the key was rotated."_s));
        const QString first = dialog.service->requests.at(before).idempotencyKey;
        dialog.rotate.rotate();
        QTRY_COMPARE(dialog.service->waiting(), 1);
        QCOMPARE(dialog.service->requests.last().idempotencyKey, first);
        dialog.service->answer(Dialog::answer(false)); // It had worked; its secret is lost, so the new key is rotated itself.
        QTRY_COMPARE(dialog.service->waiting(), 1);
        QVERIFY(dialog.service->requests.last().idempotencyKey != first);
        QVERIFY(dialog.service->requests.last().path.contains(Test::sampleKey(u"Telephony gateway"_s).id.toString()));
        dialog.service->answer(Dialog::answer());
        QTRY_COMPARE(dialog.renewed.size(), 1);
        QCOMPARE(dialog.renewed.first().previous.name, u"CRM sync"_s);
    }

    void anotherChoiceIsAnotherRequest()
    {
        Dialog dialog;
        dialog.rotate.rotate();
        for (int lost = 0; lost < 4; ++lost)
            dialog.service->fail(Error{.kind = Error::Kind::Offline});
        QTRY_VERIFY(!dialog.rotate.isBusy());
        const QString first = dialog.service->requests.last().idempotencyKey;
        dialog.rotate.setChoice(RotateKeyViewModel::OneHour);
        dialog.rotate.rotate();
        QTRY_COMPARE(dialog.service->waiting(), 1);
        QVERIFY(dialog.service->requests.last().idempotencyKey != first);
        dialog.service->answer(Dialog::answer());
        QTRY_COMPARE(dialog.renewed.size(), 1);
    }

    void anAutomationKeyAsksForThePassword()
    {
        Dialog dialog;
        dialog.rotate.rotate();
        dialog.service->fail(Error{.kind = Error::Kind::Forbidden, .code = u"elevation-required"_s});
        QTRY_VERIFY(dialog.elevate.isOpen());
        QVERIFY(dialog.rotate.errorTitle().isEmpty());
        dialog.elevate.submit(u"correct horse battery"_s);
        dialog.service->answer(QJsonObject{{u"elevated_until"_s, u"2026-11-22T10:52:00.000Z"_s}});
        QTRY_COMPARE(dialog.service->waiting(), 1);
        dialog.service->answer(Dialog::answer());
        QTRY_COMPARE(dialog.renewed.size(), 1);
    }

    void nothingClosesItWhileItRuns()
    {
        Dialog dialog;
        dialog.rotate.rotate();
        dialog.rotate.rotate();
        dialog.rotate.close();
        dialog.rotate.setChoice(RotateKeyViewModel::Now);
        dialog.rotate.begin(Test::sampleKey(u"Staging tests"_s));
        QVERIFY(dialog.rotate.isOpen());
        QCOMPARE(dialog.rotate.choice(), int(RotateKeyViewModel::OneDay));
        QTRY_COMPARE(dialog.service->waiting(), 1);
        dialog.service->answer(Dialog::answer());
        QTRY_COMPARE(dialog.renewed.size(), 1);
        QCOMPARE(dialog.service->waiting(), 0);
    }

    void aKeyThatNobodyHoldsIsRevoked()
    {
        Dialog dialog;
        dialog.rotate.rotate();
        QTRY_COMPARE(dialog.service->waiting(), 1);
        dialog.rotate.reset(); // Signed out meanwhile.
        dialog.service->answer(Dialog::answer());
        QTRY_COMPARE(dialog.service->waiting(), 1);
        QVERIFY(dialog.service->requests.last().path.endsWith(u"/revoke"_s));
        QVERIFY(dialog.renewed.isEmpty());
        dialog.service->answer(Test::revokedJson(Test::sampleKey(u"Telephony gateway"_s), {1, 1, 1, 1, 1}));
    }
};

QTEST_GUILESS_MAIN(TestRotateKeyViewModel)
#include "tst_rotatekeyviewmodel.moc"
