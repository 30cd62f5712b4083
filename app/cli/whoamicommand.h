// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Says who is signed in, after asking the service, which may have ended the session.
class WhoamiCommand final : public Command {
public:
    QCoro::Task<Result<void>> run(Context context) const override;
};

} // namespace Intrlume::Cli
