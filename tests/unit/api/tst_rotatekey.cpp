// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/rotatekey.h"
#include "core/timestamp.h"
#include "support/faketransport.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

namespace {
constexpr auto someSecret = "intrlume_sk_live_0123456789ABCDEFGHIJabcdefghij1kyRov"_L1;

KeyId keyId(char last)
{
    return KeyId(u"key_01JZ0000000000000000000000"_s.chopped(1) + QLatin1Char(last));
}
ApiKey someKey(char last)
{
    ApiKey key;
    key.id = keyId(last);
    key.workspace = WorkspaceId(u"ws_01JZ0000000000000000000000"_s);
    key.name = u"CRM sync"_s;
    key.head = QString(4, QLatin1Char(last));
    key.tail = u"yRov"_s;
    key.createdAt = *fromRfc3339(u"2026-11-22T10:42:07.031Z"_s);
    return key;
}
QJsonObject rotated(char from, char to, bool withSecret)
{
    QJsonObject answer{{u"key"_s, someKey(to).toJson()}, {u"previous"_s, someKey(from).toJson()}, {u"revocation"_s, QJsonValue::Null}};
    if (withSecret)
        answer.insert(u"secret"_s, someSecret);
    else
        answer.insert(u"secret_issued"_s, true);
    return answer;
}
const Error lost{.kind = Error::Kind::Offline};
} // namespace

//! The contract's rule on lost answers, for rotation: a new key in hand, the old one as it was to be, and no other alive.
class RotateKeyTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeTransport> m_service;

    Result<Api::RenewedKey> rotate(std::chrono::seconds overlap = std::chrono::hours(24))
    {
        Api::Client client(m_service);
        return QCoro::waitFor(
            Api::rotateKey(client, {.workspace = WorkspaceId(u"ws_01JZ0000000000000000000000"_s), .key = keyId('A'), .overlap = overlap}));
    }
    const Api::HttpRequest &request(qsizetype number) const { return m_service->requests[number]; }

private Q_SLOTS:
    void init() { m_service = std::make_shared<FakeTransport>(); }

    void anAnswerThatArrivesIsTheNewKey()
    {
        m_service->answer(rotated('A', 'B', true));
        const Result<Api::RenewedKey> renewed = rotate();
        QVERIFY(renewed);
        QCOMPARE(renewed->key.id, keyId('B'));
        QCOMPARE(renewed->previous.id, keyId('A'));
        QCOMPARE(renewed->secret.exposeText(), QString(someSecret));
        QVERIFY(!renewed->revocation);
        QCOMPARE(request(0).body["overlap_seconds"_L1].toInteger(), 86400);
        QVERIFY(!request(0).idempotencyKey.isEmpty());
    }

    void aLostRequestIsSentAgainWithTheSameKey()
    {
        m_service->fail(lost);
        m_service->answer(rotated('A', 'B', true));
        QVERIFY(rotate());
        QCOMPARE(m_service->requests.size(), 2);
        QCOMPARE(request(1).idempotencyKey, request(0).idempotencyKey);
    }

    void aNewKeyWhoseSecretWasLostIsItselfReplacedAtOnce()
    {
        m_service->fail(lost);
        m_service->answer(rotated('A', 'B', false));
        m_service->answer(rotated('B', 'C', true));
        const Result<Api::RenewedKey> renewed = rotate();
        QVERIFY(renewed);
        QCOMPARE(renewed->key.id, keyId('C'));
        QCOMPARE(renewed->previous.id, keyId('A')); // The key that the person rotated keeps its end.
        QVERIFY(request(2).path.contains(keyId('B').toString()));
        QCOMPARE(request(2).body["overlap_seconds"_L1].toInteger(-1), 0);
        QVERIFY(request(2).idempotencyKey != request(0).idempotencyKey);
    }

    void aRefusalIsToldAtOnce()
    {
        m_service->fail({.kind = Error::Kind::Conflict, .code = u"key-not-active"_s});
        const Result<Api::RenewedKey> renewed = rotate();
        QVERIFY(!renewed);
        QCOMPARE(renewed.error().code, u"key-not-active"_s);
        QCOMPARE(m_service->requests.size(), 1);
    }

    void whenNothingIsKnownOfTheRotationItSaysSo()
    {
        for (int i = 0; i < 50; ++i)
            m_service->fail(lost);
        const Result<Api::RenewedKey> renewed = rotate();
        QVERIFY(!renewed);
        QCOMPARE(renewed.error().code, u"answer-unknown"_s);
        QVERIFY(m_service->requests.size() <= 8);
    }

    void aKeyThatNobodyHoldsIsNamed()
    {
        m_service->answer(rotated('A', 'B', false));
        for (int i = 0; i < 50; ++i)
            m_service->fail(lost);
        const Result<Api::RenewedKey> renewed = rotate();
        QVERIFY(!renewed);
        QCOMPARE(renewed.error().code, u"unheld-key"_s);
        QCOMPARE(renewed.error().detail, someKey('B').masked());
    }

    void itDoesNotReplaceKeysForever()
    {
        for (int i = 0; i < 10; ++i)
            m_service->answer(rotated(static_cast<char>('A' + i), static_cast<char>('B' + i), false));
        const Result<Api::RenewedKey> renewed = rotate();
        QVERIFY(!renewed);
        QCOMPARE(renewed.error().code, u"unheld-key"_s);
        QCOMPARE(m_service->requests.size(), 4);
    }

    void anOldKeyThatWasStoppedAtOnceComesWithItsRevocation()
    {
        QJsonObject answer = rotated('A', 'B', true);
        answer.insert(u"revocation"_s, QJsonObject{{u"requested_at"_s, u"2026-11-22T10:42:08.000Z"_s}, {u"regions"_s, QJsonArray()}});
        m_service->answer(answer);
        const Result<Api::RenewedKey> renewed = rotate(std::chrono::seconds(0));
        QVERIFY(renewed && renewed->revocation);
    }
};

QTEST_GUILESS_MAIN(RotateKeyTest)
#include "tst_rotatekey.moc"
