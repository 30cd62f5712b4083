// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keys/revokeviewmodel.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "support/samplekeys.h"
#include "translations.h"

#include <QSignalSpy>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::RevocationModel;
using Ui::RevokeViewModel;

namespace {

struct Dialog {
    Test::HeldLine<Test::FakeTransport> service;
    Api::Client client{service};
    FakeClock clock{Test::sampleNow()};
    RevokeViewModel revoke{client, clock};
    QStringList announced;
    QStringList stopping;

    Dialog()
    {
        revoke.setCities(Test::sampleRegions());
        revoke.begin(Test::sampleKey(u"Legacy IVR bridge"_s));
        QObject::connect(&revoke, &RevokeViewModel::announced, &revoke, [this](const QString &text) { announced.append(text); });
        QObject::connect(&revoke, &RevokeViewModel::stoppingChanged, &revoke, [this](const KeyId &, const QString &text) { stopping.append(text); });
    }

    //! Types the name, and the platform says how far the regions are.
    void start(const QList<qint64> &milliseconds)
    {
        revoke.setTyped(u"Legacy IVR bridge"_s);
        revoke.revoke();
        service->answer(Test::revokedJson(Test::sampleKey(u"Legacy IVR bridge"_s), milliseconds));
        QTRY_VERIFY(revoke.isStopping());
    }

    QString row(int index, int role) { return revoke.regions()->data(revoke.regions()->index(index), role).toString(); }
    RevocationModel::Phase phase(int index)
    {
        return static_cast<RevocationModel::Phase>(revoke.regions()->data(revoke.regions()->index(index), RevocationModel::PhaseRole).toInt());
    }
};

} // namespace

class TestRevokeViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        Ui::installTranslations(u"en"_s);
    }

    void saysWhatStopsAndWhetherItIsInUse()
    {
        Dialog dialog;
        QCOMPARE(dialog.revoke.question(), u"Revoke Legacy IVR bridge"_s);
        QCOMPARE(dialog.revoke.useText(), u"Last used 3 min ago, 4,120 calls in the last 24 hours."_s);
        dialog.revoke.begin(Test::sampleKey(u"Staging tests"_s));
        QVERIFY(dialog.revoke.useText().isEmpty());
    }

    void needsTheNameToTheLetter_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("enough");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("a part") << u"Legacy IVR bri"_s << false;
        QTest::newRow("another case") << u"legacy ivr bridge"_s << false;
        QTest::newRow("the name") << u"Legacy IVR bridge"_s << true;
        QTest::newRow("pasted with spaces") << u"  Legacy IVR bridge\t"_s << true;
    }

    void needsTheNameToTheLetter()
    {
        QFETCH(QString, typed);
        QFETCH(bool, enough);
        Dialog dialog;
        dialog.revoke.setTyped(typed);
        QCOMPARE(dialog.revoke.disabledReason().isEmpty(), enough);
        dialog.revoke.revoke();
        QCOMPARE(dialog.revoke.isBusy(), enough);
        QCOMPARE(dialog.service->waiting(), enough ? 1 : 0);
        if (enough)
            dialog.service->fail(Error{.kind = Error::Kind::Server});
        QTRY_VERIFY(!dialog.revoke.isBusy());
    }

    void aNameIsNeverMarkup()
    {
        Dialog dialog;
        ApiKey key = Test::sampleKey(u"CRM sync"_s);
        key.name = u"<img src=x>"_s;
        dialog.revoke.begin(key);
        QCOMPARE(dialog.revoke.confirmLabel(), u"Type <b>&lt;img src=x&gt;</b> to confirm"_s);
    }

    void aFewMillisecondsAreToldAsSuch()
    {
        QCOMPARE(RevocationModel::seconds(12), u"12 ms"_s);
        QCOMPARE(RevocationModel::seconds(100), u"0.1 s"_s);
        QCOMPARE(RevocationModel::seconds(0), u"0.0 s"_s);
    }

    void showsEachRegionOnOneScale()
    {
        Dialog dialog;
        dialog.start({400, 500, 700, -1, -1});
        dialog.clock.advance(std::chrono::milliseconds(900));
        dialog.revoke.tick();
        QCOMPARE(dialog.revoke.title(), u"Stopping Legacy IVR bridge"_s);
        QCOMPARE(dialog.revoke.progressText(), u"3 of 5 regions stopped"_s);
        QCOMPARE(dialog.revoke.elapsedText(), u"0.9 s"_s);
        QCOMPARE(dialog.row(0, RevocationModel::NameRole), u"Mumbai"_s);
        QCOMPARE(dialog.row(0, RevocationModel::TimeTextRole), u"Stopped 0.4 s"_s);
        QCOMPARE(dialog.phase(0), RevocationModel::Phase::Done);
        QCOMPARE(dialog.row(4, RevocationModel::NameRole), u"N. Virginia"_s);
        QCOMPARE(dialog.row(4, RevocationModel::TimeTextRole), u"Stopping"_s);
        QCOMPARE(dialog.phase(4), RevocationModel::Phase::Running);
        const auto fraction = [&dialog](int row) { return dialog.row(row, RevocationModel::FractionRole).toDouble(); };
        QVERIFY(fraction(0) < fraction(1) && fraction(1) < fraction(2) && fraction(2) < fraction(3) && fraction(3) < 1);
        QCOMPARE(dialog.stopping.last(), u"Stopping 3 of 5"_s);
        QCOMPARE(dialog.announced, QStringList{u"Mumbai stopped in 0.4 s"_s});
    }

    void provesThatEveryRegionStopped()
    {
        Dialog dialog;
        const QSignalSpy stopped(&dialog.revoke, &RevokeViewModel::stopped);
        dialog.start({400, 500, 700, -1, -1});
        QTRY_COMPARE(dialog.service->waiting(), 1);
        QVERIFY(dialog.service->requests.last().path.endsWith(u"/revocation"_s));
        dialog.clock.advance(std::chrono::milliseconds(1200));
        dialog.service->answer(Test::revocationJson({400, 500, 700, 900, 1100}));
        QTRY_COMPARE(stopped.count(), 1);
        QVERIFY(dialog.revoke.isOver());
        QCOMPARE(dialog.revoke.title(), u"Legacy IVR bridge is stopped"_s);
        QCOMPARE(dialog.revoke.progressText(), u"Stopped in all 5 regions in 1.1 s"_s);
        QCOMPARE(dialog.row(4, RevocationModel::FractionRole).toDouble(), 1.0);
        QCOMPARE(dialog.stopping.last(), QString());
        QCOMPARE(dialog.announced.last(), u"Legacy IVR bridge is stopped. Stopped in all 5 regions in 1.1 s"_s);
        QCOMPARE(dialog.service->waiting(), 0);
    }

    void anAnswerThatIsCompleteAtOnceNeedsNoAsking()
    {
        Dialog dialog;
        dialog.start({10, 20, 30, 40, 50});
        QVERIFY(dialog.revoke.isOver());
        QCOMPARE(dialog.service->requests.size(), 1);
    }

    void aSilentRegionIsNamedAfterTenSeconds()
    {
        Dialog dialog;
        dialog.start({400, 500, 700, 900, -1});
        QVERIFY(dialog.revoke.silentText().isEmpty());
        dialog.clock.advance(std::chrono::seconds(10));
        dialog.revoke.tick();
        dialog.revoke.tick();
        QCOMPARE(dialog.phase(4), RevocationModel::Phase::Failed);
        QCOMPARE(dialog.row(4, RevocationModel::TimeTextRole), u"No answer in 10 s"_s);
        QCOMPARE(dialog.revoke.silentText(), u"It will refuse the key when it reconnects. We keep trying."_s);
        QCOMPARE(dialog.announced.count(u"N. Virginia: no answer in 10 s"_s), 1);
    }

    void goesOnInTheBackground()
    {
        Dialog dialog;
        const QSignalSpy stopped(&dialog.revoke, &RevokeViewModel::stopped);
        dialog.start({400, 500, 700, -1, -1});
        dialog.revoke.close();
        QCOMPARE(dialog.revoke.step(), RevokeViewModel::Step::Closed);
        QTRY_COMPARE(dialog.service->waiting(), 1);
        dialog.service->answer(Test::revocationJson({400, 500, 700, 900, -1}));
        QTRY_COMPARE(dialog.stopping.last(), u"Stopping 4 of 5"_s);
        QTRY_COMPARE(dialog.service->waiting(), 1);
        dialog.service->answer(Test::revocationJson({400, 500, 700, 900, 2000}));
        QTRY_COMPARE(stopped.count(), 1);
        QCOMPARE(dialog.revoke.step(), RevokeViewModel::Step::Closed);
    }

    void aDialogThatFadesKeepsItsWords()
    {
        Dialog dialog;
        dialog.start({400, 500, 700, 900, 1100});
        QTRY_VERIFY(dialog.revoke.isOver());
        const QStringList before{dialog.revoke.title(), dialog.revoke.subtitle(), dialog.revoke.progressText()};
        dialog.revoke.close();
        QVERIFY(!dialog.revoke.isStopping());
        QCOMPARE((QStringList{dialog.revoke.title(), dialog.revoke.subtitle(), dialog.revoke.progressText()}), before);
        QVERIFY(dialog.revoke.isOver());
        dialog.revoke.begin(Test::sampleKey(u"CRM sync"_s));
        QVERIFY(!dialog.revoke.isOver());
        QCOMPARE(dialog.revoke.question(), u"Revoke CRM sync"_s);
    }

    void twoAtOnceDoNotMix()
    {
        Dialog dialog;
        const QSignalSpy stopped(&dialog.revoke, &RevokeViewModel::stopped);
        dialog.start({400, -1, -1, -1, -1});
        dialog.revoke.close();
        QTRY_COMPARE(dialog.service->waiting(), 1); // The long poll of the first.
        dialog.revoke.begin(Test::sampleKey(u"CRM sync"_s));
        dialog.revoke.setTyped(u"CRM sync"_s);
        dialog.revoke.revoke();
        dialog.service->answer(Test::revocationJson({400, 500, 600, 700, 800})); // For the first.
        dialog.service->answer(Test::revokedJson(Test::sampleKey(u"CRM sync"_s), {5, -1, -1, -1, -1}));
        QTRY_COMPARE(stopped.count(), 1);
        QTRY_COMPARE(dialog.revoke.title(), u"Stopping CRM sync"_s);
        QCOMPARE(dialog.revoke.progressText(), u"1 of 5 regions stopped"_s);
    }

    void anInterruptionIsNotTheEnd()
    {
        Dialog dialog;
        dialog.start({400, -1, -1, -1, -1});
        QTRY_COMPARE(dialog.service->waiting(), 1);
        dialog.service->fail(Error{.kind = Error::Kind::Offline});
        QTRY_COMPARE_WITH_TIMEOUT(dialog.service->requests.size(), 3, 10'000); // It asks again.
        QVERIFY(!dialog.revoke.isOver());
        dialog.service->answer(Test::revocationJson({400, 500, 600, 700, 800}));
        QTRY_VERIFY(dialog.revoke.isOver());
    }

    void anAnswerThatWillNotChangeEndsTheFollowing()
    {
        Dialog dialog;
        dialog.start({400, -1, -1, -1, -1});
        QTRY_COMPARE(dialog.service->waiting(), 1);
        const QSignalSpy stopped(&dialog.revoke, &RevokeViewModel::stopped);
        const QSignalSpy stopping(&dialog.revoke, &RevokeViewModel::stoppingChanged);
        dialog.service->fail(Error{.kind = Error::Kind::Unauthorized});
        QTRY_VERIFY(dialog.revoke.isOver());
        QVERIFY(dialog.revoke.subtitle().contains(u"within 60 seconds"_s));
        QCOMPARE(dialog.revoke.title(), u"Legacy IVR bridge is revoked, but not confirmed everywhere"_s);
        QVERIFY(!dialog.revoke.isProven());
        QCOMPARE(stopped.count(), 0); // Or its row would go.
        QCOMPARE(stopping.last().at(1).toString(), u"Confirmed by 1 of 5"_s);
        QVERIFY(!dialog.announced.join(u' ').contains(u"is stopped"_s));
    }

    void aRefusalKeepsTheQuestion()
    {
        Dialog dialog;
        dialog.revoke.setTyped(u"Legacy IVR bridge"_s);
        dialog.revoke.revoke();
        dialog.service->fail(Error{.kind = Error::Kind::Forbidden, .code = u"permission-missing"_s});
        QTRY_COMPARE(dialog.revoke.step(), RevokeViewModel::Step::Confirming);
        QVERIFY(!dialog.revoke.errorText().isEmpty());
        QCOMPARE(dialog.revoke.typed(), u"Legacy IVR bridge"_s);
    }

    void forgettingDropsWhatIsUnderWay()
    {
        Dialog dialog;
        const QSignalSpy stopped(&dialog.revoke, &RevokeViewModel::stopped);
        dialog.start({400, -1, -1, -1, -1});
        QTRY_COMPARE(dialog.service->waiting(), 1);
        dialog.revoke.reset();
        dialog.service->answer(Test::revocationJson({400, 500, 600, 700, 800}));
        QCoreApplication::processEvents();
        QCOMPARE(stopped.count(), 0);
        QCOMPARE(dialog.revoke.step(), RevokeViewModel::Step::Closed);
    }
};

QTEST_GUILESS_MAIN(TestRevokeViewModel)
#include "tst_revokeviewmodel.moc"
