// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Invites people to a workspace and prints what became of each: a table, or {"results": […]}. Inviting owners asks for the password once
//! more. Kind::Conflict, code "not-all-invited", where somebody can neither be invited nor belongs to the workspace already.
class SendInvitesCommand final : public Command {
public:
    struct Options {
        QStringList emails;
        QString from; //!< a file with more addresses, or "-"; empty: none
        QString role; //!< its id or name
        bool passwordFromInput = false; //!< --password-stdin
    };

    explicit SendInvitesCommand(Options options)
        : m_options(std::move(options))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;

private:
    [[nodiscard]] Result<QStringList> addresses(const Context &context) const;

    Options m_options;
};

} // namespace Intrlume::Cli
