// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/builtprograms.h"
#include "support/ptyprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume::Test;

//! The built `intrlume` against the built server and a real keyring: what one command keeps the next one finds.
class CommandLineTest : public QObject {
    Q_OBJECT

    using Outcome = BuiltPrograms::Outcome;

    BuiltPrograms m_programs{QStringLiteral(INTRLUME_PROGRAM)};
    const TestClient &m_client = m_programs.client;
    const Person &m_owner = m_programs.owner;

    Outcome run(const QStringList &arguments, const QByteArray &input = {}, const QString &apiKey = {}) const
    {
        return m_programs.run(arguments, input, apiKey);
    }
    QString generate(const QString &name, const QStringList &more = {}) const
    {
        const Outcome generated = run(QStringList{u"keys"_s, u"generate"_s, name} + more);
        return generated.code == 0 ? QString::fromLatin1(generated.out.trimmed()) : QString();
    }
    int statusOf(const QString &secret) const { return m_client.get(u"/v1/keys/self"_s, secret).status; }
    QJsonObject shown(const QString &key) const
    {
        return QJsonDocument::fromJson(run({u"keys"_s, u"show"_s, key, u"--output"_s, u"json"_s}).out)[u"key"_s].toObject();
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
    void initTestCase() { QVERIFY(m_programs.start(QStringLiteral(INTRLUME_SERVER_PROGRAM))); }
    void cleanupTestCase() { QVERIFY(m_programs.stop()); }

    void beforeSigningInNothingWorks() { QCOMPARE(run({u"whoami"_s}).code, 3); }

    void aWrongPasswordKeepsNothing()
    {
        QCOMPARE(run({u"login"_s, m_owner.email, u"--password-stdin"_s}, "not the password\n").code, 3);
        QCOMPARE(keyring(), QByteArray());
    }

    void aPasswordDoesNotAppearOnTheScreen()
    {
        PtyProgram login(QStringLiteral(INTRLUME_PROGRAM), m_programs.arguments({u"login"_s, m_owner.email}));
        QVERIFY(login.shows("Password for " + m_owner.email.toUtf8() + ": "));
        QVERIFY(!login.echoes());
        QFile limits(u"/proc/%1/limits"_s.arg(login.process())); // Before it holds the password.
        QVERIFY(limits.open(QIODevice::ReadOnly));
        static const QRegularExpression noDumps(u"Max core file size +0 "_s);
        QVERIFY(noDumps.match(QString::fromLatin1(limits.readAll())).hasMatch());
        login.type(m_owner.password.toUtf8() + '\n');
        QCOMPARE(login.exitCode(), 0);
        QVERIFY2(login.screen().contains("Signed in to"), login.screen().constData());
        QVERIFY(!login.screen().contains(m_owner.password.toUtf8()));
        QCOMPARE(run({u"logout"_s}).code, 0);
    }

    void whoChangesTheirMindGetsTheirTerminalBack()
    {
        PtyProgram login(QStringLiteral(INTRLUME_PROGRAM), m_programs.arguments({u"login"_s, m_owner.email}));
        QVERIFY(login.shows(": "));
        login.type("half a pass");
        login.type("\x03"); // Ctrl+C
        QVERIFY(login.shows("intrlume: Cancelled."));
        QVERIFY(login.echoes());
        QCOMPARE(login.exitCode(), 130);
        QVERIFY(!login.screen().contains("half"));
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

    void theWholeLifeOfAKey()
    {
        QCOMPARE(run({u"keys"_s, u"generate"_s, u"Voice"_s, u"--allow"_s, u"127.0.0.0/8"_s, u"--note"_s, u"vault"_s}).code, 0);
        const QString id = shown(u"Voice"_s)[u"id"_s].toString();
        QVERIFY(!id.isEmpty());
        QCOMPARE(run({u"keys"_s, u"rename"_s, u"Voice"_s, u"Voice line"_s}).code, 0);
        QCOMPARE(run({u"keys"_s, u"note"_s, u"Voice line"_s, u"vault: prod/voice"_s}).code, 0);
        QCOMPARE(shown(id)[u"name"_s].toString(), u"Voice line"_s);
        QCOMPARE(shown(id)[u"note"_s].toString(), u"vault: prod/voice"_s);

        const Outcome rotated = run({u"keys"_s, u"rotate"_s, u"Voice line"_s, u"--overlap"_s, u"1h"_s, u"--output"_s, u"env"_s});
        QCOMPARE(rotated.code, 0);
        QVERIFY2(rotated.out.startsWith("INTRLUME_API_KEY=intrlume_sk_live_"), rotated.err.constData());
        const QString secret = QString::fromLatin1(rotated.out.trimmed().mid(17));
        QCOMPARE(statusOf(secret), 200);
        QCOMPARE(shown(id)[u"status"_s].toString(), u"ending"_s);

        const Outcome unclear = run({u"keys"_s, u"revoke"_s, u"Voice line"_s, u"--yes"_s});
        QCOMPARE(unclear.code, 2);
        QVERIFY2(unclear.err.contains(id.toLatin1()), unclear.err.constData());

        QCOMPARE(run({u"keys"_s, u"extend"_s, u"Voice line"_s, u"2h"_s}).code, 0);
        const Outcome ended = run({u"keys"_s, u"end"_s, u"Voice line"_s, u"--yes"_s, u"--wait"_s});
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.out.contains(" ms\n"));
        QCOMPARE(shown(id)[u"status"_s].toString(), u"revoked"_s);
        QCOMPARE(statusOf(secret), 200);

        QCOMPARE(run({u"keys"_s, u"pause"_s, u"Voice line"_s}).code, 0);
        QTRY_COMPARE(statusOf(secret), 401);
        QCOMPARE(run({u"keys"_s, u"resume"_s, u"Voice line"_s}).code, 0);
        QTRY_COMPARE(statusOf(secret), 200);
        const Outcome history = run({u"keys"_s, u"show"_s, id, u"--history"_s});
        for (const char *action : {"api_key.generated", "api_key.changed", "api_key.rotated", "api_key.extended", "api_key.revoked"})
            QVERIFY2(history.out.contains(action), history.out.constData());
    }

    void whoWouldBeLockedOutIsKnownBeforehand()
    {
        const QString secret = generate(u"Ranged"_s);
        QCOMPARE(statusOf(secret), 200); // From 127.0.0.1, which the simulation then knows of.
        const auto check = [this] { return run({u"keys"_s, u"allow"_s, u"Ranged"_s, u"--only"_s, u"203.0.113.0/24"_s, u"--check"_s}); };
        QCOMPARE(check().code, 0);
        QVERIFY(check().err.contains("would be locked out"));
        QTRY_VERIFY_WITH_TIMEOUT(check().out.contains("127.0.0.1"), 20'000); // Uses are written down every few seconds.
        QCOMPARE(statusOf(secret), 200);
        QCOMPARE(run({u"keys"_s, u"allow"_s, u"Ranged"_s, u"--only"_s, u"203.0.113.0/24"_s}).code, 2); // Nobody is there to ask.
        QCOMPARE(run({u"keys"_s, u"allow"_s, u"Ranged"_s, u"--only"_s, u"203.0.113.0/24"_s, u"--yes"_s}).code, 0);
        QTRY_COMPARE(statusOf(secret), 403);
        QCOMPARE(run({u"keys"_s, u"allow"_s, u"Ranged"_s, u"--add"_s, u"127.0.0.0/8"_s}).code, 0);
        QTRY_COMPARE(statusOf(secret), 200);
    }

    void revokingShowsEachRegionWithItsTime()
    {
        const QString secret = generate(u"Leaked"_s);
        const Outcome revoked = run({u"keys"_s, u"revoke"_s, u"Leaked"_s, u"--yes"_s, u"--wait"_s});
        QCOMPARE(revoked.code, 0);
        static const QRegularExpression line(u"\\A[a-z-]+ +stopped  [0-9]+ ms\\z"_s);
        const QStringList lines = QString::fromUtf8(revoked.out.trimmed()).split(u'\n');
        QCOMPARE(lines.size(), 5); // The platform's regions.
        for (const QString &one : lines)
            QVERIFY2(line.match(one).hasMatch(), qPrintable(one));
        QCOMPARE(statusOf(secret), 401);
    }

    void dueDatesForACalendar()
    {
        const Outcome calendar = run({u"keys"_s, u"calendar"_s});
        QCOMPARE(calendar.code, 0);
        QVERIFY(calendar.out.startsWith("BEGIN:VCALENDAR\r\n"));
        QVERIFY(calendar.out.contains("SUMMARY:Rotate API key Voice line\r\n"));
    }

    void workspacesAreListed() { QVERIFY(run({u"workspaces"_s, u"list"_s}).out.contains("nilavya-health")); }

    void aPipelineWorksWithAKeyOfItsOwn()
    {
        const Outcome made = run({u"keys"_s, u"generate"_s, u"CI"_s, u"--automation"_s, u"--password-stdin"_s}, m_owner.password.toUtf8() + '\n');
        QVERIFY2(made.code == 0, made.err.constData());
        const QString automation = QString::fromLatin1(made.out.trimmed());
        const QString ordinary = generate(u"Ordinary"_s);

        // What it may do.
        QVERIFY(run({u"keys"_s, u"list"_s}, {}, automation).out.contains("Ordinary"));
        const Outcome generated = run({u"keys"_s, u"generate"_s, u"Made by CI"_s, u"--output"_s, u"env"_s}, {}, automation);
        QVERIFY2(generated.code == 0, generated.err.constData());
        QCOMPARE(shown(u"Made by CI"_s)[u"created_with"_s][u"name"_s].toString(), u"CI"_s);
        const Outcome rotated = run({u"keys"_s, u"rotate"_s, u"Made by CI"_s, u"--overlap"_s, u"now"_s, u"--wait"_s}, {}, automation);
        QVERIFY2(rotated.code == 0, rotated.err.constData());
        QCOMPARE(statusOf(QString::fromLatin1(generated.out.trimmed().mid(17))), 401);
        QCOMPARE(statusOf(QString::fromLatin1(rotated.out.trimmed())), 200);
        QCOMPARE(run({u"keys"_s, u"revoke"_s, u"Made by CI"_s, u"--yes"_s}, {}, automation).code, 0);

        // What it may not, and what an ordinary key may not.
        QCOMPARE(run({u"keys"_s, u"rename"_s, u"Ordinary"_s, u"x"_s}, {}, automation).code, 4);
        QCOMPARE(run({u"keys"_s, u"pause"_s, u"Ordinary"_s}, {}, automation).code, 4);
        QCOMPARE(run({u"keys"_s, u"generate"_s, u"Another CI"_s, u"--automation"_s}, {}, automation).code, 4);
        const Outcome refused = run({u"keys"_s, u"list"_s}, {}, ordinary);
        QCOMPARE(refused.code, 4);
        QVERIFY(refused.err.contains("no automation key"));

        QCOMPARE(run({u"keys"_s, u"revoke"_s, u"CI"_s, u"--yes"_s}).code, 0);
        QTRY_COMPARE(run({u"keys"_s, u"list"_s}, {}, automation).code, 3);
    }

    void withoutThePasswordThereIsNoAutomationKey()
    {
        // Proved a moment ago by the test before: another session begins without it.
        QCOMPARE(run({u"logout"_s}).code, 0);
        QCOMPARE(run({u"login"_s, m_owner.email, u"--password-stdin"_s}, m_owner.password.toUtf8() + '\n').code, 0);
        const Outcome refused = run({u"keys"_s, u"generate"_s, u"CI 2"_s, u"--automation"_s, u"--password-stdin"_s}, "not the password\n");
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.startsWith("intrlume: The password is wrong.\n"), refused.err.constData());
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
