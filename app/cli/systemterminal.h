// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/terminal.h"

namespace Intrlume::Cli {

//! The real terminal: the process's own streams.
class SystemTerminal final : public Terminal {
public:
    void print(const QString &text) override;
    Written written() const override { return m_written; }
    [[nodiscard]] Result<void> checkOutput() override;
    [[nodiscard]] Result<void> printSecret(const Secret &text) override;
    void note(const QString &text) override;
    [[nodiscard]] Result<Secret> askSecret(const QString &prompt) override;
    [[nodiscard]] Result<Secret> readSecret() override;
    [[nodiscard]] Result<QString> readInput(qint64 most) override;
    [[nodiscard]] Result<bool> confirm(const QString &question) override;

private:
    Written m_written = Written::Whole;
};

} // namespace Intrlume::Cli
