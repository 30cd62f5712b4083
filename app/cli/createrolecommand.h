// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "core/role.h"

namespace Intrlume::Cli {

//! Makes a role of the workspace's own, from nothing or as a copy of another one.
class CreateRoleCommand final : public Command {
public:
    struct Options {
        QString name;
        QString description;
        QString copyOf; //!< a role's id or name; empty: none
        QList<Permission> allow;
        QList<Permission> deny;
    };

    explicit CreateRoleCommand(Options options)
        : m_options(std::move(options))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;

private:
    Options m_options;
};

} // namespace Intrlume::Cli
