// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/hardening.h"

#include <QtGlobal>

#include <optional>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace Intrlume::Session {

#ifdef Q_OS_UNIX
namespace {
std::optional<rlimit> limitBefore;
} // namespace
#endif

void keepMemoryPrivate()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_CORE, &limit) == 0 && !limitBefore)
        limitBefore = limit;
    limit.rlim_cur = 0; // The hard limit stays: nobody could raise it again.
    if (setrlimit(RLIMIT_CORE, &limit) != 0)
        qWarning("Core dumps could not be turned off");
#endif
#ifdef Q_OS_LINUX
    // A crash handler on a pipe ignores the limit above, but not this.
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        qWarning("The process could not be made undumpable");
#endif
}

void restoreCoreDumps()
{
#ifdef Q_OS_UNIX
    if (limitBefore)
        setrlimit(RLIMIT_CORE, &*limitBefore);
#endif
}

} // namespace Intrlume::Session
