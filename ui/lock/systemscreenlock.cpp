// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "lock/systemscreenlock.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {
constexpr auto Logind = "org.freedesktop.login1"_L1;
constexpr auto LogindPath = "/org/freedesktop/login1"_L1;
constexpr auto LogindManager = "org.freedesktop.login1.Manager"_L1;
} // namespace

void SystemScreenLock::listen()
{
    listenToScreenSavers();
    listenToLogind();
}

void SystemScreenLock::listenToScreenSavers()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    // Desktops disagree about the path, so none is named; the sender and the interface are.
    for (const auto &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        bus.connect(name, {}, name, u"ActiveChanged"_s, this, SLOT(screenSaverChanged(bool)));
}

void SystemScreenLock::listenToLogind()
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return; // No systemd, or a container.
    bus.connect(Logind, LogindPath, LogindManager, u"PrepareForSleep"_s, this, SLOT(goingToSleep(bool)));
    QDBusMessage call = QDBusMessage::createMethodCall(Logind, LogindPath, LogindManager, u"GetSessionByPID"_s);
    call << static_cast<uint>(QCoreApplication::applicationPid());
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> session = *watcher;
        if (session.isError())
            return; // Started outside of any session, such as by a service.
        QDBusConnection::systemBus().connect(Logind, session.value().path(), u"org.freedesktop.login1.Session"_s, u"Lock"_s, this, SIGNAL(locked()));
    });
}

void SystemScreenLock::screenSaverChanged(bool active)
{
    if (active)
        Q_EMIT locked();
}

void SystemScreenLock::goingToSleep(bool going)
{
    if (going)
        Q_EMIT locked();
}

} // namespace Intrlume::Ui
