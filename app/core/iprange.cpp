// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/iprange.h"

#include <QRegularExpression>

#include <arpa/inet.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume {

namespace {
constexpr int ipv4Offset = 12; // Bytes before the IPv4 address in its mapped form, ::ffff:a.b.c.d
constexpr int bitsOfMapped = 96;

//! True where the first \a length bits of both are the same.
bool sharePrefix(const std::array<unsigned char, 16> &a, const std::array<unsigned char, 16> &b, int length)
{
    const auto whole = static_cast<size_t>(length / 8);
    if (!std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(whole), b.begin()))
        return false;
    const int rest = length % 8;
    return rest == 0 || ((a.at(whole) ^ b.at(whole)) >> (8 - rest)) == 0;
}
} // namespace

Result<IpAddress> IpAddress::parse(const QString &text)
{
    IpAddress address;
    const QByteArray bytes = text.toLatin1();
    if (text.contains(u':')) {
        if (inet_pton(AF_INET6, bytes.constData(), address.m_bytes.data()) == 1 && bytes.size() == text.size() && !bytes.contains('\0'))
            return address;
    } else if (inet_pton(AF_INET, bytes.constData(), address.m_bytes.data() + ipv4Offset) == 1 && !bytes.contains('\0')) {
        address.m_bytes[10] = address.m_bytes[11] = 0xFF;
        return address;
    }
    return fail(Error::Kind::Invalid, u"ip-invalid"_s, u"%1 is not an address."_s.arg(text));
}

bool IpAddress::isIpv4() const
{
    return std::all_of(m_bytes.begin(), m_bytes.begin() + 10, [](unsigned char byte) { return byte == 0; }) && m_bytes[10] == 0xFF
           && m_bytes[11] == 0xFF;
}

QString IpAddress::toString() const
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (isIpv4())
        inet_ntop(AF_INET, m_bytes.data() + ipv4Offset, text.data(), text.size());
    else
        inet_ntop(AF_INET6, m_bytes.data(), text.data(), text.size());
    return QString::fromLatin1(text.data());
}

Result<IpRange> IpRange::parse(const QString &cidr, const QString &note)
{
    const QString trimmed = cidr.trimmed();
    const qsizetype slash = trimmed.indexOf(u'/');
    const Result<IpAddress> address = IpAddress::parse(slash < 0 ? trimmed : trimmed.first(slash));
    if (!address)
        return tl::unexpected(address.error());

    // ::ffff:10.0.0.0/104 names the same network as 10.0.0.0/8; only the dotted form counts its length from 32.
    const bool dotted = address->isIpv4() && !trimmed.contains(u':');
    const int longest = dotted ? 32 : 128;
    int length = longest;
    if (slash >= 0) {
        static const QRegularExpression number(uR"(^(0|[1-9][0-9]{0,2})\z)"_s);
        const QString digits = trimmed.mid(slash + 1);
        length = digits.toInt();
        if (!number.match(digits).hasMatch() || length > longest)
            return fail(Error::Kind::Invalid, u"range-invalid"_s,
                        u"%1 is not a valid range. The number after the slash must be 0 to %2."_s.arg(trimmed).arg(longest));
    }

    IpRange range;
    range.m_length = dotted ? length + bitsOfMapped : length;
    range.m_note = note;
    for (int bit = 0; bit < range.m_length; ++bit) {
        const auto byte = static_cast<size_t>(bit / 8);
        range.m_network.m_bytes.at(byte) |= address->m_bytes.at(byte) & (0x80U >> (bit % 8));
    }
    if (range.m_network != *address)
        return fail(Error::Kind::Invalid, u"host-bits-set"_s, range.cidr());
    return range;
}

Result<IpRange> IpRange::fromJson(const QJsonObject &json)
{
    return parse(json["cidr"_L1].toString(), json["note"_L1].toString());
}

QJsonObject IpRange::toJson() const
{
    return {{u"cidr"_s, cidr()}, {u"note"_s, m_note}};
}

bool IpRange::isIpv4() const
{
    return m_network.isIpv4() && m_length >= bitsOfMapped;
}

bool IpRange::contains(const IpAddress &address) const
{
    return isIpv4() == address.isIpv4() && sharePrefix(m_network.m_bytes, address.m_bytes, m_length);
}

bool IpRange::contains(const IpRange &other) const
{
    return isIpv4() == other.isIpv4() && other.m_length >= m_length && sharePrefix(m_network.m_bytes, other.m_network.m_bytes, m_length);
}

QString IpRange::cidr() const
{
    return m_network.toString() + u'/' + QString::number(isIpv4() ? m_length - bitsOfMapped : m_length);
}

bool admits(const QList<IpRange> &ranges, const IpAddress &address)
{
    return ranges.isEmpty() || std::any_of(ranges.begin(), ranges.end(), [&address](const IpRange &range) { return range.contains(address); });
}

} // namespace Intrlume
