// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Deletes a role of the workspace's own, after asking; whoever has it, or is invited to it, gets another one.
class DeleteRoleCommand final : public Command {
public:
    struct Options {
        QString role; //!< its id or name
        QString moveTo; //!< another one's
        bool passwordFromInput = false; //!< --password-stdin, where its members become owners
        bool yes = false; //!< --yes: do not ask
    };

    explicit DeleteRoleCommand(Options options)
        : m_options(std::move(options))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;

private:
    Options m_options;
};

} // namespace Intrlume::Cli
