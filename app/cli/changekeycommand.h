// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

#include <optional>

namespace Intrlume::Cli {

//! Renames a key, writes its note, pauses it or lets it go on.
class ChangeKeyCommand final : public Command {
public:
    struct Options {
        QString key; //!< its id, or the name of one that is not revoked
        std::optional<QString> name;
        std::optional<QString> note;
        std::optional<bool> paused;
    };

    explicit ChangeKeyCommand(Options options)
        : m_options(std::move(options))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;
    bool acceptsKey() const override { return true; }

private:
    Options m_options;
};

} // namespace Intrlume::Cli
