// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "handover/sending.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Intrlume;
using namespace Intrlume::Handover;
using namespace Qt::StringLiterals;

namespace {
const QByteArray keyText = "intrlume_sk_live_0123456789ABCDEFGHIJabcdefghij1kyRov";
} // namespace

//! The real `aws`, where there is one, against a Secrets Manager of our own on loopback: it has to read the key from its standard input.
class RealAwsTest : public QObject {
    Q_OBJECT

    QTcpServer m_server;
    QByteArrayList m_operations;
    QList<QJsonObject> m_bodies;
    QByteArray m_answer = "HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.1\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";

    void serve(QTcpSocket *socket)
    {
        const auto all = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, all] {
            all->append(socket->readAll());
            const qsizetype head = all->indexOf("\r\n\r\n");
            const qsizetype length = all->toLower().indexOf("content-length: ");
            if (head < 0 || length < 0)
                return;
            const qsizetype expected = all->mid(length + 16).split('\r').constFirst().toLongLong();
            if (all->size() < head + 4 + expected)
                return;
            const qsizetype target = all->toLower().indexOf("x-amz-target: ");
            m_operations.append(all->mid(target + 14).split('\r').constFirst());
            m_bodies.append(QJsonDocument::fromJson(all->mid(head + 4)).object());
            socket->write(m_answer);
            socket->disconnectFromHost();
        });
    }

    static QString send(Existing existing)
    {
        Sending sending;
        std::optional<std::optional<Error>> end;
        connect(&sending, &Sending::ended, [&end](const std::optional<Error> &problem) { end = problem; });
        sending.start(AwsSecret{.name = u"prod/intrlume"_s, .region = u"ap-south-1"_s, .profile = {}}, Secret(QByteArray(keyText)), existing);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(end.has_value(), 60'000); }();
        return !end || !*end ? QString() : (*end)->code + u": "_s + (*end)->detail;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"aws"_s).isEmpty())
            QSKIP("aws is not installed");
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        connect(&m_server, &QTcpServer::newConnection, this, [this] { serve(m_server.nextPendingConnection()); });
        qputenv("AWS_ENDPOINT_URL", "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()));
        qputenv("AWS_ACCESS_KEY_ID", "nobody");
        qputenv("AWS_SECRET_ACCESS_KEY", "nothing");
        qputenv("AWS_MAX_ATTEMPTS", "1");
        // A shim of a version manager may stand there instead of the program, and find nothing to run in a home of its own.
        QProcess version;
        version.start(u"aws"_s, {u"--version"_s});
        if (!version.waitForFinished(60'000) || version.exitCode() != 0)
            QSKIP("aws does not run here");
    }
    void init()
    {
        m_operations.clear();
        m_bodies.clear();
    }

    void itMakesASecret()
    {
        QCOMPARE(send(Existing::Keep), QString());
        QCOMPARE(m_operations, QByteArrayList{"secretsmanager.CreateSecret"});
        QCOMPARE(m_bodies.first()[u"Name"_s].toString(), u"prod/intrlume"_s);
        QCOMPARE(m_bodies.first()[u"SecretString"_s].toString().toUtf8(), keyText);
    }

    void itPutsANewVersion()
    {
        QCOMPARE(send(Existing::Replace), QString());
        QCOMPARE(m_operations, QByteArrayList{"secretsmanager.PutSecretValue"});
        QCOMPARE(m_bodies.first()[u"SecretId"_s].toString(), u"prod/intrlume"_s);
        QCOMPARE(m_bodies.first()[u"SecretString"_s].toString().toUtf8(), keyText);
    }

    void itSaysThatThereIsOne()
    {
        m_answer = "HTTP/1.1 400 Bad Request\r\nContent-Type: application/x-amz-json-1.1\r\nContent-Length: 73\r\nConnection: close\r\n\r\n"
                   "{\"__type\":\"ResourceExistsException\",\"Message\":\"The secret is there now.\"}";
        QVERIFY(send(Existing::Keep).startsWith(u"exists"_s));
    }
};

QTEST_GUILESS_MAIN(RealAwsTest)
#include "tst_realaws.moc"
