// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoint.h"
#include "core/account.h"
#include "core/page.h"

namespace Intrlume::Api {

//! What signing in and refreshing answer.
struct SessionGrant {
    Secret accessToken;
    std::chrono::seconds expiresIn{0};
    Secret refreshToken;
    SessionInfo session;
    Account account;

    [[nodiscard]] static Result<SessionGrant> fromJson(const QJsonObject &json);
};

//! What proves a second factor: a code of the authenticator app, or one of the recovery codes.
struct FactorProof {
    enum class Kind { Code, RecoveryCode };

    Kind kind = Kind::Code;
    Secret text; //!< as typed; the server leaves out blanks and hyphens

    QString member() const; //!< what the contract calls it: "code" or "recovery_code"
};

//! POST /v1/sessions. 401 `credentials-wrong` with \c Error::triesLeft, 401 `second-factor-required` with \c Error::challenge;
//! 403 `email-not-confirmed` with \c Error::confirmation.
struct CreateSession {
    using Reply = SessionGrant;

    QString email;
    Secret password;
    QString deviceName; //!< what a person will recognise in the list of devices
    QString platform;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return SessionGrant::fromJson(json); }
};

//! POST /v1/sessions/second-factor: what CreateSession began. 401 `code-wrong` with \c Error::triesLeft, 401 `code-used`;
//! 410 `challenge-expired`: the password is wanted again.
struct FinishSignIn {
    using Reply = SessionGrant;

    Secret challenge; //!< of the Error of CreateSession
    FactorProof proof;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return SessionGrant::fromJson(json); }
};

//! POST /v1/sessions/refresh: the old refresh token is spent by it. The server honours it once more within 10 s, and takes any
//! later use for theft, so nothing on the way may repeat it.
struct RefreshSession {
    using Reply = SessionGrant;

    Secret refreshToken;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return SessionGrant::fromJson(json); }
};

//! GET /v1/sessions
struct ListSessions {
    using Reply = Page<SessionInfo>;

    Cursor after;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Reply::fromJson(json); }
};

//! DELETE /v1/sessions/current
struct EndCurrentSession {
    using Reply = Nothing;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &) { return Nothing(); }
};

//! DELETE /v1/sessions/{id}: signs one device out; it notices at its next call.
struct EndSession {
    using Reply = Nothing;

    SessionId session;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &) { return Nothing(); }
};

//! DELETE /v1/sessions/others: signs every other device out.
struct EndOtherSessions {
    using Reply = Nothing;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &) { return Nothing(); }
};

//! POST /v1/sessions/current/elevate: sensitive calls work for the next 10 minutes. With the password, or with a code of the second factor
//! where it is on: that one is not enough for DisableTotp. 401 `password-wrong`, `code-wrong` or `code-used`; slows down like signing in.
struct ElevateSession {
    struct Reply {
        QDateTime elevatedUntil;
    };

    Secret password; //!< empty where a code proves it
    Secret code = {};

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json);
};

//! POST /v1/sessions/current/prove: whether it is still the person, as for the window's lock. Opens nothing. Errors as ElevateSession.
struct ProveIdentity {
    using Reply = Nothing;

    Secret password; //!< empty where a code proves it
    Secret code = {};

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &) { return Nothing(); }
};

//! GET /v1/me
struct GetMe {
    using Reply = Account;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Account::fromJson(json); }
};

static_assert(Endpoint<CreateSession> && Endpoint<FinishSignIn> && Endpoint<RefreshSession> && Endpoint<ListSessions>);
static_assert(
    Endpoint<
        EndCurrentSession> && Endpoint<EndSession> && Endpoint<EndOtherSessions> && Endpoint<ElevateSession> && Endpoint<ProveIdentity> && Endpoint<GetMe>);

} // namespace Intrlume::Api
