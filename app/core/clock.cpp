// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/clock.h"

#include <ctime>

namespace Intrlume {

std::chrono::milliseconds SystemClock::elapsed() const
{
#ifdef CLOCK_BOOTTIME
    // Linux's steady clock stands still while the computer sleeps; this one does not.
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
#endif
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace Intrlume
