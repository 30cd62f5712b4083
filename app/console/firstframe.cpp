// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "firstframe.h"

#include <cstdio>
#include <ctime>

namespace Intrlume::Console {

namespace {
void traceStart()
{
    if (!qEnvironmentVariableIsSet("INTRLUME_TRACE_START"))
        return;
    constexpr double ticksPerMillisecond = CLOCKS_PER_SEC / 1e3;
    std::fprintf(stderr, "{\"first_frame_cpu_ms\": %.1f}\n", static_cast<double>(std::clock()) / ticksPerMillisecond);
}
} // namespace

void afterFirstFrame(QQuickWindow *window, std::function<void()> then)
{
    // The signal comes from the render thread; the queue brings it home.
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [then = std::move(then)] {
            traceStart();
            then();
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

} // namespace Intrlume::Console
