// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Has the next commands work as another account that is signed in here, after asking its server whether it still is.
class UseAccountCommand final : public Command {
public:
    explicit UseAccountCommand(QString email)
        : m_email(std::move(email))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;

private:
    QString m_email;
};

} // namespace Intrlume::Cli
