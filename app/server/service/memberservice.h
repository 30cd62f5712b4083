// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/page.h"
#include "server/mail/mail.h"
#include "server/service/access.h"
#include "server/service/background.h"
#include "server/store/membertable.h"

namespace Intrlume::Server {

//! Who belongs to a workspace, and as what. Every change that takes a right away ends in commitTeam().
class MemberService {
public:
    MemberService(const Clock &clock, Mailer &mailer, Background background)
        : m_clock(clock)
        , m_mailer(mailer)
        , m_background(std::move(background))
    {
    }

    //! \a filter without its place in the list; \a cursor is the \c next of the page before. Kind::Invalid, "query-invalid", for one that is none.
    [[nodiscard]] Result<Page<Member>> list(Store &store, const CallContext &context, const WorkspaceId &workspace, MemberFilter filter,
                                            const Cursor &cursor);
    [[nodiscard]] Result<MemberCounts> counts(Store &store, const CallContext &context, const WorkspaceId &workspace);
    //! Of removing a member, or of giving them \a newRole where that is not empty. For who manages members, and for everybody about themselves.
    [[nodiscard]] Result<MemberImpact> impact(Store &store, const CallContext &context, const WorkspaceId &workspace, const MemberId &id,
                                              const QString &newRole = {});

    //! Making an owner needs an elevated session. Kind::Forbidden, "grant-too-much"; Kind::Conflict, "last-owner"; Kind::Changed.
    [[nodiscard]] Result<Member> changeRole(Store &store, CallContext &context, const WorkspaceId &workspace, const MemberId &id, const QString &etag,
                                            const QString &role);
    //! Kind::Forbidden, "grant-too-much"; Kind::Conflict, "last-owner"; Kind::Changed.
    [[nodiscard]] Result<void> remove(Store &store, CallContext &context, const WorkspaceId &workspace, const MemberId &id, const QString &etag);
    [[nodiscard]] Result<void> leave(Store &store, CallContext &context, const WorkspaceId &workspace);
    //! An elevated owner makes another member the owner, and becomes a developer. Answers with the new owner.
    [[nodiscard]] Result<Member> transfer(Store &store, CallContext &context, const WorkspaceId &workspace, const MemberId &to);
    //! The caller's account, elevated: leaves every workspace, and what is its own is forgotten. The records of workspaces stay: the ids of what it
    //! made, and its address in the invitations to it and in what the audit log says of them.
    [[nodiscard]] Result<void> deleteAccount(Store &store, CallContext &context);

private:
    //! Once the answer has gone: it waits for no mail server.
    void send(QList<Mail> mails) const;

    const Clock &m_clock;
    Mailer &m_mailer;
    Background m_background;
};

} // namespace Intrlume::Server
