// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/keychaintokenstore.h"
#include "session/secretservice.h"

#include <QCoroTask>

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using Session::KeychainState;

namespace {
const QString account = u"ananya@nilavya.example"_s;
const QString server = u"https://intrlume.example"_s;
const QString service = u"org.freedesktop.secrets"_s;
} // namespace

//! A real gnome-keyring that is locked, killed and started again, in this order.
class KeychainLifeTest : public QObject {
    Q_OBJECT

    Session::KeychainTokenStore m_store;

    KeychainState state() { return QCoro::waitFor(m_store.state()); }
    QString write(const QString &token)
    {
        const Result<void> written = QCoro::waitFor(m_store.write(account, server, Secret::fromText(token)));
        return written ? u"done"_s : written.error().code;
    }
    static QDBusConnectionInterface *bus() { return QDBusConnection::sessionBus().interface(); }

private Q_SLOTS:
    void anUnlockedOneSaysWhoItIs()
    {
        const KeychainState ready{KeychainState::State::Ready, u"GNOME Keyring"_s};
        QVERIFY(state() == ready);
        QCOMPARE(write(u"kept"_s), u"done"_s);
    }

    void aPersonRecognisesTheEntry()
    {
        QProcess tool;
        tool.setProcessChannelMode(QProcess::MergedChannels);
        tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"user"_s, account});
        QVERIFY(tool.waitForFinished());
        QVERIFY(tool.readAll().contains("label = Intrlume: ananya@nilavya.example on https://intrlume.example"));
    }

    void unlockingAnUnlockedOneIsDone() { QVERIFY(QCoro::waitFor(m_store.unlock())); }

    void aLockedOneIsThereButCannotBeUsed()
    {
        QVERIFY(QProcess::execute(u"dbus-send"_s,
                                  {u"--session"_s, u"--print-reply=literal"_s, u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                   u"org.freedesktop.Secret.Service.Lock"_s, u"array:objpath:/org/freedesktop/secrets/collection/login"_s})
                == 0);
        const KeychainState locked{KeychainState::State::Locked, u"GNOME Keyring"_s};
        QVERIFY(state() == locked);
        QCOMPARE(write(u"not this"_s), u"keychain-locked"_s);
    }

    void withoutAScreenNobodyCanUnlockIt()
    {
        const Result<void> unlocked = QCoro::waitFor(Session::unlockSecretService(3s));
        QVERIFY(!unlocked);
        const QStringList honest{u"keychain-dismissed"_s, u"keychain-unanswered"_s, u"keychain-denied"_s};
        QVERIFY2(honest.contains(unlocked.error().code), qPrintable(unlocked.error().code));
    }

    void aKilledOneKeepsNothingAndSaysSo()
    {
        const auto pid = static_cast<pid_t>(bus()->servicePid(service).value());
        QVERIFY(pid > 0);
        QCOMPARE(::kill(pid, SIGKILL), 0);
        QTRY_VERIFY(bus()->servicePid(service).value() != static_cast<uint>(pid));
        QVERIFY(state().state != KeychainState::State::Ready); // The bus may have started another one, which is locked.
        const QString outcome = write(u"not this"_s);
        QVERIFY2(outcome == u"keychain-locked" || outcome == u"keychain-absent", qPrintable(outcome));
    }

    void startedAgainItHasWhatWasKept()
    {
        QProcess daemon;
        daemon.start(u"gnome-keyring-daemon"_s, {u"--replace"_s, u"--unlock"_s, u"--components=secrets"_s});
        daemon.write("test-keyring");
        daemon.closeWriteChannel();
        QVERIFY(daemon.waitForFinished());
        QTRY_VERIFY(state().state == KeychainState::State::Ready);
        const auto token = QCoro::waitFor(m_store.read(account, server));
        QVERIFY2(token, token ? "" : qPrintable(token.error().code + u' ' + token.error().detail));
        QVERIFY(*token);
        QCOMPARE((*token)->expose(), QByteArray("kept"));
        QVERIFY(QCoro::waitFor(m_store.remove(account, server)));
    }
};

QTEST_GUILESS_MAIN(KeychainLifeTest)
#include "tst_keychainlife.moc"
