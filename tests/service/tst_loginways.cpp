// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/authenticator.h"
#include "support/builtprograms.h"
#include "support/ptyprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume::Test;

//! Ways into the built `intrlume` against the built server and a real keyring: a code of the console, a second account, a second factor;
//! and the ways out again. In this order.
class LoginWaysTest : public QObject {
    Q_OBJECT

    using Outcome = BuiltPrograms::Outcome;

    BuiltPrograms m_programs{QStringLiteral(INTRLUME_PROGRAM)};
    const TestClient &m_client = m_programs.client;
    const Person &m_owner = m_programs.owner;
    Person m_other;
    Authenticator m_app;
    QStringList m_recoveryCodes;

    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const { return m_programs.run(arguments, input); }
    Outcome login(const Person &person, const QString &code = {}) const
    {
        return run({u"login"_s, person.email, u"--password-stdin"_s}, (person.password + u'\n' + code + u'\n').toUtf8());
    }
    void elevate() const
    {
        QCOMPARE(m_client.post(u"/v1/sessions/current/elevate"_s, {{u"password"_s, m_owner.password}}, m_owner.access).status, 200);
    }
    QJsonArray items(const QStringList &command) const
    {
        return QJsonDocument::fromJson(run(command + QStringList{u"--output"_s, u"json"_s}).out)[u"items"_s].toArray();
    }
    static QByteArray keyring()
    {
        QProcess tool;
        tool.setProcessChannelMode(QProcess::MergedChannels);
        tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"xdg:schema"_s, u"org.qt.keychain"_s});
        tool.waitForFinished();
        return tool.readAll();
    }
    //! The code that \a program shows; empty where it shows none.
    static QString codeOn(PtyProgram &program)
    {
        if (!program.shows("Waiting"))
            return {};
        static const QRegularExpression code(u"[A-Z]{4}-[A-Z]{4}"_s);
        return code.match(QString::fromUtf8(program.screen())).captured();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_programs.start(QStringLiteral(INTRLUME_SERVER_PROGRAM)));
        m_other = m_client.newPerson(u"vikram@nilavya.example"_s, u"Vikram Shetty"_s);
    }
    void cleanupTestCase() { QVERIFY(m_programs.stop()); }

    void aCodeIsApprovedInTheConsole()
    {
        PtyProgram program(QStringLiteral(INTRLUME_PROGRAM), m_programs.arguments({u"login"_s, u"--device"_s}));
        const QString code = codeOn(program);
        QVERIFY2(!code.isEmpty(), program.screen().constData());
        QCOMPARE(m_client.get(u"/v1/device-codes/"_s + code, m_owner.access).status, 200);
        elevate();
        QCOMPARE(m_client.request("POST", u"/v1/device-codes/%1/approve"_s.arg(code), {.token = m_owner.access}).status, 204);
        QVERIFY2(program.shows("Signed in to"), program.screen().constData());
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(run({u"whoami"_s}).out.contains(m_owner.email.toUtf8()));
    }

    void aRefusedCodeIsTold()
    {
        PtyProgram program(QStringLiteral(INTRLUME_PROGRAM), m_programs.arguments({u"login"_s, u"--device"_s}));
        const QString code = codeOn(program);
        QCOMPARE(m_client.request("POST", u"/v1/device-codes/%1/deny"_s.arg(code), {.token = m_owner.access}).status, 204);
        QVERIFY2(program.shows("Somebody refused this code"), program.screen().constData());
        QCOMPARE(program.exitCode(), 4);
        QCOMPARE(run({u"whoami"_s}).code, 0); // The session before goes on.
    }

    void devicesAreListedAndSignedOut()
    {
        const QJsonArray sessions = items({u"sessions"_s, u"list"_s});
        QCOMPARE(sessions.size(), 2); // The owner's own, and this one.
        QVERIFY(sessions[0][u"current"_s].toBool());
        QVERIFY(run({u"sessions"_s, u"list"_s}).out.contains("(this one)"));
        const Outcome ended = run({u"sessions"_s, u"end"_s, sessions[1][u"id"_s].toString(), u"--yes"_s});
        QVERIFY2(ended.code == 0, ended.err.constData());
        QCOMPARE(m_client.get(u"/v1/me"_s, m_owner.access).status, 401);
        m_programs.owner.access = m_client.signIn(m_owner.email, m_owner.password).json()[u"access_token"_s].toString();
        QCOMPARE(run({u"sessions"_s, u"end"_s, u"--others"_s, u"--yes"_s}).code, 0);
        QCOMPARE(m_client.get(u"/v1/me"_s, m_owner.access).status, 401);
        QCOMPARE(run({u"whoami"_s}).code, 0);
    }

    void signingInAnewLeavesOneSession()
    {
        QCOMPARE(items({u"sessions"_s, u"list"_s}).size(), 1);
        const qsizetype entries = keyring().count("label = ");
        QCOMPARE(login(m_owner).code, 0);
        QCOMPARE(items({u"sessions"_s, u"list"_s}).size(), 1);
        QCOMPARE(keyring().count("label = "), entries);
    }

    void twoAccountsStaySignedIn()
    {
        QCOMPARE(login(m_other).code, 0);
        QVERIFY(run({u"whoami"_s}).out.contains(m_other.email.toUtf8()));
        QCOMPARE(run({u"accounts"_s, u"use"_s, m_owner.email}).code, 0);
        QVERIFY(run({u"whoami"_s}).out.contains(m_owner.email.toUtf8()));
        QCOMPARE(items({u"accounts"_s, u"list"_s}).size(), 2);
        QVERIFY(keyring().contains("Intrlume: vikram@nilavya.example on " + m_client.address().toUtf8()));
        QVERIFY(keyring().contains("Intrlume: ananya@nilavya.example on " + m_client.address().toUtf8()));
    }

    void aForgottenAccountIsGoneEverywhere()
    {
        m_other.access = m_client.signIn(m_other.email, m_other.password).json()[u"access_token"_s].toString();
        const auto sessions = [this] { return m_client.get(u"/v1/sessions"_s, m_other.access).json()[u"items"_s].toArray().size(); };
        const qsizetype before = sessions();
        const Outcome forgotten = run({u"accounts"_s, u"forget"_s, m_other.email, u"--yes"_s});
        QVERIFY2(forgotten.code == 0, forgotten.err.constData());
        QCOMPARE(sessions(), before - 1);
        QVERIFY(!keyring().contains("vikram"));
        QCOMPARE(items({u"accounts"_s, u"list"_s}).size(), 1);
    }

    void aSecondFactorIsAsked()
    {
        m_programs.owner.access = m_client.signIn(m_owner.email, m_owner.password).json()[u"access_token"_s].toString();
        elevate();
        m_app = Authenticator::scanning(m_client.post(u"/v1/me/totp"_s, {}, m_owner.access).json()[u"uri"_s].toString());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const HttpAnswer on = m_client.post(u"/v1/me/totp/confirm"_s, {{u"code"_s, m_app.codeAt(now)}}, m_owner.access);
        QCOMPARE(on.status, 200);
        for (const QJsonValue &code : on.json()[u"recovery_codes"_s].toArray())
            m_recoveryCodes.append(code.toString());

        QCOMPARE(run({u"logout"_s}).code, 0);
        const Outcome without = run({u"login"_s, m_owner.email, u"--password-stdin"_s}, m_owner.password.toUtf8() + '\n');
        QCOMPARE(without.code, 2);
        QVERIFY(without.err.contains("second line"));
        QCOMPARE(login(m_owner, m_app.wrongCodeAt(now)).code, 3);
        QCOMPARE(keyring(), QByteArray());
        const Outcome with = login(m_owner, m_app.codeAt(now.addSecs(30))); // No code counts twice.
        QVERIFY2(with.code == 0, with.err.constData());
    }

    void aRecoveryCodeIsAskedOnTheTerminal()
    {
        QCOMPARE(run({u"logout"_s}).code, 0);
        PtyProgram program(QStringLiteral(INTRLUME_PROGRAM), m_programs.arguments({u"login"_s, m_owner.email}));
        QVERIFY(program.shows("Password for"));
        program.type(m_owner.password.toUtf8() + '\n');
        QVERIFY(program.shows("recovery code: "));
        QVERIFY(!program.echoes());
        program.type(m_app.wrongCodeAt(QDateTime::currentDateTimeUtc()).toUtf8() + '\n');
        QVERIFY2(program.shows("The code is wrong."), program.screen().constData());
        QVERIFY2(program.shows("recovery code: ", 2), program.screen().constData()); // What is typed before the question is thrown away.
        program.type(m_recoveryCodes.first().toUtf8() + '\n');
        QVERIFY2(program.shows("Signed in to"), program.screen().constData());
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(!program.screen().contains(m_recoveryCodes.first().toUtf8()));
    }

    void forgettingEverythingLeavesNothing()
    {
        QCOMPARE(login(m_other).code, 0);
        const Outcome forgotten = run({u"accounts"_s, u"forget"_s, u"--all"_s, u"--yes"_s});
        QVERIFY2(forgotten.code == 0, forgotten.err.constData());
        QCOMPARE(keyring(), QByteArray());
        QCOMPARE(items({u"accounts"_s, u"list"_s}).size(), 0);
        QCOMPARE(run({u"whoami"_s}).code, 3);
    }
};

QTEST_GUILESS_MAIN(LoginWaysTest)
#include "tst_loginways.moc"
