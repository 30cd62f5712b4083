// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/sessions.h"

namespace Intrlume::Api {

//! What an account may not keep in sight: shown once, then only their number is known.
struct RecoveryCodes {
    Account account;
    QList<Secret> codes; //!< as a person writes them down, such as "k3vpm-7qx2d"

    [[nodiscard]] static Result<RecoveryCodes> fromJson(const QJsonObject &json);
};

//! PATCH /v1/me. Kind::Changed where the account is no longer as \c etag says.
struct UpdateMe {
    using Reply = Account;

    QString fullName;
    QString etag;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Account::fromJson(json); }
};

//! DELETE /v1/me, elevated: leaves every workspace and ends every session. 409 `last-owner` where one would be left without an owner.
struct DeleteMe {
    using Reply = Nothing;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &) { return Nothing{}; }
};

//! POST /v1/me/password, elevated. Fields as sign-up, at "/new_password".
struct ChangePassword {
    using Reply = Nothing;

    Secret newPassword;
    bool endOtherSessions = true;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &) { return Nothing(); }
};

//! POST /v1/me/email, elevated: mails a link to the new address; the old one stays in force until that was followed.
struct ChangeEmail {
    using Reply = Account;

    QString email;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Account::fromJson(json); }
};

//! DELETE /v1/me/email: gives up a change that waits for its confirmation.
struct CancelEmailChange {
    using Reply = Account;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Account::fromJson(json); }
};

//! What an authenticator app wants to know.
struct TotpEnrolment {
    Secret secret; //!< Base32 (RFC 4648), for typing
    Secret uri; //!< "otpauth://totp/…", for a QR code
    QDateTime expiresAt; //!< until when ConfirmTotp works
};

//! POST /v1/me/totp, elevated: begins; nothing changes before ConfirmTotp. 409 `second-factor-on`.
struct BeginTotp {
    using Reply = TotpEnrolment;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json);
};

//! POST /v1/me/totp/confirm, elevated: turns it on and gives the recovery codes. A wrong code is a field error at "/code".
struct ConfirmTotp {
    using Reply = RecoveryCodes;

    Secret code;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return RecoveryCodes::fromJson(json); }
};

//! POST /v1/me/totp/disable, elevated with the password: a code of the elevation is none (403 `elevation-required`). 401 `code-wrong`, `code-used`.
struct DisableTotp {
    using Reply = Account;

    FactorProof proof;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Account::fromJson(json); }
};

//! POST /v1/me/recovery-codes, elevated: ten new ones; those before stop working.
struct ReplaceRecoveryCodes {
    using Reply = RecoveryCodes;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return RecoveryCodes::fromJson(json); }
};

//! POST /v1/me/recovery-codes/saved: the person says that they are stored.
struct ConfirmRecoveryCodesSaved {
    using Reply = Account;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Account::fromJson(json); }
};

static_assert(
    Endpoint<
        UpdateMe> && Endpoint<DeleteMe> && Endpoint<ChangePassword> && Endpoint<ChangeEmail> && Endpoint<CancelEmailChange> && Endpoint<BeginTotp>);
static_assert(Endpoint<ConfirmTotp> && Endpoint<DisableTotp> && Endpoint<ReplaceRecoveryCodes> && Endpoint<ConfirmRecoveryCodesSaved>);

} // namespace Intrlume::Api
