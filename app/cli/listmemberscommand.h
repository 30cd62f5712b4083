// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Lists who belongs to a workspace, as a table or as {"items": […]}. The service searches and sorts.
class ListMembersCommand final : public Command {
public:
    struct Options {
        QString search; //!< part of a name or an address
        QString role; //!< a role's id or name; empty: any
        QString sort; //!< as Api::ListMembers has it
        bool descending = false;
    };

    explicit ListMembersCommand(Options options)
        : m_options(std::move(options))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;

private:
    Options m_options;
};

} // namespace Intrlume::Cli
