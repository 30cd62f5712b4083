// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "serverworld.h"

namespace Intrlume::Server {

//! The code of a failure, or what went well instead.
template<typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QStringLiteral("allowed") : result.error().code;
}

//! An elevated owner with a workspace, and ways to fill it with people of any role.
struct TeamWorld : ServerWorld {
    Caller owner = elevated(person(QStringLiteral("ananya")));
    WorkspaceId home = workspace(owner);

    Caller elevated(Caller caller) const
    {
        caller.elevatedUntil = clock.now().addDays(30);
        return caller;
    }
    Caller joined(const QString &name, const QString &role)
    {
        const Caller caller = elevated(person(name));
        store.members.insert(newId<MemberId>(clock.now()), home, caller.account, role, clock.now());
        return caller;
    }
    //! The id of a new role with these permissions.
    QString role(const QString &name, const QStringList &permissions)
    {
        CallContext context = as(owner);
        return roles.create(store, context, home, {.name = name, .description = {}, .permissions = permissions})->value.id;
    }
    MemberId memberOf(const Caller &caller) { return store.roles.standing(home, caller.account)->member; }
    InvitationResult invite(const Caller &by, const QString &email, const QString &role)
    {
        clock.advance(std::chrono::milliseconds(1)); // So that the newest is the newest.
        CallContext context = as(by);
        const auto sent = invitations.send(store, context, home, {.people = {{email, role}}});
        return sent ? sent->value.results.first() : InvitationResult{.outcome = sent.error().code, .email = email, .invitation = {}, .detail = {}};
    }
    //! The address of each invitation whose link works.
    QStringList pending()
    {
        QStringList emails;
        for (const Invitation &invitation : store.invitations.pending(home, clock.now()))
            emails.append(invitation.email);
        return emails;
    }
};

} // namespace Intrlume::Server
