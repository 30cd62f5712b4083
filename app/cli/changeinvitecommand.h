// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/place.h"
#include "core/invitation.h"

namespace Intrlume::Cli {

//! Sends an invitation again, with a new link for seven days, or takes it back after asking.
class ChangeInviteCommand final : public Command {
public:
    enum class What { Resend, Revoke };
    struct Options {
        QString invitation; //!< its id, or the address that it went to
        What what = What::Resend;
        bool passwordFromInput = false; //!< --password-stdin, for an owner's
        bool yes = false; //!< --yes: do not ask
    };

    explicit ChangeInviteCommand(Options options)
        : m_options(std::move(options))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;

private:
    QCoro::Task<Result<Invitation>> change(Context context, Place place, Invitation invitation) const;

    Options m_options;
};

} // namespace Intrlume::Cli
