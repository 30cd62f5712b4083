// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/http/trustedproxies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
//! One hop, from right to left over all headers of the name, as if they were one.
QStringList hopsFromTheRight(const TrustedProxies::Headers &headers)
{
    QStringList hops;
    for (auto header = headers.rbegin(); header != headers.rend(); ++header) {
        if (header->first != "x-forwarded-for")
            continue;
        const QStringList parts = QString::fromLatin1(header->second.c_str()).split(u',');
        for (auto part = parts.rbegin(); part != parts.rend(); ++part)
            hops.append(part->trimmed());
    }
    return hops;
}

//! Some proxies add the port, and brackets around IPv6.
Result<IpAddress> addressOf(const QString &hop)
{
    if (hop.startsWith(u'[') && hop.contains(u']'))
        return IpAddress::parse(hop.mid(1, hop.indexOf(u']') - 1));
    return IpAddress::parse(hop.count(u':') == 1 ? hop.section(u':', 0, 0) : hop);
}
} // namespace

bool TrustedProxies::trusts(const IpAddress &address) const
{
    return std::any_of(m_ranges.begin(), m_ranges.end(), [&address](const IpRange &range) { return range.contains(address); });
}

IpAddress TrustedProxies::callerOf(const IpAddress &peer, const Headers &headers) const
{
    IpAddress caller = peer;
    if (!trusts(peer))
        return caller;
    for (const QString &hop : hopsFromTheRight(headers)) {
        const Result<IpAddress> address = addressOf(hop);
        if (!address)
            return caller;
        caller = *address;
        if (!trusts(caller))
            return caller;
    }
    return caller;
}

} // namespace Intrlume::Server
