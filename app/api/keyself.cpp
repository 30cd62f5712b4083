// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/keyself.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Api {

HttpRequest GetOwnKey::request() const
{
    return {.path = u"/v1/keys/self"_s};
}

HttpRequest RevokeOwnKey::request() const
{
    return {.verb = Verb::Delete, .path = u"/v1/keys/self"_s};
}

} // namespace Intrlume::Api
