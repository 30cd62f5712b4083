// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/editrolecommand.h"

#include "api/roles.h"
#include "cli/json.h"
#include "cli/place.h"
#include "cli/printable.h"
#include "cli/roletexts.h"
#include "cli/teamchoice.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

QCoro::Task<Result<void>> EditRoleCommand::run(Context context) const
{
    const Result<Place> place = co_await keyPlace(context);
    if (!place)
        co_return tl::unexpected(place.error());
    const Result<QList<WorkspaceRole>> roles = co_await allRolesOf(context, place->workspace);
    if (!roles)
        co_return tl::unexpected(roles.error());
    const Result<WorkspaceRole> role = roleAmong(*roles, m_options.role);
    if (!role)
        co_return tl::unexpected(role.error());
    Api::ChangeRole call{
        .workspace = place->workspace, .role = role->id, .etag = role->etag, .name = m_options.name, .description = m_options.description};
    if (!m_options.allow.isEmpty() || !m_options.deny.isEmpty())
        call.permissions = changedPermissions(role->permissions, m_options.allow, m_options.deny);
    const Result<WorkspaceRole> changed = co_await context.client->send(call);
    if (!changed)
        co_return tl::unexpected(roleError(changed.error()));
    context.terminal->print(context.json ? jsonText({{u"role"_s, changed->toJson()}}) : roleText(*changed));
    context.terminal->note(u"Role “%1” is saved. Members who have it: %2."_s.arg(printable(changed->name)).arg(changed->members));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
