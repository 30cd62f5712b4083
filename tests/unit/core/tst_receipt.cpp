// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/receipt.h"

#include <QTest>

#include <sodium.h>

using namespace Intrlume;
using namespace Qt::StringLiterals;

namespace {
const QString ulid = u"01ARYZ6S41041061050R3GG28A"_s;
const QDateTime someTime = QDateTime::fromMSecsSinceEpoch(1'795'430'527'031, Qt::UTC);

Receipt someReceipt()
{
    return {.workspace = WorkspaceId(u"ws_"_s + ulid),
            .key = KeyId(u"key_"_s + ulid),
            .maskedKey = u"intrlume_sk_live_5tq1…Bn8e"_s,
            .name = u"CRM sync"_s,
            .revocation = {.requestedAt = someTime,
                           .regions = {{u"in-mumbai"_s, true, someTime.addMSecs(12), 12}, {u"us-virginia"_s, true, someTime.addMSecs(31), 31}}},
            .issuedAt = someTime.addSecs(5)};
}

//! A pair of keys that a test signs with.
struct Signer {
    Signer() { crypto_sign_keypair(reinterpret_cast<unsigned char *>(publicKey.data()), reinterpret_cast<unsigned char *>(secretKey.data())); }
    SignedReceipt sign(const QByteArray &payload) const
    {
        QByteArray signature(crypto_sign_BYTES, '\0');
        crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                             reinterpret_cast<const unsigned char *>(payload.constData()), static_cast<unsigned long long>(payload.size()),
                             reinterpret_cast<const unsigned char *>(secretKey.constData()));
        return {.payload = payload, .keyId = u"sig_1"_s, .publicKey = publicKey, .signature = signature};
    }
    QByteArray publicKey = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray secretKey = QByteArray(crypto_sign_SECRETKEYBYTES, '\0');
};
} // namespace

//! A receipt is worth something only if nobody but the platform can make one that is believed.
class TestReceipt : public QObject {
    Q_OBJECT

    Signer m_platform;

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void equalReceiptsAreEqualBytes()
    {
        const QByteArray payload = someReceipt().toPayload();
        QCOMPARE(payload, someReceipt().toPayload());
        QVERIFY(!payload.contains('\n'));
        const Result<Receipt> read = Receipt::fromPayload(payload);
        QVERIFY(read);
        QVERIFY(*read == someReceipt());
    }

    void whatThePlatformSignedIsBelieved()
    {
        const Result<SignedReceipt> saved = SignedReceipt::fromJson(m_platform.sign(someReceipt().toPayload()).toJson());
        QVERIFY(saved);
        const Result<Receipt> receipt = saved->verify(m_platform.publicKey);
        QVERIFY(receipt);
        QVERIFY(*receipt == someReceipt());
    }

    void aSecondThatWasImprovedIsFound()
    {
        SignedReceipt receipt = m_platform.sign(someReceipt().toPayload());
        receipt.payload.replace("\"milliseconds\":31", "\"milliseconds\":13");
        const Result<Receipt> read = receipt.verify(m_platform.publicKey);
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"signature-wrong"_s);
        QVERIFY(read.error().kind == Error::Kind::Untrusted);
    }

    void aKeyInTheReceiptItselfProvesNothing()
    {
        const SignedReceipt forged = Signer().sign(someReceipt().toPayload());
        QVERIFY(forged.verify(forged.publicKey)); // Consistent with itself…
        QVERIFY(!forged.verify(m_platform.publicKey)); // … and not the platform's.
    }

    void keysAndSignaturesOfAnotherLengthAreRefused()
    {
        SignedReceipt receipt = m_platform.sign(someReceipt().toPayload());
        QVERIFY(!receipt.verify({}));
        QVERIFY(!receipt.verify(m_platform.publicKey.chopped(1)));
        receipt.signature.chop(1);
        QVERIFY(!receipt.verify(m_platform.publicKey));
        QVERIFY(!SignedReceipt::fromJson(receipt.toJson()));
    }

    void somethingElseThatThePlatformSignedIsNoReceipt()
    {
        const SignedReceipt other = m_platform.sign(R"({"type":"intrlume-audit-checkpoint","version":1,"regions":[]})");
        const Result<Receipt> read = other.verify(m_platform.publicKey);
        QVERIFY(!read);
        QVERIFY(read.error().kind == Error::Kind::Malformed);
        QVERIFY(!m_platform.sign(QByteArray(someReceipt().toPayload()).replace("\"version\":1", "\"version\":2")).verify(m_platform.publicKey));
    }

    void aSigningKeyIsReadAsItWasWritten()
    {
        const SigningKey key{.id = u"sig_1"_s, .publicKey = m_platform.publicKey, .createdAt = someTime};
        const Result<SigningKey> read = SigningKey::fromJson(key.toJson());
        QVERIFY(read && *read == key);
        QJsonObject other = key.toJson();
        other.insert(u"algorithm"_s, u"RSA"_s);
        QVERIFY(!SigningKey::fromJson(other));
    }
};

QTEST_APPLESS_MAIN(TestReceipt)
#include "tst_receipt.moc"
