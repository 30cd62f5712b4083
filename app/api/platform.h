// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoint.h"
#include "core/page.h"
#include "core/region.h"

namespace Intrlume::Api {

//! GET /v1/regions. Needs no session; also how a server is asked whether it speaks the contract at all.
struct ListRegions {
    using Reply = Page<Region>;

    QString server; //!< empty: the client's own; else the address of a server that is to be tried

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Reply::fromJson(json); }
};

//! What a region says of itself.
struct Ping {
    QString region;
    bool checksKeys = true; //!< false: cut off for 50 s or longer, so it refuses what it cannot confirm
    QString address = {}; //!< the caller's own, as the server sees it; empty: not told

    bool operator==(const Ping &) const = default;
};

//! GET {endpoint}/v1/ping, the latency probe: tried once, without a credential.
struct PingRegion {
    using Reply = Ping;

    QString endpoint;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json);
};

static_assert(Endpoint<ListRegions> && Endpoint<PingRegion>);

} // namespace Intrlume::Api
