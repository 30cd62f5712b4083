// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

namespace Intrlume::Test {

//! An authenticator app: reads what the platform gives out for it and shows codes. Written from RFC 6238 and RFC 4648 alone, so that it shares
//! no mistake with the platform.
class Authenticator {
public:
    Authenticator() = default;
    explicit Authenticator(const QString &base32)
    {
        quint32 buffer = 0;
        int bits = 0;
        for (const QChar letter : base32) {
            buffer = (buffer << 5) | static_cast<quint32>(QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").indexOf(letter));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                m_key.append(static_cast<char>((buffer >> bits) & 0xffU));
            }
        }
    }
    static Authenticator scanning(const QString &uri) { return Authenticator(QUrlQuery(QUrl(uri)).queryItemValue(QStringLiteral("secret"))); }

    //! What the app shows at that moment.
    QString codeAt(const QDateTime &time) const
    {
        QByteArray counter;
        for (quint64 step = static_cast<quint64>(time.toSecsSinceEpoch()) / 30, i = 0; i < 8; ++i, step >>= 8)
            counter.prepend(static_cast<char>(step & 0xffU));
        const QByteArray hash = QMessageAuthenticationCode::hash(counter, m_key, QCryptographicHash::Sha1);
        const int offset = hash.at(19) & 0xf;
        quint32 number = 0;
        for (int i = 0; i < 4; ++i)
            number = (number << 8) | static_cast<unsigned char>(hash.at(offset + i));
        return QString::number((number & 0x7fffffffU) % 1'000'000U).rightJustified(6, QLatin1Char('0'));
    }
    //! A code that none of the steps around \a time has.
    QString wrongCodeAt(const QDateTime &time) const
    {
        const QStringList right{codeAt(time.addSecs(-30)), codeAt(time), codeAt(time.addSecs(30))};
        QString wrong = QStringLiteral("000000");
        while (right.contains(wrong))
            wrong = QString::number(wrong.toInt() + 1).rightJustified(6, QLatin1Char('0'));
        return wrong;
    }

    QByteArray key() const { return m_key; }

private:
    QByteArray m_key;
};

} // namespace Intrlume::Test
