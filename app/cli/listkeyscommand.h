// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "core/apikey.h"

#include <optional>

namespace Intrlume::Cli {

//! Lists a workspace's keys, newest first, as a table or as {"items": […]}.
class ListKeysCommand final : public Command {
public:
    struct Options {
        std::optional<Environment> environment;
        bool all = false; //!< revoked ones too
    };

    explicit ListKeysCommand(Options options)
        : m_options(options)
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;

private:
    Options m_options;
};

} // namespace Intrlume::Cli
