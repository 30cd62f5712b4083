// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Lists the roles of a workspace, the built-in ones first, as a table or as {"items": […]}.
class ListRolesCommand final : public Command {
public:
    QCoro::Task<Result<void>> run(Context context) const override;
};

} // namespace Intrlume::Cli
