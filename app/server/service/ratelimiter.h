// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <mutex>
#include <set>
#include <utility>

namespace Intrlume::Server {

//! So many in so long, counted per subject.
struct RatePolicy {
    const char *name; //!< as the RateLimit headers spell it
    int quota;
    std::chrono::seconds window;
};

//! Where a subject stands after an attempt.
struct RateState {
    RatePolicy policy;
    int remaining = 0; //!< 0: this was the last, or one too many
    bool exceeded = false;
    std::chrono::seconds reset{0}; //!< until the window ends
};

//! Counts attempts in windows that begin with the first one. In memory: a restart forgives. Holds a bounded number of windows, and forgets those that
//! end first where more are wanted. Safe to call from any thread.
class RateLimiter {
public:
    explicit RateLimiter(const Clock &clock)
        : m_clock(clock)
    {
    }

    //! Counts one attempt of \a subject.
    RateState take(const RatePolicy &policy, const QString &subject);
    //! Takes one attempt back: it turned out to be welcome.
    void refund(const RatePolicy &policy, const QString &subject);
    void forget(const RatePolicy &policy, const QString &subject);

    static constexpr qsizetype mostWindows = 50'000;
    qsizetype windows() const; //!< that are held now

private:
    struct Window {
        QDateTime end;
        int used = 0;
    };
    Window &windowOf(const QString &name, const RatePolicy &policy, const QDateTime &now);
    void remove(const QString &name);

    const Clock &m_clock;
    mutable std::mutex m_mutex;
    QHash<QString, Window> m_windows;
    std::set<std::pair<QDateTime, QString>> m_ends; // Of the same windows, the one that ends first before the others.
};

namespace Limits {
using namespace std::chrono_literals;
inline constexpr RatePolicy signInPerAccount{"sign-in", 5, 15min};
inline constexpr RatePolicy signInPerAddress{"sign-in-address", 50, 15min};
inline constexpr RatePolicy elevate{"elevate", 5, 15min};
inline constexpr RatePolicy secondFactor{"second-factor", 10, 15min};
inline constexpr RatePolicy wrongCodes{"wrong-codes", 5, 24h};
inline constexpr RatePolicy passwordReset{"password-reset", 30, 1min};
inline constexpr RatePolicy deviceCode{"device-code", 30, 1min};
inline constexpr RatePolicy devicePoll{"device-poll", 300, 1min};
inline constexpr RatePolicy userCode{"user-code", 20, 10min};
inline constexpr RatePolicy profile{"profile", 20, 1min};
inline constexpr RatePolicy signUp{"sign-up", 60, 1min};
inline constexpr RatePolicy confirm{"confirm", 60, 1min};
inline constexpr RatePolicy passwordCheck{"password-check", 300, 1min};
inline constexpr RatePolicy refresh{"refresh", 120, 1min};
inline constexpr RatePolicy leakedKeys{"leaked-keys", 30, 1min};
inline constexpr RatePolicy requests{"requests", 2000, 10s};
} // namespace Limits

} // namespace Intrlume::Server
