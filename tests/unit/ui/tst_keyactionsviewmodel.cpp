// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keys/keyactionsviewmodel.h"
#include "support/faketransport.h"
#include "support/samplekeys.h"
#include "translations.h"

#include <QSignalSpy>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::KeyActionsViewModel;

namespace {

struct Actions {
    Test::HeldLine<Test::FakeTransport> service;
    Api::Client client{service};
    KeyActionsViewModel actions{client};
    ApiKey key = Test::sampleKey(u"CRM sync"_s);
    QSignalSpy changed{&actions, &KeyActionsViewModel::keyChanged};
    QSignalSpy noticed{&actions, &KeyActionsViewModel::noticed};
    QSignalSpy stale{&actions, &KeyActionsViewModel::stale};

    void rename(const QString &name)
    {
        actions.beginRename(key);
        actions.submitRename(name);
    }
};

} // namespace

class TestKeyActionsViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void aNameIsSentWithWhatItReplaces()
    {
        Actions row;
        row.rename(u" CRM bridge "_s);
        QCOMPARE(row.actions.renamingId(), row.key.id.toString());
        QTRY_COMPARE(row.service->waiting(), 1);
        QCOMPARE(row.service->requests.last().ifMatch, u"1"_s);
        QCOMPARE(row.service->requests.last().body, (QJsonObject{{u"name"_s, u"CRM bridge"_s}}));
        row.key.name = u"CRM bridge"_s;
        row.service->answer(row.key.toJson());
        QTRY_VERIFY(row.actions.renamingId().isEmpty());
        QCOMPARE(row.changed.count(), 1);
    }

    void theSameNameAsksForNothing()
    {
        Actions row;
        row.rename(u"CRM sync"_s);
        QVERIFY(row.actions.renamingId().isEmpty());
        QVERIFY(row.service->requests.isEmpty());
    }

    void anEmptyOrLongNameIsRefusedAtTheField()
    {
        Actions row;
        row.rename(u"  "_s);
        QCOMPARE(row.actions.renameError(), u"Use 1 to 64 characters."_s);
        row.actions.submitRename(QString(65, u'x'));
        QCOMPARE(row.actions.renameError(), u"Use 1 to 64 characters."_s);
        QVERIFY(!row.actions.renamingId().isEmpty());
        QVERIFY(row.service->requests.isEmpty());
    }

    void aTakenNameIsSaidAtTheField()
    {
        Actions row;
        row.rename(u"Batch exporter"_s);
        row.service->fail(Error{.kind = Error::Kind::Conflict, .code = u"name-taken"_s});
        QTRY_COMPARE(row.actions.renameError(), u"A key with this name exists."_s);
        QVERIFY(!row.actions.renamingId().isEmpty());
        QVERIFY(!row.actions.isRenameBusy());
    }

    void whatSomeoneElseChangedIsLoadedAgain()
    {
        Actions row;
        row.rename(u"CRM bridge"_s);
        row.service->fail(Error{.kind = Error::Kind::Changed});
        QTRY_COMPARE(row.service->waiting(), 1);
        QVERIFY(row.service->requests.last().verb == Api::Verb::Get);
        ApiKey theirs = row.key;
        theirs.etag = u"9"_s;
        row.service->answer(theirs.toJson());
        QTRY_COMPARE(row.changed.count(), 1);
        QCOMPARE(row.actions.renameError(), u"Someone else changed this key, which is up to date now. Enter renames it."_s);
        row.actions.submitRename(u"CRM bridge"_s); // With what it is by now it can be.
        QTRY_COMPARE(row.service->waiting(), 1);
        QCOMPARE(row.service->requests.last().ifMatch, u"9"_s);
        row.service->answer(theirs.toJson());
        QTRY_VERIFY(row.actions.renamingId().isEmpty());
        QCOMPARE(row.stale.count(), 0);
    }

    void aSecondReturnSendsNothing()
    {
        Actions row;
        row.rename(u"CRM bridge"_s);
        row.actions.submitRename(u"CRM bridge"_s);
        QTRY_COMPARE(row.service->waiting(), 1);
        QCOMPARE(row.service->requests.size(), 1);
    }

    void anAnswerForAnotherRowStillCounts()
    {
        Actions row;
        row.rename(u"CRM bridge"_s);
        row.actions.beginRename(Test::sampleKey(u"Batch exporter"_s));
        row.service->answer(row.key.toJson());
        QTRY_COMPARE(row.changed.count(), 1);
        QCOMPARE(row.actions.renamingId(), Test::sampleKey(u"Batch exporter"_s).id.toString());
    }

    void pausesAndResumes()
    {
        Actions row;
        row.actions.setPaused(row.key, true);
        QTRY_COMPARE(row.service->waiting(), 1);
        QCOMPARE(row.service->requests.last().body, (QJsonObject{{u"paused"_s, true}}));
        row.key.status = KeyStatus::Paused;
        row.service->answer(row.key.toJson());
        QTRY_COMPARE(row.noticed.count(), 1);
        QCOMPARE(row.noticed.takeFirst().first().toString(), u"CRM sync is paused. Calls that use it are refused."_s);
        row.actions.setPaused(row.key, false);
        row.service->answer(row.key.toJson());
        QTRY_COMPARE(row.noticed.count(), 1);
        QCOMPARE(row.noticed.first().first().toString(), u"CRM sync works again."_s);
        QCOMPARE(row.changed.count(), 2);
    }

    void aPauseThatFailsSaysSo()
    {
        Actions row;
        row.actions.setPaused(row.key, true);
        row.service->fail(Error{.kind = Error::Kind::Changed});
        QVERIFY(!row.actions.pausingIds().isEmpty());
        ApiKey theirs = row.key;
        theirs.etag = u"9"_s;
        row.service->answer(theirs.toJson());
        QTRY_COMPARE(row.actions.errorText(), u"Someone else changed CRM sync meanwhile. It is up to date now."_s);
        QVERIFY(row.actions.pausingIds().isEmpty());
        QCOMPARE(row.changed.count(), 1);
        QCOMPARE(row.noticed.count(), 0); // Which the page would show with a tick.
        row.actions.retry();
        QTRY_COMPARE(row.service->waiting(), 1);
        QCOMPARE(row.service->requests.last().ifMatch, u"9"_s);
        QVERIFY(row.actions.errorText().isEmpty());
        row.service->fail(Error{.kind = Error::Kind::Timeout}); // Nobody knows.
        QTRY_COMPARE(row.actions.errorText(), u"CRM sync may not be paused. The server did not answer in time. Try again."_s);
    }
};

QTEST_GUILESS_MAIN(TestKeyActionsViewModel)
#include "tst_keyactionsviewmodel.moc"
