// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/receipt.h"
#include "support/keytree.h"
#include "unit/cli/programworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

//! audit verify-receipt: every byte that it prints, what it sends, what it ends with.
class VerifyingReceiptsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProgramWorld> m_world;
    std::unique_ptr<KeyTree> m_tree;
    const QString m_before = QDir::currentPath();

    int run(const QStringList &arguments) { return m_world->run(arguments); }
    const QString &out() const { return m_world->terminal.out; }
    const QString &err() const { return m_world->terminal.err; }
    QJsonObject json() const { return QJsonDocument::fromJson(out().toUtf8()).object(); }

    //! A receipt that \a secretKey has signed, in a file.
    void saveReceipt(const QByteArray &publicKey, const QByteArray &secretKey, const std::function<void(SignedReceipt &)> &change = {})
    {
        const ApiKey key = ProgramWorld::someKey(u"CRM sync"_s);
        const QDateTime at = key.createdAt;
        const Receipt receipt{
            .workspace = key.workspace,
            .key = key.id,
            .maskedKey = key.masked(),
            .name = key.name,
            .revocation = {.requestedAt = at,
                           .regions = {{u"in-mumbai"_s, true, at.addMSecs(12), 12}, {u"us-virginia"_s, true, at.addMSecs(312), 312}}},
            .issuedAt = at.addSecs(1)};
        SignedReceipt saved{
            .payload = receipt.toPayload(), .keyId = u"sig_1"_s, .publicKey = publicKey, .signature = QByteArray(crypto_sign_BYTES, '\0')};
        crypto_sign_detached(reinterpret_cast<unsigned char *>(saved.signature.data()), nullptr,
                             reinterpret_cast<const unsigned char *>(saved.payload.constData()),
                             static_cast<unsigned long long>(saved.payload.size()), reinterpret_cast<const unsigned char *>(secretKey.constData()));
        if (change)
            change(saved);
        m_tree->write(u"receipt.json"_s, QJsonDocument(saved.toJson()).toJson());
    }
    struct Pair {
        Pair() { crypto_sign_keypair(reinterpret_cast<unsigned char *>(open.data()), reinterpret_cast<unsigned char *>(secret.data())); }
        QString base64() const { return QString::fromLatin1(open.toBase64()); }
        QByteArray open = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0');
        QByteArray secret = QByteArray(crypto_sign_SECRETKEYBYTES, '\0');
    };
    int verify(const QStringList &more = {}) { return run(QStringList{u"audit"_s, u"verify-receipt"_s, u"receipt.json"_s} + more); }
    void serverKnows(const QString &id, const Pair &pair)
    {
        const SigningKey key{.id = id, .publicKey = pair.open, .createdAt = ProgramWorld::someKey(u"x"_s).createdAt};
        m_world->service->answer(ProgramWorld::page({key.toJson()}));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void init()
    {
        m_world = std::make_unique<ProgramWorld>();
        m_tree = std::make_unique<KeyTree>();
        QVERIFY(QDir::setCurrent(m_tree->path()));
    }
    void cleanup()
    {
        QDir::setCurrent(m_before); // Out of the folder before it goes.
        QCOMPARE(m_world->service->leftOver(), 0);
    }

    void aReceiptThatTheServerSigned()
    {
        const Pair platform;
        saveReceipt(platform.open, platform.secret);
        serverKnows(u"sig_1"_s, platform);
        QCOMPARE(verify(), 0);
        QCOMPARE(m_world->lastRequest().path, u"/v1/signing-keys"_s);
        QCOMPARE(out(), u"Key        intrlume_sk_live_0123…yRov\n"
                        "Name       CRM sync\n"
                        "Id         key_01JZ0000000000000000000000\n"
                        "Workspace  ws_01JZ0000000000000000000000\n"
                        "Revoked    2026-11-22T10:42:07.031Z\n"
                        "Issued     2026-11-22T10:42:08.031Z\n"
                        "REGION       STOPPED AT                AFTER\n"
                        "in-mumbai    2026-11-22T10:42:07.043Z  12 ms\n"
                        "us-virginia  2026-11-22T10:42:07.343Z  312 ms\n"_s);
        QCOMPARE(err(), u"The signature is good, according to https://intrlume.example.\n"_s);
    }

    void offlineWithAKeyThatIsKnown()
    {
        const Pair platform;
        saveReceipt(platform.open, platform.secret);
        QCOMPARE(verify({u"--public-key"_s, platform.base64(), u"--output"_s, u"json"_s}), 0);
        QVERIFY(m_world->service->requests.isEmpty());
        QCOMPARE(json()[u"verified"_s].toBool(), true);
        QCOMPARE(json()[u"receipt"_s][u"regions"_s].toArray().size(), 2);
    }

    void aReceiptIsNotBelievedForTheKeyThatItBrings()
    {
        const Pair platform;
        const Pair forger;
        saveReceipt(forger.open, forger.secret);
        serverKnows(u"sig_1"_s, platform);
        QCOMPARE(verify(), 10);
        QCOMPARE(out(), QString());
        QCOMPARE(err(), u"intrlume: The signature is wrong: the receipt was not signed with this key, or it was changed afterwards.\n"_s);
        QCOMPARE(verify({u"--public-key"_s, platform.base64()}), 10);
        serverKnows(u"sig_2"_s, platform);
        QCOMPARE(verify(), 10);
        QCOMPARE(err(), u"intrlume: The server does not know the key that this receipt names, so it proves nothing.\n"_s);
    }

    void aReceiptThatWasChanged()
    {
        const Pair platform;
        saveReceipt(platform.open, platform.secret, [](SignedReceipt &saved) { saved.payload.replace("312", "311"); });
        QCOMPARE(verify({u"--public-key"_s, platform.base64()}), 10);
        saveReceipt(platform.open, platform.secret, [](SignedReceipt &saved) { saved.signature[5] = static_cast<char>(saved.signature[5] ^ 1); });
        QCOMPARE(verify({u"--public-key"_s, platform.base64()}), 10);
        QCOMPARE(out(), QString());
    }

    void whatIsNoReceipt()
    {
        const QString key = Pair().base64();
        QCOMPARE(verify({u"--public-key"_s, key}), 1);
        QCOMPARE(err(), u"intrlume: The receipt’s file could not be read.\n"_s);
        for (const QByteArray &content : {QByteArray(), QByteArray("{}"), QByteArray("[1"), QByteArray(2'000'000, ' ')}) {
            m_tree->write(u"receipt.json"_s, content);
            QCOMPARE(verify({u"--public-key"_s, key}), 1);
            QCOMPARE(err(), u"intrlume: This file is not a receipt of a revocation.\n"_s);
        }
        for (const QString &wrong : {u"x"_s, u"AAAA"_s, key + u"AAAA"_s})
            QCOMPARE(verify({u"--public-key"_s, wrong}), 2);
    }

    void aServerThatIsNoneDoesNotMatterToAKnownKey()
    {
        const Pair platform;
        saveReceipt(platform.open, platform.secret);
        m_world->chosenServer = u"ftp://nonsense"_s;
        QCOMPARE(verify({u"--public-key"_s, platform.base64()}), 0);
        QCOMPARE(verify(), 2); // The server's keys would be asked for.
        QVERIFY(m_world->service->requests.isEmpty());
    }
};

QTEST_GUILESS_MAIN(VerifyingReceiptsTest)
#include "tst_verifyingreceipts.moc"
