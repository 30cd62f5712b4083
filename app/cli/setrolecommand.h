// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Gives a member another role, and says what they lose and gain by it. Making an owner asks for the password once more; whoever changes
//! their own role is asked first, since they may not be able to change it back.
class SetRoleCommand final : public Command {
public:
    struct Options {
        QString member; //!< their id or email address
        QString role; //!< its id or name
        bool passwordFromInput = false; //!< --password-stdin
        bool yes = false; //!< --yes: do not ask
    };

    explicit SetRoleCommand(Options options)
        : m_options(std::move(options))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;

private:
    Options m_options;
};

} // namespace Intrlume::Cli
