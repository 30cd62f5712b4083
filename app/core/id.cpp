// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/id.h"

#include <algorithm>
#include <array>

namespace Intrlume {

namespace {
constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U
constexpr qsizetype ulidLength = 26;
constexpr size_t entropyBytes = 10;
constexpr size_t timeBytes = 6;
} // namespace

QString makeUlid(const QDateTime &time, std::span<const unsigned char> entropy)
{
    Q_ASSERT(entropy.size() >= entropyBytes);
    std::array<unsigned char, timeBytes + entropyBytes> bytes{};
    const auto milliseconds = static_cast<quint64>(time.toMSecsSinceEpoch());
    for (size_t i = 0; i < timeBytes; ++i)
        bytes[i] = static_cast<unsigned char>(milliseconds >> (8 * (timeBytes - 1 - i)));
    std::copy_n(entropy.begin(), entropyBytes, bytes.begin() + timeBytes);

    // 128 bits as 26 digits of 5 bits: two zero bits lead.
    QString text(ulidLength, QLatin1Char('0'));
    for (qsizetype digit = 0; digit < ulidLength; ++digit) {
        unsigned value = 0;
        for (qsizetype bit = 0; bit < 5; ++bit) {
            const qsizetype position = digit * 5 + bit - 2;
            const unsigned set = position < 0 ? 0U : (bytes[static_cast<size_t>(position / 8)] >> (7 - position % 8)) & 1U;
            value = value << 1U | set;
        }
        text[digit] = QLatin1Char(alphabet[value]);
    }
    return text;
}

bool isUlid(QStringView text)
{
    const auto isDigit = [](QChar c) { return c.unicode() != 0 && QLatin1String(alphabet).contains(c); };
    return text.size() == ulidLength && text.front() <= QLatin1Char('7') && std::all_of(text.begin(), text.end(), isDigit);
}

} // namespace Intrlume
