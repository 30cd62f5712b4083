// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keys/editallowedipsviewmodel.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "support/samplekeys.h"
#include "translations.h"

#include <QSignalSpy>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::EditAllowedIpsViewModel;
using Check = Ui::EditAllowedIpsViewModel::Check;

namespace {

struct Dialog {
    Test::HeldLine<Test::FakeTransport> service;
    Api::Client client{service};
    FakeClock clock{Test::sampleNow()};
    EditAllowedIpsViewModel edit{client, clock};
    QList<ApiKey> saved;

    Dialog()
    {
        edit.setCheckDelay(std::chrono::milliseconds(1));
        QObject::connect(&edit, &EditAllowedIpsViewModel::saved, &edit, [this](const ApiKey &key) { saved.append(key); });
        edit.begin(Test::sampleKey(u"CRM sync"_s));
    }

    int row() { return edit.ranges()->data(edit.ranges()->index(0), Ui::AllowedIpsModel::RowIdRole).toInt(); }
    void write(const QString &cidr) { edit.ranges()->setCidr(row(), cidr); }

    void check(const QStringList &refused, qint64 checked = 3)
    {
        RangesCheck answer{.since = Test::sampleNow().addDays(-30), .checked = checked, .refused = {}, .refusedTotal = refused.size()};
        for (const QString &address : refused)
            answer.refused.append({.ip = address, .uses = 12, .lastUsedAt = Test::sampleNow().addSecs(-1200)});
        answer.callerIp = u"203.0.113.24"_s;
        service->answer(answer.toJson());
    }

    void accept()
    {
        ApiKey key = Test::sampleKey(u"CRM sync"_s);
        key.allowedIps = edit.ranges()->ranges();
        service->answer(key.toJson());
    }
};

} // namespace

class TestEditAllowedIpsViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        Ui::installTranslations(u"en"_s);
    }

    void whatIsUnchangedIsNeitherCheckedNorSaved()
    {
        Dialog dialog;
        QCOMPARE(dialog.edit.title(), u"Allowed addresses of CRM sync"_s);
        QCOMPARE(dialog.edit.disabledReason(), u"Nothing has changed"_s);
        dialog.edit.save();
        QTest::qWait(5);
        QCOMPARE(dialog.service->requests.size(), 0);
        QVERIFY(dialog.edit.check() == Check::NotNeeded);
    }

    void aDraftIsCheckedByItself()
    {
        Dialog dialog;
        dialog.write(u"198.51.100.0/28"_s);
        QVERIFY(dialog.edit.check() == Check::Running);
        QTRY_COMPARE(dialog.service->waiting(), 1);
        QVERIFY(dialog.service->requests.last().path.endsWith(u"/allowed-ips/check"_s));
        dialog.check({u"198.51.100.77"_s});
        QTRY_VERIFY(dialog.edit.check() == Check::WouldRefuse);
        QCOMPARE(dialog.edit.checkText(), u"1 address would be refused"_s);
        QCOMPARE(dialog.edit.refused()->data(dialog.edit.refused()->index(0), Ui::RefusedModel::SpokenRole).toString(),
                 u"198.51.100.77, 12 calls, last 20 min ago"_s);
        QVERIFY(!dialog.edit.ranges()->lockOutText().isEmpty()); // The same answer knows this computer's address.
        dialog.edit.save(); // It warns, it does not block.
        QTRY_COMPARE(dialog.service->waiting(), 1);
        QCOMPARE(dialog.service->requests.last().ifMatch, u"1"_s);
        dialog.accept();
        QTRY_COMPARE(dialog.saved.size(), 1);
        QVERIFY(!dialog.edit.isOpen());
    }

    void onlyTheNewestDraftIsAnswered()
    {
        Dialog dialog;
        dialog.write(u"198.51.100.0/28"_s);
        QTRY_COMPARE(dialog.service->waiting(), 1);
        dialog.write(u"198.51.100.0/29"_s);
        dialog.check({u"198.51.100.77"_s});
        QTRY_COMPARE(dialog.service->waiting(), 1);
        QVERIFY(dialog.edit.check() == Check::Running);
        dialog.check({});
        QTRY_VERIFY(dialog.edit.check() == Check::Clean);
        QCOMPARE(dialog.edit.checkText(), u"All 3 addresses that used the key in the last 30 days stay allowed."_s);
    }

    void savingWaitsForTheCheckAndShowsWhatItFound()
    {
        Dialog dialog;
        dialog.edit.setCheckDelay(std::chrono::hours(1));
        dialog.write(u"198.51.100.0/28"_s);
        dialog.edit.save(); // Does not wait for the delay.
        QVERIFY(dialog.edit.isBusy());
        QTRY_COMPARE(dialog.service->waiting(), 1);
        QVERIFY(dialog.service->requests.last().path.endsWith(u"/check"_s));
        dialog.check({u"198.51.100.77"_s});
        QTRY_VERIFY(!dialog.edit.isBusy());
        QVERIFY(dialog.saved.isEmpty());
        QCOMPARE(dialog.service->waiting(), 0);
        dialog.edit.save();
        QTRY_COMPARE(dialog.service->waiting(), 1);
        dialog.accept();
        QTRY_COMPARE(dialog.saved.size(), 1);
    }

    void aHarmlessDraftIsSavedAtOnce()
    {
        Dialog dialog;
        dialog.write(u"198.51.100.0/28"_s);
        dialog.edit.save();
        QTRY_COMPARE(dialog.service->waiting(), 1);
        dialog.check({}, 0);
        QTRY_COMPARE(dialog.service->waiting(), 1);
        QCOMPARE(dialog.edit.checkText(), u"The key was not used in the last 30 days, so nobody is refused."_s);
        dialog.accept();
        QTRY_COMPARE(dialog.saved.size(), 1);
    }

    void aCheckThatFailsIsSaidAndDoesNotBlock()
    {
        Dialog dialog;
        dialog.write(u"198.51.100.0/28"_s);
        dialog.edit.save();
        dialog.service->fail(Error{.kind = Error::Kind::Timeout});
        QTRY_VERIFY(dialog.edit.check() == Check::Unknown);
        QCOMPARE(dialog.edit.checkText(), u"The last 30 days could not be checked. The server did not answer in time. Try again."_s);
        QVERIFY(dialog.saved.isEmpty() && !dialog.edit.isBusy());
        dialog.edit.save();
        QTRY_COMPARE(dialog.service->waiting(), 1);
        dialog.accept();
        QTRY_COMPARE(dialog.saved.size(), 1);
    }

    void anEmptyListRefusesNobody()
    {
        Dialog dialog;
        dialog.write(u"198.51.100.0/28"_s);
        dialog.edit.ranges()->removeRow(dialog.row());
        QVERIFY(dialog.edit.check() == Check::NotNeeded);
        QVERIFY(dialog.edit.disabledReason().isEmpty());
        dialog.edit.save();
        QTRY_COMPARE(dialog.service->waiting(), 1);
        QCOMPARE(dialog.service->requests.last().body[u"allowed_ips"_s].toArray().size(), 0);
        dialog.accept();
        QTRY_COMPARE(dialog.saved.size(), 1);
    }

    void wrongRangesAreNotSaved()
    {
        Dialog dialog;
        dialog.write(u"198.51.100.0/33"_s);
        QCOMPARE(dialog.edit.disabledReason(), u"Correct the ranges first"_s);
        dialog.edit.save();
        QCOMPARE(dialog.service->requests.size(), 0);
    }

    void someoneElsesChangeIsNotOverwritten()
    {
        Dialog dialog;
        dialog.edit.ranges()->removeRow(dialog.row());
        dialog.edit.save();
        dialog.service->fail(Error{.kind = Error::Kind::Changed});
        QTRY_VERIFY(dialog.edit.isOutdated());
        QCOMPARE(dialog.edit.errorText(), u"Someone else changed this. Reload to see it."_s);
        ApiKey theirs = Test::sampleKey(u"CRM sync"_s);
        theirs.etag = u"2"_s;
        theirs.allowedIps = {IpRange::parse(u"192.0.2.0/24"_s).value()};
        dialog.edit.reload();
        dialog.service->answer(theirs.toJson());
        QTRY_VERIFY(!dialog.edit.isOutdated());
        QVERIFY(dialog.edit.ranges()->ranges() == theirs.allowedIps); // Their ranges, not the draft.
    }

    void aDraftOutlivesAnotherKindOfChange()
    {
        Dialog dialog;
        dialog.edit.ranges()->removeRow(dialog.row());
        dialog.edit.save();
        dialog.service->fail(Error{.kind = Error::Kind::Changed});
        QTRY_VERIFY(dialog.edit.isOutdated());
        ApiKey renamed = Test::sampleKey(u"CRM sync"_s);
        renamed.name = u"CRM"_s;
        renamed.etag = u"2"_s;
        dialog.edit.reload();
        dialog.service->answer(renamed.toJson());
        QTRY_VERIFY(!dialog.edit.isOutdated());
        QVERIFY(dialog.edit.ranges()->ranges().isEmpty());
        dialog.edit.save();
        QTRY_COMPARE(dialog.service->waiting(), 1);
        QCOMPARE(dialog.service->requests.last().ifMatch, u"2"_s);
        dialog.accept();
        QTRY_COMPARE(dialog.saved.size(), 1);
    }

    void signingOutDropsTheAnswer()
    {
        Dialog dialog;
        dialog.edit.ranges()->removeRow(dialog.row());
        dialog.edit.save();
        QTRY_COMPARE(dialog.service->waiting(), 1);
        dialog.edit.reset();
        dialog.service->answer(Test::sampleKey(u"CRM sync"_s).toJson());
        QCoreApplication::processEvents();
        QVERIFY(dialog.saved.isEmpty());
        QVERIFY(!dialog.edit.isOpen());
    }
};

QTEST_GUILESS_MAIN(TestEditAllowedIpsViewModel)
#include "tst_editallowedipsviewmodel.moc"
