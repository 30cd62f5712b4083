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

//! POST /v1/sessions. 401 `credentials-wrong` with \c Error::triesLeft; 403 `email-not-confirmed` with \c Error::confirmation.
struct CreateSession {
    using Reply = SessionGrant;

    QString email;
    Secret password;
    QString deviceName; //!< what a person will recognise in the list of devices
    QString platform;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return SessionGrant::fromJson(json); }
};

//! POST /v1/sessions/refresh: the old refresh token is spent by it. The server honours it once more within 10 s, so one repeat is safe.
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

//! POST /v1/sessions/current/elevate: sensitive calls work for the next 10 minutes. 401 `password-wrong`; slows down like signing in.
struct ElevateSession {
    struct Reply {
        QDateTime elevatedUntil;
    };

    Secret password;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json);
};

//! GET /v1/me
struct GetMe {
    using Reply = Account;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Account::fromJson(json); }
};

static_assert(
    Endpoint<
        CreateSession> && Endpoint<RefreshSession> && Endpoint<ListSessions> && Endpoint<EndCurrentSession> && Endpoint<ElevateSession> && Endpoint<GetMe>);

} // namespace Intrlume::Api
