// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"

#include <atomic>
#include <chrono>

namespace Intrlume {

//! A clock that stands still until a test turns it. Safe to turn while other threads read it.
class FakeClock final : public Clock {
public:
    explicit FakeClock(const QDateTime &start = QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, Qt::UTC))
        : m_now(start.toMSecsSinceEpoch())
    {
    }

    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC); }
    std::chrono::milliseconds elapsed() const override { return std::chrono::milliseconds(m_elapsed); }
    //! Time goes by.
    void advance(std::chrono::milliseconds by)
    {
        m_now += by.count();
        m_elapsed += by.count();
    }
    //! Somebody sets the wall clock, forward or back, and no time goes by.
    void setWall(std::chrono::milliseconds by) { m_now += by.count(); }

private:
    std::atomic<qint64> m_now;
    std::atomic<qint64> m_elapsed = 0;
};

} // namespace Intrlume
