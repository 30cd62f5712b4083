// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "core/account.h"

namespace Intrlume::Cli {

//! Lists where the account is signed in: what `sessions end` takes.
class ListSessionsCommand final : public Command {
public:
    QCoro::Task<Result<void>> run(Context context) const override;
};

//! All sessions of the account, this one first.
QCoro::Task<Result<QList<SessionInfo>>> allSessions(Context context);

} // namespace Intrlume::Cli
