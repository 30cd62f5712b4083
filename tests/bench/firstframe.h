// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickWindow>

#include <sys/resource.h>

#include <cstdio>

namespace Intrlume::Bench {

//! With INTRLUME_TRACE_START set, prints {"first_frame_cpu_ms": N} to standard error once the first frame of \a window is on
//! the screen: N is the processor time of the whole process until then. bench.py reads the wall time by when the line comes.
inline void reportFirstFrame(QQuickWindow *window)
{
    if (window == nullptr || !qEnvironmentVariableIsSet("INTRLUME_TRACE_START"))
        return;
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [] {
            rusage used{};
            getrusage(RUSAGE_SELF, &used);
            const auto milliseconds = [](const timeval &time) {
                return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
            };
            std::fprintf(stderr, "{\"first_frame_cpu_ms\": %.1f}\n", milliseconds(used.ru_utime) + milliseconds(used.ru_stime));
        },
        static_cast<Qt::ConnectionType>(Qt::DirectConnection | Qt::SingleShotConnection));
}

} // namespace Intrlume::Bench
