// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/secretkey.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Intrlume {

namespace {
constexpr char base62[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr QByteArrayView livePrefix = "intrlume_sk_live_";
constexpr QByteArrayView testPrefix = "intrlume_sk_test_";
constexpr QByteArrayView bothPrefixes = "intrlume_sk_";
constexpr qsizetype shownLength = 4;

//! The reflected polynomial 0xEDB88320, a table of 256 (ISO 3309, as zlib and PNG use it).
constexpr std::array<quint32, 256> crcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
        table[i] = value;
    }
    return table;
}();

quint32 crc32(QByteArrayView bytes)
{
    quint32 value = 0xFFFFFFFFU;
    for (const char byte : bytes)
        value = crcTable[(value ^ static_cast<unsigned char>(byte)) & 0xFFU] ^ (value >> 8U);
    return ~value;
}

QByteArrayView prefixOf(Environment environment)
{
    return environment == Environment::Live ? livePrefix : testPrefix;
}

bool isBase62(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}
} // namespace

QString toString(Environment environment)
{
    return environment == Environment::Live ? u"live"_s : u"test"_s;
}

std::optional<Environment> environmentFromString(QStringView text)
{
    if (text == "live"_L1)
        return Environment::Live;
    if (text == "test"_L1)
        return Environment::Test;
    return {};
}

QByteArray keyChecksum(QByteArrayView bytes)
{
    quint32 value = crc32(bytes);
    QByteArray text(SecretKey::checksumLength, '0');
    for (qsizetype i = text.size(); i-- > 0; value /= 62)
        text[i] = base62[value % 62];
    return text;
}

SecretKey SecretKey::make(Environment environment, std::span<const unsigned char> digits)
{
    Q_ASSERT(digits.size() == randomLength);
    QByteArray text;
    text.reserve(prefixOf(environment).size() + randomLength + checksumLength); // No reallocation leaves a copy behind.
    text += prefixOf(environment);
    for (const unsigned char digit : digits) {
        Q_ASSERT(digit < 62);
        text += base62[digit];
    }
    text += keyChecksum(text);
    return {environment, Secret(std::move(text))};
}

std::optional<SecretKey> SecretKey::parse(QByteArrayView text)
{
    const bool live = text.startsWith(livePrefix);
    if (!live && !text.startsWith(testPrefix))
        return {};
    const qsizetype checked = livePrefix.size() + randomLength; // Both prefixes are of one length.
    if (text.size() != checked + checksumLength || !std::all_of(text.begin() + livePrefix.size(), text.end(), isBase62))
        return {};
    if (keyChecksum(text.first(checked)) != text.sliced(checked))
        return {};
    return SecretKey(live ? Environment::Live : Environment::Test, Secret(text.toByteArray()));
}

bool SecretKey::isWithin(const QString &text)
{
    constexpr qsizetype length = livePrefix.size() + randomLength + checksumLength;
    Secret bytes(text.toUtf8());
    const QByteArrayView all(bytes.expose());
    for (qsizetype at = all.indexOf(bothPrefixes); at >= 0; at = all.indexOf(bothPrefixes, at + 1)) {
        if (parse(all.sliced(at, std::min(length, all.size() - at))))
            return true;
    }
    return false;
}

QString SecretKey::head() const
{
    return QString::fromLatin1(m_secret.expose().mid(livePrefix.size(), shownLength));
}

QString SecretKey::tail() const
{
    return QString::fromLatin1(m_secret.expose().right(shownLength));
}

} // namespace Intrlume
