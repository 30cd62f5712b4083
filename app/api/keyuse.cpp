// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/keyuse.h"

#include "api/apikeys.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Api {

HttpRequest GetKeyUsage::request() const
{
    return {.path = keyPath(workspace, key) + u"/usage"_s};
}

HttpRequest CheckAllowedIps::request() const
{
    return {.verb = Verb::Post,
            .path = keyPath(workspace, key) + u"/allowed-ips/check"_s,
            .body = {{u"allowed_ips"_s, rangesToJson(allowedIps)}},
            .repeatable = true};
}

} // namespace Intrlume::Api
