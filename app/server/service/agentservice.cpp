// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/agentservice.h"

#include "server/service/access.h"
#include "server/service/audittrail.h"
#include "server/service/crypto.h"
#include "server/service/pages.h"
#include "server/store/store.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qsizetype longestName = 120;
constexpr qsizetype longestLanguage = 35; // RFC 5646, 4.4.1

bool isLanguageTag(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);
    return text.size() <= longestLanguage && form.match(text).hasMatch();
}

//! A test key sees and makes test agents only.
std::optional<Environment> onlyFor(const Caller &caller)
{
    if (caller.kind == Caller::Kind::Key && caller.keyEnvironment == Environment::Test)
        return Environment::Test;
    return {};
}
} // namespace

Result<Created<Agent>> AgentService::create(Store &store, CallContext &context, const WorkspaceId &workspace, AgentDraft draft)
{
    if (const Result<void> allowed = requirePermission(store, context.caller, workspace, Permission::AgentsWrite); !allowed)
        return tl::unexpected(allowed.error());
    draft.name = draft.name.simplified();
    checkLength(draft.errors, u"/name"_s, draft.name, 1, longestName);
    checkPlain(draft.errors, u"/name"_s, draft.name);
    if (!isLanguageTag(draft.language))
        draft.errors.add(u"/language"_s, u"language-invalid"_s, u"Use a language tag such as hi-IN."_s);
    const bool isKey = context.caller.kind == Caller::Kind::Key;
    std::optional<Environment> environment = isKey ? context.caller.keyEnvironment : Environment::Live;
    if (!draft.environment.isEmpty())
        environment = environmentFromString(draft.environment);
    if (!environment)
        draft.errors.add(u"/environment"_s, u"not-a-choice"_s, u"Choose live or test."_s);
    if (!draft.errors.isEmpty())
        return draft.errors.failure();
    if (const std::optional<Environment> only = onlyFor(context.caller); only && *only != *environment)
        return fail(Error::Kind::Forbidden, u"permission-missing"_s, u"A test key reaches test agents only."_s);
    const QDateTime now = m_clock.now();
    Result<Intentions::Begun> begun = m_intentions.begin(store, context, now);
    if (!begun)
        return tl::unexpected(begun.error());
    if (begun->answer)
        return Agent::fromJson(*begun->answer).map([](Agent &&agent) { return Created<Agent>{std::move(agent), true}; });

    const Agent agent{.id = newId<AgentId>(now),
                      .workspace = workspace,
                      .name = draft.name,
                      .language = draft.language,
                      .environment = *environment,
                      .createdAt = now};
    Transaction transaction(store.connection(), Transaction::Durability::Normal);
    store.agents.insert(agent);
    audit(store, context, now,
          {.action = u"agent.created"_s,
           .target = agent.id.toString(),
           .workspace = workspace.toString(),
           .after = {{u"name"_s, agent.name}, {u"language"_s, agent.language}, {u"environment"_s, toString(agent.environment)}}});
    Intentions::remember(store, context, now, agent.toJson());
    transaction.commit();
    return Created<Agent>{agent};
}

Result<Page<Agent>> AgentService::list(Store &store, const CallContext &context, const WorkspaceId &workspace, const QString &before, int limit)
{
    if (const Result<void> allowed = requirePermission(store, context.caller, workspace, Permission::AgentsRead); !allowed)
        return tl::unexpected(allowed.error());
    return pageOf(store.agents.list(workspace, onlyFor(context.caller), before, limit + 1), limit);
}

Result<Agent> AgentService::get(Store &store, const CallContext &context, const WorkspaceId &workspace, const AgentId &id)
{
    if (const Result<void> allowed = requirePermission(store, context.caller, workspace, Permission::AgentsRead); !allowed)
        return tl::unexpected(allowed.error());
    std::optional<Agent> agent = store.agents.find(workspace, id, onlyFor(context.caller));
    if (!agent)
        return notFound();
    return *std::move(agent);
}

} // namespace Intrlume::Server
