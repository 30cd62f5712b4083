// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

#include <chrono>

namespace Intrlume::Cli {

//! Lets a rotated key go on working for longer than it was given.
class ExtendKeyCommand final : public Command {
public:
    struct Options {
        QString key; //!< its id, or the name of one that is ending
        std::chrono::seconds span{0}; //!< from now
    };

    explicit ExtendKeyCommand(Options options)
        : m_options(std::move(options))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;
    bool acceptsKey() const override { return true; }

private:
    Options m_options;
};

} // namespace Intrlume::Cli
