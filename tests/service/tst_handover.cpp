// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/builtprograms.h"
#include "support/ptyprogram.h"
#include "support/standins.h"

#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Intrlume::Test;

//! New keys that the built `intrlume` hands over: into a real keyring, into a file, to programs that write down what they get. Each key
//! that arrived works at the real platform, and none of them was ever on the screen.
class HandoverTest : public QObject {
    Q_OBJECT

    using Outcome = BuiltPrograms::Outcome;

    BuiltPrograms m_programs{QStringLiteral(INTRLUME_PROGRAM)};

    Outcome generate(const QString &name, const QStringList &more) const
    {
        return m_programs.run(QStringList{u"keys"_s, u"generate"_s, name} + more);
    }
    int statusOf(const QByteArray &secret) const { return m_programs.client.get(u"/v1/keys/self"_s, QString::fromLatin1(secret)).status; }
    QByteArray list() const { return m_programs.run({u"keys"_s, u"list"_s}).out; }
    static bool showsASecret(const Outcome &outcome)
    {
        static const QRegularExpression secret(u"intrlume_sk_(live|test)_[0-9A-Za-z]{20}"_s);
        return secret.match(QString::fromUtf8(outcome.out + outcome.err)).hasMatch();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_programs.start(QStringLiteral(INTRLUME_SERVER_PROGRAM)));
        QVERIFY(m_programs.signIn());
    }
    void cleanupTestCase() { QVERIFY(m_programs.stop()); }

    void intoTheKeyring()
    {
        const Outcome generated = generate(u"Kept"_s, {u"--to"_s, u"keychain"_s});
        QVERIFY2(generated.code == 0, generated.err.constData());
        QVERIFY(!showsASecret(generated));
        QVERIFY(m_programs.run({u"keys"_s, u"kept"_s}).out.contains("Kept"));

        QProcess tool;
        tool.setProcessChannelMode(QProcess::MergedChannels);
        tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"--unlock"_s, u"xdg:schema"_s, u"org.qt.keychain"_s});
        QVERIFY(tool.waitForFinished());
        const QByteArray found = tool.readAll();
        QVERIFY2(found.contains("label = Intrlume API key: Kept (live"), found.constData());
        static const QRegularExpression entry(u"secret = (intrlume_sk_live_[0-9A-Za-z]{36})"_s);
        QCOMPARE(statusOf(entry.match(QString::fromUtf8(found)).captured(1).toLatin1()), 200);

        QCOMPARE(m_programs.run({u"keys"_s, u"forget"_s, u"Kept"_s}).code, 0);
        QVERIFY(!m_programs.run({u"keys"_s, u"kept"_s}).out.contains("Kept"));
        QVERIFY(list().contains("Kept")); // Forgotten here, and working as before.
    }

    void intoAFileThatOnlyItsOwnerReads()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u".env"_s);
        const Outcome generated = generate(u"Filed"_s, {u"--to"_s, u"env:"_s + path});
        QVERIFY2(generated.code == 0, generated.err.constData());
        QVERIFY(!showsASecret(generated));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
        QCOMPARE(statusOf(file.readAll().trimmed().mid(17)), 200);

        // The next rotation takes its place, and the first one ends.
        QCOMPARE(m_programs.run({u"keys"_s, u"rotate"_s, u"Filed"_s, u"--overlap"_s, u"now"_s, u"--wait"_s, u"--to"_s, u"env:"_s + path}).code, 0);
        QFile again(path);
        QVERIFY(again.open(QIODevice::ReadOnly));
        const QByteArray text = again.readAll();
        QCOMPARE(text.count("INTRLUME_API_KEY="), 1);
        QCOMPARE(statusOf(text.trimmed().mid(17)), 200);
    }

    void toAProgramThroughItsStandardInput()
    {
        StandIns standIns;
        standIns.put(u"gh"_s);
        const Outcome generated = generate(u"Actions"_s, {u"--to"_s, u"github:nilavya/voice"_s});
        QVERIFY2(generated.code == 0, generated.err.constData());
        QVERIFY(!showsASecret(generated));
        const QByteArray secret = standIns.input(2);
        QCOMPARE(statusOf(secret), 200);
        for (const int run : {1, 2})
            QVERIFY(!standIns.sawOutsideOfInput(run, secret.mid(17)));
    }

    void aKeyThatDidNotArriveIsRevoked()
    {
        StandIns standIns;
        standIns.put(u"aws"_s, "printf %s \"$input\" > \"$here/got\"; echo \"no: $input\" >&2; exit 255");
        const Outcome refused = generate(u"Refused"_s, {u"--to"_s, u"aws:prod/key"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY(!showsASecret(refused));
        QVERIFY(refused.err.contains("revoked again"));
        QCOMPARE(statusOf(standIns.written(u"got"_s)), 401);
        QVERIFY(!list().contains("Refused"));
    }

    void whoInterruptsEndsTheProgramToo()
    {
        StandIns standIns;
        standIns.put(u"aws"_s, "echo $$ > \"$here/leader\"; exec /bin/sleep 60");
        PtyProgram program(QStringLiteral(INTRLUME_PROGRAM),
                           m_programs.arguments({u"keys"_s, u"generate"_s, u"Interrupted"_s, u"--to"_s, u"aws:prod/key"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(standIns.written(u"leader"_s).endsWith('\n'), 20'000);
        program.type("\x03"); // Ctrl+C
        QCOMPARE(program.exitCode(), 130);
        const pid_t leader = standIns.written(u"leader"_s).trimmed().toInt();
        QTRY_VERIFY(::kill(leader, 0) != 0);
        QVERIFY2(program.screen().contains("The key is revoked again"), program.screen().constData());
        QCOMPARE(statusOf(standIns.input(1)), 401); // The program had it, but nobody is known to hold it.
        QVERIFY(!list().contains("Interrupted"));
    }

    void anOutputThatTakesNothingCostsNobodyAKey()
    {
        const auto intoNothing = [this](const QStringList &arguments) { return m_programs.run(arguments, {}, {}, u"/dev/full"_s); };
        const QString secret = QString::fromLatin1(generate(u"Written"_s, {}).out.trimmed());
        QCOMPARE(intoNothing({u"keys"_s, u"generate"_s, u"Unwritten"_s}).code, 1);
        QVERIFY(!list().contains("Unwritten"));
        for (const QString &overlap : {u"24h"_s, u"now"_s}) {
            const Outcome rotated = intoNothing({u"keys"_s, u"rotate"_s, u"Written"_s, u"--overlap"_s, overlap, u"--output"_s, u"env"_s});
            QCOMPARE(rotated.code, 1);
            QVERIFY2(rotated.err.contains("So nothing was done."), rotated.err.constData());
            QCOMPARE(statusOf(secret.toLatin1()), 200);
        }
        QVERIFY(!list().contains("ending"));
    }

    void whatCouldNotBePrintedIsNoSuccess()
    {
        for (const QStringList &arguments : {QStringList{u"keys"_s, u"list"_s}, QStringList{u"keys"_s, u"calendar"_s},
                                             QStringList{u"scan"_s, u"/dev/null"_s, u"--output"_s, u"sarif"_s}}) {
            const Outcome printed = m_programs.run(arguments, {}, {}, u"/dev/full"_s);
            QCOMPARE(printed.code, 1);
            QVERIFY2(printed.err.contains("could not be written to standard output"), printed.err.constData());
        }
    }

    void aRotatedKeyInTheKeyringIsTheOneThatIsRun()
    {
        QCOMPARE(generate(u"Turned"_s, {u"--to"_s, u"keychain"_s}).code, 0);
        QCOMPARE(m_programs.run({u"keys"_s, u"rotate"_s, u"Turned"_s, u"--to"_s, u"keychain"_s}).code, 0);
        const Outcome shown = m_programs.run({u"run"_s, u"--key"_s, u"Turned"_s, u"--"_s, u"sh"_s, u"-c"_s, u"printf %s \"$INTRLUME_API_KEY\""_s});
        QVERIFY2(shown.code == 0, shown.err.constData());
        QCOMPARE(statusOf(shown.out), 200);
        QCOMPARE(m_programs.run({u"keys"_s, u"kept"_s}).out.count("Turned"), 1);
    }

    void thePasswordForAnAutomationKeyDoesNotAppearOnTheScreen()
    {
        PtyProgram program(QStringLiteral(INTRLUME_PROGRAM), m_programs.arguments({u"keys"_s, u"generate"_s, u"CI"_s, u"--automation"_s}));
        QVERIFY(program.shows("Password for " + m_programs.owner.email.toUtf8() + ", once more: "));
        QVERIFY(!program.echoes());
        program.type(m_programs.owner.password.toUtf8() + '\n');
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.screen().contains("automation) generated"));
        QVERIFY(!program.screen().contains(m_programs.owner.password.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(HandoverTest)
#include "tst_handover.moc"
