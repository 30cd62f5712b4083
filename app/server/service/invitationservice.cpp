// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/invitationservice.h"

#include "server/mail/teammails.h"
#include "server/service/audittrail.h"
#include "server/service/crypto.h"
#include "server/service/pages.h"
#include "server/store/statement.h"
#include "server/store/store.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr int daysToAnswer = 7;
constexpr RatePolicy perWorkspace{"invitations", 300, std::chrono::hours(1)};
constexpr RatePolicy perInviter{"invitations-sent", 300, std::chrono::hours(1)}; // Whoever makes a workspace a minute sends no more for it.
constexpr RatePolicy perRecipient{"invitations-received", 10, std::chrono::hours(24)}; // From all workspaces: nobody's mailbox is flooded.

InvitationResult refused(const QString &email, const QString &outcome, const QString &detail)
{
    return {.outcome = outcome, .email = email, .invitation = {}, .detail = detail};
}

Invitation again(Store &store, const WorkspaceId &workspace, const InvitationId &id, const QDateTime &now)
{
    std::optional<StoredInvitation> stored = store.invitations.find(workspace, id, now);
    if (!stored)
        throw SqlFailure(u"an invitation vanished within a transaction"_s);
    return std::move(stored->invitation);
}

QString limitText(const RateState &state)
{
    return qstrcmp(state.policy.name, perRecipient.name) == 0 ? u"This address got as many invitations as one day allows. Send this one tomorrow."_s
                                                              : u"Too many invitations within an hour. Send this one later."_s;
}

bool isOpen(const Invitation &invitation)
{
    return invitation.state == Invitation::State::Pending || invitation.state == Invitation::State::Expired;
}

tl::unexpected<Error> closed()
{
    return fail(Error::Kind::Conflict, u"invitation-closed"_s, u"This invitation was accepted, declined or taken back already."_s);
}

void auditInvitation(Store &store, const CallContext &context, const QDateTime &now, const WorkspaceId &workspace, const QString &action,
                     const Invitation &invitation)
{
    audit(store, context, now,
          {.action = action,
           .target = invitation.id.toString(),
           .workspace = workspace.toString(),
           .after = {{u"email"_s, invitation.email}, {u"role"_s, invitation.role}}});
}
} // namespace

QJsonObject InvitationResults::toJson() const
{
    QJsonArray items;
    for (const InvitationResult &result : results)
        items.append(result.toJson());
    return {{u"results"_s, items}};
}

Result<InvitationResults> InvitationResults::fromJson(const QJsonObject &json)
{
    InvitationResults all;
    for (const QJsonValue &value : json["results"_L1].toArray()) {
        Result<InvitationResult> result = InvitationResult::fromJson(value.toObject());
        if (!result)
            return tl::unexpected(result.error());
        all.results.append(*std::move(result));
    }
    return all;
}

Result<void> InvitationService::admits(Store &store, const WorkspaceId &workspace, const QString &email)
{
    const WorkspaceTable::DomainRule rule = store.workspaces.domainRuleOf(workspace);
    const Result<EmailAddress> address = EmailAddress::parse(email);
    if (rule.allowed.isEmpty() || (address && (rule.allowed.contains(address->domain()) || rule.exceptions.contains(address->key()))))
        return {};
    return fail(Error::Kind::Forbidden, u"domain-not-allowed"_s,
                u"%1 may not be invited: this workspace takes certain domains only."_s.arg(address ? address->toString() : email));
}

Result<Standing> InvitationService::mayInvite(Store &store, const CallContext &context, const WorkspaceId &workspace, const QStringList &roles) const
{
    Result<Standing> standing = standingFor(store, context.caller, workspace, Permission::MembersManage);
    if (!standing)
        return standing;
    FieldErrors errors;
    for (qsizetype i = 0; i < roles.size(); ++i) {
        const std::optional<WorkspaceRole> role = store.roles.find(workspace, roles.at(i));
        if (!role) {
            errors.add(u"/invitations/%1/role"_s.arg(i), u"not-a-choice"_s, u"Choose one of the roles of this workspace."_s);
            continue;
        }
        if (const Result<void> allowed = mayGrant(*standing, *role); !allowed)
            return tl::unexpected(allowed.error());
        if (role->id != toString(Role::Owner))
            continue;
        if (const Result<void> elevated = requireElevation(context.caller, m_clock.now()); !elevated)
            return tl::unexpected(elevated.error());
    }
    if (!errors.isEmpty())
        return errors.failure();
    return standing;
}

Invitation InvitationService::renew(Store &store, const CallContext &context, const WorkspaceId &workspace, const Invitation &open,
                                    const QString &role, QList<Letter> &letters)
{
    const QDateTime now = m_clock.now();
    Invitation renewed = open;
    renewed.role = role;
    renewed.inviter = context.caller.account;
    renewed.expiresAt = now.addDays(daysToAnswer);
    const Secret token = randomToken();
    store.invitations.renew(renewed, sha256(token.expose()));
    renewed = again(store, workspace, open.id, now);
    auditInvitation(store, context, now, workspace, u"invitation.resent"_s, renewed);
    letters.append({renewed, token});
    return renewed;
}

InvitationResult InvitationService::invite(Store &store, const CallContext &context, const WorkspaceId &workspace, const Standing &standing,
                                           const InvitationDraft &draft, QList<Letter> &letters)
{
    const QDateTime now = m_clock.now();
    const Result<EmailAddress> email = EmailAddress::parse(draft.email);
    if (!email)
        return refused(draft.email, u"invalid"_s, email.error().detail);
    if (store.members.findByEmail(workspace, email->key()))
        return refused(draft.email, u"already-member"_s, u"%1 is already a member, so no invitation is sent."_s.arg(email->toString()));
    if (const Result<void> admitted = admits(store, workspace, draft.email); !admitted)
        return refused(draft.email, u"domain-not-allowed"_s, admitted.error().detail);
    const std::optional<StoredInvitation> open = store.invitations.findOpen(workspace, email->key(), now);
    const std::optional<WorkspaceRole> offered = open ? store.roles.find(workspace, open->invitation.role) : std::nullopt;
    if (offered && !mayGrant(standing, *offered)) {
        return refused(draft.email, u"grant-too-much"_s,
                       u"%1 is already invited as %2, which is more than you can give or change."_s.arg(email->toString(), offered->name));
    }
    if (const RateState left = takeLimits(context.caller.account, workspace, email->key()); left.exceeded) {
        InvitationResult late = refused(draft.email, u"limit"_s, limitText(left));
        late.retryAfter = left.reset;
        return late;
    }
    if (open) {
        return {.outcome = u"resent"_s,
                .email = draft.email,
                .invitation = renew(store, context, workspace, open->invitation, draft.role, letters),
                .detail = {}};
    }
    const Secret token = randomToken();
    StoredInvitation stored{.invitation = {.id = newId<InvitationId>(now),
                                           .email = email->toString(),
                                           .role = draft.role,
                                           .roleName = {},
                                           .inviter = context.caller.account,
                                           .inviterName = {},
                                           .createdAt = now,
                                           .expiresAt = now.addDays(daysToAnswer)},
                            .workspace = workspace};
    store.invitations.insert(stored, sha256(token.expose()));
    stored.invitation = again(store, workspace, stored.invitation.id, now);
    auditInvitation(store, context, now, workspace, u"invitation.sent"_s, stored.invitation);
    letters.append({stored.invitation, token});
    return {.outcome = u"sent"_s, .email = draft.email, .invitation = stored.invitation, .detail = {}};
}

RateState InvitationService::takeLimits(const AccountId &inviter, const WorkspaceId &workspace, const QString &emailKey)
{
    RateState left = m_limiter.take(perRecipient, emailKey);
    if (!left.exceeded)
        left = m_limiter.take(perInviter, inviter.toString());
    if (!left.exceeded)
        left = m_limiter.take(perWorkspace, workspace.toString());
    return left;
}

void InvitationService::mail(Store &store, const WorkspaceId &workspace, const QList<Letter> &letters) const
{
    const QString name = store.workspaces.nameOf(workspace);
    for (const Letter &letter : letters) {
        const Invitation &invitation = letter.invitation;
        const QString link = m_publicUrl + u"/invite?token="_s + letter.token.exposeText();
        // The invitation stands without its mail: it is listed, and can be sent again.
        m_mailer.deliver(invitationMail(invitation, name, link), "an invitation");
    }
}

Result<Created<InvitationResults>> InvitationService::send(Store &store, CallContext &context, const WorkspaceId &workspace, InvitationsDraft draft)
{
    const QDateTime now = m_clock.now();
    if (const Result<Standing> standing = standingFor(store, context.caller, workspace, Permission::MembersManage); !standing)
        return tl::unexpected(standing.error());
    if (!draft.errors.isEmpty())
        return draft.errors.failure();
    Result<Intentions::Begun> begun = m_intentions.begin(store, context, now);
    if (!begun)
        return tl::unexpected(begun.error());
    if (begun->answer)
        return InvitationResults::fromJson(*begun->answer).map([](InvitationResults &&first) {
            return Created<InvitationResults>{std::move(first), true};
        });

    QStringList roles;
    for (const InvitationDraft &person : draft.people)
        roles.append(person.role);
    Transaction transaction(store.connection());
    const Result<Standing> standing = mayInvite(store, context, workspace, roles);
    if (!standing)
        return tl::unexpected(standing.error());
    InvitationResults all;
    QList<Letter> letters;
    QSet<QString> seen;
    for (const InvitationDraft &person : draft.people) {
        const QString key = person.email.trimmed().toLower();
        all.results.append(seen.contains(key) ? refused(person.email, u"invalid"_s, u"This address is in the list twice."_s)
                                              : invite(store, context, workspace, *standing, person, letters));
        seen.insert(key);
    }
    Intentions::remember(store, context, now, all.toJson());
    transaction.commit();
    mail(store, workspace, letters);
    return Created<InvitationResults>{std::move(all)};
}

Result<Page<Invitation>> InvitationService::list(Store &store, const CallContext &context, const WorkspaceId &workspace, bool openOnly,
                                                 const QString &before, int limit)
{
    if (const Result<Standing> standing = standingFor(store, context.caller, workspace, Permission::MembersManage); !standing)
        return tl::unexpected(standing.error());
    return pageOf(store.invitations.list(workspace, openOnly, before, m_clock.now(), limit + 1), limit);
}

Result<Invitation> InvitationService::resend(Store &store, CallContext &context, const WorkspaceId &workspace, const InvitationId &id)
{
    Transaction transaction(store.connection());
    if (const Result<Standing> standing = standingFor(store, context.caller, workspace, Permission::MembersManage); !standing)
        return tl::unexpected(standing.error());
    const std::optional<StoredInvitation> stored = store.invitations.find(workspace, id, m_clock.now());
    if (!stored)
        return notFound();
    if (const Result<Standing> standing = mayInvite(store, context, workspace, {stored->invitation.role}); !standing)
        return tl::unexpected(standing.error());
    if (!isOpen(stored->invitation))
        return closed();
    if (const Result<void> admitted = admits(store, workspace, stored->invitation.email); !admitted)
        return tl::unexpected(admitted.error());
    if (const RateState left = takeLimits(context.caller.account, workspace, stored->invitation.email.toLower()); left.exceeded) {
        context.rate = left;
        return tooMany(left.reset, limitText(left));
    }
    QList<Letter> letters;
    const Invitation renewed = renew(store, context, workspace, stored->invitation, stored->invitation.role, letters);
    transaction.commit();
    mail(store, workspace, letters);
    return renewed;
}

Result<Invitation> InvitationService::revoke(Store &store, CallContext &context, const WorkspaceId &workspace, const InvitationId &id)
{
    const QDateTime now = m_clock.now();
    Transaction transaction(store.connection());
    const Result<Standing> standing = standingFor(store, context.caller, workspace, Permission::MembersManage);
    if (!standing)
        return tl::unexpected(standing.error());
    const std::optional<StoredInvitation> stored = store.invitations.find(workspace, id, now);
    const std::optional<WorkspaceRole> role = stored ? store.roles.find(workspace, stored->invitation.role) : std::nullopt;
    if (!stored)
        return notFound();
    if (const Result<void> allowed = role ? mayGrant(*standing, *role) : Result<void>(); !allowed)
        return tl::unexpected(allowed.error());
    if (stored->invitation.state == Invitation::State::Revoked)
        return stored->invitation; // A second time changes nothing.
    if (!isOpen(stored->invitation))
        return closed();
    store.invitations.close(id, Invitation::State::Revoked);
    auditInvitation(store, context, now, workspace, u"invitation.revoked"_s, stored->invitation);
    const Invitation after = again(store, workspace, id, now);
    transaction.commit();
    return after;
}

} // namespace Intrlume::Server
