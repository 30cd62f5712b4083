// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QList>
#include <QString>

#include <chrono>

namespace Intrlume {

//! What is wrong with one field of a request, as RFC 9457's `errors` member carries it.
struct FieldError {
    QString pointer; //!< JSON pointer into the request body, such as "/allowed_ips/0/cidr"
    QString code; //!< stable, such as "too-short"
    QString detail; //!< a sentence for the person who typed the field

    bool operator==(const FieldError &) const = default;
};

//! Why an operation failed. Callers branch on \c kind, and on \c code where the contract names one;
//! \c detail is for people and logs only.
struct Error {
    enum class Kind {
        Offline, //!< no connection to the service
        Timeout, //!< the service did not answer in time
        Unauthorized, //!< 401: no session or key, or one that no longer counts
        Forbidden, //!< 403: known, but not allowed
        NotFound, //!< 404, also for what lies in someone else's workspace
        Conflict, //!< 409: cannot be done in the present state
        Changed, //!< 412 and 428: someone else changed it meanwhile, or no If-Match was sent
        Invalid, //!< 400, 413, 414, 422, 431: the request is wrong; see \c fields
        TooMany, //!< 429: see \c retryAfter
        Server, //!< 5xx
        Malformed, //!< an answer, a file or a text that cannot be read
        Untrusted, //!< TLS failed, or a credential would have gone over plain HTTP
        Incompatible, //!< the server does not speak the contract
        Keychain, //!< the system's keychain is absent, locked or refused
        Storage, //!< database or disk
        Cancelled, //!< the caller no longer wants the answer
    };

    Kind kind;
    QString code; //!< the contract's problem code, such as "key-revoked"
    QString detail;
    QString requestId; //!< X-Request-Id of the answer, for support
    QList<FieldError> fields;
    std::chrono::seconds retryAfter{0}; //!< how long to wait before trying again; 0 where unknown
    int triesLeft = -1; //!< with "credentials-wrong": how many are left before one has to wait; -1 where unknown
    QString confirmation; //!< with "email-not-confirmed": the ConfirmationId to resend
    Secret challenge = {}; //!< with "second-factor-required": what FinishSignIn proves the password with

    bool operator==(const Error &) const = default;
};

} // namespace Intrlume
