// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/keychainkeystore.h"
#include "session/keychaintokenstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;

//! Where there is no session bus, and so no keychain: every call says so and none falls back to anything.
class WithoutKeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Before anything opens the bus; nothing listens at that path.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    }

    void itIsToldAtEveryCall()
    {
        Session::KeychainTokenStore store;
        const QString account = u"ananya@nilavya.example"_s;
        const QString server = u"https://intrlume.example"_s;
        const Result<void> probe = QCoro::waitFor(store.probe());
        QVERIFY(!probe);
        QVERIFY(probe.error().kind == Error::Kind::Keychain);
        QCOMPARE(probe.error().code, u"keychain-absent"_s);
        QCOMPARE(QCoro::waitFor(store.read(account, server)).error().code, u"keychain-absent"_s);
        QCOMPARE(QCoro::waitFor(store.write(account, server, Secret::fromText(u"token"_s))).error().code, u"keychain-absent"_s);
        QCOMPARE(QCoro::waitFor(store.remove(account, server)).error().code, u"keychain-absent"_s);
        Session::KeychainKeyStore keys;
        const KeyId key(u"key_01JZ0000000000000000000000"_s);
        const Session::KeptKey kept{.server = server, .key = key};
        QCOMPARE(QCoro::waitFor(keys.save(kept, Secret::fromText(u"key"_s))).error().code, u"keychain-absent"_s);
        QCOMPARE(QCoro::waitFor(keys.find(server, key)).error().code, u"keychain-absent"_s);
        QCOMPARE(QCoro::waitFor(keys.remove(server, key)).error().code, u"keychain-absent"_s);
        QCOMPARE(QCoro::waitFor(keys.list(server)).error().code, u"keychain-absent"_s);
    }
};

QTEST_GUILESS_MAIN(WithoutKeychainTest)
#include "tst_withoutkeychain.moc"
