// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keys/clipboard.h"

namespace Intrlume::Ui {

//! The desktop's clipboard. Needs a QGuiApplication.
class SystemClipboard final : public Clipboard {
public:
    void setText(const QString &text) override;
    void setSecret(const Secret &secret) override;
    bool holds(const Secret &secret) const override;
    void clear() override;
};

} // namespace Intrlume::Ui
