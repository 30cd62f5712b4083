// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "lock/activitywatch.h"

#include <QEvent>

namespace Intrlume::Ui {

ActivityWatch::ActivityWatch(QObject *application, QObject *parent)
    : QObject(parent)
{
    application->installEventFilter(this);
}

bool ActivityWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
        Q_EMIT active();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Intrlume::Ui
