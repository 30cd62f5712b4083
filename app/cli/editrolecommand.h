// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "core/role.h"

#include <optional>

namespace Intrlume::Cli {

//! Changes a role of the workspace's own: what its members may do changes at once.
class EditRoleCommand final : public Command {
public:
    struct Options {
        QString role; //!< its id or name
        std::optional<QString> name;
        std::optional<QString> description;
        QList<Permission> allow;
        QList<Permission> deny;
    };

    explicit EditRoleCommand(Options options)
        : m_options(std::move(options))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;

private:
    Options m_options;
};

} // namespace Intrlume::Cli
