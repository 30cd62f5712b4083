// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/crypto.h"

#include <sodium.h>

#include <array>

namespace Intrlume::Server {

namespace {
const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}
} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(hash.data()), bytesOf(bytes), static_cast<unsigned long long>(bytes.size()));
    return hash;
}

QByteArray keyedHash(const Secret &key, QByteArrayView bytes)
{
    Q_ASSERT(key.size() == crypto_auth_hmacsha256_KEYBYTES);
    QByteArray hash(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256(reinterpret_cast<unsigned char *>(hash.data()), bytesOf(bytes), static_cast<unsigned long long>(bytes.size()),
                           bytesOf(key.expose()));
    return hash;
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

Secret randomToken()
{
    constexpr qsizetype tokenBytes = 32;
    return Secret(base64Url(randomBytes(tokenBytes)));
}

SecretKey randomKey(Environment environment)
{
    std::array<unsigned char, SecretKey::randomLength> digits{};
    for (unsigned char &digit : digits)
        digit = static_cast<unsigned char>(randombytes_uniform(62));
    SecretKey key = SecretKey::make(environment, digits);
    sodium_memzero(digits.data(), digits.size());
    return key;
}

Secret signingSeed()
{
    return Secret(randomBytes(crypto_sign_SEEDBYTES));
}

namespace {
//! Both halves of a key; the secret one is wiped with it.
struct SigningPair {
    explicit SigningPair(const Secret &seed)
    {
        Q_ASSERT(seed.size() == crypto_sign_SEEDBYTES);
        crypto_sign_seed_keypair(publicKey.data(), secretKey.data(), bytesOf(seed.expose()));
    }
    ~SigningPair() { sodium_memzero(secretKey.data(), secretKey.size()); }
    Q_DISABLE_COPY_MOVE(SigningPair)

    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> publicKey{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secretKey{};
};
} // namespace

QByteArray signingPublicKey(const Secret &seed)
{
    const SigningPair pair(seed);
    return QByteArray(reinterpret_cast<const char *>(pair.publicKey.data()), static_cast<qsizetype>(pair.publicKey.size()));
}

QByteArray sign(const Secret &seed, QByteArrayView message)
{
    const SigningPair pair(seed);
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, bytesOf(message),
                         static_cast<unsigned long long>(message.size()), pair.secretKey.data());
    return signature;
}

QByteArray encrypted(const Secret &key, const Secret &text)
{
    Q_ASSERT(key.size() == crypto_secretbox_KEYBYTES);
    QByteArray bytes = randomBytes(crypto_secretbox_NONCEBYTES);
    bytes.resize(static_cast<qsizetype>(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES) + text.size());
    auto *start = reinterpret_cast<unsigned char *>(bytes.data());
    crypto_secretbox_easy(start + crypto_secretbox_NONCEBYTES, bytesOf(text.expose()), static_cast<unsigned long long>(text.size()), start,
                          bytesOf(key.expose()));
    return bytes;
}

std::optional<Secret> decrypted(const Secret &key, QByteArrayView bytes)
{
    Q_ASSERT(key.size() == crypto_secretbox_KEYBYTES);
    constexpr auto overhead = static_cast<qsizetype>(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES);
    if (bytes.size() < overhead)
        return {};
    QByteArray text(bytes.size() - overhead, Qt::Uninitialized);
    const unsigned char *start = bytesOf(bytes);
    if (crypto_secretbox_open_easy(reinterpret_cast<unsigned char *>(text.data()), start + crypto_secretbox_NONCEBYTES,
                                   static_cast<unsigned long long>(bytes.size()) - crypto_secretbox_NONCEBYTES, start, bytesOf(key.expose()))
        != 0)
        return {};
    return Secret(std::move(text));
}

Secret randomText(QLatin1String alphabet, qsizetype count)
{
    QByteArray text(count, Qt::Uninitialized);
    for (char &character : text)
        character = alphabet.at(static_cast<qsizetype>(randombytes_uniform(static_cast<uint32_t>(alphabet.size())))).toLatin1();
    return Secret(std::move(text));
}

} // namespace Intrlume::Server
