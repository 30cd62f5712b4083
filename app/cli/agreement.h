// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/context.h"

namespace Intrlume::Cli {

//! Asks \a question unless \a yes says that nobody needs to be asked. Kind::Cancelled where the answer is no.
[[nodiscard]] inline Result<void> agreed(const Context &context, const QString &question, bool yes)
{
    if (yes)
        return {};
    const Result<bool> answer = context.terminal->confirm(question);
    if (!answer)
        return tl::unexpected(answer.error());
    return *answer ? Result<void>() : fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
}

} // namespace Intrlume::Cli
