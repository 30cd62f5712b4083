// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"

namespace Intrlume {

//! A key that the platform signs with.
struct SigningKey {
    QString id;
    QByteArray publicKey; //!< 32 bytes, Ed25519 (RFC 8032)
    QDateTime createdAt;

    //! {"id", "algorithm": "Ed25519", "public_key": base64, "created_at"}
    [[nodiscard]] static Result<SigningKey> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const SigningKey &) const = default;
};

//! What a revocation's receipt says: when each region stopped which key.
struct Receipt {
    WorkspaceId workspace;
    KeyId key;
    QString maskedKey;
    QString name;
    Revocation revocation; //!< complete
    QDateTime issuedAt;

    //! The bytes that are signed: compact JSON with its members in alphabetical order.
    QByteArray toPayload() const;
    //! Kind::Malformed for what is no receipt, or one of a version that is not known here.
    [[nodiscard]] static Result<Receipt> fromPayload(const QByteArray &payload);

    bool operator==(const Receipt &) const = default;
};

//! A receipt as it is saved: the very bytes that were signed, so that nobody has to write JSON alike to check it.
struct SignedReceipt {
    QByteArray payload;
    QString keyId; //!< which SigningKey
    QByteArray publicKey;
    QByteArray signature; //!< 64 bytes

    //! {"payload": base64, "algorithm": "Ed25519", "key_id", "public_key": base64, "signature": base64}
    [[nodiscard]] static Result<SignedReceipt> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    //! What the receipt says, once \a trusted, a key known from elsewhere and not from the receipt, has signed it.
    //! Kind::Untrusted, "signature-wrong", where it has not.
    [[nodiscard]] Result<Receipt> verify(const QByteArray &trusted) const;

    bool operator==(const SignedReceipt &) const = default;
};

} // namespace Intrlume
