// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace Intrlume::Ui {

//! Tells when the person's screen was locked or the computer goes to sleep: the seam; the real one asks the desktop.
class ScreenLock : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void locked();
};

} // namespace Intrlume::Ui
