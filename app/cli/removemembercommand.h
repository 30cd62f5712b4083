// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Removes a member, after saying what stays behind and asking.
class RemoveMemberCommand final : public Command {
public:
    struct Options {
        QString member; //!< their id or email address
        bool yes = false; //!< --yes: do not ask
    };

    explicit RemoveMemberCommand(Options options)
        : m_options(std::move(options))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;

private:
    Options m_options;
};

} // namespace Intrlume::Cli
