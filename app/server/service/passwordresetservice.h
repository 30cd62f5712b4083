// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/mail/mail.h"
#include "server/service/background.h"
#include "server/service/caller.h"
#include "server/service/fielderrors.h"
#include "server/service/passwordhasher.h"

namespace Intrlume::Server {

struct StoredReset;

//! Whose password a link may set.
struct PasswordReset {
    QString email;
    QString fullName;
    QDateTime expiresAt;
};

//! A new password by mail, for who forgot the old one. A second factor stays on.
class PasswordResetService {
public:
    PasswordResetService(const Clock &clock, PasswordHasher &hasher, RateLimiter &limiter, Mailer &mailer, Background background)
        : m_clock(clock)
        , m_hasher(hasher)
        , m_limiter(limiter)
        , m_mailer(mailer)
        , m_background(std::move(background))
    {
    }
    void configure(QString publicUrl) { m_publicUrl = std::move(publicUrl); } //!< before the first call

    //! Answers the same, at once, whether or not the address has an account: all that differs happens later.
    [[nodiscard]] Result<void> request(CallContext &context, const QString &email);
    //! Kind::NotFound, "reset-used" or "reset-expired".
    [[nodiscard]] Result<PasswordReset> check(Store &store, CallContext &context, const Secret &token);
    //! Sets the password and ends every session.
    [[nodiscard]] Result<void> complete(Store &store, CallContext &context, const Secret &token, const Secret &password, FieldErrors errors);

private:
    Result<StoredReset> find(Store &store, const Secret &token) const;
    Result<void> countTry(CallContext &context);
    void mailLink(Store &store, const CallContext &context, const QString &emailKey);
    void send(const Mail &mail);

    const Clock &m_clock;
    PasswordHasher &m_hasher;
    RateLimiter &m_limiter;
    Mailer &m_mailer;
    Background m_background;
    QString m_publicUrl;
};

} // namespace Intrlume::Server
