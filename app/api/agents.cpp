// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/agents.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Api {

HttpRequest ListAgents::request() const
{
    QUrlQuery query;
    if (!after.value.isEmpty())
        query.addQueryItem(u"after"_s, encodedQueryValue(after.value));
    return {.path = u"/v1/agents"_s, .query = query, .workspace = workspace};
}

} // namespace Intrlume::Api
