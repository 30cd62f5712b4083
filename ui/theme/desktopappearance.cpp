// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "theme/desktopappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {

// The portal's interface: https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
constexpr auto Service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto Path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto Interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto Group = "org.freedesktop.appearance"_L1;
constexpr auto ColorScheme = "color-scheme"_L1;
constexpr auto Contrast = "contrast"_L1;

//! Read() wraps the value in a second variant, SettingChanged does not.
QVariant unwrapped(const QDBusVariant &value)
{
    QVariant inner = value.variant();
    while (inner.metaType() == QMetaType::fromType<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    return inner;
}

} // namespace

DesktopAppearance::DesktopAppearance(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return; // No session bus, as in a container: the palette decides.
    // Without this Qt 6.4 does not know the slot's last argument, and connects nothing.
    qDBusRegisterMetaType<QDBusVariant>();
    bus.connect(Service, Path, Interface, u"SettingChanged"_s, this, SLOT(applySetting(QString, QString, QDBusVariant)));
    ask(ColorScheme);
    ask(Contrast);
}

bool DesktopAppearance::dark() const
{
    return m_portalDark.value_or(QGuiApplication::palette().color(QPalette::Window).lightness() < 128);
}

bool DesktopAppearance::highContrast() const
{
    return m_portalContrast.value_or(false);
}

void DesktopAppearance::ask(const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Interface, u"Read"_s);
    call << Group << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        // An error means that the desktop has no portal or does not know the setting; both leave the palette in charge.
        if (!reply.isError())
            applySetting(Group, key, reply.value());
    });
}

void DesktopAppearance::applySetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != Group)
        return;
    const uint setting = unwrapped(value).toUInt();
    if (key == ColorScheme) {
        // 1 asks for dark, 2 for light, 0 says nothing.
        m_portalDark = setting == 0 ? std::nullopt : std::optional(setting == 1);
    } else if (key == Contrast) {
        m_portalContrast = setting == 1;
    } else {
        return;
    }
    Q_EMIT changed();
}

bool DesktopAppearance::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        Q_EMIT changed();
    return QObject::eventFilter(watched, event);
}

} // namespace Intrlume::Ui
