// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/context.h"

#include <QCoroTask>

namespace Intrlume::Cli {

//! One thing that the program can do, with the options that the person gave. It lives until its run has ended.
class Command
{
public:
    virtual ~Command() = default;

    virtual QCoro::Task<Result<void>> run(Context context) const = 0;
};

} // namespace Intrlume::Cli
