// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agent.h"
#include "core/page.h"
#include "server/service/created.h"
#include "server/service/fielderrors.h"
#include "server/service/intentions.h"

namespace Intrlume::Server {

//! What a caller gives to create an agent.
struct AgentDraft {
    QString name;
    QString language;
    QString environment; //!< empty: the key's own, or live for a person
    FieldErrors errors = {};
};

//! Voice agents, for keys and for people.
class AgentService {
public:
    AgentService(const Clock &clock, Intentions &intentions)
        : m_clock(clock)
        , m_intentions(intentions)
    {
    }

    [[nodiscard]] Result<Created<Agent>> create(Store &store, CallContext &context, const WorkspaceId &workspace, AgentDraft draft);
    [[nodiscard]] Result<Page<Agent>> list(Store &store, const CallContext &context, const WorkspaceId &workspace, const QString &before, int limit);
    [[nodiscard]] Result<Agent> get(Store &store, const CallContext &context, const WorkspaceId &workspace, const AgentId &id);

private:
    const Clock &m_clock;
    Intentions &m_intentions;
};

} // namespace Intrlume::Server
