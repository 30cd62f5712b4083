// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/emailaddress.h"
#include "server/mail/mail.h"
#include "server/notifier.h"
#include "server/service/created.h"
#include "server/service/fielderrors.h"
#include "server/service/intentions.h"
#include "server/service/passwordhasher.h"
#include "server/service/passwordpolicy.h"

namespace Intrlume::Server {

struct StoredConfirmation;

//! What a person gives to sign up, with what reading the request already found wrong.
struct SignUp {
    QString email;
    QString fullName;
    Secret password;
    QString invitationToken; //!< empty: none
    FieldErrors errors = {};
};

//! How a confirmation stands.
struct Confirmation {
    enum class State { Pending, Confirmed, Expired };

    ConfirmationId id;
    State state = State::Pending;
    QDateTime expiresAt;

    QJsonObject toJson() const; //!< {"id", "state", "expires_at"}
    static Confirmation fromJson(const QJsonObject &json);
};

//! Signing up and confirming the address.
class AccountService {
public:
    struct Settings {
        bool allowConsumerMail = false;
        QString publicUrl; //!< "http://127.0.0.1:PORT", what links in mails begin with
    };

    AccountService(const Clock &clock, PasswordHasher &hasher, RateLimiter &limiter, Intentions &intentions, Notifier &notifier, Mailer &mailer)
        : m_clock(clock)
        , m_hasher(hasher)
        , m_limiter(limiter)
        , m_intentions(intentions)
        , m_notifier(notifier)
        , m_mailer(mailer)
    {
    }
    void configure(Settings settings) { m_settings = std::move(settings); } //!< before the first call

    //! Answers the same, after about the same time, whether or not the address has an account.
    [[nodiscard]] Result<Created<Confirmation>> signUp(Store &store, CallContext &context, SignUp signUp);
    [[nodiscard]] Result<Confirmation> confirmation(Store &store, const ConfirmationId &id);
    //! A new link; the ones before stop working. One a minute, five an hour.
    [[nodiscard]] Result<Confirmation> resend(Store &store, CallContext &context, const ConfirmationId &id);
    [[nodiscard]] Result<Confirmation> confirm(Store &store, CallContext &context, const Secret &token);
    [[nodiscard]] Result<PasswordStrength> checkPassword(CallContext &context, const Secret &password, const QString &email, const QString &fullName);

    //! What wakes those who wait for a confirmation.
    static QString topic(const ConfirmationId &id);

private:
    Result<EmailAddress> check(Store &store, SignUp &signUp) const;
    void makeAccount(Store &store, CallContext &context, const StoredConfirmation &confirmation, const QDateTime &now);
    Result<void> checkResend(Store &store, CallContext &context, const StoredConfirmation &confirmation, const QDateTime &now);
    void mailLink(const StoredConfirmation &confirmation, const Secret &token);
    Confirmation stateOf(const StoredConfirmation &confirmation) const;

    const Clock &m_clock;
    PasswordHasher &m_hasher;
    RateLimiter &m_limiter;
    Intentions &m_intentions;
    Notifier &m_notifier;
    Mailer &m_mailer;
    Settings m_settings;
};

//! Whether \a domain gives mailboxes to anybody, such as gmail.com.
bool isConsumerMailDomain(const QString &domain);

//! Reads the address of who signs up, or moves to another one. Adds what is wrong with it at "/email".
Result<EmailAddress> checkWorkEmail(FieldErrors &errors, const QString &email, bool allowConsumerMail);

} // namespace Intrlume::Server
