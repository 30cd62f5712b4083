// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/keychaintokenstore.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;

namespace {
const QString account = u"ananya@nilavya.example"_s;
const QString server = u"https://intrlume.example"_s;

//! What secret-tool, another program altogether, finds in the keyring.
QByteArray lookUp()
{
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"lookup"_s, u"user"_s, account, u"server"_s, u"Intrlume: %1 on %2"_s.arg(account, server)});
    tool.waitForFinished();
    return tool.readAllStandardOutput();
}

bool lockKeyring()
{
    QProcess call;
    call.start(u"dbus-send"_s, {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                u"org.freedesktop.Secret.Service.Lock"_s, u"array:objpath:/org/freedesktop/secrets/collection/login"_s});
    return call.waitForFinished() && call.exitCode() == 0;
}
} // namespace

//! Against a real gnome-keyring, which the test's wrapper starts and unlocks.
class KeychainTokenStoreTest : public QObject {
    Q_OBJECT

    Session::KeychainTokenStore m_store;

    Result<std::optional<Secret>> read() { return QCoro::waitFor(m_store.read(account, server)); }
    Result<void> write(const QString &token) { return QCoro::waitFor(m_store.write(account, server, Secret::fromText(token))); }
    Result<void> remove() { return QCoro::waitFor(m_store.remove(account, server)); }
    static QString code(const Error &error) { return error.kind == Error::Kind::Keychain ? error.code : u"another kind"_s; }

private Q_SLOTS:
    void anUnlockedKeychainCanBeUsed()
    {
        const Result<void> probe = QCoro::waitFor(m_store.probe());
        QVERIFY2(probe, probe ? "" : qPrintable(probe.error().detail));
    }

    void aProbeLeavesNothingBehind()
    {
        QProcess tool;
        tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"xdg:schema"_s, u"org.qt.keychain"_s});
        QVERIFY(tool.waitForFinished());
        QCOMPARE(tool.readAllStandardOutput(), QByteArray());
    }

    void nothingIsThereAtFirst()
    {
        const auto entry = read();
        QVERIFY(entry);
        QVERIFY(!*entry);
        QVERIFY(remove()); // Nothing to remove is as good as removed.
    }

    void whatIsWrittenIsReadAndReplaced()
    {
        QVERIFY(write(u"first"_s));
        QCOMPARE(lookUp(), QByteArray("first"));
        QVERIFY(write(u"second"_s));
        QCOMPARE(lookUp(), QByteArray("second"));
        const auto entry = read();
        QVERIFY(entry && *entry);
        QCOMPARE((*entry)->expose(), QByteArray("second"));
    }

    void entriesOfOtherServersAndAccountsStayApart()
    {
        const auto other = QCoro::waitFor(m_store.read(account, u"https://other.example"_s));
        QVERIFY(other && !*other);
        const auto another = QCoro::waitFor(m_store.read(u"vikram@nilavya.example"_s, server));
        QVERIFY(another && !*another);
    }

    void whatIsRemovedIsGone()
    {
        QVERIFY(remove());
        QCOMPARE(lookUp(), QByteArray());
        const auto entry = read();
        QVERIFY(entry && !*entry);
    }

    // The last one: nobody is there to unlock it again.
    void aLockedKeychainSaysSoInsteadOfLying()
    {
        QVERIFY(write(u"kept"_s));
        QVERIFY(lockKeyring());
        const auto entry = read();
        QVERIFY(!entry);
        QCOMPARE(code(entry.error()), u"keychain-locked"_s);
        const Result<void> written = write(u"third"_s);
        QVERIFY(!written);
        QCOMPARE(code(written.error()), u"keychain-locked"_s);
        const Result<void> removed = remove();
        QVERIFY(!removed);
        QCOMPARE(code(removed.error()), u"keychain-locked"_s);
        const Result<void> probe = QCoro::waitFor(m_store.probe());
        QVERIFY(!probe);
        QCOMPARE(code(probe.error()), u"keychain-locked"_s);
    }
};

QTEST_GUILESS_MAIN(KeychainTokenStoreTest)
#include "tst_keychaintokenstore.moc"
