// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "core/secret.h"
#include "core/secretkey.h"

#include <optional>

namespace Intrlume::Server {

//! 32 bytes of SHA-256.
QByteArray sha256(QByteArrayView bytes);

//! HMAC-SHA-256 under \a key, which is 32 bytes.
QByteArray keyedHash(const Secret &key, QByteArrayView bytes);

//! From the system's generator.
QByteArray randomBytes(qsizetype count);

//! 32 random bytes as 43 characters of base64url: for links, access and refresh tokens.
Secret randomToken();

//! A new API key from the system's generator, without modulo bias.
SecretKey randomKey(Environment environment);

//! What an Ed25519 key is made from: 32 bytes from the system's generator (RFC 8032).
Secret signingSeed();
QByteArray signingPublicKey(const Secret &seed);
//! 64 bytes.
QByteArray sign(const Secret &seed, QByteArrayView message);

//! \a text under \a key, which is 32 bytes, with a nonce of its own in front (XSalsa20-Poly1305).
QByteArray encrypted(const Secret &key, const Secret &text);
//! Nothing where \a bytes are not what encrypted() made with this key.
std::optional<Secret> decrypted(const Secret &key, QByteArrayView bytes);

//! \a count characters of \a alphabet from the system's generator, without modulo bias.
Secret randomText(QLatin1String alphabet, qsizetype count);

//! A new id: \a now and 80 random bits.
template<typename IdType>
IdType newId(const QDateTime &now)
{
    const QByteArray entropy = randomBytes(10);
    return IdType::make(now, std::span(reinterpret_cast<const unsigned char *>(entropy.constData()), static_cast<size_t>(entropy.size())));
}

} // namespace Intrlume::Server
