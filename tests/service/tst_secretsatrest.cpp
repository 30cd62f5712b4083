// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/authenticator.h"
#include "support/mailbox.h"
#include "support/testclient.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace Intrlume::Test;

namespace {
//! A secret in the forms in which it might lie about.
QList<QByteArray> formsOf(const QByteArray &secret)
{
    const QByteArray base64 = secret.toBase64(QByteArray::OmitTrailingEquals);
    const QString text = QString::fromUtf8(secret);
    return {secret,
            QUrl::toPercentEncoding(text),
            base64,
            secret.toHex(),
            text.toUtf8().replace(' ', '+'),
            QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)}; // UTF-16, as QString keeps it.
}
} // namespace

//! Runs the built server through a whole day of work, then looks for everything secret in every file it left and every line it wrote.
class SecretsAtRestTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_data = m_folder.filePath(u"data"_s);
    QProcess m_server;
    TestClient m_client;
    QByteArray m_output; // All that the server wrote, on both streams.
    QHash<QByteArray, QByteArray> m_secrets; // secret → what it is
    QByteArray m_confirmationToken;
    QByteArrayList m_links; // Tokens that a mail is there to bring.

    void startServer()
    {
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.start(QStringLiteral(INTRLUME_SERVER_PROGRAM), {u"--data-dir"_s, m_data, u"--listen"_s, u"127.0.0.1:0"_s, u"--local-mailbox"_s});
        QJsonObject ready;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                m_output += m_server.readAll();
                for (const QByteArray &line : m_output.split('\n')) {
                    const QJsonObject object = QJsonDocument::fromJson(line).object();
                    if (object.contains(u"listening"_s))
                        ready = object;
                }
                return !ready.isEmpty() || m_server.state() == QProcess::NotRunning;
            }(),
            20000);
        QVERIFY2(!ready.isEmpty(), m_output.constData());
        m_client = TestClient(ready["listening"_L1].toString());
        QVERIFY(ready["regions"_L1].toObject().contains(u"in-mumbai"_s));
    }
    void stopServer()
    {
        m_server.terminate();
        QVERIFY(m_server.waitForFinished(20000));
        QCOMPARE(m_server.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_server.exitCode(), 0);
        m_output += m_server.readAll();
    }
    void keep(const QString &secret, const char *what)
    {
        QVERIFY2(!secret.isEmpty(), what);
        m_secrets.insert(secret.toUtf8(), what);
    }
    void work()
    {
        const QString email = u"ananya@nilavya.example"_s;
        const QString password = u"seven lanterns over the quiet river"_s;
        m_client.signUpOnly(email, password);
        QTRY_VERIFY(!m_client.tokenFromMail(email).isEmpty());
        m_confirmationToken = m_client.tokenFromMail(email).toLatin1();
        keep(QString::fromLatin1(m_confirmationToken), "confirmation token");
        m_client.get(u"/confirm?token="_s + QString::fromLatin1(m_confirmationToken));
        m_client.confirm(email);
        m_client.signIn(email, u"a wrong password that was typed"_s);
        const QJsonObject session = m_client.signIn(email, password).json();
        const QString access = session["access_token"_L1].toString();
        const QJsonObject next = m_client.post(u"/v1/sessions/refresh"_s, {{u"refresh_token"_s, session["refresh_token"_L1].toString()}}).json();
        m_client.post(u"/v1/password-check"_s, {{u"password"_s, u"a password that was only tried"_s}});

        Person person{.email = email, .access = access};
        const QString workspace = m_client.newWorkspace(person);
        const QString keys = u"/v1/workspaces/%1/api-keys"_s.arg(workspace);
        const HttpHeaders once{{"Idempotency-Key", someUuid().toLatin1()}};
        const Call generate{.token = access, .body = QJsonObject{{u"name"_s, u"once"_s}, {u"environment"_s, u"live"_s}}, .headers = once};
        const QString first = m_client.request("POST", keys, generate).json()["secret"_L1].toString();
        m_client.request("POST", keys, generate);
        const NewKey second = m_client.newKey(person, workspace, u"second"_s, u"test"_s);
        m_client.post(u"/v1/agents"_s, {{u"name"_s, u"Desk"_s}, {u"language"_s, u"hi-IN"_s}}, first);
        m_client.get(u"/v1/me"_s, first); // A key where a session belongs,
        m_client.get(u"/v1/keys/self"_s, access); // a session where a key belongs,
        m_client.get(u"/v1/confirmations/"_s + first); // a key in a path,
        m_client.get(u"/v1/workspaces?after="_s + second.secret, access); // and one in a query.
        m_client.post(u"/v1/agents"_s, {{second.secret, u"member"_s}}, first); // As a member's name, which an error may repeat.
        for (const QString &field : {u"name"_s, u"note"_s}) { // Where people write what a key is for.
            QJsonObject body{{u"name"_s, u"third"_s}, {u"environment"_s, u"live"_s}};
            body.insert(field, QString(u"CRM "_s + second.secret));
            QCOMPARE(m_client.post(keys, body, access).status, 422);
        }
        m_client.request("DELETE", u"/v1/keys/self"_s, {.token = second.secret});

        workTheWholeLife(keys, access, password);
        workTheIdentity(email, password, access);
        keep(password, "password");
        keep(u"a wrong password that was typed"_s, "wrong password");
        keep(u"a password that was only tried"_s, "tried password");
        keep(access, "access token");
        keep(session["refresh_token"_L1].toString(), "refresh token");
        keep(next["access_token"_L1].toString(), "second access token");
        keep(next["refresh_token"_L1].toString(), "second refresh token");
        keep(first, "API key");
        keep(second.secret, "second API key");
        keep(first.mid(21, 26), "the middle of an API key"); // Between the four characters that are shown at each end.
    }
    //! Everything else that gives or takes a secret: rotating, proving oneself, automation keys and leaks.
    void workTheWholeLife(const QString &keys, const QString &access, const QString &password)
    {
        const QString id = m_client.get(keys, access).json()["items"_L1][0]["id"_L1].toString();
        const Call rotate{.token = access, .body = QJsonObject{{u"overlap_seconds"_s, 60}}, .headers = {{"Idempotency-Key", someUuid().toLatin1()}}};
        const QString rotated = m_client.request("POST", keys + u'/' + id + u"/rotate"_s, rotate).json()["secret"_L1].toString();
        m_client.request("POST", keys + u'/' + id + u"/rotate"_s, rotate);
        m_client.post(u"/v1/sessions/current/elevate"_s, {{u"password"_s, u"a wrong proof of oneself"_s}}, access);
        m_client.post(u"/v1/sessions/current/elevate"_s, {{u"password"_s, password}}, access);
        const QJsonObject automation{{u"name"_s, u"pipeline"_s}, {u"environment"_s, u"live"_s}, {u"automation"_s, true}};
        const QString pipeline = m_client.post(keys, automation, access).json()["secret"_L1].toString();
        const QJsonObject deployed{{u"name"_s, u"deployed"_s}, {u"environment"_s, u"live"_s}};
        const QString made = m_client.post(keys, deployed, pipeline).json()["secret"_L1].toString();
        m_client.post(u"/v1/leaked-keys"_s, {{u"keys"_s, QJsonArray{made, u"intrlume_sk_live_almost"_s}}});

        keep(u"a wrong proof of oneself"_s, "wrong password of an elevation");
        keep(rotated, "rotated API key");
        keep(pipeline, "automation key");
        keep(made, "API key of a pipeline, reported as leaked");
    }
    //! Everything that proves who somebody is: the second factor, another address, a device's code, a reset.
    void workTheIdentity(const QString &email, const QString &password, const QString &access)
    {
        const QJsonObject enrolment = m_client.post(u"/v1/me/totp"_s, {}, access).json();
        const Authenticator app(enrolment["secret"_L1].toString());
        const auto now = [] { return QDateTime::currentDateTimeUtc(); };
        m_client.post(u"/v1/me/totp/confirm"_s, {{u"code"_s, app.wrongCodeAt(now())}}, access);
        const QString code = app.codeAt(now());
        const QJsonArray codes = m_client.post(u"/v1/me/totp/confirm"_s, {{u"code"_s, code}}, access).json()["recovery_codes"_L1].toArray();
        QCOMPARE(codes.size(), 10);
        const QString challenge = m_client.signIn(email, password).json()["challenge"_L1].toString();
        m_client.post(u"/v1/sessions/second-factor"_s, {{u"challenge"_s, challenge}, {u"recovery_code"_s, u"wrong-proof"_s}});
        const QJsonObject proof{{u"challenge"_s, challenge}, {u"recovery_code"_s, codes.first()}};
        const QJsonObject session = m_client.post(u"/v1/sessions/second-factor"_s, proof).json();

        const QJsonObject device = m_client.post(u"/v1/device-codes"_s, {{u"device"_s, deviceNamed(u"build machine"_s)}}).json();
        QString userCode = device["user_code"_L1].toString();
        m_client.get(u"/v1/device-codes/"_s + userCode, access);
        m_client.post(u"/v1/device-codes/%1/approve"_s.arg(userCode), {}, access);
        const QString deviceCode = device["device_code"_L1].toString();
        const QJsonObject let = m_client.post(u"/v1/device-codes/token"_s, {{u"device_code"_s, deviceCode}}).json();

        m_client.post(u"/v1/me/email"_s, {{u"email"_s, u"ananya@lanterns.example"_s}}, access);
        m_client.post(u"/v1/password-resets"_s, {{u"email"_s, email}});
        const QString change = tokenIn(awaitedMail(m_client, u"ananya@lanterns.example"_s, u"Confirm your new email for Intrlume"_s));
        const QString reset = tokenIn(awaitedMail(m_client, email, u"Set a new password for Intrlume"_s));
        m_client.get(u"/reset?token="_s + reset);
        m_client.post(u"/v1/password-resets/complete"_s, {{u"token"_s, reset}, {u"new_password"_s, u"short words"_s}});
        m_client.post(u"/v1/password-resets/complete"_s, {{u"token"_s, reset}, {u"new_password"_s, u"nine herons beside the silver lake"_s}});
        m_links = {change.toLatin1(), reset.toLatin1()};

        keep(enrolment["secret"_L1].toString(), "secret of the second factor");
        m_secrets.insert(app.key(), "bytes of the second factor's secret");
        for (const QJsonValue &recovery : codes) {
            keep(recovery.toString(), "recovery code");
            keep(recovery.toString().remove(u'-'), "recovery code without its hyphen");
        }
        keep(u"wrong-proof"_s, "wrong recovery code");
        keep(challenge, "challenge");
        keep(session["refresh_token"_L1].toString(), "refresh token by a recovery code");
        keep(deviceCode, "device code");
        keep(userCode, "user code");
        keep(userCode.remove(u'-'), "user code without its hyphen");
        keep(let["access_token"_L1].toString(), "access token of a device");
        keep(let["refresh_token"_L1].toString(), "refresh token of a device");
        keep(change, "link of a new address");
        keep(reset, "link of a reset");
        keep(u"short words"_s, "refused password of a reset");
        keep(u"nine herons beside the silver lake"_s, "password of a reset");
    }
    //! What secret is in \a bytes, in any of its forms; empty where there is none.
    QByteArray secretIn(const QByteArray &bytes, bool isMail) const
    {
        for (auto secret = m_secrets.constBegin(); secret != m_secrets.constEnd(); ++secret) {
            if (isMail && (secret.key() == m_confirmationToken || m_links.contains(secret.key())))
                continue; // The link is what the mail is for.
            for (const QByteArray &form : formsOf(secret.key())) {
                if (bytes.contains(form))
                    return secret.value();
            }
        }
        return {};
    }
    void search(const QByteArray &bytes, const QString &where, bool isMail)
    {
        const QByteArray found = secretIn(bytes, isMail);
        QVERIFY2(found.isEmpty(), qPrintable(u"%1 is in %2"_s.arg(QString::fromLatin1(found), where)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        startServer();
        if (!QTest::currentTestFailed())
            work();
    }
    void cleanupTestCase()
    {
        if (m_server.state() != QProcess::NotRunning) {
            m_server.kill();
            m_server.waitForFinished();
        }
    }

    void noFileHoldsASecretWhileTheServerRuns() { searchFiles(); }
    void aCrashWouldLeaveNoDump()
    {
        QFile limits(u"/proc/%1/limits"_s.arg(m_server.processId()));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        static const QRegularExpression none(u"Max core file size +0 +0 "_s);
        QVERIFY(none.match(QString::fromLatin1(limits.readAll())).hasMatch());
    }
    void noFileHoldsASecretAfterwards()
    {
        stopServer();
        searchFiles();
    }
    void noLineOfTheLogHoldsASecret()
    {
        QVERIFY(m_output.contains("\"listening\""));
        QVERIFY2(m_output.count('\n') > 1, "the server keeps a log");
        search(m_output, u"the server's output"_s, false);
    }
    void theFolderIsClosedToOthers()
    {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY((QFileInfo(m_data).permissions() & others) == 0);
    }
    void theSearchFindsWhatIsThere()
    {
        for (auto secret = m_secrets.constBegin(); secret != m_secrets.constEnd(); ++secret) {
            for (const QByteArray &form : formsOf(secret.key()))
                QVERIFY(!secretIn("before " + form + " after", false).isEmpty());
        }
        QCOMPARE(secretIn("before and after", false), QByteArray());
    }
    void theMailHoldsItsLink()
    {
        bool found = false;
        QDirIterator files(m_data, {u"*.eml"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QByteArray text = file.readAll().replace("\r\n", "\n");
            for (qsizetype from = text.indexOf("\n\n"); from >= 0; from = text.indexOf("\n\n", from + 2)) // Its parts are base64.
                found = found || QByteArray::fromBase64(text.mid(from + 2, text.indexOf("\n--", from) - from - 2)).contains(m_confirmationToken);
        }
        QVERIFY(found);
    }

private:
    void searchFiles()
    {
        int count = 0;
        QDirIterator files(m_data, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
            search(file.readAll(), path, path.endsWith(u".eml"_s));
            search(path.toUtf8(), path, false);
            ++count;
        }
        QVERIFY2(count >= 2, "a database and a mail at least");
    }
};

QTEST_GUILESS_MAIN(SecretsAtRestTest)
#include "tst_secretsatrest.moc"
