// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoint.h"

#include <QDateTime>

namespace Intrlume::Api {

//! POST /v1/password-resets: mails a link that works for an hour. Answers the same whether or not the address is known.
struct RequestPasswordReset {
    using Reply = Nothing;

    QString email;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &) { return Nothing(); }
};

//! Whose password a link may set anew.
struct PasswordReset {
    QString email;
    QString fullName;
    QDateTime expiresAt;

    bool operator==(const PasswordReset &) const = default;
};

//! POST /v1/password-resets/check, with the token out of the mail's link. 410 `reset-expired` or `reset-used`.
struct CheckPasswordReset {
    using Reply = PasswordReset;

    Secret token;
    QString server = {}; //!< whose link it is; empty: the client's

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json);
};

//! POST /v1/password-resets/complete: ends all sessions. Fields as sign-up, at "/new_password"; 410 as CheckPasswordReset.
struct CompletePasswordReset {
    using Reply = Nothing;

    Secret token;
    Secret newPassword;
    QString server = {};

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &) { return Nothing(); }
};

static_assert(Endpoint<RequestPasswordReset> && Endpoint<CheckPasswordReset> && Endpoint<CompletePasswordReset>);

} // namespace Intrlume::Api
