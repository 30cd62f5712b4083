// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/member.h"
#include "core/page.h"
#include "server/mail/mail.h"
#include "server/service/access.h"
#include "server/service/background.h"
#include "server/service/created.h"
#include "server/service/fielderrors.h"
#include "server/service/intentions.h"

#include <functional>

namespace Intrlume::Server {

//! What somebody gives for a role of the workspace's own; what is absent of a change stays.
struct RoleDraft {
    std::optional<QString> name;
    std::optional<QString> description;
    std::optional<QStringList> permissions;
    FieldErrors errors = {};
};

//! The roles of a workspace: the four, which never change, and its own. Nobody makes or edits one that may do more than they may.
class RoleService {
public:
    RoleService(const Clock &clock, Intentions &intentions, Mailer &mailer, Background background)
        : m_clock(clock)
        , m_intentions(intentions)
        , m_mailer(mailer)
        , m_background(std::move(background))
    {
    }

    //! The four first, then the workspace's own by name.
    [[nodiscard]] Result<Page<WorkspaceRole>> list(Store &store, const CallContext &context, const WorkspaceId &workspace);
    //! Every role may read the workspace and its members, whether or not that is asked for. Kind::Conflict, "name-taken".
    [[nodiscard]] Result<Created<WorkspaceRole>> create(Store &store, CallContext &context, const WorkspaceId &workspace, RoleDraft draft);
    //! Whoever has it is told what they may do more or less. Kind::Conflict, "role-built-in" and "name-taken"; Kind::Forbidden, "grant-too-much";
    //! Kind::Changed.
    [[nodiscard]] Result<WorkspaceRole> change(Store &store, CallContext &context, const WorkspaceId &workspace, const QString &id,
                                               const QString &etag, RoleDraft draft);
    //! Its members and open invitations get the role \a moveTo. Kind::Changed.
    [[nodiscard]] Result<void> remove(Store &store, CallContext &context, const WorkspaceId &workspace, const QString &id, const QString &etag,
                                      const QString &moveTo);
    //! The workspace as somebody with this role would see it.
    [[nodiscard]] Result<Workspace> viewAs(Store &store, const CallContext &context, const WorkspaceId &workspace, const QString &id);

private:
    //! One to each of \a members, once the answer has gone: a thousand mails take their time.
    void tell(const QList<Member> &members, std::function<Mail(const Member &)> write) const;
    Result<WorkspaceRole> findOwn(Store &store, const WorkspaceId &workspace, const Standing &standing, const QString &id) const;
    WorkspaceRole again(Store &store, const WorkspaceId &workspace, const QString &id) const;

    const Clock &m_clock;
    Intentions &m_intentions;
    Mailer &m_mailer;
    Background m_background;
};

//! \a workspace as \a role sees it, and never more than its reader may see.
Workspace seenAs(Workspace workspace, const WorkspaceRole &role);

} // namespace Intrlume::Server
