// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "core/apikey.h"

#include <chrono>
#include <optional>

namespace Intrlume::Cli {

//! Lists a workspace's keys, those that need attention first, as a table or as {"items": […]}. The service filters and sorts.
class ListKeysCommand final : public Command {
public:
    struct Options {
        std::optional<Environment> environment;
        QString status; //!< "all", or a list such as "active,ending"; empty: all that are not revoked
        QString search; //!< part of a name, or a key's ending
        std::optional<std::chrono::seconds> unusedFor;
        std::optional<std::chrono::seconds> dueWithin;
        QString sort; //!< as Api::ListApiKeys has it
        bool descending = false;
    };

    explicit ListKeysCommand(Options options)
        : m_options(std::move(options))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;
    bool acceptsKey() const override { return true; }

private:
    Options m_options;
};

} // namespace Intrlume::Cli
