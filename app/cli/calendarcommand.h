// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Prints the days on which keys are due for rotation as an iCalendar file, for a calendar to import.
class CalendarCommand final : public Command {
public:
    QCoro::Task<Result<void>> run(Context context) const override;
    bool acceptsKey() const override { return true; }
};

} // namespace Intrlume::Cli
