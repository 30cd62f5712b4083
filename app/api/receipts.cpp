// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/receipts.h"

#include "api/apikeys.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Api {

HttpRequest GetReceipt::request() const
{
    return {.path = keyPath(workspace, key) + u"/receipt"_s};
}

HttpRequest ListSigningKeys::request() const
{
    return {.path = u"/v1/signing-keys"_s, .auth = Auth::None};
}

} // namespace Intrlume::Api
