// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/deleterolecommand.h"

#include "api/roles.h"
#include "cli/agreement.h"
#include "cli/elevated.h"
#include "cli/json.h"
#include "cli/printable.h"
#include "cli/teamchoice.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

QCoro::Task<Result<void>> DeleteRoleCommand::run(Context context) const
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
    const Result<WorkspaceRole> target = roleAmong(*roles, m_options.moveTo);
    if (!target)
        co_return tl::unexpected(target.error());
    const QString question = u"Delete the role “%1”? Members who become %2: %3."_s;
    const Result<void> asked = agreed(context, question.arg(printable(role->name), printable(target->name)).arg(role->members), m_options.yes);
    if (!asked)
        co_return tl::unexpected(asked.error());
    const Api::DeleteRole call{.workspace = place->workspace, .role = role->id, .etag = role->etag, .moveTo = target->id};
    const Result<Api::Nothing> deleted = co_await sendElevated(context, *place, call, m_options.passwordFromInput);
    if (!deleted)
        co_return tl::unexpected(deleted.error());
    if (context.json)
        context.terminal->print(jsonText({{u"deleted"_s, role->toJson()}, {u"moved_to"_s, target->id}}));
    context.terminal->note(u"The role “%1” is deleted."_s.arg(printable(role->name)));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
