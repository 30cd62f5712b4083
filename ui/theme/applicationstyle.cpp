// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "theme/applicationstyle.h"

#include "theme/secretaccessibility.h"

#include <QFont>
#include <QGuiApplication>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

void prepareApplication()
{
    QFont font = QGuiApplication::font();
    const QStringList sans = QStringList{u"Inter"_s} + font.families() + QStringList{u"Noto Sans Devanagari"_s};
    font.setFamilies(sans);
    font.setPixelSize(13);
    QGuiApplication::setFont(font);

    // Names of our own with substitutes: nothing asks the font database for its whole list at start.
    QFont::insertSubstitutions(u"Intrlume Sans"_s, sans);
    QFont::insertSubstitutions(u"Intrlume Mono"_s,
                               {u"JetBrains Mono"_s, u"DejaVu Sans Mono"_s, u"Menlo"_s, u"Consolas"_s, u"Noto Sans Mono"_s, u"monospace"_s});

    // Distance fields blur 11 to 13 px text; nothing here scales or rotates text.
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);

    keepSecretsFromAccessibility();
}

} // namespace Intrlume::Ui
