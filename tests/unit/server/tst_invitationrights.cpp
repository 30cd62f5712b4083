// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "teamworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Server;

namespace {
const QString noor = u"noor@nilavya.example"_s;
const QStringList managing{u"members:manage"_s, u"agents:read"_s, u"analytics:read"_s, u"evaluations:read"_s};

//! Somebody who may invite analysts and viewers, and did.
struct InvitedWorld : TeamWorld {
    QString manager = role(u"Team manager"_s, managing);
    Caller meera = joined(u"meera"_s, manager);
    InvitationId invited = invite(meera, noor, u"analyst"_s).invitation->id;
    Secret link = mailer.token();

    void changeRole(const Caller &whose, const QString &to)
    {
        CallContext context = as(owner);
        QVERIFY(members.changeRole(store, context, home, memberOf(whose), u"*"_s, to));
    }
    QString previewed()
    {
        CallContext context = anyone();
        return codeOf(invitations.preview(store, context, link));
    }
    QString accepted(const Caller &by)
    {
        CallContext context = as(by);
        return codeOf(invitations.accept(store, context, link));
    }
};
} // namespace

//! An invitation never offers more than whoever sent it could give now.
class tst_InvitationRights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anInvitationGoesWithItsInvitersRight_data()
    {
        QTest::addColumn<int>("way");
        int way = 0;
        for (const char *name : {"removed", "leaves", "demoted", "role deleted", "role loses the right", "role loses what it grants",
                                 "account deleted", "what it invites to gains more"})
            QTest::newRow(name) << way++;
    }
    void anInvitationGoesWithItsInvitersRight()
    {
        QFETCH(int, way);
        InvitedWorld world;
        const QString offered = world.role(u"Reader"_s, {u"agents:read"_s});
        world.invite(world.owner, u"omar@nilavya.example"_s, u"analyst"_s); // Of somebody who keeps the right.
        world.invite(world.meera, u"lata@nilavya.example"_s, offered);
        CallContext owner = ServerWorld::as(world.owner);
        CallContext meera = ServerWorld::as(world.meera);
        const auto edit = [&](const QString &role, const QStringList &permissions) {
            QVERIFY(world.roles.change(world.store, owner, world.home, role, u"*"_s, {.name = {}, .description = {}, .permissions = permissions}));
        };
        switch (way) {
        case 0:
            QVERIFY(world.members.remove(world.store, owner, world.home, world.memberOf(world.meera), u"*"_s));
            break;
        case 1:
            QVERIFY(world.members.leave(world.store, meera, world.home));
            break;
        case 2:
            world.changeRole(world.meera, u"analyst"_s);
            break;
        case 3:
            QVERIFY(world.roles.remove(world.store, owner, world.home, world.manager, u"*"_s, u"analyst"_s));
            break;
        case 4:
            edit(world.manager, {u"agents:read"_s, u"analytics:read"_s, u"evaluations:read"_s});
            break;
        case 5:
            edit(world.manager, {u"members:manage"_s});
            break;
        case 6:
            QVERIFY(world.members.deleteAccount(world.store, meera));
            break;
        default:
            edit(offered, {u"agents:read"_s, u"keys:manage"_s});
        }
        if (way == 7) {
            QCOMPARE(world.pending(), QStringList({u"omar@nilavya.example"_s, noor}));
            return;
        }
        QCOMPARE(world.pending(), QStringList{u"omar@nilavya.example"_s});
        QCOMPARE(world.actions().last(2), QStringList({u"invitation.revoked"_s, u"invitation.revoked"_s}));
        QVERIFY(world.store.audit.all().last().after.contains(u"inviter-lost-right"_s));
        QCOMPARE(world.previewed(), u"invitation-revoked"_s);
        QCOMPARE(world.accepted(world.person(u"noor"_s)), u"invitation-revoked"_s);
    }
    void whoHandsOverKeepsNoInvitation()
    {
        InvitedWorld world;
        world.invite(world.owner, u"omar@nilavya.example"_s, u"owner"_s);
        CallContext context = ServerWorld::as(world.owner);
        QVERIFY(world.members.transfer(world.store, context, world.home, world.memberOf(world.meera)));
        QCOMPARE(world.pending(), QStringList{noor}); // An owner now, who sent this one as less.
    }
    void whatIsRefusedWithdrawsNothing()
    {
        InvitedWorld world;
        world.invite(world.owner, u"omar@nilavya.example"_s, u"viewer"_s);
        CallContext context = ServerWorld::as(world.owner);
        QCOMPARE(codeOf(world.members.leave(world.store, context, world.home)), u"last-owner"_s);
        QCOMPARE(world.pending().size(), 2);
    }
    //! Whatever way to lose a right nobody thought of: written into the database here.
    void theLinkAloneIsNotEnough()
    {
        InvitedWorld world;
        QCOMPARE(world.previewed(), u"allowed"_s);
        world.store.members.setRole(world.memberOf(world.meera), u"viewer"_s);
        QCOMPARE(world.previewed(), u"invitation-revoked"_s);
        QCOMPARE(world.accepted(world.person(u"noor"_s)), u"invitation-revoked"_s);
        QVERIFY(!world.store.members.findByEmail(world.home, noor));
    }
    void theImpactNamesWhatWouldBeWithdrawn()
    {
        InvitedWorld world;
        world.invite(world.meera, u"omar@nilavya.example"_s, u"viewer"_s);
        const QString viewersOnly = world.role(u"Greeter"_s, {u"members:manage"_s, u"agents:read"_s});
        const CallContext context = ServerWorld::as(world.owner);
        const MemberId meera = world.memberOf(world.meera);
        const auto impact = [&](const QString &role) { return world.members.impact(world.store, context, world.home, meera, role); };
        const auto removal = impact({});
        QCOMPARE(removal->pendingInvitations, 2);
        QCOMPARE(removal->withdrawnTotal, 2);
        const QList<WithdrawnInvitation> all{{u"omar@nilavya.example"_s, u"viewer"_s, u"Viewer"_s}, {noor, u"analyst"_s, u"Analyst"_s}};
        QVERIFY(removal->withdrawn == all);
        const auto narrowed = impact(viewersOnly);
        QCOMPARE(narrowed->pendingInvitations, 2);
        QCOMPARE(narrowed->withdrawnTotal, 1);
        QVERIFY(narrowed->withdrawn == all.last(1));
        QCOMPARE(impact(u"owner"_s)->withdrawnTotal, 0);
        QCOMPARE(codeOf(impact(u"emperor"_s)), u"query-invalid"_s);
        world.changeRole(world.meera, viewersOnly);
        QCOMPARE(world.pending(), QStringList{u"omar@nilavya.example"_s}); // What was told is what happened.
    }
    void theImpactOfAnotherRoleCountsWhatItKeeps()
    {
        TeamWorld world;
        const CallContext context = ServerWorld::as(world.owner);
        const MemberId self = world.memberOf(world.owner);
        QVERIFY(world.members.impact(world.store, context, world.home, self)->solePermissions.contains(Permission::AgentsWrite));
        const auto demotion = world.members.impact(world.store, context, world.home, self, u"developer"_s);
        QVERIFY(!demotion->solePermissions.contains(Permission::AgentsWrite));
        QVERIFY(demotion->solePermissions.contains(Permission::KeysManage));
    }

    void whatIsBeyondOneIsNeitherRewrittenNorRevoked()
    {
        InvitedWorld world;
        const QString omar = u"omar@nilavya.example"_s;
        const InvitationResult asOwner = world.invite(world.owner, omar, u"owner"_s);
        const Secret ownersLink = world.mailer.token();
        CallContext context = ServerWorld::as(world.meera);
        const InvitationResult again = world.invite(world.meera, omar, u"viewer"_s);
        QCOMPARE(again.outcome, u"grant-too-much"_s);
        QVERIFY(again.detail.contains(u"Owner"_s) && !again.invitation);
        QCOMPARE(codeOf(world.invitations.revoke(world.store, context, world.home, asOwner.invitation->id)), u"grant-too-much"_s);
        CallContext anyone = ServerWorld::anyone();
        QCOMPARE(world.invitations.preview(world.store, anyone, ownersLink)->roleName, u"Owner"_s);
        QVERIFY(world.invitations.revoke(world.store, context, world.home, world.invited));
        QCOMPARE(world.invite(world.owner, omar, u"viewer"_s).outcome, u"resent"_s); // Who could give it may take it back.
    }
    void theRuleOfDomainsCountsUntilSomebodyHasJoined()
    {
        InvitedWorld world;
        CallContext context = ServerWorld::as(world.owner);
        const auto restrictTo = [&](const QStringList &domains) {
            WorkspaceChange change;
            change.allowedDomains = domains;
            QVERIFY(world.workspaces.change(world.store, context, world.home, u"*"_s, change));
        };
        restrictTo({u"elsewhere.example"_s});
        QCOMPARE(codeOf(world.invitations.resend(world.store, context, world.home, world.invited)), u"domain-not-allowed"_s);
        QCOMPARE(world.previewed(), u"domain-not-allowed"_s);
        const Caller joining = world.person(u"noor"_s);
        QCOMPARE(world.accepted(joining), u"domain-not-allowed"_s);
        restrictTo({u"nilavya.example"_s});
        QCOMPARE(world.accepted(joining), u"allowed"_s);
    }
    void anImpostorIsToldByTheAddress()
    {
        InvitedWorld world;
        QVERIFY(world.mailer.mails.last().text.contains(u"meera (meera@nilavya.example) invited you to Nilavya Health"_s));
        CallContext context = ServerWorld::anyone();
        QCOMPARE(world.invitations.preview(world.store, context, world.link)->inviterEmail, u"meera@nilavya.example"_s);
        QCOMPARE(world.store.invitations.pending(world.home, world.clock.now()).first().inviterEmail, u"meera@nilavya.example"_s);
    }

    void nobodysMailboxIsFlooded()
    {
        TeamWorld world;
        for (int i = 0; i < 10; ++i)
            QCOMPARE(world.invite(world.owner, noor, u"viewer"_s).outcome, i == 0 ? u"sent"_s : u"resent"_s);
        world.home = world.workspace(world.owner, u"Elsewhere"_s); // The same address, out of another workspace.
        const InvitationResult refused = world.invite(world.owner, noor, u"viewer"_s);
        QCOMPARE(refused.outcome, u"limit"_s);
        QVERIFY(refused.detail.contains(u"tomorrow"_s));
        QCOMPARE(refused.retryAfter, std::chrono::seconds(24h));
        QCOMPARE(world.invite(world.owner, u"omar@nilavya.example"_s, u"viewer"_s).outcome, u"sent"_s);
        world.clock.advance(24h);
        QCOMPARE(world.invite(world.owner, noor, u"viewer"_s).outcome, u"sent"_s);
    }
    void manyWorkspacesSendNoMoreThanOne()
    {
        TeamWorld world;
        for (int i = 0; i < 300; ++i) {
            if (i % 100 == 0)
                world.home = world.workspace(world.owner, u"Workspace %1"_s.arg(i));
            QCOMPARE(world.invite(world.owner, u"person%1@nilavya.example"_s.arg(i), u"viewer"_s).outcome, u"sent"_s);
        }
        world.home = world.workspace(world.owner, u"One more"_s);
        QCOMPARE(world.invite(world.owner, noor, u"viewer"_s).outcome, u"limit"_s);
        world.clock.advance(1h);
        QCOMPARE(world.invite(world.owner, noor, u"viewer"_s).outcome, u"sent"_s);
    }
};

QTEST_GUILESS_MAIN(tst_InvitationRights)
#include "tst_invitationrights.moc"
