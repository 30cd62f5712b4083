// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Lists invitations, the newest first, as a table or as {"items": […]}.
class ListInvitesCommand final : public Command {
public:
    explicit ListInvitesCommand(bool all)
        : m_all(all)
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;

private:
    bool m_all; //!< --all: also those that were accepted, declined or revoked
};

} // namespace Intrlume::Cli
