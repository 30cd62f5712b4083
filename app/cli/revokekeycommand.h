// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Revokes a key for good, after asking, and waits until every region has said that it refuses it.
class RevokeKeyCommand final : public Command {
public:
    struct Options {
        QString key; //!< its id, or the name of one that is not revoked
        bool yes = false; //!< --yes: do not ask
    };

    explicit RevokeKeyCommand(Options options)
        : m_options(std::move(options))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;

private:
    Options m_options;
};

} // namespace Intrlume::Cli
