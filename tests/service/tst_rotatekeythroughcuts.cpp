// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/networktransport.h"
#include "api/retryingtransport.h"
#include "api/rotatekey.h"
#include "session/session.h"
#include "support/cuttingproxy.h"
#include "support/fakeaccountmemory.h"
#include "support/fakeclock.h"
#include "support/faketokenstore.h"
#include "support/testplatform.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

namespace {
QCoro::Task<void> noPause(std::chrono::milliseconds)
{
    co_return;
}
} // namespace

//! The client that the console and the command line share, over a line that is cut at one byte after another while it rotates a key: in the
//! end the new key is in hand and works, the old one works until its end and knows its successor, and no other is alive.
class RotateKeyThroughCutsTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeClock> m_clock = std::make_shared<FakeClock>();
    std::unique_ptr<TestPlatform> m_platform;
    std::unique_ptr<CuttingProxy> m_proxy;
    std::unique_ptr<Session::Session> m_session;
    std::unique_ptr<Api::Client> m_client;
    Person m_owner;
    QString m_workspace;
    qint64 m_answerBytes = 0;

    NewKey m_old;

    Result<Api::RenewedKey> rotate()
    {
        m_old = m_platform->newKey(m_owner, m_workspace, u"CRM sync"_s);
        const Api::RotateApiKey call{.workspace = WorkspaceId(m_workspace), .key = KeyId(m_old.id), .overlap = std::chrono::hours(1)};
        return QCoro::waitFor(Api::rotateKey(*m_client, call));
    }
    QJsonObject keyNow(const QString &id) const
    {
        return m_platform->get(u"/v1/workspaces/%1/api-keys/%2"_s.arg(m_workspace, id), m_owner.access).json();
    }
    void expectTheNewKeyInHand(const Result<Api::RenewedKey> &renewed) const
    {
        QVERIFY2(renewed, renewed ? "" : qPrintable(renewed.error().code + u' ' + renewed.error().detail));
        const QString id = renewed->key.id.toString();
        const QString secret = renewed->secret.exposeText();
        QCOMPARE(m_platform->get(u"/v1/keys/self"_s, secret).json()["id"_L1].toString(), id);
        QCOMPARE(renewed->previous.id.toString(), m_old.id);

        const QJsonObject old = keyNow(m_old.id);
        QCOMPARE(old["status"_L1].toString(), u"ending"_s);
        QCOMPARE(old["replaced_by"_L1].toString(), id);
        QCOMPARE(m_platform->get(u"/v1/keys/self"_s, m_old.secret).status, 200);
        const QJsonArray live = m_platform->get(u"/v1/workspaces/%1/api-keys"_s.arg(m_workspace), m_owner.access).json()["items"_L1].toArray();
        QCOMPARE(live.size(), 2);
        for (const QString &each : {secret, m_old.secret})
            m_platform->request("DELETE", u"/v1/keys/self"_s, {.token = each});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_platform = std::make_unique<TestPlatform>(Server::PlatformOptions{.clock = m_clock});
        QVERIFY2(m_platform->isRunning(), qPrintable(m_platform->problem()));
        m_owner = m_platform->newPerson();
        m_workspace = m_platform->newWorkspace(m_owner);
        m_proxy = std::make_unique<CuttingProxy>(m_platform->address());
        const auto line = std::make_shared<Api::RetryingTransport>(std::make_shared<Api::NetworkTransport>(), noPause);
        m_session = std::make_unique<Session::Session>(
            Session::SessionParts{line, std::make_shared<FakeTokenStore>(), std::make_shared<FakeAccountMemory>(), m_clock, u"desk"_s, u"Debian"_s});
        m_session->setServer(m_proxy->address());
        QVERIFY(QCoro::waitFor(m_session->signIn(m_owner.email, Secret::fromText(m_owner.password), true)));
        m_client = std::make_unique<Api::Client>(m_session->transport());
        const Result<Api::RenewedKey> whole = rotate();
        m_answerBytes = m_proxy->lastAnswerBytes();
        QVERIFY(m_answerBytes > 1000);
        expectTheNewKeyInHand(whole);
    }
    void init() { m_clock->advance(std::chrono::seconds(2)); } // So many requests in no time would be refused for being many.
    void cleanupTestCase()
    {
        m_client.reset();
        m_session.reset();
        m_proxy.reset();
        m_platform.reset();
    }

    void anAnswerCutShort_data()
    {
        QTest::addColumn<qint64>("bytes");
        for (qint64 bytes = 0; bytes < m_answerBytes; bytes += bytes < 16 || bytes > m_answerBytes - 16 ? 1 : 61)
            QTest::addRow("%lld", static_cast<long long>(bytes)) << bytes;
    }
    void anAnswerCutShort()
    {
        QFETCH(qint64, bytes);
        m_proxy->cutAnswer(requestTo("POST", "/rotate"), bytes);
        const Result<Api::RenewedKey> renewed = rotate();
        QVERIFY(m_proxy->hasCut());
        expectTheNewKeyInHand(renewed);
    }

    void aRequestCutShort_data()
    {
        QTest::addColumn<qint64>("bytes");
        for (qint64 bytes = 1; bytes < 500; bytes += 53)
            QTest::addRow("%lld", static_cast<long long>(bytes)) << bytes;
    }
    void aRequestCutShort()
    {
        QFETCH(qint64, bytes);
        m_proxy->cutRequest(requestTo("POST", "/rotate"), bytes);
        const Result<Api::RenewedKey> renewed = rotate();
        QVERIFY(m_proxy->hasCut());
        expectTheNewKeyInHand(renewed);
    }
};

QTEST_GUILESS_MAIN(RotateKeyThroughCutsTest)
#include "tst_rotatekeythroughcuts.moc"
