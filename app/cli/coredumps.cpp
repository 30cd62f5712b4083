// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/coredumps.h"

#include <optional>
#include <sys/resource.h>

namespace Intrlume::Cli {

namespace {
std::optional<rlimit> limitBefore;
} // namespace

void refuseCoreDumps()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_CORE, &limit) != 0)
        return;
    limitBefore = limit;
    limit.rlim_cur = 0; // The hard limit stays: nobody could raise it again.
    setrlimit(RLIMIT_CORE, &limit);
}

void restoreCoreDumps()
{
    if (limitBefore)
        setrlimit(RLIMIT_CORE, &*limitBefore);
}

} // namespace Intrlume::Cli
