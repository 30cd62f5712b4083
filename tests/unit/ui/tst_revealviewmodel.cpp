// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keys/revealviewmodel.h"
#include "support/fakeclipboard.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "support/samplekeys.h"

#include <QFile>
#include <QMetaProperty>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::RevealViewModel;
using Ui::SecretCopy;

namespace {

//! A dialog with the sample key on the screen.
struct Dialog {
    Test::HeldLine<Test::FakeTransport> service;
    Api::Client client{service};
    FakeClock clock{Test::sampleNow()};
    Test::FakeClipboard clipboard;
    RevealViewModel reveal{client, clock, clipboard};

    Dialog() { reveal.begin(Test::sampleKey(u"Telephony gateway"_s), Test::sampleSecret()); }

    void wait(std::chrono::seconds by)
    {
        clock.advance(by);
        reveal.copying()->tick();
    }
};

//! Everything that QML could read of \a object, as text.
QString allProperties(const QObject &object)
{
    QString all;
    for (int index = 0; index < object.metaObject()->propertyCount(); ++index) {
        const QVariant value = object.metaObject()->property(index).read(&object);
        all += value.toString() + value.toStringList().join(u' ') + u'\n';
    }
    return all;
}

} // namespace

class TestRevealViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hidesTheKeyUntilItIsShown()
    {
        Dialog dialog;
        const QString secret = Test::sampleSecret().exposeText();
        QVERIFY(dialog.reveal.isOpen());
        QVERIFY(!allProperties(dialog.reveal).contains(secret));
        dialog.reveal.setShown(true);
        QCOMPARE(dialog.reveal.shownText(), secret);
        dialog.reveal.setShown(false);
        QVERIFY(dialog.reveal.shownText().isEmpty());
    }

    void whatIsReadAloudNeverHoldsTheKey()
    {
        Dialog dialog;
        dialog.reveal.setShown(true);
        QCOMPARE(dialog.reveal.spokenHidden(), u"API key, hidden, ends in x9Qd"_s);
        QCOMPARE(dialog.reveal.spokenShown(), u"API key, shown on the screen, ends in x9Qd"_s);
    }

    void endsOnlyOnceTheKeyIsStored()
    {
        Dialog dialog;
        const QSignalSpy finished(&dialog.reveal, &RevealViewModel::finished);
        dialog.reveal.finish();
        QVERIFY(dialog.reveal.isOpen());
        dialog.reveal.setStored(true);
        dialog.reveal.setShown(true);
        dialog.reveal.finish();
        QVERIFY(!dialog.reveal.isOpen());
        QVERIFY(!dialog.reveal.isShown());
        QCOMPARE(finished.count(), 1);
        dialog.reveal.setShown(true);
        QVERIFY(dialog.reveal.shownText().isEmpty());
    }

    void aCopyIsMarkedAndCountsDown()
    {
        Dialog dialog;
        dialog.reveal.copy();
        QCOMPARE(dialog.clipboard.text, Test::sampleSecret().exposeText());
        QVERIFY(dialog.clipboard.concealed);
        QCOMPARE(dialog.reveal.copying()->state(), SecretCopy::State::Copied);
        QCOMPARE(dialog.reveal.copying()->secondsLeft(), 45);
        dialog.wait(std::chrono::seconds(10));
        QCOMPARE(dialog.reveal.copying()->secondsLeft(), 35);
        dialog.wait(std::chrono::seconds(35));
        QVERIFY(dialog.clipboard.text.isEmpty());
        QCOMPARE(dialog.reveal.copying()->state(), SecretCopy::State::Cleared);
        dialog.wait(std::chrono::seconds(3));
        QCOMPARE(dialog.reveal.copying()->state(), SecretCopy::State::Idle);
    }

    void theClipboardIsClearedAlsoAfterTheDialogIsGone()
    {
        Dialog dialog;
        dialog.reveal.copy();
        dialog.reveal.setStored(true);
        dialog.reveal.finish();
        QVERIFY(!dialog.clipboard.text.isEmpty());
        dialog.wait(std::chrono::seconds(45));
        QVERIFY(dialog.clipboard.text.isEmpty());
    }

    void whatSomeoneElseCopiedStays()
    {
        Dialog dialog;
        dialog.reveal.copy();
        dialog.clipboard.overwrite(u"a letter"_s);
        dialog.wait(std::chrono::seconds(1));
        QCOMPARE(dialog.reveal.copying()->state(), SecretCopy::State::Idle); // Nothing is counted, and nothing cleared.
        dialog.wait(std::chrono::seconds(45));
        QCOMPARE(dialog.clipboard.text, u"a letter"_s);
        QCOMPARE(dialog.reveal.copying()->state(), SecretCopy::State::Idle);
    }

    void theSameTextFromAnotherProgramStays()
    {
        Dialog dialog;
        dialog.reveal.copy();
        dialog.clipboard.overwrite(Test::sampleSecret().exposeText());
        dialog.wait(std::chrono::seconds(45));
        QVERIFY(!dialog.clipboard.text.isEmpty());
    }

    void anExampleThatTakesItsPlaceEndsTheCount()
    {
        Dialog dialog;
        dialog.reveal.copy();
        dialog.reveal.copyExample(0);
        QCOMPARE(dialog.reveal.copying()->state(), SecretCopy::State::Idle);
        dialog.wait(std::chrono::seconds(45));
        QVERIFY(dialog.clipboard.text.contains(u"INTRLUME_API_KEY"_s));
    }

    void aSecondFileLeavesWhatIsSaidOfTheFirst()
    {
        const QTemporaryDir folder;
        Dialog dialog;
        dialog.reveal.save(QUrl::fromLocalFile(folder.filePath(u"one.env"_s)));
        QCOMPARE(dialog.reveal.places().size(), 1);
        const QString first = dialog.reveal.places().first();
        dialog.reveal.save(QUrl::fromLocalFile(folder.filePath(u"missing/two.env"_s)));
        QVERIFY(!dialog.reveal.saveError().isEmpty());
        QCOMPARE(dialog.reveal.places(), QStringList{first});
        dialog.reveal.save(QUrl::fromLocalFile(folder.filePath(u"two.env"_s)));
        QVERIFY(dialog.reveal.saveError().isEmpty());
        QCOMPARE(dialog.reveal.places().size(), 2);
    }

    void copyingAgainStartsTheCountAgain()
    {
        Dialog dialog;
        dialog.reveal.copy();
        dialog.wait(std::chrono::seconds(40));
        dialog.reveal.copy();
        dialog.wait(std::chrono::seconds(40));
        QCOMPARE(dialog.reveal.copying()->state(), SecretCopy::State::Copied);
        QCOMPARE(dialog.reveal.copying()->secondsLeft(), 5);
    }

    void quittingClearsTheClipboard()
    {
        FakeClock clock;
        Test::FakeClipboard clipboard;
        {
            Api::Client client(std::make_shared<Test::FakeTransport>());
            RevealViewModel reveal(client, clock, clipboard);
            reveal.begin(Test::sampleKey(u"CRM sync"_s), Test::sampleSecret());
            reveal.copy();
        }
        QVERIFY(clipboard.text.isEmpty());
    }

    void savesAndSaysWhere()
    {
        const QTemporaryDir folder;
        Dialog dialog;
        dialog.reveal.save(QUrl::fromLocalFile(folder.filePath(u".env"_s)));
        QVERIFY(dialog.reveal.savedText().startsWith(u"Saved to "_s));
        QFile file(folder.filePath(u".env"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "INTRLUME_API_KEY=" + Test::sampleSecret().expose() + "\n");
    }

    void asksBeforeItReplacesAKey()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u".env"_s);
        Dialog dialog;
        dialog.reveal.save(QUrl::fromLocalFile(path));
        dialog.reveal.begin(Test::sampleKey(u"CRM sync"_s), Secret("other"));
        QVERIFY(dialog.reveal.savedText().isEmpty());
        dialog.reveal.save(QUrl::fromLocalFile(path));
        QVERIFY(dialog.reveal.replaceQuestion().endsWith(u"already has a key."_s));
        dialog.reveal.keepFile();
        QVERIFY(dialog.reveal.replaceQuestion().isEmpty());
        dialog.reveal.replaceInFile(); // Nothing was asked, so nothing happens.
        dialog.reveal.save(QUrl::fromLocalFile(path));
        dialog.reveal.replaceInFile();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "INTRLUME_API_KEY=other\n");
    }

    void saysWhyItCouldNotSave()
    {
        const QTemporaryDir folder;
        Dialog dialog;
        dialog.reveal.save(QUrl::fromLocalFile(folder.path()));
        QVERIFY(dialog.reveal.saveError().contains(u"is not a file"_s));
        dialog.reveal.save(QUrl::fromLocalFile(folder.filePath(u"none/.env"_s)));
        QVERIFY(dialog.reveal.saveError().contains(u"could not be written"_s));
        QVERIFY(dialog.reveal.savedText().isEmpty());
    }

    void examplesNeverHoldTheKey()
    {
        Dialog dialog;
        dialog.reveal.setAddress(u"http://127.0.0.1:4711"_s);
        for (int language = 0; language < dialog.reveal.languages().size(); ++language) {
            dialog.reveal.copyExample(language);
            QVERIFY(dialog.clipboard.text.contains(u"http://127.0.0.1:4711/v1/agents"_s));
            QVERIFY(!dialog.clipboard.text.contains(Test::sampleSecret().exposeText()));
            QVERIFY(!dialog.clipboard.concealed);
        }
    }
};

QTEST_GUILESS_MAIN(TestRevealViewModel)
#include "tst_revealviewmodel.moc"
