// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "accessibilityprobe.h"
#include "keydialogsservice.h"
#include "keysservice.h"

#include "theme/applicationstyle.h"
#include "theme/iconprovider.h"
#include "translations.h"

#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(Intrlume_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_UiPlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_KeysPlugin)

using namespace Intrlume;
using namespace Qt::StringLiterals;

//! What the console's main() gives the engine, with a platform that the test plays.
class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        qputenv("TZ", "UTC");
        Ui::prepareApplication();
        Ui::installTranslations(u"en"_s);
    }

    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(u"qrc:/qt/qml"_s);
        engine->addImageProvider(u"icon"_s, new Ui::IconProvider);
        m_dialogs.reset(); // Each file of tests has an engine of its own; the PATH of one set of programs has to be gone before the next comes.
        m_service = std::make_unique<Test::KeysService>();
        qmlRegisterSingletonInstance("Intrlume.Probe", 1, 0, "Probe", &m_probe);
        qmlRegisterSingletonInstance("Intrlume.Probe", 1, 0, "Service", m_service.get());
        m_dialogs = std::make_unique<Test::KeyDialogsService>(*m_service);
        qmlRegisterSingletonInstance("Intrlume.Probe", 1, 0, "Dialogs", m_dialogs.get());
    }

    void cleanupTestCase()
    {
        m_service.reset();
        m_dialogs.reset();
    }

private:
    Test::AccessibilityProbe m_probe;
    std::unique_ptr<Test::KeysService> m_service;
    std::unique_ptr<Test::KeyDialogsService> m_dialogs;
};

QUICK_TEST_MAIN_WITH_SETUP(keyspages, Setup)
#include "main.moc"
