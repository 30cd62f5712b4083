// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop.h"

namespace Intrlume::Ui {

//! The desktop that the program runs on, through QDesktopServices.
class SystemDesktop final : public Desktop {
    Q_OBJECT

public:
    explicit SystemDesktop(QObject *parent = nullptr);

    bool hasMailApp() const override { return m_hasMailApp; }
    bool openMailApp() override;
    bool openUrl(const QUrl &url) override;

private:
    void askForMailApp();

    bool m_hasMailApp = false;
};

} // namespace Intrlume::Ui
