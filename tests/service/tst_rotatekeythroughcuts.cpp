// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/rotatekey.h"
#include "service/clientthroughcuts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

//! The line is cut at one byte after another while a key is rotated: in the end the new key is in hand and works, the old one works until its
//! end and knows its successor, and no other is alive.
class RotateKeyThroughCutsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ClientThroughCuts> m_line;
    NewKey m_old;
    qint64 m_answerBytes = 0;

    Result<Api::RenewedKey> rotate()
    {
        m_old = m_line->platform->newKey(m_line->owner, m_line->workspace.toString(), u"CRM sync"_s);
        const Api::RotateApiKey call{.workspace = m_line->workspace, .key = KeyId(m_old.id), .overlap = std::chrono::hours(1)};
        return QCoro::waitFor(Api::rotateKey(*m_line->client, call));
    }
    QJsonObject oldKeyNow() const
    {
        return m_line->platform->get(u"/v1/workspaces/%1/api-keys/%2"_s.arg(m_line->workspace.toString(), m_old.id), m_line->owner.access).json();
    }
    void expectTheNewKeyInHand(const Result<Api::RenewedKey> &renewed) const
    {
        QVERIFY2(renewed, renewed ? "" : qPrintable(renewed.error().code + u' ' + renewed.error().detail));
        const QString id = renewed->key.id.toString();
        const QString secret = renewed->secret.exposeText();
        QCOMPARE(m_line->self(secret).json()["id"_L1].toString(), id);
        QCOMPARE(renewed->previous.id.toString(), m_old.id);

        const QJsonObject old = oldKeyNow();
        QCOMPARE(old["status"_L1].toString(), u"ending"_s);
        QCOMPARE(old["replaced_by"_L1].toString(), id);
        QCOMPARE(m_line->self(m_old.secret).status, 200);
        QCOMPARE(m_line->liveKeys().size(), 2);
        m_line->giveBack(secret);
        m_line->giveBack(m_old.secret);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_line = std::make_unique<ClientThroughCuts>();
        QVERIFY2(m_line->ready, qPrintable(m_line->platform->problem()));
        const Result<Api::RenewedKey> whole = rotate();
        m_answerBytes = m_line->proxy->lastAnswerBytes();
        QVERIFY(m_answerBytes > 1000);
        expectTheNewKeyInHand(whole);
    }
    void init() { m_line->restBetweenTests(); }
    void cleanupTestCase() { m_line.reset(); }

    void anAnswerCutShort_data() { ClientThroughCuts::addAnswerPlaces(m_answerBytes, 61); }
    void anAnswerCutShort()
    {
        QFETCH(qint64, bytes);
        m_line->proxy->cutAnswer(requestTo("POST", "/rotate"), bytes);
        const Result<Api::RenewedKey> renewed = rotate();
        QVERIFY(m_line->proxy->hasCut());
        expectTheNewKeyInHand(renewed);
    }

    void aRequestCutShort_data() { ClientThroughCuts::addRequestPlaces(53); }
    void aRequestCutShort()
    {
        QFETCH(qint64, bytes);
        m_line->proxy->cutRequest(requestTo("POST", "/rotate"), bytes);
        const Result<Api::RenewedKey> renewed = rotate();
        QVERIFY(m_line->proxy->hasCut());
        expectTheNewKeyInHand(renewed);
    }
};

QTEST_GUILESS_MAIN(RotateKeyThroughCutsTest)
#include "tst_rotatekeythroughcuts.moc"
