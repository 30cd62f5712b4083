// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "theme/applicationstyle.h"
#include "theme/iconprovider.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QQuickView>
#include <QTest>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(Intrlume_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Intrlume_ControlsPlugin)

using namespace Intrlume;
using namespace Qt::StringLiterals;

namespace {

//! Shows one page in a window until it is closed.
int show(const QString &page)
{
    QQuickView view;
    view.engine()->addImportPath(u"qrc:/qt/qml"_s);
    view.engine()->addImageProvider(u"icon"_s, new Ui::IconProvider);
    view.setTitle(u"Gallery"_s);
    view.setSource(QUrl::fromLocalFile(QStringLiteral(GALLERY_DIR) + u'/' + page + u".qml"_s));
    view.show();
    return view.status() == QQuickView::Ready ? QGuiApplication::exec() : 1;
}

//! Paints one page of the gallery in one theme into a file; false with a line on stderr if it cannot.
bool paint(const QString &page, bool dark, const QDir &out)
{
    QQuickView view;
    view.engine()->addImportPath(u"qrc:/qt/qml"_s);
    view.engine()->addImageProvider(u"icon"_s, new Ui::IconProvider);
    view.setInitialProperties({{u"dark"_s, dark}});
    view.setSource(QUrl::fromLocalFile(QStringLiteral(GALLERY_DIR) + u'/' + page + u".qml"_s));
    if (view.status() != QQuickView::Ready)
        return false;
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        return false;
    // A Canvas is painted some frames after it is first shown.
    int frames = 0;
    QObject::connect(&view, &QQuickWindow::afterRendering, &view, [&frames] { ++frames; });
    const bool settled = QTest::qWaitFor([&] {
        view.requestUpdate();
        return frames > 5;
    });
    if (!settled)
        return false;
    const QString path = out.filePath(page.toLower() + (dark ? u"-dark.png"_s : u".png"_s));
    std::printf("%s\n", qPrintable(path));
    return view.grabWindow().save(path);
}

} // namespace

//! controls-gallery DIR: writes every page of the gallery as PNG, light and dark.
//! controls-gallery --show PAGE: shows one page in a window.
int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    Ui::prepareApplication();
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--show"_s)
        return show(arguments.at(2));
    QDir out(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    out.mkpath(u"."_s);
    bool painted = true;
    for (const QString &page : {u"Components"_s, u"Lists"_s, u"Overlays"_s}) {
        for (const bool dark : {false, true})
            painted = paint(page, dark, out) && painted;
    }
    return painted ? 0 : 1;
}
