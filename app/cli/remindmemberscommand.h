// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Mails a member, or everyone, who does not use two-factor sign-in yet. The service mails nobody twice within a day.
class RemindMembersCommand final : public Command {
public:
    //! \a member is their id or email address; empty: everyone.
    explicit RemindMembersCommand(QString member)
        : m_member(std::move(member))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;

private:
    QString m_member;
};

} // namespace Intrlume::Cli
