// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "servers/connectionviewmodel.h"
#include "support/faketransport.h"
#include "support/heldline.h"
#include "translations.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::ConnectionViewModel;

namespace {
Region mumbai(const QString &endpoint)
{
    return {.id = u"in-mumbai"_s, .city = u"Mumbai"_s, .country = u"IN"_s, .endpoint = endpoint, .optimisedFor = {}};
}
const QJsonObject pong{{u"region"_s, u"in-mumbai"_s}};
const QString before = u"http://127.0.0.1:4001"_s;
const QString after = u"http://127.0.0.1:4002"_s;
} // namespace

class TestConnectionViewModel : public QObject {
    Q_OBJECT

    Test::HeldLine<Test::FakeTransport> m_service;

    const Api::HttpRequest &last() const { return m_service->requests.constLast(); }

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }
    void init() { m_service->requests.clear(); }

    void anAnswerIsAConnection()
    {
        Api::Client client(m_service);
        ConnectionViewModel connection(client);
        connection.watch(mumbai(before));
        QVERIFY(connection.state() == ConnectionViewModel::Unknown);
        m_service->answer(pong);
        QTRY_VERIFY(connection.state() == ConnectionViewModel::Connected);
        QVERIFY(connection.text().startsWith(u"Connected · Mumbai"));
        QCOMPARE(last().server, before);
        QVERIFY(connection.offlineReason().isEmpty());
    }

    void aFailureIsOfflineAndCountsDown()
    {
        Api::Client client(m_service);
        ConnectionViewModel connection(client);
        connection.watch(mumbai(before));
        m_service->fail({.kind = Error::Kind::Offline});
        QTRY_VERIFY(connection.state() == ConnectionViewModel::Offline);
        QVERIFY(connection.offline());
        QCOMPARE(connection.text(), u"Offline · retrying in 2 s"_s);
        QCOMPARE(connection.offlineReason(), u"You’re offline"_s);
    }

    void aServerThatCameBackElsewhereIsFound()
    {
        Api::Client client(m_service);
        ConnectionViewModel connection(client);
        QSignalSpy back(&connection, &ConnectionViewModel::cameBack);
        connection.watch(mumbai(before));
        m_service->fail({.kind = Error::Kind::Offline});
        QTRY_VERIFY(connection.offline());

        connection.check();
        QCOMPARE(last().path, u"/v1/regions"_s);
        QVERIFY(connection.state() == ConnectionViewModel::Reconnecting);
        m_service->answer(QJsonObject{{u"items"_s, QJsonArray{mumbai(after).toJson()}}, {u"next"_s, QJsonValue::Null}});
        QTRY_COMPARE(last().server, after);
        m_service->answer(pong);
        QTRY_VERIFY(connection.state() == ConnectionViewModel::Connected);
        QCOMPARE(back.count(), 1);
    }

    void withoutAListTheRegionIsAskedWhereItWas()
    {
        Api::Client client(m_service);
        ConnectionViewModel connection(client);
        connection.watch(mumbai(before));
        m_service->fail({.kind = Error::Kind::Offline});
        QTRY_VERIFY(connection.offline());
        connection.check();
        m_service->fail({.kind = Error::Kind::Offline});
        QTRY_COMPARE(last().path, u"/v1/ping"_s);
        QCOMPARE(last().server, before);
        m_service->answer(pong);
        QTRY_VERIFY(!connection.offline());
    }

    void whatWasAskedOfAnotherServerIsDropped()
    {
        Api::Client client(m_service);
        ConnectionViewModel connection(client);
        connection.watch(mumbai(before));
        connection.stop();
        m_service->fail({.kind = Error::Kind::Offline});
        QTRY_COMPARE(m_service->waiting(), 0);
        QVERIFY(connection.state() == ConnectionViewModel::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestConnectionViewModel)
#include "tst_connectionviewmodel.moc"
