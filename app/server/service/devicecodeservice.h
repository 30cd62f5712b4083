// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/service/sessionservice.h"

namespace Intrlume::Server {

//! Signing in a program that has no window: it shows a code, and a person types it where they are signed in (RFC 8628).
class DeviceCodeService {
public:
    static constexpr int life = 600; //!< seconds
    static constexpr int interval = 5; //!< seconds between two questions

    struct Started {
        Secret deviceCode;
        QString userCode; //!< "BCDF-GHJK"
    };

    //! What a person is told of who wants to be let in.
    struct Asking {
        QString userCode;
        QString deviceName;
        QString platform;
        QString address;
        QDateTime createdAt;
        QDateTime expiresAt;
    };

    DeviceCodeService(const Clock &clock, RateLimiter &limiter, SessionService &sessions, Mailer &mailer)
        : m_clock(clock)
        , m_limiter(limiter)
        , m_sessions(sessions)
        , m_mailer(mailer)
    {
    }

    [[nodiscard]] Result<Started> start(Store &store, CallContext &context, const QString &deviceName, const QString &platform, FieldErrors errors);
    //! Kind::Conflict, "authorization-pending"; Kind::TooMany, "slow-down"; Kind::Forbidden, "authorization-denied"; Kind::NotFound,
    //! "device-code-expired".
    [[nodiscard]] Result<SessionGrant> take(Store &store, CallContext &context, const Secret &deviceCode);
    //! Kind::NotFound for a code that is wrong, over or answered.
    [[nodiscard]] Result<Asking> find(Store &store, CallContext &context, const QString &userCode);
    [[nodiscard]] Result<void> approve(Store &store, CallContext &context, const QString &userCode); //!< elevated
    [[nodiscard]] Result<void> deny(Store &store, CallContext &context, const QString &userCode);

private:
    Result<void> countTry(CallContext &context);

    const Clock &m_clock;
    RateLimiter &m_limiter;
    SessionService &m_sessions;
    Mailer &m_mailer;
};

} // namespace Intrlume::Server
