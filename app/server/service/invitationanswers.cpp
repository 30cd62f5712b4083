// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/invitationservice.h"

#include "server/service/audittrail.h"
#include "server/service/crypto.h"
#include "server/store/store.h"

using namespace Qt::StringLiterals;

// The invited person's side: whoever holds a link proves that they read the mail.

namespace Intrlume::Server {

Result<StoredInvitation> openInvitation(Store &store, const Secret &token, const QDateTime &now)
{
    using State = Invitation::State;
    std::optional<StoredInvitation> stored = store.invitations.findByToken(sha256(token.expose()), now);
    if (!stored)
        return notFound();
    switch (stored->invitation.state) {
    case State::Pending: {
        // Withdrawn with the right already, in the transaction that took it; this is for whatever way to lose one nobody thought of.
        const std::optional<WorkspaceRole> role = store.roles.find(stored->workspace, stored->invitation.role);
        if (!role || !couldInvite(store.roles.standing(stored->workspace, stored->invitation.inviter), *role)) {
            return fail(Error::Kind::NotFound, u"invitation-revoked"_s,
                        u"Whoever sent this invitation may not invite you any more. Ask somebody else of the workspace."_s);
        }
        return *std::move(stored);
    }
    case State::Expired:
        return fail(Error::Kind::NotFound, u"invitation-expired"_s, u"This invitation has expired. Ask for a new one."_s);
    case State::Revoked:
        return fail(Error::Kind::NotFound, u"invitation-revoked"_s, u"This invitation was taken back."_s);
    case State::Accepted:
    case State::Declined:
        return fail(Error::Kind::NotFound, u"invitation-used"_s, u"This invitation was answered already."_s);
    }
    Q_UNREACHABLE();
}

Result<StoredInvitation> InvitationService::findByLink(Store &store, CallContext &context, const Secret &token)
{
    const RateState left = m_limiter.take(Limits::confirm, context.address);
    if (left.exceeded) {
        context.rate = left;
        return tooMany(left.reset, u"Too many tries from here. Wait a little."_s);
    }
    return openInvitation(store, token, m_clock.now());
}

Result<InvitationPreview> InvitationService::preview(Store &store, CallContext &context, const Secret &token)
{
    const Result<StoredInvitation> stored = findByLink(store, context, token);
    if (!stored)
        return tl::unexpected(stored.error());
    const Invitation &invitation = stored->invitation;
    if (const Result<void> admitted = admits(store, stored->workspace, invitation.email); !admitted)
        return tl::unexpected(admitted.error());
    return InvitationPreview{.workspace = store.workspaces.nameOf(stored->workspace),
                             .roleName = invitation.roleName,
                             .inviter = invitation.inviterName,
                             .inviterEmail = invitation.inviterEmail,
                             .email = invitation.email,
                             .expiresAt = invitation.expiresAt,
                             .accountExists = store.accounts.findByEmail(invitation.email.toLower()).has_value()};
}

Result<Workspace> InvitationService::accept(Store &store, CallContext &context, const Secret &token)
{
    const QDateTime now = m_clock.now();
    Transaction transaction(store.connection());
    const Result<StoredInvitation> stored = findByLink(store, context, token);
    if (!stored)
        return tl::unexpected(stored.error());
    const Invitation &invitation = stored->invitation;
    const std::optional<StoredAccount> account = store.accounts.find(context.caller.account);
    if (!account || account->account.email.toLower() != invitation.email.toLower()) {
        return fail(Error::Kind::Forbidden, u"invitation-other-account"_s,
                    u"This invitation is for %1. Sign in with that address to accept it."_s.arg(invitation.email));
    }
    if (const Result<void> admitted = admits(store, stored->workspace, invitation.email); !admitted)
        return tl::unexpected(admitted.error());
    if (store.roles.standing(stored->workspace, context.caller.account))
        return fail(Error::Kind::Conflict, u"already-member"_s, u"You belong to this workspace already."_s);
    const MemberId member = newId<MemberId>(now);
    store.members.insert(member, stored->workspace, context.caller.account, invitation.role, now);
    store.invitations.close(invitation.id, Invitation::State::Accepted);
    audit(store, context, now,
          {.action = u"invitation.accepted"_s,
           .target = invitation.id.toString(),
           .workspace = stored->workspace.toString(),
           .after = {{u"member_id"_s, member.toString()}, {u"account_id"_s, context.caller.account.toString()}, {u"role"_s, invitation.role}}});
    std::optional<Workspace> workspace = store.workspaces.findFor(stored->workspace, context.caller.account);
    if (!workspace)
        return notFound();
    transaction.commit();
    return *std::move(workspace);
}

Result<void> InvitationService::decline(Store &store, CallContext &context, const Secret &token)
{
    const QDateTime now = m_clock.now();
    Transaction transaction(store.connection());
    const Result<StoredInvitation> stored = findByLink(store, context, token);
    if (!stored)
        return tl::unexpected(stored.error());
    store.invitations.close(stored->invitation.id, Invitation::State::Declined);
    audit(store, context, now,
          {.action = u"invitation.declined"_s,
           .target = stored->invitation.id.toString(),
           .workspace = stored->workspace.toString(),
           .after = {{u"email"_s, stored->invitation.email}}});
    transaction.commit();
    return {};
}

} // namespace Intrlume::Server
