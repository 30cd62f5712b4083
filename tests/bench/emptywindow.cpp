// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "console/firstframe.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

//! The least that a Qt Quick Controls program does: what the console's start is compared with.
int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    QQmlApplicationEngine engine;
    engine.load(QUrl(u"qrc:/bench/EmptyWindow.qml"_s));
    if (engine.rootObjects().isEmpty())
        return 1;
    Intrlume::Console::afterFirstFrame(qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst()), [] {});
    return QGuiApplication::exec();
}
