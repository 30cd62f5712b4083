// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "applicationbus.h"

#include <QDBusConnection>

using namespace Qt::StringLiterals;

namespace Intrlume::Console {

namespace {
QByteArray activationOf(const QVariantMap &platformData)
{
    const QByteArray wayland = checkedActivation(platformData.value(u"activation-token"_s).toString().toLatin1());
    return wayland.isEmpty() ? checkedActivation(platformData.value(u"desktop-startup-id"_s).toString().toLatin1()) : wayland;
}
} // namespace

ApplicationBus::ApplicationBus(QObject *parent, Handler handler)
    : QDBusAbstractAdaptor(parent)
    , m_handler(std::move(handler))
{
}

void ApplicationBus::listen()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected() && bus.registerObject(u"/tech/intrlume/Console"_s, parent(), QDBusConnection::ExportAdaptors))
        bus.registerService(u"tech.intrlume.Console"_s);
}

void ApplicationBus::Activate(const QVariantMap &platformData)
{
    m_handler({.link = {}, .activation = activationOf(platformData)});
}

void ApplicationBus::Open(const QStringList &uris, const QVariantMap &platformData)
{
    // One window shows one link; a desktop that hands over several at once means the person's last choice.
    m_handler({.link = uris.isEmpty() ? Secret() : Secret::fromText(uris.last()), .activation = activationOf(platformData)});
}

void ApplicationBus::ActivateAction(const QString &, const QVariantList &, const QVariantMap &platformData)
{
    Activate(platformData); // The desktop entry names no actions.
}

} // namespace Intrlume::Console
