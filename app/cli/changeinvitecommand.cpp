// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/changeinvitecommand.h"

#include "api/invitations.h"
#include "cli/agreement.h"
#include "cli/elevated.h"
#include "cli/json.h"
#include "cli/printable.h"
#include "cli/teamchoice.h"
#include "cli/texts.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

QCoro::Task<Result<Invitation>> ChangeInviteCommand::change(Context context, Place place, Invitation invitation) const
{
    const Api::ResendInvitation resend{.workspace = place.workspace, .invitation = invitation.id};
    const Api::RevokeInvitation revoke{.workspace = place.workspace, .invitation = invitation.id};
    if (m_options.what == What::Resend)
        co_return co_await sendElevated(context, place, resend, m_options.passwordFromInput);
    const QString question = u"Revoke the invitation of %1? The link in their mail stops working."_s;
    const Result<void> asked = agreed(context, question.arg(printable(invitation.email)), m_options.yes);
    if (!asked)
        co_return tl::unexpected(asked.error());
    co_return co_await context.client->send(revoke);
}

QCoro::Task<Result<void>> ChangeInviteCommand::run(Context context) const
{
    const Result<Place> place = co_await keyPlace(context);
    if (!place)
        co_return tl::unexpected(place.error());
    const Result<Invitation> invitation = co_await findInvitation(context, place->workspace, m_options.invitation);
    if (!invitation)
        co_return tl::unexpected(invitation.error());
    const Result<Invitation> changed = co_await change(context, *place, *invitation);
    if (!changed)
        co_return tl::unexpected(changed.error());
    if (context.json)
        context.terminal->print(jsonText({{u"invitation"_s, changed->toJson()}}));
    const QString email = printable(changed->email);
    context.terminal->note(m_options.what == What::Revoke
                               ? u"The invitation of %1 is revoked."_s.arg(email)
                               : u"%1 got a new link, which works until %2. The one before is dead."_s.arg(email, timeText(changed->expiresAt)));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
