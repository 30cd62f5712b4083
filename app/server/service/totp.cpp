// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/totp.h"

#include <QMessageAuthenticationCode>
#include <QUrl>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr int digits = 6;
constexpr quint32 modulus = 1'000'000;
} // namespace

qint64 totpStep(const QDateTime &time)
{
    return time.toSecsSinceEpoch() / totpSeconds;
}

Secret totpCode(const Secret &secret, qint64 step)
{
    std::array<char, sizeof(quint64)> counter{};
    qToBigEndian(static_cast<quint64>(step), counter.data());
    const QByteArray hash = QMessageAuthenticationCode::hash(QByteArray::fromRawData(counter.data(), static_cast<qsizetype>(counter.size())),
                                                             secret.expose(), QCryptographicHash::Sha1);
    // RFC 4226, 5.3: the last four bits say where the number lies.
    const qsizetype offset = hash.back() & 0x0f;
    const quint32 number = qFromBigEndian<quint32>(hash.constData() + offset) & 0x7fffffffU;
    return Secret(QByteArray::number(number % modulus).rightJustified(digits, '0'));
}

Secret base32(const Secret &bytes)
{
    constexpr auto alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_L1;
    QByteArray text;
    quint32 buffer = 0;
    int bits = 0;
    for (const char byte : bytes.expose()) {
        buffer = (buffer << 8) | static_cast<unsigned char>(byte);
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            text.append(alphabet.at(static_cast<qsizetype>((buffer >> bits) & 31U)).toLatin1());
        }
    }
    if (bits > 0)
        text.append(alphabet.at(static_cast<qsizetype>((buffer << (5 - bits)) & 31U)).toLatin1());
    return Secret(std::move(text));
}

Secret totpUri(const Secret &secret, const QString &email)
{
    QByteArray uri = "otpauth://totp/Intrlume:" + QUrl::toPercentEncoding(email) + "?secret=";
    uri += base32(secret).expose();
    uri += "&issuer=Intrlume&algorithm=SHA1&digits=6&period=30";
    return Secret(std::move(uri));
}

} // namespace Intrlume::Server
