// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keys/rotationpolicyviewmodel.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "support/samplekeys.h"
#include "translations.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::RotationPolicyViewModel;

namespace {

struct Policy {
    Test::HeldLine<Test::FakeTransport> service;
    Api::Client client{service};
    FakeClock clock{Test::sampleNow()};
    RotationPolicyViewModel policy{client, clock};
    QTemporaryDir folder;

    Policy()
    {
        Workspace workspace = Test::sampleWorkspace();
        workspace.etag = u"7"_s;
        policy.setWorkspace(workspace);
        policy.begin();
    }

    void count(int overdue, int asIf)
    {
        KeyCounts counts;
        counts.overdue = overdue;
        counts.asIf = KeyCounts::Draft{.rotationDays = 60, .overdue = asIf};
        service->answer(counts.toJson());
    }

    QUrl file() const { return QUrl::fromLocalFile(folder.filePath(u"due.ics"_s)); }
    QByteArray written() const
    {
        QFile file(folder.filePath(u"due.ics"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class TestRotationPolicyViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void opensWithWhatThereIs()
    {
        const Policy page;
        QCOMPARE(RotationPolicyViewModel::choiceNames(), (QStringList{u"30 days"_s, u"60 days"_s, u"90 days"_s, u"180 days"_s}));
        QCOMPARE(page.policy.choice(), 2);
        QVERIFY(page.policy.isUnchanged());
        QVERIFY(page.service->requests.isEmpty());
    }

    void aShorterPolicySaysWhatBecomesOverdue()
    {
        Policy page;
        page.policy.setChoice(1);
        QTRY_COMPARE(page.service->waiting(), 1);
        QCOMPARE(page.service->requests.last().query.queryItemValue(u"rotation_days"_s), u"60"_s);
        QVERIFY(page.policy.effectText().isEmpty());
        page.count(1, 3);
        QTRY_COMPARE(page.policy.effectText(), u"2 more keys become overdue."_s);
        page.policy.setChoice(3);
        QVERIFY(page.policy.effectText().isEmpty()); // Nothing is claimed until the server has counted.
        page.count(1, 0);
        QTRY_COMPARE(page.policy.effectText(), u"1 key is no longer overdue."_s);
        page.policy.setChoice(2);
        QVERIFY(page.policy.effectText().isEmpty());
    }

    void isSavedWithWhatItReplaces()
    {
        Policy page;
        const QSignalSpy saved(&page.policy, &RotationPolicyViewModel::saved);
        page.policy.setChoice(0);
        page.count(0, 0);
        QTRY_COMPARE(page.service->waiting(), 0);
        page.policy.submit();
        page.policy.submit(); // A second click.
        QTRY_COMPARE(page.service->waiting(), 1);
        QCOMPARE(page.service->requests.last().ifMatch, u"7"_s);
        QCOMPARE(page.service->requests.last().body, (QJsonObject{{u"rotation_days"_s, 30}}));
        Workspace workspace = Test::sampleWorkspace();
        workspace.rotationDays = 30;
        page.service->answer(workspace.toJson());
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(!page.policy.isOpen());
    }

    void whatSomeoneElseChangedIsTriedAnewWithTheirVersion()
    {
        Policy page;
        page.policy.setChoice(0);
        page.count(0, 0);
        page.policy.submit();
        QTRY_COMPARE(page.service->waiting(), 1);
        page.service->fail(Error{.kind = Error::Kind::Changed});
        QTRY_VERIFY(!page.policy.errorText().isEmpty());
        QVERIFY(page.policy.isOpen());
        Workspace theirs = Test::sampleWorkspace();
        theirs.etag = u"8"_s;
        const QSignalSpy known(&page.policy, &RotationPolicyViewModel::changed);
        page.service->answer(theirs.toJson());
        QTRY_COMPARE(known.count(), 1);
        page.policy.submit();
        QTRY_COMPARE(page.service->waiting(), 1);
        QCOMPARE(page.service->requests.last().ifMatch, u"8"_s);
    }

    void aRefusalStaysInTheDialog()
    {
        Policy page;
        page.policy.setChoice(0);
        page.count(0, 0);
        page.policy.submit();
        QTRY_COMPARE(page.service->waiting(), 1);
        page.service->fail(Error{.kind = Error::Kind::Forbidden, .code = u"permission-missing"_s});
        QTRY_VERIFY(!page.policy.errorText().isEmpty());
        QVERIFY(page.policy.isOpen());
        QVERIFY(!page.policy.isBusy());
    }

    void dueDatesOfAllPagesGoIntoTheCalendar()
    {
        Policy page;
        page.policy.exportCalendar(page.file());
        QTRY_COMPARE(page.service->waiting(), 1);
        page.service->answer(Test::pageJson({Test::sampleKey(u"CRM sync"_s)}, u"cursor"_s));
        QTRY_COMPARE(page.service->waiting(), 1);
        QCOMPARE(page.service->requests.last().query.queryItemValue(u"after"_s), u"cursor"_s);
        page.service->answer(Test::pageJson({Test::sampleKey(u"Batch exporter"_s)}));
        QTRY_VERIFY(!page.policy.isExporting());
        QVERIFY(page.written().startsWith("BEGIN:VCALENDAR"));
        QVERIFY(page.written().contains("CRM sync"));
        QVERIFY(page.written().contains("Batch exporter"));
        QVERIFY(page.policy.exportedText().endsWith(u"due.ics"_s));
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        Policy page;
        page.policy.exportCalendar(QUrl::fromLocalFile(page.folder.filePath(u"none/due.ics"_s)));
        page.service->answer(Test::pageJson({}));
        QTRY_VERIFY(page.policy.errorText().contains(u"could not be written"_s));
        QVERIFY(page.policy.exportedText().isEmpty());
    }

    void aListThatFailsLeavesNoHalfFile()
    {
        Policy page;
        page.policy.exportCalendar(page.file());
        page.service->answer(Test::pageJson({Test::sampleKey(u"CRM sync"_s)}, u"cursor"_s));
        QTRY_COMPARE(page.service->waiting(), 1);
        page.service->fail(Error{.kind = Error::Kind::Offline});
        QTRY_VERIFY(!page.policy.errorText().isEmpty());
        QVERIFY(page.written().isEmpty());
        QVERIFY(!page.policy.isExporting());
    }
};

QTEST_GUILESS_MAIN(TestRotationPolicyViewModel)
#include "tst_rotationpolicyviewmodel.moc"
