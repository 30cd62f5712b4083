// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/page.h"
#include "server/service/caller.h"
#include "server/service/fielderrors.h"
#include "server/service/passwordhasher.h"

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
    SessionService(const Clock &clock, PasswordHasher &hasher, RateLimiter &limiter)
        : m_clock(clock)
        , m_hasher(hasher)
        , m_limiter(limiter)
    {
    }

    //! Makes or reads the secret that refresh tokens are derived with. Once, before the first call.
    void prepare(Store &store);

    [[nodiscard]] Result<SessionGrant> signIn(Store &store, CallContext &context, SignIn signIn);
    //! Rotates. A token that was just spent gives the same successor once more within 10 s; any older one ends the session.
    [[nodiscard]] Result<SessionGrant> refresh(Store &store, CallContext &context, const Secret &token);

    //! Opens 10 minutes in which sensitive calls work; until when. Kind::Unauthorized, "password-wrong"; wrong tries slow down as signing in does.
    [[nodiscard]] Result<QDateTime> elevate(Store &store, CallContext &context, const Secret &password);

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
    Result<SessionGrant> rotate(Store &store, const Secret &token, const StoredRefreshToken &row, const StoredSession &session, const QDateTime &now);
    bool inGrace(Store &store, const Secret &token, const StoredRefreshToken &row, const QDateTime &now) const;
    Secret successorOf(const Secret &token) const;

    const Clock &m_clock;
    PasswordHasher &m_hasher;
    RateLimiter &m_limiter;
    Secret m_refreshSecret;
};

} // namespace Intrlume::Server
