// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "desktopnotices.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {
constexpr auto Service = "org.freedesktop.Notifications"_L1;
constexpr auto Path = "/org/freedesktop/Notifications"_L1;
constexpr auto Interface = "org.freedesktop.Notifications"_L1;
constexpr int desktopDecides = -1; // How long it stays.
} // namespace

QString DesktopNotices::escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

void DesktopNotices::listen()
{
    if (m_listening)
        return;
    m_listening = true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(Service, Path, Interface, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    bus.connect(Service, Path, Interface, u"NotificationClosed"_s, this, SLOT(closed(uint)));
}

void DesktopNotices::show(const Notice &notice)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    listen();
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Interface, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, u"tech.intrlume.Console"_s}};
    call << u"Intrlume Console"_s << m_shown.key(notice.id, 0) << u"tech.intrlume.Console"_s << notice.title << escaped(notice.text)
         << QStringList{u"default"_s, tr("Open")} << hints << desktopDecides;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, id = notice.id] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (!reply.isError()) // An error means that this desktop shows no notices.
            m_shown.insert(reply.value(), id);
    });
}

void DesktopNotices::actionInvoked(uint number, const QString &action)
{
    if (action == "default"_L1 && m_shown.contains(number))
        Q_EMIT opened(m_shown.value(number));
}

void DesktopNotices::closed(uint number)
{
    m_shown.remove(number);
}

} // namespace Intrlume::Ui
