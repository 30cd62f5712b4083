// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/page.h"
#include "server/mail/mail.h"
#include "server/service/access.h"
#include "server/store/membertable.h"

namespace Intrlume::Server {

//! Who belongs to a workspace, and as what. Every change that could leave a workspace without an owner ends in commitWithOwners().
class MemberService {
public:
    MemberService(const Clock &clock, Mailer &mailer)
        : m_clock(clock)
        , m_mailer(mailer)
    {
    }

    //! \a filter without its place in the list; \a cursor is the \c next of the page before. Kind::Invalid, "query-invalid", for one that is none.
    [[nodiscard]] Result<Page<Member>> list(Store &store, const CallContext &context, const WorkspaceId &workspace, MemberFilter filter,
                                            const Cursor &cursor);
    [[nodiscard]] Result<MemberCounts> counts(Store &store, const CallContext &context, const WorkspaceId &workspace);
    //! For who manages members, and for everybody about themselves.
    [[nodiscard]] Result<MemberImpact> impact(Store &store, const CallContext &context, const WorkspaceId &workspace, const MemberId &id);

    //! Making an owner needs an elevated session. Kind::Forbidden, "grant-too-much"; Kind::Conflict, "last-owner"; Kind::Changed.
    [[nodiscard]] Result<Member> changeRole(Store &store, CallContext &context, const WorkspaceId &workspace, const MemberId &id, const QString &etag,
                                            const QString &role);
    [[nodiscard]] Result<void> remove(Store &store, CallContext &context, const WorkspaceId &workspace, const MemberId &id);
    [[nodiscard]] Result<void> leave(Store &store, CallContext &context, const WorkspaceId &workspace);
    //! An elevated owner makes another member the owner, and becomes a developer. Answers with the new owner.
    [[nodiscard]] Result<Member> transfer(Store &store, CallContext &context, const WorkspaceId &workspace, const MemberId &to);
    //! The caller's account, elevated: leaves every workspace and is forgotten but for the ids of what it made.
    [[nodiscard]] Result<void> deleteAccount(Store &store, CallContext &context);

private:
    void send(const Mail &mail) const;

    const Clock &m_clock;
    Mailer &m_mailer;
};

} // namespace Intrlume::Server
