// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoint.h"
#include "core/iprange.h"
#include "core/keyusage.h"

namespace Intrlume::Api {

//! GET /v1/workspaces/{workspace}/api-keys/{key}/usage
struct GetKeyUsage {
    using Reply = KeyUsage;

    WorkspaceId workspace;
    KeyId key;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Reply::fromJson(json); }
};

//! POST /v1/workspaces/{workspace}/api-keys/{key}/allowed-ips/check: a draft against the addresses of the last 30 days. Changes nothing.
struct CheckAllowedIps {
    using Reply = RangesCheck;

    WorkspaceId workspace;
    KeyId key;
    QList<IpRange> allowedIps;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Reply::fromJson(json); }
};

static_assert(Endpoint<GetKeyUsage> && Endpoint<CheckAllowedIps>);

} // namespace Intrlume::Api
