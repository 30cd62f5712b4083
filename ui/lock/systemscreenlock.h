// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lock/screenlock.h"

namespace Intrlume::Ui {

//! The screen lock of the desktop, over D-Bus: org.freedesktop.ScreenSaver and GNOME's own on the session bus, and on the system bus
//! logind's Lock signal of this session and its word that the computer goes to sleep. What is missing tells nothing; the idle time
//! of LockViewModel needs none of them.
class SystemScreenLock final : public ScreenLock {
    Q_OBJECT

public:
    using ScreenLock::ScreenLock;

    //! Begins to listen. Asks both buses, so not before the window is there.
    void listen();

private Q_SLOTS:
    void screenSaverChanged(bool active);
    void goingToSleep(bool going);

private:
    void listenToScreenSavers();
    void listenToLogind();
};

} // namespace Intrlume::Ui
