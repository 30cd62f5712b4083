// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/emailaddress.h"
#include "server/mail/mail.h"
#include "server/service/accountservice.h"
#include "server/service/caller.h"

namespace Intrlume::Server {

struct StoredEmailChange;

//! What a person changes about their own account: name, password, address.
class ProfileService {
public:
    ProfileService(const Clock &clock, PasswordHasher &hasher, RateLimiter &limiter, Notifier &notifier, Mailer &mailer)
        : m_clock(clock)
        , m_hasher(hasher)
        , m_limiter(limiter)
        , m_notifier(notifier)
        , m_mailer(mailer)
    {
    }
    void configure(AccountService::Settings settings) { m_settings = std::move(settings); } //!< before the first call

    [[nodiscard]] Result<Account> rename(Store &store, CallContext &context, const QString &etag, const QString &fullName, FieldErrors errors);
    //! Elevated. The owner is told by mail; with \a endOthers every other device is signed out.
    [[nodiscard]] Result<void> changePassword(Store &store, CallContext &context, const Secret &password, bool endOthers, FieldErrors errors);
    //! Elevated. Mails a link to the new address and a notice to the present one. A known address answers alike.
    [[nodiscard]] Result<Account> changeEmail(Store &store, CallContext &context, const QString &email, FieldErrors errors);
    [[nodiscard]] Result<Account> cancelEmailChange(Store &store, CallContext &context);

    //! How a change of address stands, for who waits for it.
    [[nodiscard]] Result<Confirmation> confirmation(Store &store, const ConfirmationId &id);
    //! The link was followed. Kind::NotFound where the token is none of a change of address.
    [[nodiscard]] Result<Confirmation> confirmEmail(Store &store, CallContext &context, const Secret &token);

private:
    Confirmation stateOf(const StoredEmailChange &change) const;
    void send(const Mail &mail);

    const Clock &m_clock;
    PasswordHasher &m_hasher;
    RateLimiter &m_limiter;
    Notifier &m_notifier;
    Mailer &m_mailer;
    AccountService::Settings m_settings;
};

} // namespace Intrlume::Server
