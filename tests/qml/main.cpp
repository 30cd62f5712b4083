// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "accessibilityprobe.h"

#include "theme/applicationstyle.h"
#include "theme/iconprovider.h"

#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(Intrlume_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_ControlsPlugin)

using namespace Intrlume;
using namespace Qt::StringLiterals;

//! What the console's main() gives the engine, for the tests of the controls.
class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable() { Ui::prepareApplication(); }

    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(u"qrc:/qt/qml"_s);
        engine->addImageProvider(u"icon"_s, new Ui::IconProvider);
        qmlRegisterSingletonInstance("Intrlume.Probe", 1, 0, "Probe", &m_probe);
    }

private:
    Test::AccessibilityProbe m_probe;
};

QUICK_TEST_MAIN_WITH_SETUP(controls, Setup)
#include "main.moc"
