// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoint.h"
#include "core/agent.h"
#include "core/page.h"

namespace Intrlume::Api {

//! GET /v1/agents of one workspace.
struct ListAgents {
    using Reply = Page<Agent>;

    WorkspaceId workspace;
    Cursor after;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Reply::fromJson(json); }
};

static_assert(Endpoint<ListAgents>);

} // namespace Intrlume::Api
