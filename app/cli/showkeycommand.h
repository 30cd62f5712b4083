// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Shows all that is known of one key, with its history and from where it is used on request.
class ShowKeyCommand final : public Command {
public:
    struct Options {
        QString key; //!< its id or name; of a revoked one where no other has that name
        bool history = false;
        bool usage = false;
    };

    explicit ShowKeyCommand(Options options)
        : m_options(std::move(options))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;
    bool acceptsKey() const override { return true; }

private:
    Options m_options;
};

} // namespace Intrlume::Cli
