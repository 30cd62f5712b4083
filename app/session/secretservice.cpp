// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/secretservice.h"

#include "session/secretprompt.h"

#include <QCoroSignal>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QFile>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace Intrlume::Session {

namespace {

//! Long enough for the bus to start the service first.
constexpr int longestCall = 5'000; // milliseconds

const QString serviceName = u"org.freedesktop.secrets"_s;

QDBusMessage methodCall(const QString &object, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(serviceName, object, interface, method);
    message.setArguments(arguments);
    return message;
}

QCoro::Task<QDBusMessage> call(QDBusMessage message)
{
    QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(message, longestCall));
    if (!watcher.isFinished())
        co_await qCoro(&watcher, &QDBusPendingCallWatcher::finished);
    co_return watcher.reply();
}

QDBusMessage serviceCall(const QString &method, const QVariantList &arguments)
{
    return methodCall(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method, arguments);
}

QDBusMessage readLocked(const QString &collection)
{
    return methodCall(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
}

tl::unexpected<Error> problem(const QString &code, const QString &detail)
{
    return fail(Error::Kind::Keychain, code, detail);
}

bool isAnswer(const QDBusMessage &message, qsizetype arguments)
{
    return message.type() == QDBusMessage::ReplyMessage && message.arguments().size() >= arguments;
}

//! libsecret, which QtKeychain works with, remembers its session with the service for as long as this program runs. One that was started
//! again knows nothing of that session and refuses everything, so the first sign of another \a owner has libsecret begin anew.
void noteOwner(const QString &owner)
{
    static QString known;
    if (!known.isEmpty() && known != owner) {
        if (const QFunctionPointer disconnect = QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect"))
            disconnect();
    }
    known = owner;
}

//! The path of the default collection.
QCoro::Task<Result<QString>> defaultCollection()
{
    if (!QDBusConnection::sessionBus().isConnected())
        co_return problem(u"keychain-absent"_s, u"There is no session bus."_s);
    const QDBusMessage question = serviceCall(u"ReadAlias"_s, {u"default"_s});
    const QDBusMessage alias = co_await call(question);
    if (!isAnswer(alias, 1))
        co_return problem(u"keychain-absent"_s, alias.errorMessage());
    noteOwner(alias.service());
    const QString collection = alias.arguments().constFirst().value<QDBusObjectPath>().path();
    if (collection.size() < 2) // "/" stands for none.
        co_return problem(u"keychain-absent"_s, u"The Secret Service has no default collection."_s);
    co_return collection;
}

//! What the program of the process \a pid is called.
QString programOf(uint pid)
{
    QFile name(u"/proc/%1/comm"_s.arg(pid)); // The system cuts it after 15 characters.
    return name.open(QIODevice::ReadOnly) ? QString::fromUtf8(name.readAll().trimmed()) : QString();
}

//! What people know \a program as.
QString knownName(const QString &program)
{
    if (program.startsWith(u"gnome-keyring"))
        return u"GNOME Keyring"_s;
    if (program.startsWith(u"kwalletd") || program.startsWith(u"ksecretd"))
        return u"KWallet"_s;
    if (program.startsWith(u"keepassxc"))
        return u"KeePassXC"_s;
    return program;
}

QCoro::Task<QString> nameOfService()
{
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s,
                                                           u"GetConnectionUnixProcessID"_s);
    question.setArguments({serviceName});
    const QDBusMessage pid = co_await call(question);
    co_return isAnswer(pid, 1) ? knownName(programOf(pid.arguments().constFirst().toUInt())) : QString();
}

} // namespace

QCoro::Task<Result<void>> checkSecretService()
{
    const Result<QString> collection = co_await defaultCollection();
    if (!collection)
        co_return tl::unexpected(collection.error());
    const QDBusMessage locked = co_await call(readLocked(*collection));
    if (!isAnswer(locked, 1))
        co_return problem(u"keychain-absent"_s, locked.errorMessage());
    if (locked.arguments().constFirst().value<QDBusVariant>().variant().toBool())
        co_return problem(u"keychain-locked"_s, u"The default collection is locked."_s);
    co_return Result<void>();
}

QCoro::Task<KeychainState> secretServiceState()
{
    const Result<void> usable = co_await checkSecretService();
    KeychainState state;
    if (usable)
        state.state = KeychainState::State::Ready;
    else if (usable.error().code == "keychain-locked"_L1)
        state.state = KeychainState::State::Locked;
    if (QDBusConnection::sessionBus().isConnected())
        state.serviceName = co_await nameOfService();
    co_return state;
}

QCoro::Task<Result<void>> unlockSecretService(std::chrono::milliseconds longestWait)
{
    const Result<QString> collection = co_await defaultCollection();
    if (!collection)
        co_return tl::unexpected(collection.error());
    const QDBusMessage question = serviceCall(u"Unlock"_s, {QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(*collection)})});
    const QDBusMessage answer = co_await call(question);
    if (!isAnswer(answer, 2))
        co_return problem(u"keychain-denied"_s, answer.errorMessage());
    const QString prompt = answer.arguments().at(1).value<QDBusObjectPath>().path();
    if (prompt.size() > 1) { // "/" stands for none: nobody needs to be asked.
        const Result<void> answered = co_await promptAnswered(prompt, longestWait);
        if (!answered)
            co_return tl::unexpected(answered.error());
    }
    co_return co_await checkSecretService();
}

} // namespace Intrlume::Session
