// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Signs one device out, or every other one. The one that asks is signed out as `logout` does it.
class EndSessionCommand final : public Command {
public:
    struct Options {
        QString session; //!< its id; empty: every other one
        bool yes = false; //!< nobody needs to be asked
    };

    explicit EndSessionCommand(Options options)
        : m_options(std::move(options))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;

private:
    Options m_options;
};

} // namespace Intrlume::Cli
