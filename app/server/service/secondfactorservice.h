// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/mail/mail.h"
#include "server/service/caller.h"
#include "server/service/fielderrors.h"

namespace Intrlume::Server {

class Store;

//! What somebody offers as their second factor.
struct FactorProof {
    enum class Kind { Code, RecoveryCode };

    Kind kind = Kind::Code;
    Secret text;
};

//! What an authenticator app has to be told, once.
struct TotpEnrolment {
    Secret secret; //!< Base32
    Secret uri;
    QDateTime expiresAt;
};

//! Recovery codes, once.
struct IssuedRecoveryCodes {
    Account account;
    QList<Secret> codes;
};

//! TOTP (RFC 6238) and recovery codes: turning them on and off, and checking them.
class SecondFactorService {
public:
    enum class Check { Right, Wrong, Used };

    static constexpr int recoveryCodes = 10;

    SecondFactorService(const Clock &clock, RateLimiter &limiter, Mailer &mailer)
        : m_clock(clock)
        , m_limiter(limiter)
        , m_mailer(mailer)
    {
    }

    //! Makes or reads the secret that other secrets are encrypted with. Once, before the first call.
    void prepare(Store &store);

    //! Kind::Conflict, "second-factor-on". An enrolment that was begun before is dropped.
    [[nodiscard]] Result<TotpEnrolment> begin(Store &store, CallContext &context);
    //! Turns it on with the first code. A field error at "/code" where that is wrong.
    [[nodiscard]] Result<IssuedRecoveryCodes> confirm(Store &store, CallContext &context, const Secret &code);
    //! Wants a session that was elevated with the password, and a code of its own.
    [[nodiscard]] Result<Account> disable(Store &store, CallContext &context, const FactorProof &proof);
    [[nodiscard]] Result<IssuedRecoveryCodes> replaceCodes(Store &store, CallContext &context);
    [[nodiscard]] Result<Account> markCodesSaved(Store &store, CallContext &context);

    //! Counts a try of \a account; Kind::TooMany where there were too many.
    [[nodiscard]] Result<void> countTry(CallContext &context, const AccountId &account);
    void forgetTries(const AccountId &account);
    //! Counts a wrong code of \a account; whether it is the one that makes a run of them, which the owner is told of once in a day.
    bool endsRun(const AccountId &account);
    //! Checks a proof and, where it is right, spends it. Inside the caller's transaction, which has to be committed either way.
    Check take(Store &store, const AccountId &account, const FactorProof &proof);
    //! To call after the commit that a recovery code was spent in.
    void tellRecoveryCodeUsed(Store &store, const CallContext &context, const AccountId &account);
    //! To call after the commit of the wrong code that ended a run at signing in: whoever tries them knows the password.
    void tellWrongCodes(Store &store, const CallContext &context, const AccountId &account);

    //! Mails members who have it off, each at most once a day; how many were told and how many not. \a members empty: all.
    struct Reminded {
        int sent = 0;
        int skipped = 0;
    };
    [[nodiscard]] Result<Reminded> remind(Store &store, CallContext &context, const WorkspaceId &workspace, const QStringList &members);

private:
    Check takeCode(Store &store, const AccountId &account, const Secret &code);
    Check takeRecoveryCode(Store &store, const AccountId &account, const Secret &code);
    std::optional<qint64> matchingStep(const QByteArray &stored, const Secret &code) const;
    QByteArray hashOf(const AccountId &account, const Secret &code) const;
    QList<Secret> issueCodes(Store &store, const AccountId &account);
    Result<Account> requireOn(Store &store, const CallContext &context) const;
    void send(const Mail &mail);

    const Clock &m_clock;
    RateLimiter &m_limiter;
    Mailer &m_mailer;
    Secret m_secret;
};

//! The refusal of a proof that is not right.
tl::unexpected<Error> factorRefused(SecondFactorService::Check check);

} // namespace Intrlume::Server
