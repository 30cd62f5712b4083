// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/builtprograms.h"
#include "support/keytree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume::Test;

//! The built `intrlume` with the real platform and a real keyring: a key that lies in a tree dies, a kept key reaches a program through its
//! environment alone, and a receipt is checked against the server that signed it.
class GuardingProgramsTest : public QObject {
    Q_OBJECT

    using Outcome = BuiltPrograms::Outcome;

    BuiltPrograms m_programs{QStringLiteral(INTRLUME_PROGRAM)};
    QString m_workspace;

    Outcome run(const QStringList &arguments) const { return m_programs.run(arguments); }
    int statusOf(const QString &secret) const { return m_programs.client.get(u"/v1/keys/self"_s, secret).status; }
    NewKey newKey(const QString &name) const { return m_programs.client.newKey(m_programs.owner, m_workspace, name); }
    QStringList running(const QStringList &program) const { return QStringList{u"run"_s, u"--key"_s, u"Kept"_s, u"--"_s} + program; }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_programs.start(QStringLiteral(INTRLUME_SERVER_PROGRAM)));
        const HttpAnswer workspaces = m_programs.client.get(u"/v1/workspaces"_s, m_programs.owner.access);
        m_workspace = workspaces.json()[u"items"_s][0][u"id"_s].toString();
        QVERIFY(!m_workspace.isEmpty());
    }
    void cleanupTestCase() { QVERIFY(m_programs.stop()); }

    void whoeverFindsAKeyStopsIt()
    {
        const QString secret = newKey(u"Committed"_s).secret;
        const QString other = newKey(u"Elsewhere"_s).secret;
        KeyTree tree;
        tree.write(u"config/.env"_s, "INTRLUME_API_KEY=" + secret.toLatin1() + '\n');
        tree.write(u"nobodys"_s, tree.newKey());
        QCOMPARE(run({u"scan"_s, tree.path()}).code, 12);
        QCOMPARE(statusOf(secret), 200); // Looking does nothing.

        const Outcome refused = run({u"scan"_s, tree.path(), u"--revoke"_s});
        QCOMPARE(refused.code, 2); // Nobody is there to ask.
        QCOMPARE(statusOf(secret), 200);

        const Outcome revoked = run({u"scan"_s, tree.path(), u"--revoke"_s, u"--yes"_s, u"--output"_s, u"json"_s});
        QCOMPARE(revoked.code, 12);
        const QJsonArray outcomes = QJsonDocument::fromJson(revoked.out)[u"revocations"_s].toArray();
        QCOMPARE(outcomes[0][u"outcome"_s].toString(), u"revoked"_s);
        QCOMPARE(outcomes[1][u"outcome"_s].toString(), u"unknown"_s);
        QVERIFY(!(revoked.out + revoked.err).contains(secret.mid(17, 10).toLatin1()));
        QTRY_COMPARE(statusOf(secret), 401);
        QCOMPARE(statusOf(other), 200);
        QVERIFY(run({u"scan"_s, tree.path(), u"--revoke"_s, u"--yes"_s}).err.contains("was revoked already"));
    }

    void aKeptKeyReachesTheProgram()
    {
        QVERIFY(m_programs.signIn());
        QCOMPARE(run({u"keys"_s, u"generate"_s, u"Kept"_s, u"--to"_s, u"keychain"_s}).code, 0);
        const Outcome shown = run(running({u"sh"_s, u"-c"_s, u"printf %s \"$INTRLUME_API_KEY\""_s}));
        QVERIFY2(shown.code == 0, shown.err.constData());
        QCOMPARE(statusOf(QString::fromLatin1(shown.out)), 200);

        // Not in what other people on this computer can read, and only once in its environment.
        const QByteArray arguments = run(running({u"cat"_s, u"/proc/self/cmdline"_s})).out;
        QCOMPARE(arguments, QByteArray("cat\0/proc/self/cmdline\0", 23));
        const Outcome environment = m_programs.run(running({u"cat"_s, u"/proc/self/environ"_s}), {}, u"something older"_s);
        QCOMPARE(environment.out.count("INTRLUME_API_KEY="), 1);
        QVERIFY(environment.out.contains("INTRLUME_API_KEY=" + shown.out));
        const Outcome named = run({u"run"_s, u"--key"_s, u"Kept"_s, u"--variable"_s, u"VOICE_KEY"_s, u"--"_s, u"cat"_s, u"/proc/self/environ"_s});
        QVERIFY(named.out.contains("VOICE_KEY=" + shown.out));
        QVERIFY(!named.out.contains("INTRLUME_API_KEY="));
    }

    void itsExitCodeInputAndSignalsAreTheProgramsOwn()
    {
        QCOMPARE(run(running({u"sh"_s, u"-c"_s, u"exit 37"_s})).code, 37);
        QCOMPARE(m_programs.run(running({u"cat"_s}), "through\n").out, "through\n");
        QCOMPARE(run(running({u"printf"_s, u"%s,"_s, u"-x"_s, u"--key"_s, u"--"_s, u"keys"_s, u"scan"_s})).out, "-x,--key,--,keys,scan,");
        QCOMPARE(run(running({u"sh"_s, u"-c"_s, u"yes | head -1; grep SigIgn /proc/self/status"_s})).out, "y\nSigIgn:\t0000000000000000\n");
        const Outcome absent = run(running({u"no-such-program-here"_s}));
        QCOMPARE(absent.code, 5);
    }

    void theReceiptOfARevocationIsChecked()
    {
        const NewKey key = newKey(u"Proven"_s);
        QCOMPARE(run({u"keys"_s, u"revoke"_s, key.id, u"--yes"_s, u"--wait"_s}).code, 0);
        const Outcome saved = run({u"keys"_s, u"receipt"_s, key.id});
        QVERIFY2(saved.code == 0, saved.err.constData());
        const QJsonObject receipt = QJsonDocument::fromJson(saved.out).object();
        KeyTree folder;
        folder.write(u"receipt.json"_s, saved.out);
        const QStringList verify{u"audit"_s, u"verify-receipt"_s, folder.path(u"receipt.json"_s)};

        const Outcome good = run(verify);
        QVERIFY2(good.code == 0, good.err.constData());
        QCOMPARE(good.out.count(" ms\n"), 5); // The platform's regions.
        QVERIFY(good.out.contains("Proven"));
        const QJsonArray keys = QJsonDocument::fromJson(run({u"audit"_s, u"signing-keys"_s, u"--output"_s, u"json"_s}).out)[u"items"_s].toArray();
        QCOMPARE(keys.size(), 1);
        QCOMPARE(run(verify + QStringList{u"--public-key"_s, keys[0][u"public_key"_s].toString()}).code, 0);

        QJsonObject changed = receipt;
        QByteArray payload = QByteArray::fromBase64(receipt[u"payload"_s].toString().toLatin1());
        changed[u"payload"_s] = QString::fromLatin1(payload.replace("Proven", "Proved").toBase64());
        folder.write(u"receipt.json"_s, QJsonDocument(changed).toJson());
        QCOMPARE(run(verify).code, 10);
    }
};

QTEST_GUILESS_MAIN(GuardingProgramsTest)
#include "tst_guardingprograms.moc"
