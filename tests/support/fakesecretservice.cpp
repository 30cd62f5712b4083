// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/fakesecretservice.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace Intrlume::Test {

namespace {
const QString service = u"org.freedesktop.secrets"_s;
const QString root = u"/org/freedesktop/secrets"_s;
const QString collection = u"/org/freedesktop/secrets/collection/login"_s;
const QString promptPath = u"/org/freedesktop/secrets/prompt/1"_s;

QVariant path(const QString &text)
{
    return QVariant::fromValue(QDBusObjectPath(text));
}
QVariant paths(const QList<QDBusObjectPath> &list = {})
{
    return QVariant::fromValue(list);
}
} // namespace

FakeSecretService::FakeSecretService()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake-secrets"_s))
{
    m_isOnTheBus = m_bus.registerVirtualObject(root, this, QDBusConnection::SubPath) && m_bus.registerService(service);
}

FakeSecretService::~FakeSecretService()
{
    die();
}

void FakeSecretService::die()
{
    leaveTheBus();
    QDBusConnection::disconnectFromBus(u"fake-secrets"_s);
    m_bus = QDBusConnection(QString()); // The last one that holds it: whoever waits for an answer learns that none will come.
}

void FakeSecretService::leaveTheBus()
{
    if (!m_isOnTheBus)
        return;
    m_bus.unregisterService(service);
    m_bus.unregisterObject(root, QDBusConnection::UnregisterTree);
    m_isOnTheBus = false;
}

QString FakeSecretService::introspect(const QString &path) const
{
    Q_UNUSED(path)
    return {};
}

void FakeSecretService::reply(const QDBusMessage &message, const QVariantList &values)
{
    m_bus.send(message.createReply(values));
}

void FakeSecretService::property(const QDBusMessage &message)
{
    const bool isCollection = message.arguments().constFirst().toString() == u"org.freedesktop.Secret.Collection";
    if (message.member() == u"Get")
        return reply(message, {QVariant::fromValue(QDBusVariant(locked))});
    QVariantMap all;
    if (isCollection)
        all = {{u"Locked"_s, locked}, {u"Label"_s, u"Login"_s}, {u"Items"_s, paths()}};
    else
        all = {{u"Collections"_s, paths({QDBusObjectPath(collection)})}};
    reply(message, {all});
}

void FakeSecretService::prompt(const QDBusMessage &message)
{
    ++prompts;
    reply(message, {});
    if (answer == Answer::Never)
        return;
    if (answer == Answer::Die)
        return leaveTheBus();
    locked = answer != Answer::Allow;
    QDBusMessage completed = QDBusMessage::createSignal(promptPath, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
    completed.setArguments({locked, QVariant::fromValue(QDBusVariant(paths()))});
    m_bus.send(completed);
}

bool FakeSecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    Q_UNUSED(connection)
    const QString member = message.member();
    if (message.interface() == u"org.freedesktop.DBus.Properties")
        property(message);
    else if (member == u"ReadAlias")
        reply(message, {path(hasCollection ? collection : u"/"_s)});
    else if (member == u"Unlock")
        reply(message, {paths(), path(locked ? promptPath : u"/"_s)});
    else if (member == u"Prompt")
        prompt(message);
    else if (member == u"Dismiss")
        ++dismissals;
    else if (member == u"OpenSession" && message.arguments().constFirst().toString() != u"plain")
        m_bus.send(message.createErrorReply(QDBusError::NotSupported, u"Plain only."_s));
    else if (member == u"OpenSession")
        reply(message, {QVariant::fromValue(QDBusVariant(QString())), path(root + u"/session/1"_s)});
    else if (member == u"SearchItems")
        reply(message, {paths(), paths()});
    else if (member == u"CreateItem" && diesWhenWriting)
        QMetaObject::invokeMethod(this, &FakeSecretService::die, Qt::QueuedConnection);
    else
        m_bus.send(message.createErrorReply(u"org.freedesktop.DBus.Error.Failed"_s, u"No space left on device"_s));
    return true;
}

} // namespace Intrlume::Test
