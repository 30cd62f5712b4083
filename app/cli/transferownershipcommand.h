// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Makes a member an owner and the person who is signed in a Developer, after asking and with the password once more.
class TransferOwnershipCommand final : public Command {
public:
    struct Options {
        QString member; //!< their id or email address
        bool passwordFromInput = false; //!< --password-stdin
        bool yes = false; //!< --yes: do not ask
    };

    explicit TransferOwnershipCommand(Options options)
        : m_options(std::move(options))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;

private:
    Options m_options;
};

} // namespace Intrlume::Cli
