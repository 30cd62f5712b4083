// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/client.h"
#include "api/networktransport.h"
#include "api/retryingtransport.h"
#include "applicationbus.h"
#include "consoleviewmodel.h"
#include "embeddedplatform.h"
#include "firstframe.h"
#include "keys/systemclipboard.h"
#include "lock/activitywatch.h"
#include "lock/systemscreenlock.h"
#include "session/accountfile.h"
#include "session/hardening.h"
#include "session/keychainkeystore.h"
#include "session/keychaintokenstore.h"
#include "session/lockfileturns.h"
#include "session/session.h"
#include "singleinstance.h"
#include "startlink.h"
#include "systemdesktop.h"
#include "theme/applicationstyle.h"
#include "theme/iconprovider.h"
#include "translations.h"

#include <QGuiApplication>
#include <QIcon>
#include <QQmlApplicationEngine>
#include <QQmlExtensionPlugin>
#include <QSettings>
#include <QStandardPaths>
#include <QSysInfo>

#include <utility>

Q_IMPORT_QML_PLUGIN(Intrlume_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_UiPlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_OnboardingPlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_KeysPlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_AccountPlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_TeamPlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_ShellPlugin)

using namespace Intrlume;
using namespace Qt::StringLiterals;

namespace {
//! $XDG_DATA_HOME/intrlume/console/platform, and its like on other systems.
QString platformDataDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/platform"_s;
}

void connectPlatform(Console::EmbeddedPlatform &embedded, Ui::LocalPlatform &shown)
{
    QObject::connect(&embedded, &Console::EmbeddedPlatform::ready, &shown, &Ui::LocalPlatform::setReady);
    QObject::connect(&embedded, &Console::EmbeddedPlatform::failed, &shown, &Ui::LocalPlatform::setFailed);
    QObject::connect(&shown, &Ui::LocalPlatform::startRequested, &embedded, &Console::EmbeddedPlatform::start);
}

void warn(const QString &problem)
{
    qWarning("%s", qUtf8Printable(problem));
}

//! Another console of this person runs: it gets the link, and this program is over.
int handOver(Console::SingleInstance &instance, const Console::StartRequest &request)
{
    const Result<void> answer = instance.handOver(request);
    if (!answer)
        qWarning("%s", qUtf8Printable(answer.error().detail));
    return answer ? 0 : 1;
}
} // namespace

int main(int argc, char *argv[])
{
    Session::keepMemoryPrivate();
    // Before Qt reads either: it takes the permission of the environment for this program's own window.
    Console::StartRequest request{.link = Console::takeStartLink(argc, argv), .activation = Console::activationOfEnvironment()};
    const QGuiApplication app(argc, argv);
    QGuiApplication::setOrganizationName(u"intrlume"_s);
    QGuiApplication::setApplicationName(u"console"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(INTRLUME_VERSION));
    QGuiApplication::setDesktopFileName(u"tech.intrlume.Console"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/logo-mark.svg"_s));
    Console::SingleInstance instance(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    if (!instance.becomeTheOne())
        return handOver(instance, request);
    Ui::prepareApplication();

    Ui::Preferences preferences(std::make_unique<QSettings>());
    Ui::installTranslations(preferences.language());

    const auto clock = std::make_shared<SystemClock>();
    Console::EmbeddedPlatform embedded(platformDataDir());
    Ui::LocalPlatform platform;
    connectPlatform(embedded, platform);
    Session::Session session({.transport = std::make_shared<Api::RetryingTransport>(std::make_shared<Api::NetworkTransport>()),
                              .tokens = std::make_shared<Session::KeychainTokenStore>(),
                              .accounts = Session::AccountFile::ofThisPerson(Session::AccountFile::Program::Console, warn),
                              .clock = clock,
                              .deviceName = QSysInfo::machineHostName(),
                              .platform = QSysInfo::prettyProductName(),
                              .turns = Session::LockFileTurns::ofThisLogin(),
                              .keys = std::make_shared<Session::KeychainKeyStore>()});
    Api::Client client(session.transport());
    Ui::SystemDesktop desktop;
    Ui::DesktopAppearance appearance;
    Ui::SystemScreenLock screenLock;
    Ui::SystemClipboard clipboard;
    Session::KeychainKeyStore keyStore;
    Ui::ConsoleViewModel console({.session = session,
                                  .client = client,
                                  .platform = platform,
                                  .preferences = preferences,
                                  .desktop = desktop,
                                  .appearance = appearance,
                                  .clipboard = clipboard,
                                  .clock = *clock,
                                  .keyStore = &keyStore,
                                  .screenLock = &screenLock});
    const Ui::ActivityWatch activity(qGuiApp);
    QObject::connect(&activity, &Ui::ActivityWatch::active, console.lock(), &Ui::LockViewModel::noteActivity);

    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.addImageProvider(u"icon"_s, new Ui::IconProvider); // The engine owns it.
    QObject::connect(&preferences, &Ui::Preferences::languageChanged, &engine, [&preferences, &engine] {
        Ui::installTranslations(preferences.language());
        engine.setUiLanguage(preferences.language());
        engine.retranslate();
    });
    engine.setInitialProperties({{u"viewModel"_s, QVariant::fromValue(&console)}});
    engine.load(QUrl(u"qrc:/qt/qml/Intrlume/Shell/Main.qml"_s));
    if (engine.rootObjects().isEmpty())
        return 1;

    const auto takeRequest = [&console](const Console::StartRequest &wanted) {
        Console::useActivation(wanted.activation);
        console.openLink(wanted.link);
    };
    QObject::connect(&instance, &Console::SingleInstance::requested, &console, takeRequest);
    QObject onTheBus;
    Console::ApplicationBus bus(&onTheBus, takeRequest);
    console.links()->take(std::exchange(request.link, {}));
    Console::afterFirstFrame(qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst()), [&embedded, &bus, &screenLock] {
        embedded.start();
        bus.listen();
        screenLock.listen();
    });
    return QGuiApplication::exec();
}
