// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agent.h"

#include <optional>

namespace Intrlume::Server {

class Connection;

//! Voice agents.
class AgentTable {
public:
    explicit AgentTable(Connection &connection)
        : m_connection(connection)
    {
    }

    void insert(const Agent &agent);
    //! Within one workspace, and one environment where \a only says so.
    std::optional<Agent> find(const WorkspaceId &workspace, const AgentId &id, std::optional<Environment> only);
    //! Newest first, those made before \a before only (empty: from the newest).
    QList<Agent> list(const WorkspaceId &workspace, std::optional<Environment> only, const QString &before, int limit);

private:
    Connection &m_connection;
};

} // namespace Intrlume::Server
