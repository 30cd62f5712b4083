// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop.h"
#include "desktopnotices.h"

namespace Intrlume::Ui {

//! The desktop that the program runs on, through QDesktopServices and, for notices, D-Bus.
class SystemDesktop final : public Desktop {
    Q_OBJECT

public:
    explicit SystemDesktop(QObject *parent = nullptr);

    bool hasMailApp() const override { return m_hasMailApp; }
    bool openMailApp() override;
    bool openUrl(const QUrl &url) override;
    void tell(const Notice &notice) override { m_notices.show(notice); }

private:
    void askForMailApp();

    DesktopNotices m_notices;
    bool m_hasMailApp = false;
};

} // namespace Intrlume::Ui
