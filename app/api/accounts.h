// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoint.h"

#include <QDateTime>

namespace Intrlume::Api {

//! How far the confirmation of an address is.
struct Confirmation {
    enum class State { Pending, Confirmed, Expired };

    ConfirmationId id;
    State state = State::Pending;
    QDateTime expiresAt;

    [[nodiscard]] static Result<Confirmation> fromJson(const QJsonObject &json);
    bool operator==(const Confirmation &) const = default;
};

//! POST /v1/accounts. The answer is the same whether or not the address is known.
struct CreateAccount {
    using Reply = Confirmation;

    QString email;
    QString fullName;
    Secret password;
    Secret invitationToken = {}; //!< of an invitation to this address, which confirms it at once

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Confirmation::fromJson(json); }
};

//! GET /v1/confirmations/{id}?wait=…: answers once it is no longer pending, at the latest after \c wait seconds.
struct WaitForConfirmation {
    using Reply = Confirmation;

    ConfirmationId confirmation;
    int wait = 25; //!< seconds, 0 to 25

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Confirmation::fromJson(json); }
};

//! POST /v1/confirmations/{id}/resend: one a minute and five an hour, else Kind::TooMany with \c retryAfter.
struct ResendConfirmation {
    using Reply = Confirmation;

    ConfirmationId confirmation;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Confirmation::fromJson(json); }
};

//! POST /v1/confirmations, with the token out of the mail's link.
struct Confirm {
    using Reply = Confirmation;

    Secret token;
    QString server = {}; //!< whose link it is; empty: the client's

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Confirmation::fromJson(json); }
};

//! How hard a password is to guess.
struct PasswordStrength {
    int score = 0; //!< 0 and 1 weak, 2 fair, 3 good, 4 strong; sign-up takes 3 and 4
    QString advice; //!< "too-short", "contains-name", … "none"

    bool operator==(const PasswordStrength &) const = default;
};

//! POST /v1/password-check. The account's own words count as easy to guess.
struct CheckPassword {
    using Reply = PasswordStrength;

    Secret password;
    QString email;
    QString fullName;
    QString server = {}; //!< empty: the client's

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json);
};

static_assert(
    Endpoint<CreateAccount> && Endpoint<WaitForConfirmation> && Endpoint<ResendConfirmation> && Endpoint<Confirm> && Endpoint<CheckPassword>);

} // namespace Intrlume::Api
