// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/emailaddress.h"
#include "core/invitation.h"
#include "core/page.h"
#include "server/mail/mail.h"
#include "server/service/access.h"
#include "server/service/created.h"
#include "server/service/fielderrors.h"
#include "server/service/intentions.h"
#include "server/store/invitationtable.h"

namespace Intrlume::Server {

//! Whom to invite, and as what.
struct InvitationDraft {
    QString email;
    QString role;
};

//! Several of them, with what reading the request already found wrong.
struct InvitationsDraft {
    QList<InvitationDraft> people;
    FieldErrors errors = {};
};

//! What became of each, in the order asked.
struct InvitationResults {
    QList<InvitationResult> results;

    QJsonObject toJson() const; //!< {"results": […]}
    [[nodiscard]] static Result<InvitationResults> fromJson(const QJsonObject &json);
};

//! Asking people to join a workspace, and their answer. A link lives for 7 days, works once and is meant for one address; only its hash is kept.
class InvitationService {
public:
    static constexpr qsizetype mostAtOnce = 50;

    InvitationService(const Clock &clock, RateLimiter &limiter, Intentions &intentions, Mailer &mailer)
        : m_clock(clock)
        , m_limiter(limiter)
        , m_intentions(intentions)
        , m_mailer(mailer)
    {
    }
    void configure(QString publicUrl) { m_publicUrl = std::move(publicUrl); } //!< before the first call

    //! A role that does not exist or may do more than the caller refuses the whole call, and so does one of an owner without elevation;
    //! whatever else is wrong with one person keeps only that one out, also an invitation to more than the caller may, which is open already.
    //! An address that is invited already gets a new link.
    [[nodiscard]] Result<Created<InvitationResults>> send(Store &store, CallContext &context, const WorkspaceId &workspace, InvitationsDraft draft);
    [[nodiscard]] Result<Page<Invitation>> list(Store &store, const CallContext &context, const WorkspaceId &workspace, bool openOnly,
                                                const QString &before, int limit);
    //! A new link for 7 days; the one before works no more. Kind::Conflict, "invitation-closed".
    //! Kind::Forbidden, "domain-not-allowed" too.
    [[nodiscard]] Result<Invitation> resend(Store &store, CallContext &context, const WorkspaceId &workspace, const InvitationId &id);
    //! Kind::Forbidden, "grant-too-much", for a role that may do more than the caller.
    [[nodiscard]] Result<Invitation> revoke(Store &store, CallContext &context, const WorkspaceId &workspace, const InvitationId &id);

    // For whoever holds the link. Kind::NotFound, "not-found", "invitation-expired", "invitation-revoked" or "invitation-used".

    [[nodiscard]] Result<InvitationPreview> preview(Store &store, CallContext &context, const Secret &token);
    //! The caller joins. Kind::Forbidden, "invitation-other-account" and "domain-not-allowed"; Kind::Conflict, "already-member".
    [[nodiscard]] Result<Workspace> accept(Store &store, CallContext &context, const Secret &token);
    [[nodiscard]] Result<void> decline(Store &store, CallContext &context, const Secret &token);

private:
    //! One mail to be sent once everything is written.
    struct Letter {
        Invitation invitation;
        Secret token;
    };
    //! Whether the workspace's rule of domains lets \a email in. Kind::Forbidden, "domain-not-allowed".
    static Result<void> admits(Store &store, const WorkspaceId &workspace, const QString &email);
    Result<Standing> mayInvite(Store &store, const CallContext &context, const WorkspaceId &workspace, const QStringList &roles) const;
    InvitationResult invite(Store &store, const CallContext &context, const WorkspaceId &workspace, const Standing &standing,
                            const InvitationDraft &draft, QList<Letter> &letters);
    Invitation renew(Store &store, const CallContext &context, const WorkspaceId &workspace, const Invitation &open, const QString &role,
                     QList<Letter> &letters);
    //! One mail to \a emailKey; the first limit that it would be beyond.
    RateState takeLimits(const AccountId &inviter, const WorkspaceId &workspace, const QString &emailKey);
    void mail(Store &store, const WorkspaceId &workspace, const QList<Letter> &letters) const;
    Result<StoredInvitation> findByLink(Store &store, CallContext &context, const Secret &token);

    const Clock &m_clock;
    RateLimiter &m_limiter;
    Intentions &m_intentions;
    Mailer &m_mailer;
    QString m_publicUrl;
};

//! The invitation behind a link that can be answered now; not one whose inviter could not send it any more. Counts nothing.
[[nodiscard]] Result<StoredInvitation> openInvitation(Store &store, const Secret &token, const QDateTime &now);

} // namespace Intrlume::Server
