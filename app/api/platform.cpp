// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/platform.h"

#include "core/json.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Api {

HttpRequest ListRegions::request() const
{
    return {.path = u"/v1/regions"_s, .auth = Auth::None, .server = server};
}

HttpRequest PingRegion::request() const
{
    return {.path = u"/v1/ping"_s, .auth = Auth::None, .server = endpoint, .timeout = std::chrono::seconds(5), .retry = false};
}

Result<Ping> PingRegion::parse(const QJsonObject &json)
{
    const QString region = json["region"_L1].toString();
    if (region.isEmpty())
        return malformed("ping without a region");
    return Ping{region, json["key_checks"_L1].toString() != "refusing"_L1, json["address"_L1].toString()};
}

} // namespace Intrlume::Api
