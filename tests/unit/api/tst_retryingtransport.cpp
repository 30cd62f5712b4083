// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/retryingtransport.h"
#include "support/faketransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

namespace {
QCoro::Task<void> noPause()
{
    co_return;
}
} // namespace

//! What is repeated, how often and after how long; nobody waits for real.
class RetryingTransportTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeTransport> m_inner;
    QList<std::chrono::milliseconds> m_pauses;

    Result<Api::HttpReply> send(Api::HttpRequest request)
    {
        Api::RetryingTransport transport(m_inner, [this](std::chrono::milliseconds pause) {
            m_pauses.append(pause);
            return noPause();
        });
        return QCoro::waitFor(transport.send(std::move(request)));
    }
    void failTimes(int times, const Error &error)
    {
        for (int i = 0; i < times; ++i)
            m_inner->fail(error);
    }

private Q_SLOTS:
    void init()
    {
        m_inner = std::make_shared<FakeTransport>();
        m_pauses.clear();
    }

    void whatIsSafeIsRepeatedUntilItWorks_data()
    {
        QTest::addColumn<Api::HttpRequest>("request");
        QTest::newRow("get") << Api::HttpRequest{.path = u"/v1/me"_s};
        QTest::newRow("delete") << Api::HttpRequest{.verb = Api::Verb::Delete, .path = u"/v1/me"_s};
        QTest::newRow("with an idempotency key") << Api::HttpRequest{.verb = Api::Verb::Post, .path = u"/v1/x"_s, .idempotencyKey = u"k"_s};
        QTest::newRow("the same when it comes twice") << Api::HttpRequest{.verb = Api::Verb::Post, .path = u"/v1/x"_s, .repeatable = true};
    }
    void whatIsSafeIsRepeatedUntilItWorks()
    {
        QFETCH(Api::HttpRequest, request);
        m_inner->fail({.kind = Error::Kind::Offline});
        m_inner->fail({.kind = Error::Kind::Server});
        m_inner->answer(QJsonObject{{u"a"_s, 1}});
        const Result<Api::HttpReply> reply = send(request);
        QVERIFY(reply);
        QCOMPARE(m_inner->requests.size(), 3);
        for (const Api::HttpRequest &sent : std::as_const(m_inner->requests))
            QCOMPARE(sent.idempotencyKey, request.idempotencyKey);
    }

    void whatIsNotSafeGoesOnce_data()
    {
        QTest::addColumn<Api::HttpRequest>("request");
        QTest::newRow("post") << Api::HttpRequest{.verb = Api::Verb::Post, .path = u"/v1/x"_s};
        QTest::newRow("patch") << Api::HttpRequest{.verb = Api::Verb::Patch, .path = u"/v1/x"_s};
        QTest::newRow("a measurement") << Api::HttpRequest{.path = u"/v1/ping"_s, .retry = false};
    }
    void whatIsNotSafeGoesOnce()
    {
        QFETCH(Api::HttpRequest, request);
        m_inner->fail({.kind = Error::Kind::Offline});
        QVERIFY(!send(request));
        QCOMPARE(m_inner->requests.size(), 1);
        QVERIFY(m_pauses.isEmpty());
    }

    void whatWillNotPassIsNotRepeated_data()
    {
        QTest::addColumn<Error>("error");
        QTest::newRow("unauthorized") << Error{.kind = Error::Kind::Unauthorized};
        QTest::newRow("forbidden") << Error{.kind = Error::Kind::Forbidden};
        QTest::newRow("not found") << Error{.kind = Error::Kind::NotFound};
        QTest::newRow("conflict") << Error{.kind = Error::Kind::Conflict, .code = u"name-taken"_s};
        QTest::newRow("invalid") << Error{.kind = Error::Kind::Invalid};
        QTest::newRow("untrusted") << Error{.kind = Error::Kind::Untrusted};
        QTest::newRow("malformed") << Error{.kind = Error::Kind::Malformed};
        QTest::newRow("no server known") << Error{.kind = Error::Kind::Offline, .code = u"no-server"_s};
        QTest::newRow("too many, for long") << Error{.kind = Error::Kind::TooMany, .retryAfter = std::chrono::seconds(60)};
        QTest::newRow("too many, nobody says how long") << Error{.kind = Error::Kind::TooMany};
    }
    void whatWillNotPassIsNotRepeated()
    {
        QFETCH(Error, error);
        m_inner->fail(error);
        const Result<Api::HttpReply> reply = send({.path = u"/v1/me"_s});
        QVERIFY(!reply);
        QVERIFY(reply.error() == error);
        QCOMPARE(m_inner->requests.size(), 1);
    }

    void itGivesUpInTheEnd()
    {
        failTimes(4, {.kind = Error::Kind::Timeout});
        const Result<Api::HttpReply> reply = send({.path = u"/v1/me"_s});
        QVERIFY(!reply);
        QVERIFY(reply.error().kind == Error::Kind::Timeout);
        QCOMPARE(m_inner->requests.size(), 4);
    }

    void pausesGrowAndVary()
    {
        failTimes(4, {.kind = Error::Kind::Offline});
        QVERIFY(!send({.path = u"/v1/me"_s}));
        QCOMPARE(m_pauses.size(), 3);
        for (qsizetype i = 0; i < m_pauses.size(); ++i) {
            const std::chrono::milliseconds least(250 << i);
            QVERIFY(m_pauses[i] >= least && m_pauses[i] < least + least / 2);
        }
    }

    void theServersWordOnWaitingIsKept()
    {
        m_inner->fail({.kind = Error::Kind::TooMany, .retryAfter = std::chrono::seconds(2)});
        m_inner->answer(QJsonObject{});
        QVERIFY(send({.path = u"/v1/me"_s}));
        QCOMPARE(m_pauses, QList<std::chrono::milliseconds>{std::chrono::seconds(2)});
    }

    void theFirstRequestThatStillRunsIsWaitedFor()
    {
        m_inner->fail({.kind = Error::Kind::Conflict, .code = u"already-running"_s});
        m_inner->answer(QJsonObject{});
        QVERIFY(send({.verb = Api::Verb::Post, .path = u"/v1/x"_s, .idempotencyKey = u"k"_s}));
    }
};

QTEST_GUILESS_MAIN(RetryingTransportTest)
#include "tst_retryingtransport.moc"
