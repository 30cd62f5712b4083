// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/page.h"
#include "server/service/background.h"
#include "server/service/caller.h"
#include "server/service/fielderrors.h"
#include "server/service/passwordhasher.h"
#include "server/service/secondfactorservice.h"

namespace Intrlume::Server {

class Store;
struct StoredAccount;
struct StoredSession;
struct StoredRefreshToken;

//! What a person gives to sign in.
struct SignIn {
    QString email;
    Secret password;
    QString deviceName;
    QString platform;
    FieldErrors errors = {};
};

//! A session just begun or refreshed: the only place where its tokens are.
struct SessionGrant {
    Secret accessToken;
    int expiresIn = 0; //!< seconds
    Secret refreshToken;
    SessionInfo session;
    Account account;
};

//! Signing in, staying signed in, signing out.
class SessionService {
public:
    SessionService(const Clock &clock, PasswordHasher &hasher, RateLimiter &limiter, SecondFactorService &secondFactors, Mailer &mailer,
                   Background background)
        : m_clock(clock)
        , m_hasher(hasher)
        , m_limiter(limiter)
        , m_secondFactors(secondFactors)
        , m_mailer(mailer)
        , m_background(std::move(background))
    {
    }

    //! Makes or reads the secret that refresh tokens are derived with. Once, before the first call.
    void prepare(Store &store);

    //! Kind::Unauthorized, "second-factor-required", with a challenge for finishSignIn() where the account has one.
    [[nodiscard]] Result<SessionGrant> signIn(Store &store, CallContext &context, SignIn signIn);
    //! The second step. Kind::Unauthorized, "code-wrong" or "code-used"; Kind::NotFound, "challenge-expired", also after five wrong codes.
    [[nodiscard]] Result<SessionGrant> finishSignIn(Store &store, CallContext &context, const Secret &challenge, const FactorProof &proof);
    //! A new session, inside the caller's transaction, for somebody who has proved who they are.
    SessionGrant begin(Store &store, CallContext &context, const Account &account, const QString &deviceName, const QString &platform);
    //! Rotates. A token that was just spent gives the same successor once more within 10 s; any older one ends the session.
    [[nodiscard]] Result<SessionGrant> refresh(Store &store, CallContext &context, const Secret &token);

    //! Whether it is still the person: opens nothing. Kind::Unauthorized, "password-wrong"; wrong tries slow down as signing in does, and a run of
    //! them is mailed.
    [[nodiscard]] Result<void> prove(Store &store, CallContext &context, const Secret &password);
    //! The same by a code of the second factor. Kind::Conflict, "second-factor-off"; Kind::Unauthorized, "code-wrong" or "code-used".
    [[nodiscard]] Result<void> proveByCode(Store &store, CallContext &context, const Secret &code);
    //! Opens 10 minutes in which sensitive calls work; until when. The errors of prove().
    [[nodiscard]] Result<QDateTime> elevate(Store &store, CallContext &context, const Secret &password);
    //! The same by a code, with the errors of proveByCode(): not for what wants the password itself.
    [[nodiscard]] Result<QDateTime> elevateByCode(Store &store, CallContext &context, const Secret &code);

    //! Who holds this access token. Kind::Unauthorized, "session-invalid".
    [[nodiscard]] Result<Caller> authenticate(Store &store, const Secret &accessToken);

    [[nodiscard]] Result<Account> me(Store &store, const CallContext &context);
    [[nodiscard]] Result<Page<SessionInfo>> list(Store &store, const CallContext &context, const QString &before, int limit);
    [[nodiscard]] Result<void> end(Store &store, CallContext &context, const SessionId &id);
    [[nodiscard]] Result<void> endOthers(Store &store, CallContext &context);

private:
    Result<void> checkTries(CallContext &context, const RatePolicy &policy, const QString &account, RateState &left);
    Result<StoredAccount> checkPassword(Store &store, CallContext &context, const SignIn &signIn, const QString &emailKey);
    SessionGrant grant(Store &store, const StoredSession &session, const Account &account, Secret refreshToken, const QDateTime &now);
    Result<SessionGrant> rotate(Store &store, const CallContext &context, const Secret &token, const StoredRefreshToken &row,
                                const StoredSession &session);
    tl::unexpected<Error> challengeFor(Store &store, CallContext &context, const AccountId &account, const SignIn &signIn);
    QDateTime openElevation(Store &store, const CallContext &context, bool byPassword);
    void noteWrongProof(Store &store, const CallContext &context, bool endsRun);
    void noteFailure(const CallContext &context, const QString &emailKey, bool last);
    bool inGrace(Store &store, const Secret &token, const StoredRefreshToken &row, const QDateTime &now) const;
    Secret successorOf(const Secret &token) const;

    const Clock &m_clock;
    PasswordHasher &m_hasher;
    RateLimiter &m_limiter;
    SecondFactorService &m_secondFactors;
    Mailer &m_mailer;
    Background m_background;
    Secret m_refreshSecret;
};

} // namespace Intrlume::Server
