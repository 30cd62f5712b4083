// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/generatekey.h"
#include "service/clientthroughcuts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

//! The line is cut at one byte after another while a key is generated: in the end one working key is in hand and no other is alive.
class GenerateKeyThroughCutsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ClientThroughCuts> m_line;
    qint64 m_answerBytes = 0;

    Result<Api::GeneratedKey> generate()
    {
        return QCoro::waitFor(Api::generateKey(*m_line->client, {.workspace = m_line->workspace, .name = u"CRM sync"_s}));
    }
    void expectOneWorkingKey(const Result<Api::GeneratedKey> &generated) const
    {
        QVERIFY2(generated, generated ? "" : qPrintable(generated.error().code + u' ' + generated.error().detail));
        const QString secret = generated->secret.exposeText();
        const HttpAnswer self = m_line->self(secret);
        QCOMPARE(self.status, 200);
        QCOMPARE(self.json()["id"_L1].toString(), generated->key.id.toString());
        QCOMPARE(m_line->liveKeys(), QStringList{generated->key.id.toString()});
        m_line->giveBack(secret);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_line = std::make_unique<ClientThroughCuts>();
        QVERIFY2(m_line->ready, qPrintable(m_line->platform->problem()));
        const Result<Api::GeneratedKey> whole = generate();
        m_answerBytes = m_line->proxy->lastAnswerBytes();
        QVERIFY(m_answerBytes > 500);
        expectOneWorkingKey(whole);
    }
    void init() { m_line->restBetweenTests(); }
    void cleanupTestCase() { m_line.reset(); }

    void anAnswerCutShort_data() { ClientThroughCuts::addAnswerPlaces(m_answerBytes, 23); }
    void anAnswerCutShort()
    {
        QFETCH(qint64, bytes);
        m_line->proxy->cutAnswer(requestTo("POST", "/api-keys"), bytes);
        const Result<Api::GeneratedKey> generated = generate();
        QVERIFY(m_line->proxy->hasCut());
        expectOneWorkingKey(generated);
    }

    void aRequestCutShort_data() { ClientThroughCuts::addRequestPlaces(31); }
    void aRequestCutShort()
    {
        QFETCH(qint64, bytes);
        m_line->proxy->cutRequest(requestTo("POST", "/api-keys"), bytes);
        const Result<Api::GeneratedKey> generated = generate();
        QVERIFY(m_line->proxy->hasCut());
        expectOneWorkingKey(generated);
    }
};

QTEST_GUILESS_MAIN(GenerateKeyThroughCutsTest)
#include "tst_generatekeythroughcuts.moc"
