// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickWindow>

#include <functional>

namespace Intrlume::Console {

//! Calls \a then in the window's own thread once its first frame is on the screen: the moment for work that could wait till now.
//! With INTRLUME_TRACE_START set it also prints {"first_frame_cpu_ms": N} to standard error, which `./dev bench` reads.
void afterFirstFrame(QQuickWindow *window, std::function<void()> then);

} // namespace Intrlume::Console
