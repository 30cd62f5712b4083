// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/invitation.h"
#include "core/member.h"
#include "core/workspacerole.h"
#include "unit/cli/programworld.h"

#include <QJsonArray>

namespace Intrlume::Test {

//! A ProgramWorld with a team in its workspace: Ananya (you), who owns it, and Vikram, a Developer; the built-in roles and "On call".
class TeamWorld : public ProgramWorld {
public:
    static Member ananya();
    static Member vikram(const QString &role = QStringLiteral("developer"));
    static Invitation invitation(const QString &email, Invitation::State state = Invitation::State::Pending, int number = 0);
    static WorkspaceRole onCall();

    //! The next answers are pages of these.
    void listMembers(const QList<Member> &members) { service->answer(page(jsonOf(members))); }
    void listInvitations(const QList<Invitation> &invitations) { service->answer(page(jsonOf(invitations))); }
    void listRoles();
    //! The service wants the password, and takes it.
    void elevationIsAsked();

    template<typename T>
    static QJsonArray jsonOf(const QList<T> &all)
    {
        QJsonArray items;
        for (const T &one : all)
            items.append(one.toJson());
        return items;
    }
};

} // namespace Intrlume::Test
