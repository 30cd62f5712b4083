// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/networktransport.h"
#include "api/platform.h"
#include "api/receipts.h"
#include "api/retryingtransport.h"
#include "api/workspaces.h"
#include "keys/keydialogsviewmodel.h"
#include "session/session.h"
#include "support/fakeaccountmemory.h"
#include "support/fakeclipboard.h"
#include "support/faketokenstore.h"
#include "support/testplatform.h"
#include "translations.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

//! The dialogs of the API keys page without their window, over the real platform: what they promise has to be so at the regions.
class KeyDialogsTest : public QObject {
    Q_OBJECT

    std::shared_ptr<SystemClock> m_clock = std::make_shared<SystemClock>();
    std::unique_ptr<TestPlatform> m_platform;
    std::unique_ptr<Session::Session> m_session;
    std::unique_ptr<Api::Client> m_client;
    FakeClipboard m_clipboard;
    std::unique_ptr<Ui::KeyDialogsViewModel> m_dialogs;
    Person m_owner;
    QHash<QString, ApiKey> m_keys; // By id, as the page would show them.

    //! Makes a key through its dialog, and gives back what the reveal holds.
    ApiKey generate(const QString &name, QString &secret)
    {
        QSignalSpy made(m_dialogs.get(), &Ui::KeyDialogsViewModel::keyMade);
        m_dialogs->askToGenerate();
        m_dialogs->generateKey()->setName(name);
        m_dialogs->generateKey()->generate();
        return revealed(made, secret);
    }

    ApiKey revealed(QSignalSpy &made, QString &secret)
    {
        [&made] { QTRY_COMPARE_WITH_TIMEOUT(made.count(), 1, 10'000); }();
        if (made.isEmpty())
            return {};
        ApiKey key = made.first().first().value<ApiKey>();
        m_keys.insert(key.id.toString(), key);
        Ui::RevealViewModel &reveal = *m_dialogs->reveal();
        reveal.setShown(true);
        secret = reveal.shownText();
        reveal.setStored(true);
        reveal.finish();
        [&reveal] { QTRY_VERIFY_WITH_TIMEOUT(!reveal.isOpen(), 10'000); }();
        return key;
    }

    ApiKey latest(const ApiKey &key) const { return m_keys.value(key.id.toString()); }
    int statusAt(const QString &region, const QString &secret) const
    {
        return m_platform->request("GET", u"/v1/agents"_s, {.token = secret, .at = m_platform->regions().value(region)}).status;
    }

    void checkReceipt(const ApiKey &key)
    {
        m_dialogs->showReceipt();
        Ui::ReceiptViewModel &receipt = *m_dialogs->receipt();
        QTRY_VERIFY_WITH_TIMEOUT(receipt.isReady(), 10'000);
        QCOMPARE(receipt.lines().size(), m_platform->regions().size());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"receipt.json"_s);
        receipt.save(QUrl::fromLocalFile(path));
        receipt.close();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<SignedReceipt> saved = SignedReceipt::fromJson(QJsonDocument::fromJson(file.readAll()).object());
        QVERIFY(saved);
        const auto signers = QCoro::waitFor(m_client->send(Api::ListSigningKeys{}));
        QVERIFY(signers && !signers->items.isEmpty());
        const Result<Receipt> proof = saved->verify(signers->items.first().publicKey);
        QVERIFY(proof);
        QVERIFY(proof->key == key.id);
    }

private Q_SLOTS:
    void initTestCase()
    {
        Ui::installTranslations(u"en"_s);
        m_platform = std::make_unique<TestPlatform>();
        QVERIFY2(m_platform->isRunning(), qPrintable(m_platform->problem()));
        m_owner = m_platform->newPerson();
        m_platform->newWorkspace(m_owner);
        m_session = std::make_unique<Session::Session>(
            Session::SessionParts{std::make_shared<Api::RetryingTransport>(std::make_shared<Api::NetworkTransport>()),
                                  std::make_shared<FakeTokenStore>(), std::make_shared<FakeAccountMemory>(), m_clock, u"desk"_s, u"Debian"_s});
        m_session->setServer(m_platform->address());
        QVERIFY(QCoro::waitFor(m_session->signIn(m_owner.email, Secret::fromText(m_owner.password), true)));
        m_client = std::make_unique<Api::Client>(m_session->transport());
        m_dialogs = std::make_unique<Ui::KeyDialogsViewModel>(*m_client, *m_clock, m_clipboard);
        connect(m_dialogs.get(), &Ui::KeyDialogsViewModel::keyChanged, this, [this](const ApiKey &key) { m_keys.insert(key.id.toString(), key); });
        const auto workspaces = QCoro::waitFor(m_client->send(Api::ListWorkspaces{}));
        QVERIFY(workspaces && workspaces->items.size() == 1);
        m_dialogs->setWorkspace(workspaces->items.first());
        const auto regions = QCoro::waitFor(m_client->send(Api::ListRegions{}));
        QVERIFY(regions);
        m_dialogs->setRegions(regions->items);
    }

    void cleanupTestCase()
    {
        m_dialogs.reset();
        m_client.reset();
        m_session.reset();
        m_platform.reset();
    }

    void knowsThisComputersAddressAndKeepsTheNote()
    {
        QSignalSpy made(m_dialogs.get(), &Ui::KeyDialogsViewModel::keyMade);
        m_dialogs->askToGenerate();
        Ui::GenerateKeyViewModel &form = *m_dialogs->generateKey();
        QTRY_COMPARE(form.ranges()->callerAddress(), u"127.0.0.1"_s);
        const int row = form.ranges()->addRow();
        form.ranges()->setCidr(row, u"198.51.100.0/24"_s);
        QVERIFY(form.ranges()->lockOutText().contains(u"127.0.0.1"_s));
        form.ranges()->addCaller();
        form.setName(u"Telephony gateway"_s);
        form.generate();
        QTRY_VERIFY_WITH_TIMEOUT(m_dialogs->reveal()->isOpen(), 10'000);
        m_dialogs->reveal()->note()->setText(u"Vault, team/voice"_s);
        QString secret;
        const ApiKey key = revealed(made, secret);
        QCOMPARE(key.allowedIps.size(), 2);
        QCOMPARE(latest(key).note, u"Vault, team/voice"_s);
        QCOMPARE(statusAt(u"in-mumbai"_s, secret), 200);
    }

    void whatTheSimulatorSaysIsWhatHappens()
    {
        QString secret;
        const ApiKey key = generate(u"CRM sync"_s, secret);
        QCOMPARE(statusAt(u"in-mumbai"_s, secret), 200);
        m_dialogs->askToEditAllowedIps(key);
        Ui::EditAllowedIpsViewModel &edit = *m_dialogs->allowedIps();
        const int row = edit.ranges()->addRow();
        edit.ranges()->setCidr(row, u"198.51.100.0/24"_s);
        // Uses are counted in batches: the check is repeated until it knows of ours.
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                if (edit.check() == Ui::EditAllowedIpsViewModel::Check::Clean) {
                    edit.ranges()->setCidr(row, u"198.51.100.0/25"_s);
                    edit.ranges()->setCidr(row, u"198.51.100.0/24"_s);
                }
                return edit.check() == Ui::EditAllowedIpsViewModel::Check::WouldRefuse;
            }(),
            20'000);
        QCOMPARE(edit.checkText(), u"1 address would be refused"_s);
        QCOMPARE(edit.refused()->data(edit.refused()->index(0), Ui::RefusedModel::AddressRole).toString(), u"127.0.0.1"_s);
        QVERIFY(edit.ranges()->lockOutText().contains(u"127.0.0.1"_s));
        edit.save();
        QTRY_VERIFY_WITH_TIMEOUT(!edit.isOpen(), 10'000);
        QCOMPARE(latest(key).allowedIps.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(statusAt(u"in-mumbai"_s, secret), 403, 5'000);

        m_dialogs->askToEditAllowedIps(key); // With the ETag from before.
        edit.ranges()->addCaller();
        edit.save();
        QTRY_VERIFY_WITH_TIMEOUT(edit.isOutdated(), 10'000);
        edit.close();
    }

    void aRotationOverlapsIsExtendedAndEndsWithAReceipt()
    {
        QString oldSecret;
        QString newSecret;
        const ApiKey old = generate(u"Lab report sender"_s, oldSecret);
        QSignalSpy made(m_dialogs.get(), &Ui::KeyDialogsViewModel::keyMade);
        m_dialogs->askToRotate(old);
        m_dialogs->rotate()->setChoice(Ui::RotateKeyViewModel::OneHour);
        m_dialogs->rotate()->rotate();
        const ApiKey fresh = revealed(made, newSecret);
        QVERIFY(fresh.replaces == old.id);
        QVERIFY(latest(old).status == KeyStatus::Ending);
        QCOMPARE(statusAt(u"eu-frankfurt"_s, oldSecret), 200);
        QCOMPARE(statusAt(u"eu-frankfurt"_s, newSecret), 200);

        const QDateTime before = latest(old).endsAt;
        m_dialogs->askToExtend(latest(old));
        m_dialogs->ending()->setChoice(1);
        m_dialogs->ending()->submit();
        QTRY_VERIFY_WITH_TIMEOUT(!m_dialogs->ending()->isExtending(), 10'000);
        QCOMPARE(before.secsTo(latest(old).endsAt), 24 * 3600);

        m_dialogs->askToStopNow(latest(old));
        m_dialogs->ending()->submit();
        QTRY_VERIFY_WITH_TIMEOUT(m_dialogs->revoke()->isProven(), 20'000);
        const QStringList regions = m_platform->regions().keys();
        for (const QString &region : regions)
            QCOMPARE(statusAt(region, oldSecret), 401); // The first request after the region has confirmed.
        QCOMPARE(statusAt(u"eu-frankfurt"_s, newSecret), 200);
        checkReceipt(old);
    }

    void aLeakedKeyIsReplacedAtOnce()
    {
        QString leaked;
        QString replacement;
        const ApiKey key = generate(u"Legacy IVR bridge"_s, leaked);
        QSignalSpy made(m_dialogs.get(), &Ui::KeyDialogsViewModel::keyMade);
        QSignalSpy stopped(m_dialogs.get(), &Ui::KeyDialogsViewModel::stopped);
        m_dialogs->askToReplaceLeaked(key);
        m_dialogs->rotate()->rotate();
        revealed(made, replacement);
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, 20'000);
        QCOMPARE(statusAt(u"in-mumbai"_s, leaked), 401);
        QCOMPARE(statusAt(u"in-mumbai"_s, replacement), 200);
    }

    void anAutomationKeyCostsThePasswordOnce()
    {
        QSignalSpy made(m_dialogs.get(), &Ui::KeyDialogsViewModel::keyMade);
        m_dialogs->askToGenerate();
        m_dialogs->generateKey()->setName(u"Pipeline"_s);
        m_dialogs->generateKey()->setAutomation(true);
        m_dialogs->generateKey()->generate();
        QTRY_VERIFY_WITH_TIMEOUT(m_dialogs->elevate()->isOpen(), 10'000);
        m_dialogs->elevate()->submit(u"not the password"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_dialogs->elevate()->passwordError().startsWith(u"This password is wrong."_s), 10'000);
        m_dialogs->elevate()->submit(m_owner.password);
        QString secret;
        const ApiKey key = revealed(made, secret);
        QVERIFY(key.automation);
        made.clear();
        m_dialogs->askToGenerate();
        m_dialogs->generateKey()->setName(u"Nightly pipeline"_s);
        m_dialogs->generateKey()->setAutomation(true);
        m_dialogs->generateKey()->generate();
        QVERIFY(revealed(made, secret).automation); // Within the ten minutes nobody asks again.
        QVERIFY(!m_dialogs->elevate()->isOpen());
    }
};

QTEST_GUILESS_MAIN(KeyDialogsTest)
#include "tst_keydialogs.moc"
