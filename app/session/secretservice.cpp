// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/secretservice.h"

#include <QCoroSignal>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace Intrlume::Session {

namespace {

//! Long enough for the bus to start the service first.
constexpr int longestCall = 5'000; // milliseconds

QDBusMessage methodCall(const QString &object, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, object, interface, method);
}

QCoro::Task<QDBusMessage> call(QDBusMessage message)
{
    QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(message, longestCall));
    if (!watcher.isFinished())
        co_await qCoro(&watcher, &QDBusPendingCallWatcher::finished);
    co_return watcher.reply();
}

QDBusMessage readDefaultAlias()
{
    QDBusMessage message = methodCall(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    message.setArguments({u"default"_s});
    return message;
}

QDBusMessage readLocked(const QString &collection)
{
    QDBusMessage message = methodCall(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    return message;
}

tl::unexpected<Error> absent(const QString &detail)
{
    return fail(Error::Kind::Keychain, u"keychain-absent"_s, detail);
}

} // namespace

QCoro::Task<Result<void>> checkSecretService()
{
    if (!QDBusConnection::sessionBus().isConnected())
        co_return absent(u"There is no session bus."_s);
    const QDBusMessage alias = co_await call(readDefaultAlias());
    if (alias.type() != QDBusMessage::ReplyMessage || alias.arguments().isEmpty())
        co_return absent(alias.errorMessage());
    const QString collection = alias.arguments().constFirst().value<QDBusObjectPath>().path();
    if (collection.size() < 2) // "/" stands for none.
        co_return absent(u"The Secret Service has no default collection."_s);
    const QDBusMessage locked = co_await call(readLocked(collection));
    if (locked.type() != QDBusMessage::ReplyMessage || locked.arguments().isEmpty())
        co_return absent(locked.errorMessage());
    if (locked.arguments().constFirst().value<QDBusVariant>().variant().toBool())
        co_return fail(Error::Kind::Keychain, u"keychain-locked"_s, u"The default collection is locked."_s);
    co_return Result<void>();
}

} // namespace Intrlume::Session
