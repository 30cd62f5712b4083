// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Lists the workspaces that the person belongs to, as a table or as {"items": […]}: what --workspace takes.
class ListWorkspacesCommand final : public Command {
public:
    QCoro::Task<Result<void>> run(Context context) const override;
};

} // namespace Intrlume::Cli
