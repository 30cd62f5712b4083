// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/accounts.h"
#include "api/agents.h"
#include "api/client.h"
#include "api/invitations.h"
#include "api/members.h"
#include "api/roles.h"
#include "api/workspaces.h"
#include "support/faketransport.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;

namespace {
const WorkspaceId workspace(u"ws_01JZ0000000000000000000000"_s);
const MemberId member(u"mem_01JZ0000000000000000000000"_s);
const InvitationId invitation(u"inv_01JZ0000000000000000000000"_s);
const QString base = u"/v1/workspaces/ws_01JZ0000000000000000000000/"_s;

Secret token()
{
    return Secret::fromText(u"a-link"_s);
}
} // namespace

//! What the calls of a team put on the wire and take for an answer (contract, "Roles").
class TeamCallsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void invitationsGoTogetherAndAreSafeToRepeat()
    {
        const Api::SendInvitations call{.workspace = workspace, .people = {{u"a@x.example"_s, u"viewer"_s}, {u"b@x.example"_s, u"analyst"_s}}};
        const Api::HttpRequest request = call.request();
        QCOMPARE(request.path, base + u"invitations"_s);
        const QJsonArray people = request.body[u"invitations"_s].toArray();
        QCOMPARE(people.size(), 2);
        QCOMPARE(people.at(1).toObject(), (QJsonObject{{u"email"_s, u"b@x.example"_s}, {u"role"_s, u"analyst"_s}}));
        QVERIFY(request.isSafeToRepeat());
    }

    void everyPersonHasAResult()
    {
        const QJsonObject sent{
            {u"results"_s,
             QJsonArray{QJsonObject{
                 {u"email"_s, u"a@x"_s}, {u"outcome"_s, u"invalid"_s}, {u"invitation"_s, QJsonValue::Null}, {u"detail"_s, u"No domain ending."_s}}}}};
        const Result<QList<InvitationResult>> results = Api::SendInvitations::parse(sent);
        QVERIFY(results);
        QCOMPARE(results->size(), 1);
        QCOMPARE(results->first().outcome, u"invalid"_s);
        QVERIFY(!Api::SendInvitations::parse({}));
    }

    void allPagesOfAListComeOneAfterTheOther()
    {
        const auto service = std::make_shared<Test::FakeTransport>();
        Api::Client client(service);
        const auto page = [](const QString &name, const QJsonValue &next) {
            const QJsonObject item{{u"id"_s, name}, {u"email"_s, u"a@x.example"_s}, {u"role"_s, u"viewer"_s}};
            return QJsonObject{{u"items"_s, QJsonArray{item}}, {u"next"_s, next}};
        };
        service->answer(page(u"inv_01JZ0000000000000000000001"_s, u"second"_s));
        service->answer(page(u"inv_01JZ0000000000000000000002"_s, QJsonValue::Null));
        const Api::ListInvitations call{.workspace = workspace};
        const Result<QList<Invitation>> all = QCoro::waitFor(client.sendAll(call));
        QVERIFY(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->last().id.toString(), u"inv_01JZ0000000000000000000002"_s);
        QVERIFY(!service->requests.first().query.hasQueryItem(u"after"_s));
        QCOMPARE(service->requests.last().query.queryItemValue(u"after"_s), u"second"_s);

        service->answer(page(u"inv_01JZ0000000000000000000001"_s, u"same"_s));
        service->answer(page(u"inv_01JZ0000000000000000000001"_s, u"same"_s));
        const Result<QList<Invitation>> endless = QCoro::waitFor(client.sendAll(call));
        QVERIFY(!endless && endless.error().kind == Error::Kind::Malformed);
        service->answer(page(u"inv_01JZ0000000000000000000001"_s, u"second"_s));
        service->fail({.kind = Error::Kind::Offline});
        QVERIFY(!QCoro::waitFor(client.sendAll(call))); // Half a list would be taken for a whole one.
    }

    void aLinkIsInNoAddress()
    {
        const Api::AcceptInvitation accept{token()};
        const Api::PreviewInvitation preview{.token = token(), .server = u"https://x.example"_s};
        const Api::DeclineInvitation decline{.token = token()};
        for (const Api::HttpRequest &request : {accept.request(), preview.request(), decline.request()}) {
            QCOMPARE(request.body[u"token"_s].toString(), u"a-link"_s);
            QVERIFY(!request.path.contains(u"a-link"_s) && request.query.isEmpty());
        }
        QVERIFY(preview.request().isSafeToRepeat()); // It only looks.
        QVERIFY(!accept.request().isSafeToRepeat() && !decline.request().isSafeToRepeat());
        QVERIFY(accept.request().auth == Api::Auth::Session);
        QVERIFY(preview.request().auth == Api::Auth::None);
        QCOMPARE(preview.request().server, u"https://x.example"_s);
    }

    void signingUpThroughAnInvitationCarriesItsLink()
    {
        Api::CreateAccount call{.email = u"a@x.example"_s, .fullName = u"A"_s, .password = Secret::fromText(u"pw"_s)};
        QVERIFY(!call.request().body.contains(u"invitation_token"_s));
        call.invitationToken = token();
        QCOMPARE(call.request().body[u"invitation_token"_s].toString(), u"a-link"_s);
    }

    void invitationsAreListedSentAgainAndTakenBack()
    {
        const Api::ListInvitations open{.workspace = workspace};
        QVERIFY(!open.request().query.hasQueryItem(u"state"_s));
        const Api::ListInvitations all{.workspace = workspace, .all = true};
        QCOMPARE(all.request().query.queryItemValue(u"state"_s), u"all"_s);
        const Api::ResendInvitation resend{workspace, invitation};
        QCOMPARE(resend.request().path, base + u"invitations/inv_01JZ0000000000000000000000/resend"_s);
        const Api::RevokeInvitation revoke{workspace, invitation};
        QCOMPARE(revoke.request().path, base + u"invitations/inv_01JZ0000000000000000000000/revoke"_s);
    }

    void aDeletedRoleSaysWhereItsMembersGo()
    {
        const Api::DeleteRole call{.workspace = workspace, .role = u"role_x"_s, .etag = u"3"_s, .moveTo = u"viewer"_s};
        QVERIFY(call.request().verb == Api::Verb::Delete);
        QCOMPARE(call.request().path, base + u"roles/role_x"_s);
        QCOMPARE(call.request().body, (QJsonObject{{u"move_to"_s, u"viewer"_s}}));
        QCOMPARE(call.request().ifMatch, u"3"_s);
        const Api::RemoveMember removal{.workspace = workspace, .member = member, .etag = u"7"_s};
        QCOMPARE(removal.request().ifMatch, u"7"_s);
    }

    void aChangedRoleSendsOnlyWhatChanged()
    {
        const Api::ChangeRole call{.workspace = workspace, .role = u"role_x"_s, .etag = u"3"_s, .permissions = QList{Permission::MembersRead}};
        QCOMPARE(call.request().body, (QJsonObject{{u"permissions"_s, QJsonArray{u"members:read"_s}}}));
        QCOMPARE(call.request().ifMatch, u"3"_s);
    }

    void theImpactOfAnotherRoleNamesIt()
    {
        const Api::GetMemberImpact removal{.workspace = workspace, .member = member};
        QVERIFY(removal.request().query.isEmpty());
        const Api::GetMemberImpact demotion{.workspace = workspace, .member = member, .role = u"viewer"_s};
        QCOMPARE(demotion.request().path, base + u"members/"_s + member.toString() + u"/impact"_s);
        QCOMPARE(demotion.request().query.queryItemValue(u"role"_s), u"viewer"_s);
    }
    void transferAndReminderNameWhomTheyConcern()
    {
        const Api::TransferOwnership transfer{workspace, member};
        QCOMPARE(transfer.request().path, base + u"transfer"_s);
        QCOMPARE(transfer.request().body, (QJsonObject{{u"member"_s, member.toString()}}));
        const Api::RemindOfSecondFactor one{workspace, {member}};
        QCOMPARE(one.request().body, (QJsonObject{{u"members"_s, QJsonArray{member.toString()}}}));
        const auto counts = Api::RemindOfSecondFactor::parse({{u"sent"_s, 2}, {u"skipped"_s, 1}});
        QVERIFY(counts && counts->sent == 2 && counts->skipped == 1);
        QVERIFY(!Api::RemindOfSecondFactor::parse({}));
    }

    void theDomainRuleCanBeSetAndTakenAway()
    {
        Api::UpdateWorkspace call{.id = workspace, .etag = u"1"_s};
        QVERIFY(call.request().body.isEmpty());
        call.allowedDomains = QStringList{};
        QCOMPARE(call.request().body, (QJsonObject{{u"allowed_domains"_s, QJsonArray()}}));
    }

    //! The role to look through goes with what is inside that workspace, and with nothing else: a locked window can still be opened.
    void aViewedRoleGoesWithItsWorkspaceOnly()
    {
        const auto line = std::make_shared<Test::FakeTransport>();
        Api::Client client(line);
        client.setViewAs(workspace, u"viewer"_s);
        line->answer(QJsonObject());
        QCoro::waitFor(client.send(Api::GetMemberCounts{workspace}));
        line->answer(QJsonObject());
        QCoro::waitFor(client.send(Api::GetMemberCounts{WorkspaceId(u"ws_01JZ0000000000000000000001"_s)}));
        line->answer(QJsonObject());
        QCoro::waitFor(client.send(Api::ListWorkspaces()));
        line->answer(QJsonObject());
        QCoro::waitFor(client.asOneself().send(Api::GetWorkspace{workspace}));
        client.setViewAs(workspace, {});
        line->answer(QJsonObject());
        QCoro::waitFor(client.send(Api::GetMemberCounts{workspace}));
        QCOMPARE(line->requests.at(0).viewAs, u"viewer"_s);
        for (int other = 1; other < 5; ++other)
            QVERIFY(line->requests.at(other).viewAs.isEmpty());
    }
    //! Else a person who only looks could change something: the server refuses what says that it looks.
    void everyCallAboutTheViewedWorkspaceSaysSo()
    {
        const auto line = std::make_shared<Test::FakeTransport>();
        Api::Client client(line);
        client.setViewAs(workspace, u"viewer"_s);
        for (int i = 0; i < 4; ++i)
            line->answer(QJsonObject());
        QCoro::waitFor(client.send(Api::UpdateWorkspace{.id = workspace, .etag = u"1"_s, .name = u"Other"_s}));
        QCoro::waitFor(client.send(Api::GetWorkspace{workspace}));
        QCoro::waitFor(client.send(Api::ListAgents{.workspace = workspace, .after = {}}));
        QCoro::waitFor(client.send(Api::LeaveWorkspace{workspace}));
        for (const Api::HttpRequest &request : line->requests)
            QCOMPARE(request.viewAs, u"viewer"_s);
    }
};

QTEST_GUILESS_MAIN(TeamCallsTest)
#include "tst_teamcalls.moc"
