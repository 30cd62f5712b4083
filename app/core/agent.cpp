// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/agent.h"

#include "core/json.h"

using namespace Qt::StringLiterals;

namespace Intrlume {

Result<Agent> Agent::fromJson(const QJsonObject &json)
{
    const std::optional<Environment> environment = environmentFromString(json["environment"_L1].toString());
    Agent agent{.id = AgentId(json["id"_L1].toString()),
                .workspace = WorkspaceId(json["workspace_id"_L1].toString()),
                .name = json["name"_L1].toString(),
                .language = json["language"_L1].toString(),
                .environment = environment.value_or(Environment::Live),
                .createdAt = timeFromJson(json["created_at"_L1])};
    if (!agent.id.isValid() || !environment)
        return malformed("agent without an id or an environment");
    return agent;
}

QJsonObject Agent::toJson() const
{
    return {{u"id"_s, id.toString()},  {u"workspace_id"_s, workspace.toString()},           {u"name"_s, name},
            {u"language"_s, language}, {u"environment"_s, Intrlume::toString(environment)}, {u"created_at"_s, timeToJson(createdAt)}};
}

} // namespace Intrlume
