// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop.h"

#include <QHash>

namespace Intrlume::Ui {

//! Notices through org.freedesktop.Notifications, the desktop notifications of Linux
//! (https://specifications.freedesktop.org/notification-spec). Where nothing answers there, as on other systems, nothing is shown: mails and
//! the window say the same.
class DesktopNotices : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void show(const Notice &notice);

    //! A notice's text as the specification wants it: markup in it means nothing.
    static QString escaped(const QString &text);

Q_SIGNALS:
    void opened(const QString &id);

private Q_SLOTS:
    void actionInvoked(uint number, const QString &action);
    void closed(uint number);

private:
    void listen();

    QHash<uint, QString> m_shown; // The desktop's number → our id.
    bool m_listening = false;
};

} // namespace Intrlume::Ui
