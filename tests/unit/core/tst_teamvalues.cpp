// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/invitation.h"
#include "core/member.h"
#include "core/workspace.h"
#include "core/workspacerole.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;

namespace {
const QDateTime someTime = QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, Qt::UTC);
const MemberId someMember(u"mem_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s);
const AccountId someAccount(u"acc_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s);
const QString ownRole = u"role_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s;
} // namespace

//! What a team is made of, to JSON and back.
class TeamValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRoleKeepsItsPermissions()
    {
        for (const Role role : allRoles) {
            WorkspaceRole one = WorkspaceRole::ofBuiltIn(role);
            one.members = 3;
            QVERIFY(WorkspaceRole::fromJson(one.toJson()).value() == one);
            QVERIFY(includes(permissionsOf(Role::Owner), one.permissions));
        }
        QVERIFY(!includes(permissionsOf(Role::Developer), permissionsOf(Role::Analyst)));
        QVERIFY(includes({}, {}));
        QVERIFY(!WorkspaceRole::fromJson({{u"id"_s, u"owner"_s}}));
        QCOMPARE(permissionsFromJson({u"agents:read"_s, u"from:the-future"_s}).size(), 1);
    }
    void aMemberGoesThereAndBack()
    {
        const Member member{.id = someMember,
                            .account = someAccount,
                            .name = u"Ananya"_s,
                            .email = u"ananya@nilavya.example"_s,
                            .role = ownRole,
                            .roleName = u"Team manager"_s,
                            .joinedAt = someTime,
                            .lastActiveAt = {},
                            .secondFactor = true,
                            .isYou = true,
                            .etag = u"v1"_s};
        QVERIFY(Member::fromJson(member.toJson()).value() == member);
        QVERIFY(!Member::fromJson({{u"id"_s, u"mem"_s}, {u"role"_s, u"owner"_s}}));
        const MemberCounts counts{.total = 3, .byRole = {{u"owner"_s, 1}, {ownRole, 2}}, .secondFactorOn = 1};
        QVERIFY(MemberCounts::fromJson(counts.toJson()).value() == counts);
        QVERIFY(!MemberCounts::fromJson({}));
        const MemberImpact impact{.keys = {{.id = KeyId(u"key_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s),
                                            .name = u"CRM sync"_s,
                                            .environment = Environment::Test,
                                            .status = KeyStatus::Ending}},
                                  .keysTotal = 1,
                                  .pendingInvitations = 2,
                                  .withdrawn = {{.email = u"noor@nilavya.example"_s, .role = u"analyst"_s, .roleName = u"Analyst"_s}},
                                  .withdrawnTotal = 1,
                                  .solePermissions = {Permission::KeysManage}};
        QVERIFY(MemberImpact::fromJson(impact.toJson()).value() == impact);
        QVERIFY(!MemberImpact::fromJson({}));
    }
    void anInvitationGoesThereAndBack()
    {
        for (const QString &state : {u"pending"_s, u"expired"_s, u"revoked"_s, u"accepted"_s, u"declined"_s}) {
            const Invitation invitation{.id = InvitationId(u"inv_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s),
                                        .email = u"noor@nilavya.example"_s,
                                        .role = u"analyst"_s,
                                        .roleName = u"Analyst"_s,
                                        .state = invitationStateFromString(state).value(),
                                        .inviter = someAccount,
                                        .inviterName = u"Ananya"_s,
                                        .inviterEmail = u"ananya@nilavya.example"_s,
                                        .createdAt = someTime,
                                        .expiresAt = someTime.addDays(7)};
            QCOMPARE(invitation.toJson()["state"_L1].toString(), state);
            QVERIFY(Invitation::fromJson(invitation.toJson()).value() == invitation);
            const InvitationResult result{.outcome = u"sent"_s, .email = invitation.email, .invitation = invitation, .detail = {}};
            QVERIFY(InvitationResult::fromJson(result.toJson()).value() == result);
        }
        const InvitationResult later{
            .outcome = u"limit"_s, .email = u"x@x.in"_s, .invitation = {}, .detail = u"Later."_s, .retryAfter = std::chrono::minutes(20)};
        QCOMPARE(*InvitationResult::fromJson(later.toJson()), later);
        const InvitationResult refused{.outcome = u"invalid"_s, .email = u"x"_s, .invitation = {}, .detail = u"No address."_s};
        QVERIFY(InvitationResult::fromJson(refused.toJson()).value() == refused);
        QVERIFY(!InvitationResult::fromJson({}));
        const InvitationPreview preview{.workspace = u"Nilavya"_s,
                                        .roleName = u"Analyst"_s,
                                        .inviter = u"Ananya"_s,
                                        .inviterEmail = u"ananya@nilavya.example"_s,
                                        .email = u"noor@nilavya.example"_s,
                                        .expiresAt = someTime,
                                        .accountExists = true};
        QVERIFY(InvitationPreview::fromJson(preview.toJson()).value() == preview);
        QVERIFY(!InvitationPreview::fromJson({}));
    }
    void aWorkspaceKnowsARoleOfItsOwn()
    {
        Workspace workspace{.id = WorkspaceId(u"ws_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s),
                            .name = u"Nilavya"_s,
                            .slug = u"nilavya"_s,
                            .region = u"in-mumbai"_s,
                            .createdAt = someTime,
                            .role = Role::Developer,
                            .permissions = {Permission::AgentsRead}};
        QCOMPARE(workspace.toJson()["role_name"_L1].toString(), u"Developer"_s);
        QVERIFY(Workspace::fromJson(workspace.toJson()).value() == workspace);
        workspace.role = Role::Viewer;
        workspace.customRole = ownRole;
        workspace.customRoleName = u"Team manager"_s;
        workspace.allowedDomains = QStringList{u"nilavya.example"_s};
        workspace.domainExceptions = QStringList{u"partner@elsewhere.example"_s};
        QCOMPARE(workspace.toJson()["role"_L1].toString(), ownRole);
        QVERIFY(Workspace::fromJson(workspace.toJson()).value() == workspace);
    }
};

QTEST_GUILESS_MAIN(TeamValuesTest)
#include "tst_teamvalues.moc"
