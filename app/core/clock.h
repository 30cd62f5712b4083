// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <chrono>

namespace Intrlume {

//! What time it is, and how much of it has gone by: the seam that lets tests turn the clock by hand. Safe to call from any thread.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; //!< UTC; goes back where somebody sets the clock back
    //! Since some moment of this process's choosing. Never goes back, whatever becomes of the wall clock, and goes on while the computer sleeps.
    virtual std::chrono::milliseconds elapsed() const = 0;
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    std::chrono::milliseconds elapsed() const override;
};

} // namespace Intrlume
