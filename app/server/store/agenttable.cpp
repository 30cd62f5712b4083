// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/agenttable.h"

#include "server/store/statement.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
const QString selection =
    u"SELECT id, workspace_id, name, language, environment, created_at FROM agents WHERE workspace_id = ? AND (? = '' OR environment = ?)"_s;

Agent readRow(const Statement &row)
{
    return {.id = AgentId(row.text(0)),
            .workspace = WorkspaceId(row.text(1)),
            .name = row.text(2),
            .language = row.text(3),
            .environment = environmentFromString(row.text(4)).value_or(Environment::Live),
            .createdAt = row.time(5)};
}

QString nameOf(std::optional<Environment> only)
{
    return only ? toString(*only) : QString();
}
} // namespace

void AgentTable::insert(const Agent &agent)
{
    Statement(m_connection, u"INSERT INTO agents (id, workspace_id, name, language, environment, created_at) VALUES (?, ?, ?, ?, ?, ?)"_s)
        .bind(agent.id.toString())
        .bind(agent.workspace.toString())
        .bind(agent.name)
        .bind(agent.language)
        .bind(toString(agent.environment))
        .bind(agent.createdAt)
        .run();
}

std::optional<Agent> AgentTable::find(const WorkspaceId &workspace, const AgentId &id, std::optional<Environment> only)
{
    Statement query(m_connection, selection + u" AND id = ?"_s);
    query.bind(workspace.toString()).bind(nameOf(only)).bind(nameOf(only)).bind(id.toString());
    if (!query.next())
        return {};
    return readRow(query);
}

QList<Agent> AgentTable::list(const WorkspaceId &workspace, std::optional<Environment> only, const QString &before, int limit)
{
    Statement query(m_connection, selection + u" AND (? = '' OR id < ?) ORDER BY id DESC LIMIT ?"_s);
    query.bind(workspace.toString()).bind(nameOf(only)).bind(nameOf(only)).bind(before).bind(before).bind(limit);
    QList<Agent> agents;
    while (query.next())
        agents.append(readRow(query));
    return agents;
}

} // namespace Intrlume::Server
