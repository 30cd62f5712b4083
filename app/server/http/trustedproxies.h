// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/iprange.h"

#include <string>
#include <utility>
#include <vector>

namespace Intrlume::Server {

//! The proxies in front of this server whose X-Forwarded-For is believed. Without any, only the connection itself counts.
class TrustedProxies {
public:
    using Headers = std::vector<std::pair<std::string, std::string>>; //!< names in lower case

    TrustedProxies() = default;
    explicit TrustedProxies(QList<IpRange> ranges)
        : m_ranges(std::move(ranges))
    {
    }

    //! Who is behind \a peer: X-Forwarded-For read from the right, where the nearest proxy wrote, to the first address that is no trusted
    //! proxy. Whatever stands further left anybody may have made up. Where a proxy wrote what is no address, the proxy itself is the caller.
    IpAddress callerOf(const IpAddress &peer, const Headers &headers) const;

private:
    bool trusts(const IpAddress &address) const;

    QList<IpRange> m_ranges;
};

} // namespace Intrlume::Server
