// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/accounts.h"
#include "api/agents.h"
#include "api/apikeys.h"
#include "api/client.h"
#include "api/localmailbox.h"
#include "api/platform.h"
#include "api/sessions.h"
#include "api/workspaces.h"
#include "support/faketransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

namespace {
const WorkspaceId workspace(u"ws_01JZ0000000000000000000000"_s);
const KeyId key(u"key_01JZ0000000000000000000000"_s);
const ConfirmationId confirmation(u"cnf_01JZ0000000000000000000000"_s);

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}
} // namespace

//! What each call puts on the wire and what it takes for an answer (contract).
class EndpointsTest : public QObject {
    Q_OBJECT

    static Result<void> probe(Result<Api::HttpReply> answer)
    {
        const auto transport = std::make_shared<FakeTransport>();
        transport->answer(std::move(answer));
        return QCoro::waitFor(Api::Client(transport).probe(u"https://intrlume.example"_s));
    }

private Q_SLOTS:
    void signingUpNeedsNoSessionAndIsSafeToRepeat()
    {
        const Api::HttpRequest request = Api::CreateAccount{.email = u"ananya@nilavya.example"_s,
                                                            .fullName = u"Ananya Krishnan"_s,
                                                            .password = Secret::fromText(u"correct horse"_s)}
                                             .request();
        QCOMPARE(request.path, u"/v1/accounts"_s);
        QVERIFY(request.verb == Api::Verb::Post);
        QVERIFY(request.auth == Api::Auth::None);
        QVERIFY(request.isSafeToRepeat());
        QCOMPARE(
            request.body,
            (QJsonObject{{u"email"_s, u"ananya@nilavya.example"_s}, {u"full_name"_s, u"Ananya Krishnan"_s}, {u"password"_s, u"correct horse"_s}}));
    }

    void aLongPollHasTimeToAnswer()
    {
        const Api::HttpRequest request = Api::WaitForConfirmation{.confirmation = confirmation, .wait = 25}.request();
        QCOMPARE(request.path, u"/v1/confirmations/cnf_01JZ0000000000000000000000"_s);
        QCOMPARE(request.query.toString(), u"wait=25"_s);
        QVERIFY(request.timeout > std::chrono::seconds(25));
        QVERIFY(Api::GetRevocation({.workspace = workspace, .key = key, .wait = 25}).request().timeout > std::chrono::seconds(25));
    }

    void aConfirmationIsRead()
    {
        const auto read = Api::WaitForConfirmation::parse(
            json(R"({"id":"cnf_01JZ0000000000000000000000","state":"confirmed","expires_at":"2026-11-23T10:00:00.000Z"})"));
        QVERIFY(read);
        QVERIFY(read->state == Api::Confirmation::State::Confirmed);
        const QJsonObject badId = json(R"({"id":"cnf_1","state":"confirmed"})");
        QVERIFY(!Api::WaitForConfirmation::parse(badId));
    }

    void signingInTellsTheDevice()
    {
        const Api::HttpRequest request =
            Api::CreateSession{.email = u"a@b.example"_s, .password = Secret::fromText(u"p"_s), .deviceName = u"desk"_s, .platform = u"Debian"_s}
                .request();
        QCOMPARE(request.path, u"/v1/sessions"_s);
        QCOMPARE(request.body[u"device"_s].toObject(), (QJsonObject{{u"name"_s, u"desk"_s}, {u"platform"_s, u"Debian"_s}}));
        QVERIFY(!request.isSafeToRepeat()); // Each try counts against the account.
    }

    void aSessionWithoutATokenIsMalformed()
    {
        const QJsonObject whole{{u"access_token"_s, u"a"_s},
                                {u"expires_in"_s, 900},
                                {u"refresh_token"_s, u"r"_s},
                                {u"session"_s, QJsonObject{{u"id"_s, u"ses_01JZ0000000000000000000000"_s}}},
                                {u"account"_s, QJsonObject{{u"id"_s, u"acc_01JZ0000000000000000000000"_s}, {u"email"_s, u"a@b.example"_s}}}};
        const auto grant = Api::SessionGrant::fromJson(whole);
        QVERIFY(grant);
        QCOMPARE(grant->expiresIn, std::chrono::seconds(900));
        for (const char *member : {"access_token", "refresh_token", "session", "account"}) {
            QJsonObject without = whole;
            without.remove(QLatin1String(member));
            QVERIFY2(!Api::SessionGrant::fromJson(without), member);
        }
    }

    void filtersGoIntoTheQuery()
    {
        const Api::HttpRequest request = Api::ListApiKeys{
            .workspace = workspace,
            .environment = Environment::Test,
            .status = u"all"_s,
            .text = u"a+b & c"_s,
            .sort = u"attention"_s,
            .limit = 200,
            .after = {u"c/u=r"_s}}.request();
        QCOMPARE(request.path, u"/v1/workspaces/ws_01JZ0000000000000000000000/api-keys"_s);
        QUrl url(u"http://x"_s);
        url.setQuery(request.query);
        QCOMPARE(url.query(QUrl::FullyEncoded), u"limit=200&environment=test&status=all&text=a%2Bb%20%26%20c&sort=attention&after=c%2Fu%3Dr"_s);
    }

    void whatIsNotAskedForIsNotInTheQuery()
    {
        QCOMPARE(Api::ListApiKeys{.workspace = workspace}.request().query.toString(), u"limit=50"_s);
        QVERIFY(Api::ListWorkspaces().request().query.isEmpty());
    }

    void generatingSendsRangesAndItsIdempotencyKey()
    {
        const Api::HttpRequest request = Api::GenerateApiKey{.workspace = workspace,
                                                             .name = u"CRM"_s,
                                                             .environment = Environment::Test,
                                                             .allowedIps = {*IpRange::parse(u"203.0.113.0/24"_s)},
                                                             .note = u"n"_s,
                                                             .idempotencyKey = u"k"_s}
                                             .request();
        QCOMPARE(request.idempotencyKey, u"k"_s);
        QCOMPARE(request.body[u"environment"_s].toString(), u"test"_s);
        QCOMPARE(request.body[u"allowed_ips"_s][0][u"cidr"_s].toString(), u"203.0.113.0/24"_s);
    }

    void aGeneratedKeyNeedsASecretOrWordThatItWasIssued()
    {
        const QJsonObject some = json(R"({"id":"key_01JZ0000000000000000000000","environment":"live","status":"active"})");
        const auto fresh = Api::GenerateApiKey::parse({{u"key"_s, some}, {u"secret"_s, u"intrlume_sk_live_0123456789ABCDEFGHIJabcdefghij1kyRov"_s}});
        QVERIFY(fresh && fresh->secret);
        const auto replay = Api::GenerateApiKey::parse({{u"key"_s, some}, {u"secret_issued"_s, true}});
        QVERIFY(replay && !replay->secret);
        QVERIFY(!Api::GenerateApiKey::parse({{u"key"_s, some}}));
        QVERIFY(!Api::GenerateApiKey::parse({{u"secret"_s, u"intrlume_sk_live_0123456789ABCDEFGHIJabcdefghij1kyRov"_s}}));
    }

    void aSecretThatIsNoKeyIsNotTaken()
    {
        const QJsonObject some = json(R"({"id":"key_01JZ0000000000000000000000","environment":"live","status":"active"})");
        for (const char *secret : {"s", "intrlume_sk_live_0123456789ABCDEFGHIJabcdefghij1kyRoX", // Another checksum, and another line for a shell.
                                   "intrlume_sk_live_0123456789ABCDEFGHIJabcdefghij1kyRov\nPATH=/tmp"})
            QVERIFY(!Api::GenerateApiKey::parse({{u"key"_s, some}, {u"secret"_s, QString::fromLatin1(secret)}}));
    }

    void revokingIsSafeToRepeat()
    {
        const Api::HttpRequest request = Api::RevokeApiKey{.workspace = workspace, .key = key}.request();
        QCOMPARE(request.path, u"/v1/workspaces/ws_01JZ0000000000000000000000/api-keys/key_01JZ0000000000000000000000/revoke"_s);
        QVERIFY(request.isSafeToRepeat());
    }

    void agentsAreAskedForInAWorkspace()
    {
        const Api::HttpRequest request = Api::ListAgents{.workspace = workspace}.request();
        QCOMPARE(request.path, u"/v1/agents"_s);
        QVERIFY(request.workspace == workspace);
    }

    void aRegionIsPingedOnceAndWithoutACredential()
    {
        const Api::HttpRequest request = Api::PingRegion{.endpoint = u"https://in-mumbai.example"_s}.request();
        QCOMPARE(request.server, u"https://in-mumbai.example"_s);
        QVERIFY(request.auth == Api::Auth::None);
        QVERIFY(!request.retry);
        const QJsonObject cutOff = json(R"({"region":"in-mumbai","key_checks":"refusing"})");
        QVERIFY(!Api::PingRegion::parse(cutOff)->checksKeys);
    }

    void theLocalMailboxIsRead()
    {
        const auto mails = Api::ListLocalMail::parse(
            json(R"({"items":[{"id":"1","to":"a@b.example","subject":"s","text":"t","sent_at":"2026-11-23T10:00:00.000Z"}]})"));
        QVERIFY(mails);
        QCOMPARE(mails->first().subject, u"s"_s);
        const QJsonObject noId = json(R"({"items":[{"to":"a"}]})");
        QVERIFY(!Api::ListLocalMail::parse(noId));
    }

    void aSlugAnswerIsRead()
    {
        const auto slug = Api::CheckSlug::parse(json(R"({"slug":"nilavya","available":false,"suggestion":"nilavya-2"})"));
        QVERIFY(slug);
        QVERIFY(!slug->available);
        QCOMPARE(slug->suggestion, u"nilavya-2"_s);
        QVERIFY(!Api::CheckSlug::parse({}));
    }

    void aServerThatListsRegionsSpeaksTheContract()
    {
        const QJsonObject regions =
            json(R"({"items":[{"id":"in-mumbai","city":"Mumbai","country":"IN","endpoint":"x","optimised_for":["IN"]}],"next":null})");
        QVERIFY(probe(Api::HttpReply{.json = regions}));
    }

    void anyOtherServerIsToldApart_data()
    {
        QTest::addColumn<Error>("answer");
        QTest::newRow("not found") << Error{.kind = Error::Kind::NotFound};
        QTest::newRow("a web page") << Error{.kind = Error::Kind::Malformed};
        QTest::newRow("wants a key") << Error{.kind = Error::Kind::Unauthorized};
        QTest::newRow("forbids") << Error{.kind = Error::Kind::Forbidden};
    }
    void anyOtherServerIsToldApart()
    {
        QFETCH(Error, answer);
        const Result<void> verdict = probe(tl::unexpected(answer));
        QVERIFY(!verdict);
        QVERIFY(verdict.error().kind == Error::Kind::Incompatible);
    }

    void otherJsonIsIncompatibleToo()
    {
        const QJsonObject other = json(R"({"hello":"world"})");
        QVERIFY(probe(Api::HttpReply{.json = other}).error().kind == Error::Kind::Incompatible);
        const QJsonObject none = json(R"({"items":[]})");
        QVERIFY(probe(Api::HttpReply{.json = none}).error().kind == Error::Kind::Incompatible);
    }

    void aServerThatIsNotThereIsOfflineAndNotIncompatible()
    {
        QVERIFY(probe(tl::unexpected(Error{.kind = Error::Kind::Offline})).error().kind == Error::Kind::Offline);
    }
};

QTEST_GUILESS_MAIN(EndpointsTest)
#include "tst_endpoints.moc"
