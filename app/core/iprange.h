// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QJsonObject>

#include <array>

namespace Intrlume {

//! An IPv4 or IPv6 address as 16 bytes, IPv4 in its mapped form, so that both compare as one (contract: mapped counts as IPv4).
class IpAddress {
public:
    //! Kind::Invalid, code "ip-invalid". Takes no zone, port or leading zeros.
    [[nodiscard]] static Result<IpAddress> parse(const QString &text);

    bool isIpv4() const;
    QString toString() const; //!< shortest form; "203.0.113.24" for a mapped address
    const std::array<unsigned char, 16> &bytes() const { return m_bytes; }

    bool operator==(const IpAddress &) const = default;

private:
    friend class IpRange;
    std::array<unsigned char, 16> m_bytes{};
};

//! A network in CIDR notation with a person's note. A bare address is a /32 or a /128.
class IpRange {
public:
    //! Kind::Invalid: code "range-invalid" for a bad length, "ip-invalid" for a bad address,
    //! "host-bits-set" for 10.0.0.1/24, whose detail is the right network, "10.0.0.0/24", and nothing else.
    [[nodiscard]] static Result<IpRange> parse(const QString &cidr, const QString &note = {});
    [[nodiscard]] static Result<IpRange> fromJson(const QJsonObject &json); //!< {"cidr", "note"}
    QJsonObject toJson() const;

    //! An IPv4 address lies in IPv4 ranges only, mapped ones among them: "::/0" is all of IPv6, and "0.0.0.0/0" all of IPv4.
    bool contains(const IpAddress &address) const;
    bool contains(const IpRange &other) const;
    QString cidr() const;
    const QString &note() const { return m_note; }

    bool operator==(const IpRange &) const = default;

private:
    bool isIpv4() const;

    IpAddress m_network;
    int m_length = 128; // In bits of the 16-byte form: an IPv4 /24 is 120.
    QString m_note;
};

//! Whether a key with these ranges may be used from \a address: where there are none, from anywhere (contract, "API keys").
bool admits(const QList<IpRange> &ranges, const IpAddress &address);

} // namespace Intrlume
