// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Signs one account out, or all, and removes what this computer keeps of it.
class ForgetAccountCommand final : public Command {
public:
    struct Options {
        QString email; //!< empty: all of them
        bool yes = false; //!< nobody needs to be asked
    };

    explicit ForgetAccountCommand(Options options)
        : m_options(std::move(options))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;
    //! What is kept here has to go even where the server it belongs to does not run.
    bool worksOffline() const override { return true; }

private:
    Options m_options;
};

} // namespace Intrlume::Cli
