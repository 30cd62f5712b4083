// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keys/keynoteviewmodel.h"
#include "support/faketransport.h"
#include "support/samplekeys.h"
#include "translations.h"

#include <QSignalSpy>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::KeyNoteViewModel;

namespace {

struct NoteField {
    Test::HeldLine<Test::FakeTransport> service;
    Api::Client client{service};
    KeyNoteViewModel note{client};
    QSignalSpy settled{&note, &KeyNoteViewModel::settled};

    NoteField() { note.begin(Test::sampleKey(u"Telephony gateway"_s)); }

    void accept(const QString &text, const QString &etag = u"2"_s)
    {
        ApiKey key = Test::sampleKey(u"Telephony gateway"_s);
        key.note = text;
        key.etag = etag;
        service->answer(key.toJson());
    }
};

} // namespace

class TestKeyNoteViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void isSavedWhenItIsLeft()
    {
        NoteField field;
        field.note.setText(u" Vault, team/voice "_s);
        field.note.leave();
        QVERIFY(field.note.isBusy());
        QTRY_COMPARE(field.service->waiting(), 1);
        QCOMPARE(field.service->requests.last().body[u"note"_s].toString(), u"Vault, team/voice"_s);
        QCOMPARE(field.service->requests.last().ifMatch, u"1"_s);
        QVERIFY(!field.service->requests.last().body.contains(u"name"_s));
        const QSignalSpy changed(&field.note, &KeyNoteViewModel::keyChanged);
        field.accept(u"Vault, team/voice"_s);
        QTRY_VERIFY(field.note.isSaved());
        QCOMPARE(changed.count(), 1);
        field.note.leave(); // Nothing new.
        QCOMPARE(field.service->requests.size(), 1);
        field.note.setText(u"1Password"_s);
        QVERIFY(!field.note.isSaved());
        field.note.leave();
        QTRY_COMPARE(field.service->waiting(), 1);
        QCOMPARE(field.service->requests.last().ifMatch, u"2"_s);
        field.accept(u"1Password"_s);
        QTRY_VERIFY(field.note.isSaved());
    }

    void anEmptyNoteAsksNobody()
    {
        NoteField field;
        field.note.leave();
        field.note.settle();
        QCOMPARE(field.settled.count(), 1);
        QVERIFY(field.service->requests.isEmpty());
    }

    void theEndWaitsForTheNote()
    {
        NoteField field;
        field.note.setText(u"Vault"_s);
        field.note.settle();
        QCOMPARE(field.settled.count(), 0);
        QTRY_COMPARE(field.service->waiting(), 1);
        field.accept(u"Vault"_s);
        QTRY_COMPARE(field.settled.count(), 1);
    }

    void aNoteThatCanNotBeSavedHoldsNobodyUpTwice()
    {
        NoteField field;
        field.note.setText(u"Vault"_s);
        field.note.settle();
        field.service->fail(Error{.kind = Error::Kind::Offline});
        QTRY_COMPARE(field.note.errorText(), u"The note may not be saved. You’re offline. Check your connection and try again."_s);
        QCOMPARE(field.settled.count(), 0);
        field.note.settle(); // The person has read it.
        QCOMPARE(field.settled.count(), 1);
        QCOMPARE(field.service->waiting(), 0);
    }

    void aNoteThatSomeoneElseWroteIsNotWrittenOver()
    {
        NoteField field;
        field.note.begin(Test::sampleKey(u"Telephony gateway"_s), KeyNoteViewModel::Kind::Shared);
        field.note.setText(u"Vault"_s);
        field.note.leave();
        field.service->fail(Error{.kind = Error::Kind::Changed});
        QTRY_COMPARE(field.service->waiting(), 1);
        field.accept(u"1Password"_s, u"7"_s);
        QTRY_COMPARE(field.note.errorText(), u"Someone else changed this. Reload to see it."_s);
        QVERIFY(field.note.isOutdated());
        QCOMPARE(field.note.text(), u"Vault"_s);
        field.note.setText(u"Vault, team"_s);
        field.note.leave(); // Not before it was read.
        QCOMPARE(field.service->waiting(), 0);
        field.note.reload();
        QCOMPARE(field.note.text(), u"1Password"_s);
        QVERIFY(!field.note.isOutdated() && field.note.errorText().isEmpty());
        field.note.setText(u"Vault"_s);
        field.note.leave();
        QTRY_COMPARE(field.service->waiting(), 1);
        QCOMPARE(field.service->requests.last().ifMatch, u"7"_s);
    }

    void whatElseChangedAboutASharedKeyDoesNotMatter()
    {
        NoteField field;
        field.note.begin(Test::sampleKey(u"Telephony gateway"_s), KeyNoteViewModel::Kind::Shared);
        field.note.setText(u"Vault"_s);
        field.note.leave();
        field.service->fail(Error{.kind = Error::Kind::Changed});
        QTRY_COMPARE(field.service->waiting(), 1);
        field.accept({}, u"7"_s); // Renamed, say.
        QTRY_COMPARE(field.service->waiting(), 1);
        QCOMPARE(field.service->requests.last().ifMatch, u"7"_s);
        field.accept(u"Vault"_s, u"8"_s);
        QTRY_VERIFY(field.note.isSaved());
    }

    void aNoteThatFailedIsSavedByTryingAgain()
    {
        NoteField field;
        field.note.setText(u"Vault"_s);
        field.note.leave();
        field.service->fail(Error{.kind = Error::Kind::TooMany});
        QTRY_VERIFY(field.note.isFailed());
        QVERIFY(field.note.errorText().startsWith(u"The note was not saved."_s));
        field.note.leave(); // Not over and over by itself.
        QCOMPARE(field.service->waiting(), 0);
        field.note.retry();
        QTRY_COMPARE(field.service->waiting(), 1);
        field.accept(u"Vault"_s);
        QTRY_VERIFY(field.note.isSaved() && !field.note.isFailed());
    }

    void followingTheKeyLeavesWhatAPersonWrites()
    {
        NoteField field;
        ApiKey key = Test::sampleKey(u"Telephony gateway"_s);
        key.note = u"1Password"_s;
        key.etag = u"5"_s;
        field.note.begin(Test::sampleKey(u"Telephony gateway"_s), KeyNoteViewModel::Kind::Shared);
        field.note.follow(key);
        QCOMPARE(field.note.text(), u"1Password"_s);
        field.note.setText(u"1Password "_s); // A blank before the next word.
        field.note.follow(key);
        QCOMPARE(field.note.text(), u"1Password "_s);
        field.note.setText(u"Vault"_s);
        key.etag = u"6"_s;
        field.note.follow(key);
        QCOMPARE(field.note.text(), u"Vault"_s);
        field.note.leave();
        QTRY_COMPARE(field.service->waiting(), 1);
        QCOMPARE(field.service->requests.last().ifMatch, u"6"_s);
    }

    void someoneElsesChangeOfANewKeyDoesNotMatter()
    {
        NoteField field;
        field.note.setText(u"Vault"_s);
        field.note.leave();
        field.service->fail(Error{.kind = Error::Kind::Changed});
        QTRY_COMPARE(field.service->waiting(), 1);
        QVERIFY(field.service->requests.last().verb == Api::Verb::Get);
        field.accept({}, u"7"_s);
        QTRY_COMPARE(field.service->waiting(), 1);
        QCOMPARE(field.service->requests.last().ifMatch, u"7"_s);
        field.service->fail(Error{.kind = Error::Kind::Changed}); // Once is enough.
        QTRY_VERIFY(!field.note.errorText().isEmpty());
        QCOMPARE(field.service->waiting(), 0);
    }

    void theKeyItselfIsNeverSent_data()
    {
        QTest::addColumn<QString>("text");
        const QString secret = Test::sampleSecret().exposeText();
        QTest::newRow("alone") << secret;
        QTest::newRow("in a sentence") << u"The key is “"_s + secret + u"”."_s;
        QTest::newRow("in a line of a file") << u"INTRLUME_API_KEY="_s + secret;
    }

    void theKeyItselfIsNeverSent()
    {
        QFETCH(QString, text);
        NoteField field;
        field.note.setText(text);
        QCOMPARE(field.note.errorText(), u"This is the key itself. Write only where it is kept."_s);
        field.note.leave();
        field.note.settle();
        QVERIFY(field.service->requests.isEmpty());
        QCOMPARE(field.settled.count(), 0);
        field.note.setText({});
        field.note.settle();
        QCOMPARE(field.settled.count(), 1);
    }

    void aSuggestionGivesWayToWhatAPersonWrites()
    {
        NoteField field;
        field.note.suggest(u"~/voice/.env"_s);
        QCOMPARE(field.note.text(), u"~/voice/.env"_s);
        field.note.setText(u"Vault"_s);
        field.note.suggest(u"Keychain of kiran"_s);
        QCOMPARE(field.note.text(), u"Vault"_s);
    }

    void anAnswerForAnotherKeyIsDropped()
    {
        NoteField field;
        field.note.setText(u"Vault"_s);
        field.note.leave();
        QTRY_COMPARE(field.service->waiting(), 1);
        field.note.begin(Test::sampleKey(u"CRM sync"_s));
        field.accept(u"Vault"_s);
        QCoreApplication::processEvents();
        QVERIFY(!field.note.isSaved());
        QVERIFY(field.note.text().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKeyNoteViewModel)
#include "tst_keynoteviewmodel.moc"
