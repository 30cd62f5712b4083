// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/handing.h"

#include <chrono>

namespace Intrlume::Cli {

//! Replaces a key by a new one with the same settings and prints its secret, once, as the only thing on standard output. The old key goes
//! on working for the overlap, or is stopped at once.
class RotateKeyCommand final : public Command {
public:
    struct Options {
        QString key; //!< its id, or the name of one that is not revoked
        std::chrono::seconds overlap{24 * 3600};
        bool wait = false; //!< --wait: without an overlap, until every region refuses the old key
        bool passwordFromInput = false; //!< --password-stdin, for automation keys
        Handing handing = {}; //!< --to; replaces what is there, since that is what rotating is for
    };

    explicit RotateKeyCommand(Options options)
        : m_options(std::move(options))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;
    bool acceptsKey() const override { return true; }

private:
    Options m_options;
};

} // namespace Intrlume::Cli
