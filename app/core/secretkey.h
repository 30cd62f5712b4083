// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <optional>
#include <span>

namespace Intrlume {

//! Which agents a key reaches.
enum class Environment { Live, Test };

QString toString(Environment environment); //!< "live" or "test"
std::optional<Environment> environmentFromString(QStringView text);

//! A secret API key: `intrlume_sk_{live|test}_`, 30 base62 characters and the CRC-32 of all before it as 6 more (contract, "API keys").
class SecretKey {
public:
    static constexpr int randomLength = 30;
    static constexpr int checksumLength = 6;

    //! From 30 numbers 0..61 out of the system's generator; asserts on anything else.
    static SecretKey make(Environment environment, std::span<const unsigned char> digits);

    //! Nothing where the form or the checksum is wrong: such a key needs no look-up.
    static std::optional<SecretKey> parse(QByteArrayView text);
    //! Whether a whole key stands anywhere in \a text, which is then none to be kept.
    static bool isWithin(const QString &text);

    Environment environment() const { return m_environment; }
    const Secret &secret() const { return m_secret; }
    //! The first four characters after the prefix and the last four: all that is ever shown of a stored key.
    QString head() const;
    QString tail() const;

private:
    SecretKey(Environment environment, Secret secret)
        : m_environment(environment)
        , m_secret(std::move(secret))
    {
    }

    Environment m_environment;
    Secret m_secret;
};

//! CRC-32 (ISO-HDLC) of \a bytes as \c SecretKey::checksumLength base62 characters.
QByteArray keyChecksum(QByteArrayView bytes);

} // namespace Intrlume
