// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/cuttingproxy.h"
#include "support/fakeclock.h"
#include "support/rawconnection.h"
#include "support/testplatform.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

//! The line is cut while a key is generated, at one byte after another. Whatever got through, the contract's way out must end with one
//! working key in hand and no other key alive.
class LostAnswerTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeClock> m_clock = std::make_shared<FakeClock>();
    std::unique_ptr<TestPlatform> m_platform;
    std::unique_ptr<CuttingProxy> m_proxy;
    Person m_owner;
    QString m_workspace;
    QString m_keys;
    qint64 m_answerBytes = 0;
    qint64 m_requestBytes = 0;

    QByteArray generateBytes(const QByteArray &idempotencyKey) const
    {
        const QByteArray body = R"({"name":"CRM sync","environment":"live"})";
        return "POST " + m_keys.toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: Bearer " + m_owner.access.toLatin1()
               + "\r\nIdempotency-Key: " + idempotencyKey + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
               + "\r\n\r\n" + body;
    }
    HttpAnswer generate(const QByteArray &idempotencyKey) const
    {
        RawConnection connection(m_proxy->address());
        connection.send(generateBytes(idempotencyKey));
        return connection.readAnswer();
    }
    //! What a client does: repeat with the same key until there is an answer; where the secret was lost on the way, revoke and start anew.
    QString secretInTheEnd()
    {
        QByteArray key = someUuid().toLatin1();
        for (int tries = 0; tries < 5; ++tries) {
            const HttpAnswer answer = generate(key);
            if (answer.status == 0 || !answer.problem.isEmpty())
                continue;
            if (answer.json()["secret_issued"_L1].toBool()) {
                const QString id = answer.json()["key"_L1]["id"_L1].toString();
                m_platform->request("POST", m_keys + u'/' + id + u"/revoke"_s, {.token = m_owner.access});
                key = someUuid().toLatin1();
                continue;
            }
            return answer.json()["secret"_L1].toString();
        }
        return {};
    }
    QJsonArray liveKeys() const { return m_platform->get(m_keys, m_owner.access).json()["items"_L1].toArray(); }
    void expectOneWorkingKey()
    {
        m_clock->advance(std::chrono::seconds(2)); // So many requests in no time would be refused for being many.
        const QString secret = secretInTheEnd();
        QVERIFY(m_proxy->hasCut());
        const HttpAnswer self = m_platform->get(u"/v1/keys/self"_s, secret);
        QCOMPARE(self.status, 200);
        const QJsonArray live = liveKeys();
        QCOMPARE(live.size(), 1);
        QCOMPARE(live[0]["id"_L1], self.json()["id"_L1]);
        m_platform->request("DELETE", u"/v1/keys/self"_s, {.token = secret});
    }
    static void positions(qint64 length)
    {
        QTest::addColumn<qint64>("bytes");
        // Every byte of the ends, where heads, quotes and the last brace stand, and a step that meets every kind of place in between.
        for (qint64 bytes = 0; bytes < length; bytes += bytes < 32 || bytes > length - 24 ? 1 : 11)
            QTest::addRow("%lld", static_cast<long long>(bytes)) << bytes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_platform = std::make_unique<TestPlatform>(Server::PlatformOptions{.clock = m_clock});
        QVERIFY2(m_platform->isRunning(), qPrintable(m_platform->problem()));
        m_proxy = std::make_unique<CuttingProxy>(m_platform->address());
        m_owner = m_platform->newPerson();
        m_workspace = m_platform->newWorkspace(m_owner);
        m_keys = u"/v1/workspaces/%1/api-keys"_s.arg(m_workspace);
        const QByteArray key = someUuid().toLatin1();
        m_requestBytes = generateBytes(key).size();
        const HttpAnswer whole = generate(key);
        QCOMPARE(whole.status, 201);
        m_answerBytes = m_proxy->lastAnswerBytes();
        QVERIFY(m_answerBytes > 500);
        m_platform->request("DELETE", u"/v1/keys/self"_s, {.token = whole.json()["secret"_L1].toString()});
    }
    void cleanupTestCase()
    {
        m_proxy.reset();
        m_platform.reset();
    }

    void anAnswerCutShortCostsNothing_data() { positions(m_answerBytes); }
    void anAnswerCutShortCostsNothing()
    {
        QFETCH(qint64, bytes);
        m_proxy->cutAnswer(requestTo("POST", "/api-keys"), bytes);
        expectOneWorkingKey();
    }
    void aRequestCutShortMakesNoKey_data() { positions(m_requestBytes); }
    void aRequestCutShortMakesNoKey()
    {
        QFETCH(qint64, bytes);
        m_proxy->cutRequest(requestTo("POST", "/api-keys"), bytes);
        expectOneWorkingKey();
    }
};

QTEST_GUILESS_MAIN(LostAnswerTest)
#include "tst_lostanswer.moc"
