// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/testclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume::Test;

//! The built `intrlume` against the built server and a real keyring: what one command keeps the next one finds.
class CommandLineTest : public QObject {
    Q_OBJECT

    struct Outcome {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };

    QTemporaryDir m_folder;
    QProcess m_server;
    TestClient m_client;
    Person m_owner;

    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess program;
        program.start(QStringLiteral(INTRLUME_PROGRAM), QStringList{u"--server"_s, m_client.address()} + arguments);
        program.write(input);
        program.closeWriteChannel();
        if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
    }
    static QByteArray keyring()
    {
        QProcess tool;
        tool.setProcessChannelMode(QProcess::MergedChannels);
        tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"xdg:schema"_s, u"org.qt.keychain"_s});
        tool.waitForFinished();
        return tool.readAll();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("INTRLUME_SERVER");
        qunsetenv("INTRLUME_WORKSPACE");
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start(QStringLiteral(INTRLUME_SERVER_PROGRAM),
                       {u"--data-dir"_s, m_folder.filePath(u"data"_s), u"--listen"_s, u"127.0.0.1:0"_s, u"--local-mailbox"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_server.canReadLine() || m_server.state() == QProcess::NotRunning, 20'000);
        m_client = TestClient(QJsonDocument::fromJson(m_server.readLine())[u"listening"_s].toString());
        m_owner = m_client.newPerson();
        m_client.newWorkspace(m_owner);
    }
    void cleanupTestCase()
    {
        m_server.terminate();
        QVERIFY(m_server.waitForFinished(20'000));
    }

    void beforeSigningInNothingWorks() { QCOMPARE(run({u"whoami"_s}).code, 3); }

    void aWrongPasswordKeepsNothing()
    {
        QCOMPARE(run({u"login"_s, m_owner.email, u"--password-stdin"_s}, "not the password\n").code, 3);
        QCOMPARE(keyring(), QByteArray());
    }

    void aSessionOutlivesItsCommand()
    {
        const Outcome login = run({u"login"_s, m_owner.email, u"--password-stdin"_s}, m_owner.password.toUtf8() + '\n');
        QCOMPARE(login.code, 0);
        QVERIFY(keyring().contains(m_owner.email.toUtf8()));
        for (int times = 0; times < 3; ++times) // Each renews the token and keeps the new one.
            QCOMPARE(run({u"whoami"_s}).code, 0);
    }

    void aKeyWorksUntilItIsRevoked()
    {
        const Outcome generated = run({u"keys"_s, u"generate"_s, u"CRM sync"_s});
        QCOMPARE(generated.code, 0);
        const QString secret = QString::fromLatin1(generated.out.trimmed());
        QVERIFY(secret.startsWith(u"intrlume_sk_live_"_s));
        QCOMPARE(m_client.get(u"/v1/keys/self"_s, secret).status, 200);
        QVERIFY(run({u"keys"_s, u"list"_s}).out.contains("CRM sync"));
        QVERIFY(!run({u"keys"_s, u"list"_s}).out.contains(secret.toLatin1()));

        const Outcome revoked = run({u"keys"_s, u"revoke"_s, u"CRM sync"_s, u"--yes"_s});
        QCOMPARE(revoked.code, 0);
        QVERIFY(revoked.out.contains("in-mumbai"));
        QCOMPARE(m_client.get(u"/v1/keys/self"_s, secret).status, 401);
    }

    void signingOutLeavesNothingInTheKeyring()
    {
        QCOMPARE(run({u"logout"_s}).code, 0);
        QCOMPARE(keyring(), QByteArray());
        QCOMPARE(run({u"whoami"_s}).code, 3);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
