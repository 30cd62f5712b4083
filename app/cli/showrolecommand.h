// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Shows what a role may do and what not.
class ShowRoleCommand final : public Command {
public:
    explicit ShowRoleCommand(QString role)
        : m_role(std::move(role))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;

private:
    QString m_role; //!< its id or name
};

} // namespace Intrlume::Cli
