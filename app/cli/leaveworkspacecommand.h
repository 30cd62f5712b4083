// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Leaves a workspace, after asking.
class LeaveWorkspaceCommand final : public Command {
public:
    explicit LeaveWorkspaceCommand(bool yes)
        : m_yes(yes)
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;

private:
    bool m_yes; //!< --yes: do not ask
};

} // namespace Intrlume::Cli
