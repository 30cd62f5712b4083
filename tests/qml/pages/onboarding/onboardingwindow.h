// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/consoleset.h"
#include "theme/iconprovider.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

namespace Intrlume::Test {

//! The item of that name that is to be seen, below \a from.
inline QQuickItem *find(QQuickItem *from, const QString &name)
{
    if (from->objectName() == name && from->isVisible())
        return from;
    const QList<QQuickItem *> children = from->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = find(child, name))
            return found;
    }
    return nullptr;
}

//! The console's own window over fakes, driven as a person would: by pointer and keyboard.
class OnboardingWindow {
public:
    explicit OnboardingWindow(const QString &lastAccount = {})
        : set(lastAccount)
    {
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_engine.addImageProvider(QStringLiteral("icon"), new Ui::IconProvider);
        m_engine.setInitialProperties({{QStringLiteral("viewModel"), QVariant::fromValue(set.console.get())}});
        m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Intrlume/Shell/Main.qml")));
        if (!m_engine.rootObjects().isEmpty())
            window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    }

    QQuickItem *item(const QString &name)
    {
        QQuickItem *found = nullptr;
        return QTest::qWaitFor([&] {
            return (found = find(window->contentItem()->parentItem() ? window->contentItem()->parentItem() : window->contentItem(), name)) != nullptr;
        })
                   ? found
                   : nullptr;
    }
    bool click(const QString &name)
    {
        QQuickItem *target = item(name);
        if (!target)
            return false;
        const QPointF middle = target->mapToScene(QPointF(target->width() / 2, target->height() / 2));
        QTest::mouseClick(window, Qt::LeftButton, Qt::NoModifier, middle.toPoint());
        return true;
    }
    //! Types into the field of that name, as it has the focus after a click.
    bool type(const QString &name, const QString &text)
    {
        QQuickItem *field = item(name);
        if (!field)
            return false;
        field->forceActiveFocus();
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, window, Qt::Key_unknown, QString(letter), Qt::NoModifier);
        return true;
    }
    //! Leaves a picture in INTRLUME_PICTURES, where a person wants to look.
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("INTRLUME_PICTURES");
        if (folder.isEmpty())
            return;
        for (const int theme : {Ui::Preferences::LightTheme, Ui::Preferences::DarkTheme}) {
            set.preferences->setTheme(theme);
            for (const QSize size : {QSize(1280, 800), QSize(960, 620)}) {
                window->resize(size);
                QTest::qWait(250);
                window->grabWindow().save(
                    QStringLiteral("%1/%2-%3-%4.png")
                        .arg(folder, name, theme == Ui::Preferences::DarkTheme ? QStringLiteral("dark") : QStringLiteral("light"))
                        .arg(size.width()));
            }
        }
        window->resize(1280, 800);
    }

    ConsoleSet set;
    QQuickWindow *window = nullptr;

private:
    QQmlApplicationEngine m_engine;
};

} // namespace Intrlume::Test
