// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accessibilityprobe.h"
#include "onboardingwindow.h"

namespace Intrlume::Test {

//! The console's window of somebody who signed in, for the pages of a workspace.
struct PageWindow : OnboardingWindow {
    explicit PageWindow(const QString &email)
        : OnboardingWindow(email)
    {
    }

    //! Signs \a email in and waits for the workspace that \a workspaces begins with.
    bool signIn(const QString &email, const QString &password, const QJsonObject &workspaces = workspacesJson(true))
    {
        set.startPlatform();
        const bool there = window && item(QStringLiteral("signInPage")) && type(QStringLiteral("signInPassword"), password)
                           && click(QStringLiteral("signInSubmit")) && set.answer(QStringLiteral("/v1/sessions"), sessionJson(email))
                           && set.answer(QStringLiteral("/v1/workspaces"), workspaces) && item(QStringLiteral("workspaceShell"));
        if (!there)
            return false;
        window->requestActivate();
        return QTest::qWaitForWindowActive(window);
    }
    //! Waits until that item is there and stands still: a dialog slides into its place.
    bool settled(const QString &name)
    {
        QQuickItem *found = item(name);
        QPointF last(-1, -1);
        return found && QTest::qWaitFor([&] {
                   QTest::qWait(40);
                   const QPointF now = found->mapToScene({});
                   return std::exchange(last, now) == now;
               });
    }
    bool press(const QString &name) { return settled(name) && click(name); }
    QString text(const QString &name) { return item(name) ? item(name)->property("text").toString() : QStringLiteral("(not there)"); }
    bool isShown(const QString &name)
    {
        return find(window->contentItem()->parentItem() ? window->contentItem()->parentItem() : window->contentItem(), name) != nullptr;
    }
    //! Everything that a screen reader could say.
    QString said() { return AccessibilityProbe().everythingSaid(window->contentItem()); }
};

} // namespace Intrlume::Test
