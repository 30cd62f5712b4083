// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Ends the session on the service and takes it out of the keychain.
class LogoutCommand final : public Command {
public:
    QCoro::Task<Result<void>> run(Context context) const override;
};

} // namespace Intrlume::Cli
