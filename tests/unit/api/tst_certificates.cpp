// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/certificateproblem.h"
#include "api/networktransport.h"
#include "api/platform.h"

#include <QCoroTask>

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;

namespace {
bool openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! A server on this computer that speaks TLS with the certificate in `folder` and never gets to hear a request.
class Impostor {
public:
    explicit Impostor(const QTemporaryDir &folder)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(QSslCertificate::fromData(contents(folder.filePath(u"certificate.pem"_s))));
        tls.setPrivateKey(QSslKey(contents(folder.filePath(u"key.pem"_s)), QSsl::Rsa));
        m_server.setSslConfiguration(tls);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { heard += socket->readAll(); });
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    QString address() const { return u"https://localhost:%1"_s.arg(m_server.serverPort()); }

    QByteArray heard;

private:
    QSslServer m_server;
};

Error askAt(const QString &address)
{
    Api::NetworkTransport transport;
    const Api::ListRegions call{.server = address};
    const Result<Api::HttpReply> reply = QCoro::waitFor(transport.send(call.request()));
    return reply ? Error{.kind = Error::Kind::Malformed} : reply.error();
}
} // namespace

class TestCertificates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWorstProblemIsTold_data()
    {
        using E = QSslError;
        QTest::addColumn<QList<QSslError>>("errors");
        QTest::addColumn<QString>("code");
        QTest::newRow("expired") << QList<E>{E(E::CertificateExpired)} << u"certificate-expired"_s;
        QTest::newRow("expired and untrusted") << QList<E>{E(E::UnableToGetLocalIssuerCertificate), E(E::CertificateExpired)}
                                               << u"certificate-expired"_s;
        QTest::newRow("not yet") << QList<E>{E(E::CertificateNotYetValid)} << u"certificate-not-yet"_s;
        QTest::newRow("self-signed for another name")
            << QList<E>{E(E::HostNameMismatch), E(E::SelfSignedCertificate)} << u"certificate-self-signed"_s;
        QTest::newRow("another name") << QList<E>{E(E::HostNameMismatch)} << u"certificate-wrong-host"_s;
        QTest::newRow("unknown issuer") << QList<E>{E(E::UnableToGetLocalIssuerCertificate), E(E::UnableToVerifyFirstCertificate)}
                                        << u"certificate-untrusted"_s;
        QTest::newRow("root of a company") << QList<E>{E(E::SelfSignedCertificateInChain)} << u"certificate-untrusted"_s;
        QTest::newRow("withdrawn") << QList<E>{E(E::CertificateExpired), E(E::CertificateRevoked)} << u"certificate-revoked"_s;
        QTest::newRow("something else") << QList<E>{E(E::NoSslSupport)} << u"tls-failed"_s;
        QTest::newRow("nothing said") << QList<E>{} << u"tls-failed"_s;
    }
    void theWorstProblemIsTold()
    {
        QFETCH(QList<QSslError>, errors);
        QFETCH(QString, code);
        QCOMPARE(Api::certificateProblem(errors), code);
    }

    void aServerThatMadeItsOwnCertificateHearsNothing()
    {
        const QTemporaryDir folder;
        QVERIFY(openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"1"_s, u"-subj"_s, u"/CN=localhost"_s,
                         u"-addext"_s, u"subjectAltName=DNS:localhost"_s, u"-keyout"_s, folder.filePath(u"key.pem"_s), u"-out"_s,
                         folder.filePath(u"certificate.pem"_s)}));
        const Impostor server(folder);
        const Error error = askAt(server.address());
        QVERIFY(error.kind == Error::Kind::Untrusted);
        QCOMPARE(error.code, u"certificate-self-signed"_s);
        QCOMPARE(server.heard, QByteArray());
    }

    void aCertificateOfAnUnknownIssuerIsNotTrusted()
    {
        const QTemporaryDir folder;
        const auto path = [&folder](const QString &name) { return folder.filePath(name); };
        QVERIFY(openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"1"_s, u"-subj"_s, u"/CN=Some Company"_s,
                         u"-keyout"_s, path(u"root-key.pem"_s), u"-out"_s, path(u"root.pem"_s)}));
        QVERIFY(openssl({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=localhost"_s, u"-keyout"_s, path(u"key.pem"_s),
                         u"-out"_s, path(u"request.pem"_s)}));
        QVERIFY(openssl({u"x509"_s, u"-req"_s, u"-in"_s, path(u"request.pem"_s), u"-CA"_s, path(u"root.pem"_s), u"-CAkey"_s, path(u"root-key.pem"_s),
                         u"-days"_s, u"1"_s, u"-out"_s, path(u"certificate.pem"_s)}));
        const Impostor server(folder);
        const Error error = askAt(server.address());
        QVERIFY(error.kind == Error::Kind::Untrusted);
        QVERIFY2(error.code == u"certificate-untrusted"_s || error.code == u"certificate-wrong-host"_s, qPrintable(error.code));
        QCOMPARE(server.heard, QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestCertificates)
#include "tst_certificates.moc"
