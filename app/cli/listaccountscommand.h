// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Lists the accounts of this computer, the one used last first; asks no server.
class ListAccountsCommand final : public Command {
public:
    QCoro::Task<Result<void>> run(Context context) const override;
    bool worksOffline() const override { return true; }
};

} // namespace Intrlume::Cli
