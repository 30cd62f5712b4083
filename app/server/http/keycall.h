// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/routes.h"

namespace Intrlume::Server {

//! What every call about a key reads from its path.
inline WorkspaceId workspaceOf(const Call &call)
{
    return call.pathId<WorkspaceId>(QStringLiteral("workspace"));
}

inline KeyId keyOf(const Call &call)
{
    return call.pathId<KeyId>(QStringLiteral("key"));
}

//! A key with its version in the header.
Outcome keyReply(const Call &call, const Result<ApiKey> &key);

//! A revoked key and its receipt.
Outcome revokedReply(const Call &call, const Result<RevokedKey> &revoked);

//! Where a key is found.
QString keyLocation(const ApiKey &key);

//! The version that If-Match names, without its quotes, or "*"; weak ones never match (RFC 9110, 13.1.1).
[[nodiscard]] Result<QString> ifMatch(const Call &call);

} // namespace Intrlume::Server
