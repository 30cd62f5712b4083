// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/createrolecommand.h"

#include "api/roles.h"
#include "cli/json.h"
#include "cli/place.h"
#include "cli/printable.h"
#include "cli/roletexts.h"
#include "cli/teamchoice.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

//! Nothing in it where nothing is copied.
QCoro::Task<Result<WorkspaceRole>> original(Context context, WorkspaceId workspace, QString idOrName)
{
    if (idOrName.isEmpty())
        co_return WorkspaceRole();
    const Result<QList<WorkspaceRole>> roles = co_await allRolesOf(context, workspace);
    if (!roles)
        co_return tl::unexpected(roles.error());
    co_return roleAmong(*roles, idOrName);
}

} // namespace

QCoro::Task<Result<void>> CreateRoleCommand::run(Context context) const
{
    const Result<Place> place = co_await keyPlace(context);
    if (!place)
        co_return tl::unexpected(place.error());
    const Result<WorkspaceRole> copied = co_await original(context, place->workspace, m_options.copyOf);
    if (!copied)
        co_return tl::unexpected(copied.error());
    const Api::CreateRole call{.workspace = place->workspace,
                               .name = m_options.name,
                               .description = m_options.description.isEmpty() ? copied->description : m_options.description,
                               .permissions = changedPermissions(copied->permissions, m_options.allow, m_options.deny)};
    const Result<WorkspaceRole> made = co_await context.client->send(call);
    if (!made)
        co_return tl::unexpected(roleError(made.error()));
    context.terminal->print(context.json ? jsonText({{u"role"_s, made->toJson()}}) : roleText(*made));
    context.terminal->note(u"Role “%1” made in %2."_s.arg(printable(made->name), printable(place->slug)));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
