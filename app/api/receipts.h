// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoint.h"
#include "core/page.h"
#include "core/receipt.h"

namespace Intrlume::Api {

//! GET /v1/workspaces/{workspace}/api-keys/{key}/receipt: the signed proof of a revocation. 409 `key-not-revoked`, and `revocation-running`
//! until every region has confirmed.
struct GetReceipt {
    using Reply = SignedReceipt;

    WorkspaceId workspace;
    KeyId key;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Reply::fromJson(json); }
};

//! GET /v1/signing-keys: the keys with which the platform signs. Needs no session.
struct ListSigningKeys {
    using Reply = Page<SigningKey>;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Reply::fromJson(json); }
};

static_assert(Endpoint<GetReceipt> && Endpoint<ListSigningKeys>);

} // namespace Intrlume::Api
