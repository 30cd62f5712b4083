// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/cuttingproxy.h"
#include "support/rawconnection.h"

#include <QTcpServer>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace Intrlume::Test;

namespace {
const QByteArray theAnswer = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";

//! Answers every request the same, on a thread of its own, and remembers what it read.
class SmallServer {
public:
    SmallServer()
    {
        m_server = new QTcpServer;
        QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] {
            QTcpSocket *socket = m_server->nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray bytes = socket->readAll();
                m_received += static_cast<int>(bytes.size());
                if (bytes.contains("\r\n\r\n"))
                    socket->write(theAnswer);
            });
        });
        m_server->listen(QHostAddress::LocalHost);
        m_address = u"http://127.0.0.1:%1"_s.arg(m_server->serverPort());
        m_server->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
        m_thread.start();
    }
    ~SmallServer()
    {
        m_thread.quit();
        m_thread.wait();
    }
    QString address() const { return m_address; }
    int received() const { return m_received; }

private:
    QThread m_thread;
    QTcpServer *m_server;
    QString m_address;
    std::atomic<int> m_received = 0;
};

const QByteArray get = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";
const QByteArray post = "POST /b HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nabcd";
} // namespace

class CuttingProxyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotCutPassesOverOneConnection()
    {
        SmallServer server;
        CuttingProxy proxy(server.address());
        RawConnection connection(proxy.address());
        for (int i = 0; i < 3; ++i) {
            QVERIFY(connection.send(post));
            QCOMPARE(connection.readAnswer().body, "hello");
        }
        QCOMPARE(proxy.requests("POST /b"), 3);
        QCOMPARE(proxy.lastAnswerBytes(), theAnswer.size());
        QVERIFY(!proxy.hasCut());
    }

    void anAnswerIsCutAfterSoManyBytes_data()
    {
        QTest::addColumn<int>("bytes");
        for (int bytes = 0; bytes < theAnswer.size(); bytes += 7)
            QTest::addRow("%d", bytes) << bytes;
    }
    void anAnswerIsCutAfterSoManyBytes()
    {
        QFETCH(int, bytes);
        SmallServer server;
        CuttingProxy proxy(server.address());
        proxy.cutAnswer(requestTo("POST", "/b"), bytes);

        RawConnection other(proxy.address());
        QVERIFY(other.send(get));
        QCOMPARE(other.readAnswer().status, 200); // Another request than the one meant.

        RawConnection connection(proxy.address());
        QVERIFY(connection.send(post));
        QVERIFY(connection.isClosedWithin(std::chrono::seconds(5)));
        QVERIFY(proxy.hasCut());
        QCOMPARE(server.received(), get.size() + post.size()); // The server had all of it.

        RawConnection again(proxy.address());
        QVERIFY(again.send(post));
        QCOMPARE(again.readAnswer().body, "hello"); // One cut, one time.
    }

    void aRequestIsCutAfterSoManyBytes()
    {
        SmallServer server;
        CuttingProxy proxy(server.address());
        proxy.cutRequest(requestTo("POST", "/b"), post.size() - 2);
        RawConnection connection(proxy.address());
        QVERIFY(connection.send(post));
        QVERIFY(connection.isClosedWithin(std::chrono::seconds(5)));
        QTRY_COMPARE(server.received(), post.size() - 2);
    }
};

QTEST_GUILESS_MAIN(CuttingProxyTest)
#include "tst_cuttingproxy.moc"
