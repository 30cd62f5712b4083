// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/showrolecommand.h"

#include "cli/json.h"
#include "cli/place.h"
#include "cli/roletexts.h"
#include "cli/teamchoice.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

QCoro::Task<Result<void>> ShowRoleCommand::run(Context context) const
{
    const Result<Place> place = co_await keyPlace(context);
    if (!place)
        co_return tl::unexpected(place.error());
    const Result<QList<WorkspaceRole>> roles = co_await allRolesOf(context, place->workspace);
    if (!roles)
        co_return tl::unexpected(roles.error());
    const Result<WorkspaceRole> role = roleAmong(*roles, m_role);
    if (!role)
        co_return tl::unexpected(role.error());
    context.terminal->print(context.json ? jsonText({{u"role"_s, role->toJson()}}) : roleText(*role));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
