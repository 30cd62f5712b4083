// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/networktransport.h"
#include "cannedserver.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

Q_DECLARE_METATYPE(Error::Kind)

//! What goes over the wire and what does not, against a server of bytes.
class NetworkTransportTest : public QObject {
    Q_OBJECT

    CannedServer m_server;
    Api::NetworkTransport m_transport;

    Result<Api::HttpReply> send(Api::HttpRequest request) { return QCoro::waitFor(m_transport.send(std::move(request))); }
    Result<Api::HttpReply> get() { return send({.path = u"/v1/things"_s}); }

private Q_SLOTS:
    void init()
    {
        m_server.requests.clear();
        m_server.connections = 0;
        m_server.answer = CannedServer::whole("200 OK", R"({"id":"x"})", "X-Request-Id: req-1\r\n");
        m_transport.setServer(m_server.address());
    }

    void anAnswerComesWithItsRequestId()
    {
        const Result<Api::HttpReply> reply = get();
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->json, (QJsonObject{{u"id"_s, u"x"_s}}));
        QCOMPARE(reply->requestId, u"req-1"_s);
    }

    void anAnswerWithoutABodyIsFine()
    {
        m_server.answer = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";
        const Result<Api::HttpReply> reply = send({.verb = Api::Verb::Delete, .path = u"/v1/sessions/current"_s});
        QVERIFY(reply);
        QCOMPARE(reply->status, 204);
        QVERIFY(m_server.requests.first().startsWith("DELETE /v1/sessions/current HTTP/1.1\r\n"));
    }

    void aDeleteMaySayMore()
    {
        QVERIFY(send({.verb = Api::Verb::Delete, .path = u"/v1/things/1"_s, .body = {{u"move_to"_s, u"viewer"_s}}, .viewAs = u"role_x"_s}));
        QVERIFY(m_server.requests.first().startsWith("DELETE /v1/things/1 HTTP/1.1\r\n"));
        QVERIFY(m_server.requests.first().endsWith(R"({"move_to":"viewer"})"));
        QVERIFY(m_server.requests.first().contains("\r\nIntrlume-View-As: role_x\r\n"));
    }

    void headersAndBodyAreSent()
    {
        const Result<Api::HttpReply> reply = send({.verb = Api::Verb::Patch,
                                                   .path = u"/v1/things"_s,
                                                   .query = QUrlQuery{{u"a"_s, u"b"_s}},
                                                   .body = {{u"name"_s, u"CRM"_s}},
                                                   .idempotencyKey = u"9f2c1d3e-0000-4000-8000-000000000000"_s,
                                                   .ifMatch = u"e1"_s,
                                                   .workspace = WorkspaceId(u"ws_01"_s),
                                                   .bearer = Secret::fromText(u"token"_s)});
        QVERIFY(reply);
        const QByteArray request = m_server.requests.first();
        QVERIFY2(request.startsWith("PATCH /v1/things?a=b HTTP/1.1\r\n"), request.constData());
        QVERIFY(request.contains("\r\nAuthorization: Bearer token\r\n"));
        QVERIFY(request.contains("\r\nIdempotency-Key: 9f2c1d3e-0000-4000-8000-000000000000\r\n"));
        QVERIFY(request.contains("\r\nIf-Match: \"e1\"\r\n"));
        QVERIFY(request.contains("\r\nIntrlume-Workspace: ws_01\r\n"));
        QVERIFY(request.contains("\r\nContent-Type: application/json\r\n"));
        QVERIFY(request.contains("\r\nUser-Agent: intrlume/"));
        QVERIFY(request.endsWith("{\"name\":\"CRM\"}"));
    }

    void noCookieComesBack()
    {
        m_server.answer = CannedServer::whole("200 OK", "{}", "Set-Cookie: a=b\r\n");
        QVERIFY(get());
        QVERIFY(get());
        QVERIFY(!m_server.requests.last().toLower().contains("cookie:"));
    }

    void aRedirectIsNotFollowed()
    {
        CannedServer other;
        other.answer = CannedServer::whole("200 OK", "{}");
        m_server.answer = CannedServer::whole("307 Temporary Redirect", {}, "Location: " + other.address().toLatin1() + "/v1/things\r\n");
        const Result<Api::HttpReply> reply = send({.path = u"/v1/things"_s, .bearer = Secret::fromText(u"token"_s)});
        QVERIFY(!reply);
        QVERIFY(reply.error().kind == Error::Kind::Malformed);
        QCOMPARE(m_server.requests.size(), 1);
        QCOMPARE(other.connections, 0);
    }

    void plainHttpBeyondThisComputerIsRefusedBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("name") << u"http://api.intrlume.tech"_s;
        QTest::newRow("a name that looks local") << u"http://localhost.example"_s;
        QTest::newRow("address") << u"http://192.0.2.1"_s;
        QTest::newRow("any") << u"http://0.0.0.0:%1"_s.arg(m_server.serverPort());
        QTest::newRow("other scheme") << u"ftp://127.0.0.1:%1"_s.arg(m_server.serverPort());
    }
    void plainHttpBeyondThisComputerIsRefusedBeforeAnythingIsSent()
    {
        QFETCH(QString, address);
        m_transport.setServer(address);
        const Result<Api::HttpReply> reply = get();
        QVERIFY(!reply);
        QVERIFY(reply.error().kind == Error::Kind::Untrusted);
        QCOMPARE(m_server.connections, 0);
    }

    void aServerWithoutTlsIsNotTrusted()
    {
        m_transport.setServer(u"https://127.0.0.1:%1"_s.arg(m_server.serverPort()));
        m_server.answer = CannedServer::whole("200 OK", "{}");
        const Result<Api::HttpReply> reply =
            send({.path = u"/v1/things"_s, .timeout = std::chrono::seconds(2), .bearer = Secret::fromText(u"token"_s)});
        QVERIFY(!reply);
        for (const QByteArray &request : std::as_const(m_server.requests))
            QVERIFY(!request.contains("token"));
    }

    void statusesHaveTheirKind_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("400") << QByteArray("400 Bad Request") << Error::Kind::Invalid;
        QTest::newRow("401") << QByteArray("401 Unauthorized") << Error::Kind::Unauthorized;
        QTest::newRow("403") << QByteArray("403 Forbidden") << Error::Kind::Forbidden;
        QTest::newRow("404") << QByteArray("404 Not Found") << Error::Kind::NotFound;
        QTest::newRow("405") << QByteArray("405 Method Not Allowed") << Error::Kind::Invalid;
        QTest::newRow("408") << QByteArray("408 Request Timeout") << Error::Kind::Timeout;
        QTest::newRow("409") << QByteArray("409 Conflict") << Error::Kind::Conflict;
        QTest::newRow("412") << QByteArray("412 Precondition Failed") << Error::Kind::Changed;
        QTest::newRow("413") << QByteArray("413 Content Too Large") << Error::Kind::Invalid;
        QTest::newRow("422") << QByteArray("422 Unprocessable Content") << Error::Kind::Invalid;
        QTest::newRow("428") << QByteArray("428 Precondition Required") << Error::Kind::Changed;
        QTest::newRow("429") << QByteArray("429 Too Many Requests") << Error::Kind::TooMany;
        QTest::newRow("431") << QByteArray("431 Too Large") << Error::Kind::Invalid;
        QTest::newRow("500") << QByteArray("500 Internal Server Error") << Error::Kind::Server;
        QTest::newRow("502") << QByteArray("502 Bad Gateway") << Error::Kind::Server;
        QTest::newRow("503") << QByteArray("503 Unavailable") << Error::Kind::Server;
    }
    void statusesHaveTheirKind()
    {
        QFETCH(QByteArray, status);
        QFETCH(Error::Kind, kind);
        m_server.answer = CannedServer::whole(
            status, R"({"code":"some-code","detail":"words","errors":[{"pointer":"/name","code":"taken","detail":"d"}]})", "X-Request-Id: req-2\r\n");
        const Result<Api::HttpReply> reply = get();
        QVERIFY(!reply);
        QVERIFY(reply.error().kind == kind);
        QCOMPARE(reply.error().code, u"some-code"_s);
        QCOMPARE(reply.error().detail, u"words"_s);
        QCOMPARE(reply.error().requestId, u"req-2"_s);
        QVERIFY((reply.error().fields == QList<FieldError>{{u"/name"_s, u"taken"_s, u"d"_s}}));
    }

    void anErrorThatIsNoProblemStillHasItsKind()
    {
        m_server.answer = CannedServer::whole("502 Bad Gateway", "<html>proxy</html>");
        const Result<Api::HttpReply> reply = get();
        QVERIFY(!reply);
        QVERIFY(reply.error().kind == Error::Kind::Server);
        QVERIFY(reply.error().code.isEmpty());
    }

    void retryAfterIsRead()
    {
        m_server.answer = CannedServer::whole("429 Too Many Requests", R"({"code":"too-many-requests"})", "Retry-After: 17\r\n");
        const Result<Api::HttpReply> reply = get();
        QVERIFY(!reply);
        QCOMPARE(reply.error().retryAfter, std::chrono::seconds(17));
    }

    void triesLeftAndTheConfirmationAreRead()
    {
        m_server.answer = CannedServer::whole("401 Unauthorized", R"({"code":"credentials-wrong","tries_left":2,"confirmation_id":"cnf_1"})");
        const Result<Api::HttpReply> reply = get();
        QVERIFY(!reply);
        QCOMPARE(reply.error().triesLeft, 2);
        QCOMPARE(reply.error().confirmation, u"cnf_1"_s);
    }

    void whatIsNoJsonObjectIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("list") << QByteArray("[1]");
        QTest::newRow("cut") << QByteArray(R"({"id":)");
    }
    void whatIsNoJsonObjectIsMalformed()
    {
        QFETCH(QByteArray, body);
        m_server.answer = CannedServer::whole("200 OK", body);
        const Result<Api::HttpReply> reply = get();
        QVERIFY(!reply);
        QVERIFY(reply.error().kind == Error::Kind::Malformed);
    }

    void anAnswerCutShortIsNoAnswer()
    {
        m_server.answer = CannedServer::whole("200 OK", R"({"id":"x"})").chopped(3);
        const Result<Api::HttpReply> reply = get();
        QVERIFY(!reply);
        QVERIFY(reply.error().kind == Error::Kind::Offline);
    }

    void anEndlessAnswerIsGivenUp()
    {
        m_server.answer = CannedServer::whole("200 OK", '"' + QByteArray(5 * 1024 * 1024, 'x') + '"');
        const Result<Api::HttpReply> reply = get();
        QVERIFY(!reply);
        QVERIFY(reply.error().kind == Error::Kind::Malformed);
    }

    void aServerThatSaysNothingTimesOut()
    {
        m_server.answer.clear();
        const Result<Api::HttpReply> reply = send({.path = u"/v1/things"_s, .timeout = std::chrono::milliseconds(50)});
        QVERIFY(!reply);
        QVERIFY(reply.error().kind == Error::Kind::Timeout);
    }

    void nobodyThereIsOffline()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        m_transport.setServer(u"http://127.0.0.1:%1"_s.arg(closed.serverPort()));
        closed.close();
        const Result<Api::HttpReply> reply = get();
        QVERIFY(!reply);
        QVERIFY(reply.error().kind == Error::Kind::Offline);
    }

    void withoutAServerNothingIsSent()
    {
        m_transport.setServer({});
        const Result<Api::HttpReply> reply = get();
        QVERIFY(!reply);
        QVERIFY(reply.error().kind == Error::Kind::Offline);
        QCOMPARE(reply.error().code, u"no-server"_s);
    }

    void aRequestCanNameAnotherServer()
    {
        CannedServer region;
        region.answer = CannedServer::whole("200 OK", "{}");
        QVERIFY(send({.path = u"/v1/ping"_s, .server = region.address()}));
        QCOMPARE(region.requests.size(), 1);
        QCOMPARE(m_server.connections, 0);
    }

    void aTransportMayGoWhileACallRuns()
    {
        m_server.answer.clear();
        auto transport = std::make_unique<Api::NetworkTransport>();
        transport->setServer(m_server.address());
        auto task = transport->send({.path = u"/v1/things"_s, .timeout = std::chrono::milliseconds(50)});
        transport.reset();
        const Result<Api::HttpReply> reply = QCoro::waitFor(task);
        QVERIFY(!reply);
        QVERIFY(reply.error().kind == Error::Kind::Timeout);
    }
};

QTEST_GUILESS_MAIN(NetworkTransportTest)
#include "tst_networktransport.moc"
