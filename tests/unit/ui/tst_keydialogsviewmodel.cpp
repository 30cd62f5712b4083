// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keys/keydialogsviewmodel.h"
#include "support/fakeclipboard.h"
#include "support/fakeclock.h"
#include "support/fakekeystore.h"
#include "support/faketransport.h"
#include "support/samplekeys.h"
#include "translations.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::KeyDialogsViewModel;

namespace {

struct Over {
    Test::HeldLine<Test::FakeTransport> service;
    Api::Client client{service};
    FakeClock clock{Test::sampleNow()};
    Test::FakeClipboard clipboard;
    KeyDialogsViewModel dialogs{client, clock, clipboard};
    QList<ApiKey> changed;
    QStringList stopping;

    Over()
    {
        service->setServer(u"https://api.intrlume.tech"_s);
        dialogs.setWorkspace(Test::sampleWorkspace());
        dialogs.setRegions(Test::sampleRegions());
        QObject::connect(&dialogs, &KeyDialogsViewModel::keyChanged, &dialogs, [this](const ApiKey &key) { changed.append(key); });
        QObject::connect(&dialogs, &KeyDialogsViewModel::stoppingChanged, &dialogs,
                         [this](const KeyId &, const QString &text) { stopping.append(text); });
    }

    static QJsonObject receipt()
    {
        const ApiKey key = Test::sampleKey(u"Legacy IVR bridge"_s);
        const Receipt receipt{.workspace = key.workspace,
                              .key = key.id,
                              .maskedKey = key.masked(),
                              .name = key.name,
                              .revocation = Revocation::fromJson(Test::revocationJson({400, 500, 700, 900, 1100})).value(),
                              .issuedAt = Test::sampleNow()};
        const SignedReceipt sealed{
            .payload = receipt.toPayload(), .keyId = u"sig_1"_s, .publicKey = QByteArray(32, 'p'), .signature = QByteArray(64, 's')};
        return sealed.toJson();
    }
};

} // namespace

class TestKeyDialogsViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        Ui::installTranslations(u"en"_s);
    }

    void asksTheWorkspacesRegionForThisComputersAddress()
    {
        Over page;
        page.dialogs.askToGenerate();
        QTRY_COMPARE(page.service->waiting(), 1);
        QCOMPARE(page.service->requests.last().path, u"/v1/ping"_s);
        QCOMPARE(page.service->requests.last().server, u"https://in-mumbai.example"_s);
        page.service->answer(QJsonObject{{u"region"_s, u"in-mumbai"_s}, {u"address"_s, u"203.0.113.24"_s}});
        QTRY_COMPARE(page.dialogs.generateKey()->ranges()->callerAddress(), u"203.0.113.24"_s);
    }

    void whereNobodyTellsTheAddressNothingIsSaid()
    {
        Over page;
        page.dialogs.askToGenerate();
        page.service->fail(Error{.kind = Error::Kind::Offline});
        QTRY_COMPARE(page.service->waiting(), 0);
        QVERIFY(page.dialogs.generateKey()->ranges()->addCallerText().isEmpty());
    }

    void aRotationLeadsToTheRevealAndMovesTheOldKey()
    {
        Over page;
        const QSignalSpy made(&page.dialogs, &KeyDialogsViewModel::keyMade);
        page.dialogs.askToReplaceLeaked(Test::sampleKey(u"CRM sync"_s));
        page.service->fail(Error{.kind = Error::Kind::Offline}); // How much it was used.
        page.dialogs.rotate()->rotate();
        page.service->answer(QJsonObject{{u"key"_s, Test::sampleKey(u"Telephony gateway"_s).toJson()},
                                         {u"secret"_s, Test::sampleSecret().exposeText()},
                                         {u"previous"_s, Test::sampleKey(u"CRM sync"_s).toJson()},
                                         {u"revocation"_s, Test::revocationJson({400, -1, -1, -1, -1})}});
        QTRY_VERIFY(page.dialogs.reveal()->isOpen());
        QCOMPARE(made.count(), 1);
        QVERIFY(!page.dialogs.canClose());
        QCOMPARE(page.changed.first().name, u"CRM sync"_s);
        QCOMPARE(page.stopping.last(), u"Stopping 1 of 5"_s);
        QVERIFY(!page.dialogs.revoke()->isStopping()); // In the background: the new key is what counts now.
        QTRY_COMPARE(page.service->waiting(), 1);
        page.service->answer(Test::revocationJson({400, 500, 600, 700, 800}));
        QTRY_COMPARE(page.stopping.last(), QString());
    }

    void endingAKeyNowShowsItsRegions()
    {
        Over page;
        page.dialogs.askToStopNow(Test::sampleKey(u"Lab report sender"_s));
        QVERIFY(page.dialogs.ending()->isStopping());
        page.dialogs.ending()->submit();
        page.dialogs.ending()->close(); // Not while it runs.
        QVERIFY(page.dialogs.ending()->isStopping());
        QTRY_COMPARE(page.service->waiting(), 1);
        QVERIFY(page.service->requests.last().path.endsWith(u"/end-now"_s));
        page.service->answer(Test::revokedJson(Test::sampleKey(u"Lab report sender"_s), {400, -1, -1, -1, -1}));
        QTRY_VERIFY(page.dialogs.revoke()->isStopping());
        QVERIFY(!page.dialogs.ending()->isStopping());
        QCOMPARE(page.dialogs.revoke()->title(), u"Stopping Lab report sender"_s);
    }

    void keepsAnOldKeyLongerButNotBeyondSevenDays()
    {
        Over page;
        const QSignalSpy noticed(&page.dialogs, &KeyDialogsViewModel::noticed);
        ApiKey key = Test::sampleKey(u"Lab report sender"_s);
        key.endsAt = Test::sampleNow().addDays(6).addSecs(3600);
        page.dialogs.askToExtend(key);
        QCOMPARE(page.dialogs.ending()->choiceLines(),
                 (QStringList{u"Until Sat 28 Nov, 12:42"_s, u"Until Sun 29 Nov, 10:41"_s, u"Until Sun 29 Nov, 10:41"_s}));
        page.dialogs.ending()->setChoice(1);
        page.dialogs.ending()->submit();
        QTRY_COMPARE(page.service->waiting(), 1);
        QCOMPARE(page.service->requests.last().body[u"ends_at"_s].toString(), u"2026-11-29T10:41:00.000Z"_s);
        page.service->answer(key.toJson());
        QTRY_COMPARE(noticed.count(), 1);
        QCOMPARE(page.changed.size(), 1);
        QVERIFY(!page.dialogs.ending()->isExtending());
    }

    void aRefusedEndKeepsTheQuestion()
    {
        Over page;
        page.dialogs.askToExtend(Test::sampleKey(u"Lab report sender"_s));
        page.dialogs.ending()->submit();
        page.service->fail(Error{.kind = Error::Kind::Conflict, .code = u"key-not-ending"_s});
        QTRY_COMPARE(page.dialogs.ending()->errorText(), u"This key is not ending any more. Reload to see it."_s);
        QVERIFY(page.dialogs.ending()->isExtending());
    }

    void revokingCanBecomeRotating()
    {
        Over page;
        page.dialogs.askToRevoke(Test::sampleKey(u"Legacy IVR bridge"_s));
        QVERIFY(page.dialogs.revoke()->canRotate());
        page.dialogs.revoke()->rotateInstead();
        QVERIFY(!page.dialogs.revoke()->isConfirming());
        QVERIFY(page.dialogs.rotate()->isOpen());
        page.dialogs.rotate()->close();
        page.dialogs.askToRevoke(Test::sampleKey(u"Lab report sender"_s)); // One that ends already.
        QVERIFY(!page.dialogs.revoke()->canRotate());
        ApiKey replaced = Test::sampleKey(u"CRM sync"_s); // Paused before it was rotated, so it does not say that it ends.
        replaced.status = KeyStatus::Paused;
        replaced.replacedBy = Test::sampleKey(u"Telephony gateway"_s).id;
        page.dialogs.askToRevoke(replaced);
        QVERIFY(!page.dialogs.revoke()->canRotate());
        page.dialogs.revoke()->rotateInstead();
        QVERIFY(!page.dialogs.rotate()->isOpen());
    }

    void anotherLanguageReachesEveryWord()
    {
        Over page;
        page.dialogs.askToGenerate();
        Ui::AllowedIpsModel &ranges = *page.dialogs.generateKey()->ranges();
        const int row = ranges.addRow();
        ranges.setCidr(row, u"gateway"_s);
        ranges.leave(row);
        const QSignalSpy changed(&ranges, &Ui::AllowedIpsModel::dataChanged);
        Ui::installTranslations(u"hi"_s);
        page.dialogs.retranslate();
        QVERIFY(changed.count() > 0);
        QCOMPARE(ranges.data(ranges.index(0), Ui::AllowedIpsModel::ErrorRole).toString(), u"gateway कोई पता नहीं है।"_s);
        Ui::installTranslations(u"en"_s);
    }

    void aReceiptIsSavedAsItWasSigned()
    {
        const QTemporaryDir folder;
        Over page;
        page.dialogs.askToSaveReceipt(Test::sampleKey(u"Legacy IVR bridge"_s));
        Ui::ReceiptViewModel &receipt = *page.dialogs.receipt();
        QVERIFY(receipt.isBusy());
        page.service->answer(Over::receipt());
        QTRY_VERIFY(receipt.isReady());
        QCOMPARE(receipt.lines().first(), u"Mumbai: 22 November 2026, 10:42:00, after 0.4 s"_s);
        QCOMPARE(receipt.suggestedFile().fileName(), u"receipt-legacy-ivr-bridge-Ht4z.json"_s);
        const QString path = folder.filePath(u"my receipt.json"_s);
        receipt.save(QUrl::fromLocalFile(path));
        QVERIFY(receipt.savedText().startsWith(u"Saved to "_s));
        QCOMPARE(receipt.checkCommand(), u"intrlume audit verify-receipt '"_s + path + u'\'');
        page.dialogs.setKeyStore(nullptr, u"this-computer"_s);
        QVERIFY(receipt.checkCommand().startsWith(u"intrlume --server local audit verify-receipt "_s));
        page.dialogs.setKeyStore(nullptr, u"https://keys.nilavya.example:8443"_s);
        QVERIFY(receipt.checkCommand().startsWith(u"intrlume --server https://keys.nilavya.example:8443 audit "_s));
        page.dialogs.setKeyStore(nullptr, u"https://api.intrlume.tech"_s); // The command asks this one by itself.
        QVERIFY(receipt.checkCommand().startsWith(u"intrlume audit "_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QJsonDocument::fromJson(file.readAll()).object() == Over::receipt());
        receipt.save(QUrl::fromLocalFile(folder.filePath(u"missing/receipt.json"_s)));
        QVERIFY(receipt.errorText().contains(u"could not be written"_s));
        QVERIFY(receipt.savedText().isEmpty());
    }

    void aReceiptThatIsNotThereYetIsAskedForAgain()
    {
        Over page;
        page.dialogs.askToSaveReceipt(Test::sampleKey(u"Legacy IVR bridge"_s));
        page.service->fail(Error{.kind = Error::Kind::Conflict, .code = u"revocation-running"_s});
        QTRY_COMPARE(page.dialogs.receipt()->errorText(), u"Not every region has confirmed yet. Try again in a moment."_s);
        page.dialogs.receipt()->save(QUrl::fromLocalFile(u"/nowhere"_s)); // There is nothing to save.
        QVERIFY(page.dialogs.receipt()->savedText().isEmpty());
        page.dialogs.receipt()->fetch();
        page.service->answer(Over::receipt());
        QTRY_VERIFY(page.dialogs.receipt()->isReady());
        QVERIFY(page.dialogs.receipt()->errorText().isEmpty());
    }

    void theReceiptIsOfferedOnceEveryRegionHasConfirmed()
    {
        Over page;
        page.dialogs.askToRevoke(Test::sampleKey(u"Legacy IVR bridge"_s));
        page.dialogs.revoke()->setTyped(u"Legacy IVR bridge"_s);
        page.dialogs.revoke()->revoke();
        page.service->answer(Test::revokedJson(Test::sampleKey(u"Legacy IVR bridge"_s), {400, 500, 700, 900, -1}));
        QTRY_COMPARE(page.service->waiting(), 1);
        QVERIFY(!page.dialogs.revoke()->isProven());
        page.dialogs.showReceipt();
        QVERIFY(!page.dialogs.receipt()->isOpen());
        page.service->answer(Test::revocationJson({400, 500, 700, 900, 1100}));
        QTRY_VERIFY(page.dialogs.revoke()->isProven());
        page.dialogs.showReceipt();
        QVERIFY(page.dialogs.receipt()->isOpen());
        QVERIFY(!page.dialogs.revoke()->isStopping());
    }

    void aKeyThatIsBeingMadeHoldsTheWindowOpen()
    {
        Over page;
        page.dialogs.askToGenerate();
        page.service->fail(Error{.kind = Error::Kind::Offline}); // This computer's address.
        page.dialogs.generateKey()->setName(u"Telephony gateway"_s);
        QVERIFY(page.dialogs.canClose());
        QSignalSpy changed(&page.dialogs, &KeyDialogsViewModel::canCloseChanged);
        page.dialogs.generateKey()->generate();
        QVERIFY(!page.dialogs.canClose());
        QVERIFY(changed.count() > 0);
        QCOMPARE(page.dialogs.closeTitle(), u"Close while a key is being made?"_s);
        page.service->answer(
            QJsonObject{{u"key"_s, Test::sampleKey(u"Telephony gateway"_s).toJson()}, {u"secret"_s, Test::sampleSecret().exposeText()}});
        QTRY_VERIFY(page.dialogs.reveal()->isOpen());
        QCOMPARE(page.dialogs.closeTitle(), u"Close without storing the key?"_s);
        page.dialogs.reveal()->setStored(true);
        QVERIFY(page.dialogs.canClose());
        page.dialogs.reveal()->note()->setText(u"Vault"_s);
        page.dialogs.reveal()->finish();
        QVERIFY(!page.dialogs.canClose());
        QCOMPARE(page.dialogs.closeTitle(), u"Close before the note is saved?"_s);
        ApiKey noted = Test::sampleKey(u"Telephony gateway"_s);
        noted.note = u"Vault"_s;
        page.service->answer(noted.toJson());
        QTRY_VERIFY(page.dialogs.canClose());
    }

    void aRotationHoldsTheWindowOpenToo()
    {
        Over page;
        page.dialogs.askToRotate(Test::sampleKey(u"CRM sync"_s));
        page.service->fail(Error{.kind = Error::Kind::Offline}); // How much it was used.
        page.dialogs.rotate()->rotate();
        QVERIFY(!page.dialogs.canClose());
        page.service->fail(Error{.kind = Error::Kind::Forbidden});
        QTRY_VERIFY(page.dialogs.canClose());
    }

    void aKeyIsKeptUnderItsOwnWorkspace()
    {
        Test::FakeKeyStore store;
        Over page;
        page.dialogs.setKeyStore(&store, u"this-computer"_s);
        page.dialogs.askToRotate(Test::sampleKey(u"CRM sync"_s));
        page.service->fail(Error{.kind = Error::Kind::Offline}); // How much it was used.
        page.dialogs.rotate()->rotate();
        page.service->answer(QJsonObject{{u"key"_s, Test::sampleKey(u"Telephony gateway"_s).toJson()},
                                         {u"secret"_s, Test::sampleSecret().exposeText()},
                                         {u"previous"_s, Test::sampleKey(u"CRM sync"_s).toJson()},
                                         {u"revocation"_s, QJsonValue()}});
        QTRY_VERIFY(page.dialogs.reveal()->isOpen());
        Workspace other = Test::sampleWorkspace();
        other.id = WorkspaceId(u"ws_01J9ZK3V5B8T0M6Q4R2W7X1Y9D"_s);
        other.slug = u"another"_s;
        page.dialogs.setWorkspace(other);
        page.dialogs.reveal()->handover()->storeInKeychain();
        QTRY_COMPARE(store.entries.size(), 1);
        QCOMPARE(store.entries.first().kept.workspaceSlug, Test::sampleWorkspace().slug);
    }

    void signingOutClosesEverything()
    {
        Over page;
        page.dialogs.askToRotate(Test::sampleKey(u"CRM sync"_s));
        page.dialogs.askToEditAllowedIps(Test::sampleKey(u"CRM sync"_s));
        page.dialogs.askToExtend(Test::sampleKey(u"Lab report sender"_s));
        page.dialogs.askToSaveReceipt(Test::sampleKey(u"Legacy IVR bridge"_s));
        page.dialogs.elevate()->ask(u"x"_s, {}, {});
        page.dialogs.reset();
        QVERIFY(!page.dialogs.rotate()->isOpen() && !page.dialogs.allowedIps()->isOpen() && !page.dialogs.ending()->isExtending());
        QVERIFY(!page.dialogs.receipt()->isOpen() && !page.dialogs.elevate()->isOpen());
    }
};

QTEST_GUILESS_MAIN(TestKeyDialogsViewModel)
#include "tst_keydialogsviewmodel.moc"
