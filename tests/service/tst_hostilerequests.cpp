// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/openapicontract.h"
#include "support/rawconnection.h"
#include "support/testplatform.h"

#include <QJsonArray>
#include <QTest>
#include <QUrl>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Test;

namespace {
enum Ending { KeepOpen, CloseWriting };

const QByteArray host = "Host: 127.0.0.1\r\n";

QByteArray get(const QByteArray &target, const QByteArray &headers = {})
{
    return "GET " + target + " HTTP/1.1\r\n" + host + headers + "\r\n";
}

//! A POST to the one operation that takes any body without having to sign in.
QByteArray post(const QByteArray &headers, const QByteArray &body)
{
    return "POST /v1/password-check HTTP/1.1\r\n" + host + headers + "\r\n" + body;
}

QByteArray json(const QByteArray &body, const QByteArray &type = "application/json")
{
    return post((type.isEmpty() ? QByteArray() : "Content-Type: " + type + "\r\n") + "Content-Length: " + QByteArray::number(body.size()) + "\r\n",
                body);
}

QByteArray chunked(const QByteArray &chunks)
{
    return post("Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n", chunks);
}

QByteArray nested(int depth)
{
    return "{\"password\":" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + "}";
}

const QByteArray goodBody = R"({"password":"seven lanterns over the quiet river"})";
const QByteArray goodLength = "Content-Length: " + QByteArray::number(goodBody.size()) + "\r\n";
const QByteArray jsonType = "Content-Type: application/json\r\n";
} // namespace

//! What a broken or malicious client may send. Whatever it is, the answer is a clean refusal (or a clean answer), and the platform goes on.
class HostileRequestsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestPlatform> m_platform;

    void row(const char *name, const QByteArray &bytes, const QList<int> &allowed, Ending ending = KeepOpen)
    {
        QTest::newRow(name) << bytes << allowed << static_cast<int>(ending);
    }
    void framingRows();
    void headRows();
    void targetRows();
    void bodyRows();

private Q_SLOTS:
    void initTestCase()
    {
        m_platform = std::make_unique<TestPlatform>();
        QVERIFY2(m_platform->isRunning(), qPrintable(m_platform->problem()));
    }
    void cleanupTestCase() { m_platform.reset(); }
    void cleanup() // After each row.
    {
        if (m_platform)
            QCOMPARE(m_platform->get(u"/healthz"_s).status, 200);
    }

    void isAnsweredCleanly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<int>>("allowed"); // 0: the connection ends without an answer.
        QTest::addColumn<int>("ending");
        framingRows();
        headRows();
        targetRows();
        bodyRows();
    }
    void isAnsweredCleanly()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<int>, allowed);
        QFETCH(int, ending);
        RawConnection connection(m_platform->address());
        connection.send(bytes);
        if (ending == CloseWriting)
            connection.closeWriting();
        const HttpAnswer answer = connection.readAnswer(15s);
        QVERIFY2(allowed.contains(answer.status),
                 qPrintable(u"answered %1 %2 %3"_s.arg(answer.status).arg(answer.problem, QString::fromUtf8(answer.body.left(300)))));
        if (answer.status == 0)
            QVERIFY2(!connection.isOpen(), "neither answered nor closed");
        if (answer.status >= 400) {
            QCOMPARE(answer.header("Content-Type"), "application/problem+json");
            QCOMPARE(answer.json()["request_id"_L1].toString().toLatin1(), answer.header("X-Request-Id"));
            const QStringList violations = OpenApiContract::ofTheProject().schemaViolations(u"/components/schemas/Problem"_s, answer.json());
            QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
            for (const char *inside : {"sqlite", "SELECT", "boost", ".cpp", "exception", "/tmp/", "std::"})
                QVERIFY2(!answer.body.toLower().contains(QByteArray(inside).toLower()), inside);
        }
    }

    void whatFollowsABodyIsReadAsTheNextRequestOnly()
    {
        RawConnection connection(m_platform->address());
        QVERIFY(connection.send(json(goodBody) + "rubbish that is no request\r\n\r\n"));
        QCOMPARE(connection.readAnswer().status, 200);
        const HttpAnswer second = connection.readAnswer();
        QVERIFY2(second.status == 400 || second.status == 0, qPrintable(QString::number(second.status)));
        QVERIFY(connection.isClosedWithin(5s));
    }
    void aSmuggledRequestIsNotRun()
    {
        const QByteArray inner = "GET /v1/regions HTTP/1.1\r\n" + host + "\r\n";
        RawConnection connection(m_platform->address());
        QVERIFY(connection.send(post("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n" + inner)));
        QCOMPARE(connection.readAnswer().status, 400);
        QVERIFY(connection.isClosedWithin(5s)); // The rest is never looked at.
    }
    void pipelinedRequestsAreAnsweredInOrder()
    {
        RawConnection connection(m_platform->address());
        QByteArray bytes;
        for (int i = 0; i < 50; ++i)
            bytes += get(i % 2 ? "/v1/roles" : "/healthz");
        QVERIFY(connection.send(bytes));
        for (int i = 0; i < 50; ++i) {
            const HttpAnswer answer = connection.readAnswer();
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.body.contains("\"items\""), i % 2 == 1);
        }
    }
    void anExpectationIsMetBeforeTheBody()
    {
        RawConnection connection(m_platform->address());
        QVERIFY(connection.send(post(jsonType + goodLength + "Expect: 100-continue\r\n", {})));
        const HttpAnswer interim = connection.readAnswer();
        QCOMPARE(interim.status, 100);
        QVERIFY(connection.send(goodBody));
        QCOMPARE(connection.readAnswer().status, 200);
    }
    void aBodyTooLargeIsRefusedBeforeItIsSent()
    {
        RawConnection connection(m_platform->address());
        QVERIFY(connection.send(post(jsonType + "Content-Length: 10000000\r\nExpect: 100-continue\r\n", {})));
        QCOMPARE(connection.readAnswer(5s).status, 413);
        QVERIFY(connection.isClosedWithin(5s));
    }
    void headGetsTheHeaderOnlyOrARefusal()
    {
        RawConnection connection(m_platform->address());
        QVERIFY(connection.send("HEAD /healthz HTTP/1.1\r\n" + host + "\r\n"));
        const HttpAnswer answer = connection.readHead();
        QVERIFY(answer.status == 200 || answer.status == 405);
        // Were a body sent, it would stand where the next answer has to begin.
        QVERIFY(connection.send(get("/healthz")));
        QCOMPARE(connection.readAnswer().status, 200);
    }

    void slowRequestsAreGivenUpAfterTenSeconds()
    {
        // All at once, because each takes its ten seconds.
        RawConnection silentBody(m_platform->address());
        RawConnection silentHead(m_platform->address());
        RawConnection dripping(m_platform->address());
        QVERIFY(silentBody.send(post(jsonType + goodLength, goodBody.first(5))));
        QVERIFY(silentHead.send("GET /healthz HTTP/1.1\r\nHost: 127."));
        QVERIFY(dripping.send("GET /healthz HTTP/1.1\r\n" + host));
        const auto begin = std::chrono::steady_clock::now();
        // A header a second keeps an idle timer from running out, but not the request's own.
        while (!dripping.hasNewsWithin(1s) && std::chrono::steady_clock::now() - begin < 20s)
            dripping.send("X-Drip: 1\r\n");
        const auto lasted = std::chrono::steady_clock::now() - begin;
        QVERIFY2(lasted > 7s && lasted < 15s, qPrintable(QString::number(std::chrono::duration_cast<std::chrono::milliseconds>(lasted).count())));
        for (RawConnection *connection : {&silentBody, &silentHead, &dripping}) {
            const HttpAnswer answer = connection->readAnswer(5s);
            QVERIFY2(answer.status == 408 || answer.status == 0, qPrintable(QString::number(answer.status)));
            QVERIFY(connection->isClosedWithin(5s));
        }
    }
    void manyIdleConnectionsDoNotKeepOthersOut()
    {
        std::vector<std::unique_ptr<RawConnection>> idle;
        for (int i = 0; i < 300; ++i)
            idle.push_back(std::make_unique<RawConnection>(m_platform->address()));
        QCOMPARE(m_platform->get(u"/healthz"_s).status, 200);
        for (const auto &connection : idle)
            connection->abort();
    }
    void clientsThatVanishLeaveNothingBehind()
    {
        for (int i = 0; i < 100; ++i) {
            RawConnection connection(m_platform->address());
            QVERIFY(connection.send(i % 2 ? json(goodBody) : post(jsonType + goodLength, goodBody.first(3))));
            connection.abort(); // Before the answer, or in the middle of the body.
        }
        // A long poll whose client has gone.
        const QString confirmation = m_platform->signUpOnly(u"ananya@nilavya.example"_s, u"seven lanterns over the quiet river"_s);
        for (int i = 0; i < 20; ++i) {
            RawConnection waiting(m_platform->address());
            QVERIFY(waiting.send(get("/v1/confirmations/" + confirmation.toLatin1() + "?wait=25")));
            waiting.abort();
        }
    }

    void aForeignOriginGetsNoPermission()
    {
        RawConnection connection(m_platform->address());
        QVERIFY(connection.send(get("/v1/regions", "Origin: https://evil.example\r\n")));
        const HttpAnswer answer = connection.readAnswer();
        QVERIFY(!answer.hasHeader("Access-Control-Allow-Origin"));
        QVERIFY(connection.send("OPTIONS /v1/accounts HTTP/1.1\r\n" + host
                                + "Origin: https://evil.example\r\nAccess-Control-Request-Method: POST\r\n\r\n"));
        const HttpAnswer preflight = connection.readAnswer();
        QVERIFY(preflight.status == 403 || preflight.status == 405);
        QVERIFY(!preflight.hasHeader("Access-Control-Allow-Origin"));
    }
    void aNameThatPointsHereDoesNotOpenTheMailbox_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name :
             {"evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example", "[::ffff:8.8.8.8]", "0x7f000001.example"})
            QTest::newRow(name) << QByteArray(name);
    }
    void aNameThatPointsHereDoesNotOpenTheMailbox()
    {
        QFETCH(QByteArray, name);
        RawConnection connection(m_platform->address());
        QVERIFY(connection.send("GET /v1/local/mailbox HTTP/1.1\r\nHost: " + name + "\r\n\r\n"));
        const HttpAnswer answer = connection.readAnswer();
        QCOMPARE(answer.status, 421);
        QCOMPARE(answer.code(), u"host-unknown"_s);
    }
    void itsOwnNamesAreKnown()
    {
        const QByteArray port = ":" + QByteArray::number(QUrl(m_platform->address()).port());
        for (const QByteArray &name : {"127.0.0.1" + port, QByteArray("127.0.0.1"), "localhost" + port, QByteArray("LOCALHOST"), "[::1]" + port}) {
            RawConnection connection(m_platform->address());
            QVERIFY(connection.send("GET /healthz HTTP/1.1\r\nHost: " + name + "\r\n\r\n"));
            QCOMPARE(connection.readAnswer().status, 200);
        }
    }
};

void HostileRequestsTest::framingRows()
{
    row("length and chunks", post(goodLength + "Transfer-Encoding: chunked\r\n", "0\r\n\r\n"), {400});
    row("chunks and length", post("Transfer-Encoding: chunked\r\n" + goodLength, "0\r\n\r\n"), {400});
    row("two lengths that differ", post("Content-Length: 3\r\nContent-Length: 4\r\n", "{}{}"), {400});
    row("two lengths in one", post("Content-Length: 3, 4\r\n", "{}{}"), {400});
    row("negative length", post("Content-Length: -1\r\n", {}), {400});
    row("length with a plus", post("Content-Length: +2\r\n", "{}"), {400});
    row("length in hex", post("Content-Length: 0x2\r\n", "{}"), {400});
    row("length with a blank inside", post("Content-Length: 1 2\r\n", "{}"), {400});
    row("length beyond 64 bits", post("Content-Length: 99999999999999999999\r\n", {}), {400, 413});
    row("length of nothing", post("Content-Length: \r\n", {}), {400});
    row("blank before the colon", post("Content-Length : 2\r\n", "{}"), {400});
    row("an encoding nobody knows", post("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"), {400});
    row("chunked is not last", post("Transfer-Encoding: chunked, identity\r\n", "0\r\n\r\n"), {400});
    row("chunked twice", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), {400});
    row("gzip, chunked", post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), {400});
    row("chunk size is rubbish", chunked("zz\r\n{}\r\n0\r\n\r\n"), {400});
    row("chunk size is negative", chunked("-1\r\n{}\r\n0\r\n\r\n"), {400});
    row("chunk size beyond 64 bits", chunked("FFFFFFFFFFFFFFFFFF\r\n{}\r\n"), {400, 413});
    row("chunk longer than its size", chunked("2\r\n{}xx\r\n0\r\n\r\n"), {400});
    row("chunk with an extension", chunked(QByteArray::number(goodBody.size(), 16) + ";name=value\r\n" + goodBody + "\r\n0\r\n\r\n"), {200, 400});
    row("chunk with an endless extension", chunked("2;" + QByteArray(40000, 'x') + "\r\n{}\r\n0\r\n\r\n"), {400, 413, 422, 431});
    row("chunks with a trailer", chunked(QByteArray::number(goodBody.size(), 16) + "\r\n" + goodBody + "\r\n0\r\nX-Trailer: 1\r\n\r\n"), {200, 400});
    row("chunks cut off", chunked("5\r\n{\"pa"), {400, 408, 0}, CloseWriting);
    row("body cut off", post(jsonType + goodLength, goodBody.first(10)), {400, 408, 0}, CloseWriting);
    row("head cut off", "GET /healthz HTTP/1.1\r\nHo", {400, 408, 0}, CloseWriting);
    row("nothing at all", {}, {0}, CloseWriting);
    row("half closed after the request", get("/healthz"), {200}, CloseWriting);
    row("ten million bytes announced", post(jsonType + "Content-Length: 10000000\r\n", "{"), {413});
    row("one byte too many", json("{\"password\":\"" + QByteArray(64 * 1024 - 14, 'x') + "\"}"), {413});
    row("as many bytes as allowed", json("{\"password\":\"" + QByteArray(64 * 1024 - 15, 'x') + "\"}"), {422});
    row("too many bytes in chunks", chunked([] {
            QByteArray chunks;
            for (int i = 0; i < 70; ++i)
                chunks += "400\r\n" + QByteArray(1024, 'x') + "\r\n";
            return chunks + "0\r\n\r\n";
        }()),
        {413});
    row("body with a GET", get("/healthz", "Content-Length: 2\r\n") + "{}", {200, 400});
}

void HostileRequestsTest::headRows()
{
    row("random bytes", QByteArray::fromHex("8f3ac1d00911fe77aa0102030405060708090a0b0c0d0e0f1011121314151617") + "\r\n\r\n", {400, 0});
    row("a TLS greeting", QByteArray::fromHex("16030100a5010000a10303") + QByteArray(160, 'x') + "\r\n\r\n", {400, 0});
    row("HTTP/2 greeting", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {400, 0});
    row("HTTP/0.9", "GET /healthz\r\n\r\n", {400, 0});
    row("HTTP/3.7", "GET /healthz HTTP/3.7\r\n" + host + "\r\n", {400, 0});
    row("no version", "GET /healthz HTTP\r\n" + host + "\r\n", {400, 0});
    row("empty lines first", "\r\n\r\n" + get("/healthz"), {200, 400, 0});
    row("line feeds only", "GET /healthz HTTP/1.1\nHost: 127.0.0.1\n\n", {200, 400, 0}, CloseWriting);
    row("method in lower case", "get /healthz HTTP/1.1\r\n" + host + "\r\n", {400, 405});
    row("method of rubbish", "G@(T /healthz HTTP/1.1\r\n" + host + "\r\n", {400, 0});
    row("method of another world", "BREW /healthz HTTP/1.1\r\n" + host + "\r\n", {400, 405});
    row("method that echoes", "TRACE /healthz HTTP/1.1\r\n" + host + "\r\n", {400, 405});
    row("tunnel", "CONNECT evil.example:443 HTTP/1.1\r\n" + host + "\r\n", {400, 404, 405, 421});
    row("options of everything", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n", {400, 404, 405});
    row("method in a header", get("/v1/regions", "X-HTTP-Method-Override: DELETE\r\n"), {200});
    row("no host", "GET /healthz HTTP/1.1\r\n\r\n", {400, 421});
    row("two hosts", "GET /healthz HTTP/1.1\r\n" + host + "Host: evil.example\r\n\r\n", {400, 421});
    row("empty host", "GET /healthz HTTP/1.1\r\nHost:\r\n\r\n", {400, 421});
    row("header without a colon", get("/healthz", "rubbish\r\n"), {400, 0});
    row("header without a name", get("/healthz", ": x\r\n"), {400, 0});
    row("folded header", get("/healthz", "X-Folded: a\r\n b\r\n"), {200, 400, 0});
    row("NUL in a header", get("/healthz", QByteArray("X-Nul: a\0b\r\n", 12)), {400, 0});
    row("NUL in the request line", "GET /health" + QByteArray(1, '\0') + "z HTTP/1.1\r\n" + host + "\r\n", {400, 0});
    row("control character in a header name", get("/healthz", "X-\x01: a\r\n"), {400, 0});
    row("bytes beyond ASCII in a header", get("/healthz", "X-Name: \xff\xfe\xc3\x28\r\n"), {200, 400, 0});
    row("header too long", get("/healthz", "X-Long: " + QByteArray(20000, 'x') + "\r\n"), {431});
    row("thousands of headers", get("/healthz", QByteArray("X: y\r\n").repeated(4000)), {431});
    row("endless authorization", get("/v1/me", "Authorization: Bearer " + QByteArray(9000, 'x') + "\r\n"), {401, 431});
    row("two authorizations", get("/v1/me", "Authorization: Bearer a\r\nAuthorization: Bearer b\r\n"), {400, 401});
    row("authorization beyond ASCII", get("/v1/me", "Authorization: Bearer \xe0\xa4\xa8\r\n"), {400, 401, 0});
    row("upgrade to HTTP/2", get("/healthz", "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n"),
        {200, 400});
    row("upgrade to a websocket",
        get("/healthz", "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"),
        {200, 400});
    row("an expectation nobody knows", post(jsonType + goodLength + "Expect: tea\r\n", goodBody), {200, 400, 417});
    row("a range of bytes", get("/v1/openapi.yaml", "Range: bytes=0-1,0-1,0-1,0-1,0-1,0-1\r\n"), {200});
    row("request id of one's own", get("/healthz", "X-Request-Id: ../../etc/passwd\r\n"), {200});
}

void HostileRequestsTest::targetRows()
{
    row("path that climbs", get("/../../../../etc/passwd"), {400, 404});
    row("path that climbs in code", get("/v1/%2e%2e/%2e%2e/%2e%2e/etc/passwd"), {400, 404});
    row("path that climbs in backslashes", get("/v1/..\\..\\..\\etc\\passwd"), {400, 404, 0});
    row("overlong dots", get("/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd"), {400, 404});
    row("NUL in code", get("/v1/confirmations/cnf_%00"), {400, 404});
    row("broken percent", get("/v1/confirmations/%zz"), {400, 404});
    row("percent at the end", get("/v1/confirmations/%"), {400, 404});
    row("double slash", get("//v1//regions"), {400, 404});
    row("slash at the end", get("/v1/regions/"), {400, 404});
    row("a whole address", get("http://127.0.0.1/healthz"), {200, 400, 404});
    row("a whole address of someone else", get("http://evil.example/v1/local/mailbox"), {400, 404, 421});
    row("no slash", get("healthz"), {400, 404});
    row("a fragment", get("/healthz#x"), {200, 400, 404});
    row("line break in code", get("/v1/confirmations/x%0d%0aSet-Cookie:%20a=b"), {400, 404});
    row("id of eight thousand", get("/v1/confirmations/cnf_" + QByteArray(7000, 'A')), {400, 404, 414});
    row("id with a quote", get("/v1/confirmations/cnf_'%20OR%201=1--"), {400, 404});
    row("id in lower case", get("/v1/confirmations/cnf_01j9zk3v5b8t0m6q4r2w7x1y9c"), {404});
    row("id of another kind", get("/v1/confirmations/acc_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"), {404});
    row("target too long", get("/" + QByteArray(20000, 'a')), {414, 431});
    row("a thousand parameters", get("/v1/confirmations/cnf_01J9ZK3V5B8T0M6Q4R2W7X1Y9C?" + QByteArray("a=b&").repeated(1000)), {400, 404});
    row("parameter without a name", get("/v1/confirmations/cnf_01J9ZK3V5B8T0M6Q4R2W7X1Y9C?=1&&=&wait"), {400, 404});
    row("wait beyond 64 bits", get("/v1/confirmations/cnf_01J9ZK3V5B8T0M6Q4R2W7X1Y9C?wait=99999999999999999999"), {400, 404});
}

void HostileRequestsTest::bodyRows()
{
    row("no body", json({}), {400});
    row("no body, no length", post(jsonType, {}), {400, 411});
    row("no JSON", json("password=x"), {400});
    row("JSON cut off", json(R"({"password":"x)"), {400});
    row("JSON and more", json(goodBody + "}"), {400});
    row("two JSON texts", json(goodBody + goodBody), {400});
    row("a list", json("[1,2]"), {400});
    row("a number", json("5"), {400});
    row("null", json("null"), {400});
    row("a member twice", json(R"({"password":"a","password":"b"})"), {400});
    row("a member twice, once in escapes", json(R"({"password":"a","pass\u0077ord":"b"})"), {400});
    row("a byte order mark", json("\xef\xbb\xbf" + goodBody), {200, 400});
    row("bytes that are no UTF-8", json("{\"password\":\"\xc3\x28\xff\xfe seven lanterns\"}"), {400});
    row("overlong UTF-8", json("{\"password\":\"\xc0\xaf\xe0\x80\xaf\"}"), {400});
    row("half a surrogate", json(R"({"password":"\ud800 seven lanterns over"})"), {200, 400, 422});
    row("NUL in a text", json(R"({"password":"seven\u0000lanterns over the river"})"), {200, 400, 422});
    row("raw NUL in a text", json(QByteArray("{\"password\":\"a\0b\"}", 18)), {400});
    row("raw line break in a text", json("{\"password\":\"a\nb\"}"), {400});
    row("32 levels", json(nested(32)), {422});
    row("33 levels", json(nested(33)), {400});
    row("ten thousand levels", json(nested(10000)), {400});
    row("objects within objects", json(QByteArray("{\"a\":").repeated(3000) + "1" + QByteArray(3000, '}')), {400});
    row("a number beyond all", json(R"({"password":1e99999})"), {400, 422});
    row("a number of a thousand digits", json("{\"password\":" + QByteArray(1000, '9') + "}"), {400, 422});
    row("not a number", json(R"({"password":NaN})"), {400});
    row("a comment", json("{/**/\"password\":\"x\"}"), {400});
    row("single quotes", json("{'password':'x'}"), {400});
    row("a comma too many", json(R"({"password":"x",})"), {400});
    row("ten thousand members", json([] {
            QByteArray body = "{";
            for (int i = 0; i < 5000; ++i)
                body += "\"m" + QByteArray::number(i) + "\":1,";
            return body + "\"password\":\"x\"}";
        }()),
        {413, 422});
    row("a member called __proto__", json(R"({"__proto__":{"password":"x"}})"), {422});
    row("another type", json(goodBody, "text/plain"), {415});
    row("a form", json("password=x", "application/x-www-form-urlencoded"), {415});
    row("no type", json(goodBody, {}), {415});
    row("another charset", json(goodBody, "application/json; charset=utf-16"), {415});
    row("the charset said", json(goodBody, "application/json; charset=UTF-8"), {200});
    row("type of rubbish", json(goodBody, "application/json;;;=\"\\"), {200, 400, 415});
    row("packed", post(jsonType + goodLength + "Content-Encoding: gzip\r\n", goodBody), {400, 415});
}

QTEST_GUILESS_MAIN(HostileRequestsTest)
#include "tst_hostilerequests.moc"
