// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/generatekey.h"
#include "core/timestamp.h"
#include "support/faketransport.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

namespace {
constexpr auto someSecret = "intrlume_sk_live_0123456789ABCDEFGHIJabcdefghij1kyRov"_L1;

ApiKey someKey(char last)
{
    ApiKey key;
    key.id = KeyId(u"key_01JZ0000000000000000000000"_s.chopped(1) + QLatin1Char(last));
    key.workspace = WorkspaceId(u"ws_01JZ0000000000000000000000"_s);
    key.name = u"CRM sync"_s;
    key.head = u"0123"_s;
    key.tail = u"yRov"_s;
    key.createdAt = *fromRfc3339(u"2026-11-22T10:42:07.031Z"_s);
    return key;
}
QJsonObject issued(char last)
{
    return {{u"key"_s, someKey(last).toJson()}, {u"secret"_s, someSecret}};
}
QJsonObject replayed(char last)
{
    return {{u"key"_s, someKey(last).toJson()}, {u"secret_issued"_s, true}};
}
QJsonObject revoked(char last)
{
    return {{u"key"_s, someKey(last).toJson()},
            {u"revocation"_s, QJsonObject{{u"requested_at"_s, u"2026-11-22T10:42:08.000Z"_s}, {u"regions"_s, QJsonArray()}}}};
}
const Error lost{.kind = Error::Kind::Offline};
} // namespace

//! The contract's rule on lost answers: one key in hand, and no other alive.
class GenerateKeyTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeTransport> m_service;

    Result<Api::GeneratedKey> generate()
    {
        Api::Client client(m_service);
        return QCoro::waitFor(Api::generateKey(client, {.workspace = WorkspaceId(u"ws_01JZ0000000000000000000000"_s), .name = u"CRM sync"_s}));
    }
    QString keyOf(qsizetype request) const { return m_service->requests[request].idempotencyKey; }
    bool isRevocation(qsizetype request) const { return m_service->requests[request].path.endsWith(u"/revoke"); }

private Q_SLOTS:
    void init() { m_service = std::make_shared<FakeTransport>(); }

    void anAnswerThatArrivesIsTheKey()
    {
        m_service->answer(issued('A'));
        const Result<Api::GeneratedKey> key = generate();
        QVERIFY(key);
        QCOMPARE(key->key.id, someKey('A').id);
        QCOMPARE(key->secret.exposeText(), QString(someSecret));
        QCOMPARE(m_service->requests.size(), 1);
        QVERIFY(!keyOf(0).isEmpty());
    }

    void aLostRequestIsSentAgainWithTheSameKey()
    {
        m_service->fail(lost);
        m_service->answer(issued('A'));
        QVERIFY(generate());
        QCOMPARE(m_service->requests.size(), 2);
        QCOMPARE(keyOf(1), keyOf(0));
    }

    void aKeyWhoseSecretWasLostIsRevokedAndReplaced()
    {
        m_service->fail(lost);
        m_service->answer(replayed('A'));
        m_service->answer(revoked('A'));
        m_service->answer(issued('B'));
        const Result<Api::GeneratedKey> key = generate();
        QVERIFY(key);
        QCOMPARE(key->key.id, someKey('B').id);
        QCOMPARE(m_service->requests.size(), 4);
        QVERIFY(isRevocation(2));
        QVERIFY(m_service->requests[2].path.contains(someKey('A').id.toString()));
        QVERIFY(keyOf(3) != keyOf(0));
    }

    void severalLostAnswersInARowEndWellToo()
    {
        for (const char id : {'A', 'B', 'C'}) {
            m_service->fail(lost);
            m_service->fail({.kind = Error::Kind::Malformed});
            m_service->answer(replayed(id));
            m_service->fail(lost);
            m_service->answer(revoked(id));
        }
        m_service->answer(issued('D'));
        const Result<Api::GeneratedKey> key = generate();
        QVERIFY(key);
        QCOMPARE(key->key.id, someKey('D').id);
        QCOMPARE(m_service->leftOver(), 0);
    }

    void whenEveryAnswerIsLostEveryKeyIsRevoked()
    {
        for (const char id : {'A', 'B', 'C', 'D'}) {
            m_service->answer(replayed(id));
            m_service->answer(revoked(id));
        }
        const Result<Api::GeneratedKey> key = generate();
        QVERIFY(!key);
        QCOMPARE(key.error().code, u"answers-lost"_s);
        QCOMPARE(m_service->leftOver(), 0);
        QSet<QString> keys;
        for (qsizetype i = 0; i < m_service->requests.size(); i += 2) {
            keys.insert(keyOf(i));
            QVERIFY(isRevocation(i + 1));
        }
        QCOMPARE(keys.size(), 4);
    }

    void aKeyThatCannotBeRevokedIsNamed()
    {
        m_service->answer(replayed('A'));
        m_service->fail({.kind = Error::Kind::Forbidden});
        const Result<Api::GeneratedKey> key = generate();
        QVERIFY(!key);
        QCOMPARE(key.error().code, u"unheld-key"_s);
        QCOMPARE(key.error().detail, someKey('A').masked());
    }

    void aRefusalIsToldAtOnce()
    {
        m_service->fail({.kind = Error::Kind::Conflict, .code = u"name-taken"_s});
        const Result<Api::GeneratedKey> key = generate();
        QVERIFY(!key);
        QCOMPARE(key.error().code, u"name-taken"_s);
        QCOMPARE(m_service->requests.size(), 1);
    }

    void itDoesNotTryForever()
    {
        for (int i = 0; i < 50; ++i)
            m_service->fail(lost);
        const Result<Api::GeneratedKey> key = generate();
        QVERIFY(!key);
        QVERIFY(key.error().kind == Error::Kind::Offline);
        QVERIFY(m_service->requests.size() <= 8);
    }
};

QTEST_GUILESS_MAIN(GenerateKeyTest)
#include "tst_generatekey.moc"
