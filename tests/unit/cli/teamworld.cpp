// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "unit/cli/teamworld.h"

#include "core/timestamp.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Test {

Member TeamWorld::ananya()
{
    Member member;
    member.id = MemberId(u"mem_01JZ0000000000000000000000"_s);
    member.account = AccountId(u"acc_01JZ0000000000000000000000"_s);
    member.name = u"Ananya Krishnan"_s;
    member.email = email;
    member.role = u"owner"_s;
    member.roleName = u"Owner"_s;
    member.joinedAt = *fromRfc3339(u"2026-11-22T10:42:07.031Z"_s);
    member.lastActiveAt = member.joinedAt.addSecs(3600);
    member.secondFactor = true;
    member.isYou = true;
    member.etag = u"1"_s;
    return member;
}

Member TeamWorld::vikram(const QString &role)
{
    Member member = ananya();
    member.id = MemberId(u"mem_01JZ0000000000000000000001"_s);
    member.account = AccountId(u"acc_01JZ0000000000000000000001"_s);
    member.name = u"Vikram Rao"_s;
    member.email = u"vikram@nilavya.example"_s;
    member.role = role;
    member.roleName = builtInName(*roleFromString(role));
    member.lastActiveAt = {};
    member.secondFactor = false;
    member.isYou = false;
    member.etag = u"4"_s;
    return member;
}

Invitation TeamWorld::invitation(const QString &email, Invitation::State state, int number)
{
    const QDateTime sent = *fromRfc3339(u"2026-11-22T10:42:07.031Z"_s);
    return {.id = InvitationId(u"inv_01JZ000000000000000000000%1"_s.arg(number)),
            .email = email,
            .role = u"analyst"_s,
            .roleName = u"Analyst"_s,
            .state = state,
            .inviter = ananya().account,
            .inviterName = ananya().name,
            .createdAt = sent,
            .expiresAt = sent.addDays(7)};
}

WorkspaceRole TeamWorld::onCall()
{
    return {.id = u"rol_01JZ0000000000000000000000"_s,
            .name = u"On call"_s,
            .description = u"Reads logs at night."_s,
            .typicalUsers = {},
            .builtIn = false,
            .permissions = {Permission::AgentsRead, Permission::LogsRead},
            .members = 2,
            .etag = u"3"_s};
}

void TeamWorld::listRoles()
{
    QList<WorkspaceRole> roles;
    for (const Role role : allRoles)
        roles.append(WorkspaceRole::ofBuiltIn(role));
    service->answer(page(jsonOf(roles + QList{onCall()})));
}

void TeamWorld::elevationIsAsked()
{
    service->fail({.kind = Error::Kind::Forbidden, .code = u"elevation-required"_s});
    service->answer(QJsonObject{{u"elevated_until"_s, u"2026-11-22T11:42:07.031Z"_s}});
}

} // namespace Intrlume::Test
