// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Stops a key for good, after asking, and waits until every region has said that it refuses it.
class RevokeKeyCommand final : public Command {
public:
    enum class What {
        Revoke, //!< any key
        EndNow, //!< a rotated key before its time
    };
    struct Options {
        QString key; //!< its id, or the name of one that is not revoked
        What what = What::Revoke;
        bool wait = false; //!< --wait: show each region as it stops, and fail unless all do
        bool yes = false; //!< --yes: do not ask
    };

    explicit RevokeKeyCommand(Options options)
        : m_options(std::move(options))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;
    bool acceptsKey() const override { return true; }

private:
    Options m_options;
};

} // namespace Intrlume::Cli
