// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/keytree.h"
#include "support/sarifshape.h"
#include "unit/cli/programworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

//! scan and run: every byte that they print, what they send, what they end with.
class GuardingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProgramWorld> m_world;
    std::unique_ptr<KeyTree> m_tree;
    const QString m_before = QDir::currentPath();

    int run(const QStringList &arguments) { return m_world->run(arguments); }
    const QString &out() const { return m_world->terminal.out; }
    const QString &err() const { return m_world->terminal.err; }
    QJsonObject json() const { return QJsonDocument::fromJson(out().toUtf8()).object(); }
    bool showsMoreThanMasked() const { return (out() + err()).contains(ProgramWorld::secret.mid(17, 6)); }

    static QJsonObject outcome(const QString &what) { return {{u"key"_s, u"intrlume_sk_live_0123…yRov"_s}, {u"outcome"_s, what}}; }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<ProgramWorld>();
        m_tree = std::make_unique<KeyTree>();
        QVERIFY(QDir::setCurrent(m_tree->path()));
    }
    void cleanup()
    {
        QDir::setCurrent(m_before); // Out of the folder before it goes.
        QCOMPARE(m_world->service->leftOver(), 0);
    }

    void nothingFound()
    {
        m_tree->write(u"a.txt"_s, "intrlume_sk_live_…");
        QCOMPARE(run({u"scan"_s, u"."_s}), 0);
        QCOMPARE(out(), QString());
        QCOMPARE(err(), u"No API keys in 1 file.\n"_s);
        QVERIFY(m_world->service->requests.isEmpty());
    }

    void aServerThatIsNoneStopsNoScanButARevocation()
    {
        m_world->chosenServer = u"ftp://nonsense"_s;
        m_tree->write(u"a.txt"_s, ProgramWorld::secret.toUtf8());
        QCOMPARE(run({u"scan"_s, u"."_s}), 12);
        QVERIFY(m_world->service->requests.isEmpty());
        QCOMPARE(run({u"scan"_s, u"."_s, u"--revoke"_s, u"--yes"_s}), 2);
        QVERIFY(m_world->service->requests.isEmpty());
    }

    void whatWasFoundIsMasked()
    {
        m_tree->write(u"a.txt"_s, "x\n  " + ProgramWorld::secret.toUtf8());
        m_tree->write(u"b.bin"_s, QByteArray(7, '\0') + ProgramWorld::secret.toUtf8());
        m_tree->write(u"test"_s, "intrlume_sk_test_0123456789ABCDEFGHIJabcdefghij3LIvhC");
        QCOMPARE(run({u"scan"_s, u"a.txt"_s, u"b.bin"_s, u"test"_s}), 12);
        QCOMPARE(out(), u"PLACE          ENVIRONMENT  KEY\n"
                        "a.txt:2:3      live         intrlume_sk_live_0123…yRov\n"
                        "b.bin, byte 7  live         intrlume_sk_live_0123…yRov\n"
                        "test:1:1       test         intrlume_sk_test_0123…IvhC\n"_s);
        QCOMPARE(err(), u"intrlume: 3 API keys found in 3 files.\n"_s);
        QVERIFY(!showsMoreThanMasked());
        QVERIFY(m_world->service->requests.isEmpty());

        QCOMPARE(run({u"scan"_s, u"a.txt"_s, u"b.bin"_s, u"--skip-binary"_s, u"--output"_s, u"json"_s}), 12);
        QVERIFY(!showsMoreThanMasked());
        const QJsonObject finding{{u"path"_s, u"a.txt"_s},
                                  {u"line"_s, 2},
                                  {u"column"_s, 3},
                                  {u"offset"_s, 4},
                                  {u"binary"_s, false},
                                  {u"environment"_s, u"live"_s},
                                  {u"key"_s, u"intrlume_sk_live_0123…yRov"_s}};
        QCOMPARE(json()[u"findings"_s].toArray(), QJsonArray{finding});
        QCOMPARE(json()[u"revocations"_s].toArray(), QJsonArray());
    }

    void whatCouldNotBeReadIsNoCleanResult()
    {
        m_tree->write(u"clean"_s, "x");
        QCOMPARE(run({u"scan"_s, u"clean"_s, u"absent"_s}), 1);
        QCOMPARE(err(), u"Not read: absent: No such file or directory\nNo API keys in 1 file.\n"
                        "intrlume: No API keys in what could be read, but not everything could be.\n"_s);
    }

    void aNameCannotSteerTheTerminal()
    {
        m_tree->write(u"a\x1b[2Jb"_s, ProgramWorld::secret.toUtf8());
        QCOMPARE(run({u"scan"_s, u"."_s}), 12);
        QVERIFY(!out().contains(u'\x1b'));
    }

    void sarifHasWhatItsReadersDemand()
    {
        m_tree->write(u"with space/a%ä.txt"_s, "a\n " + ProgramWorld::secret.toUtf8());
        m_tree->write(u"with space/z.bin"_s, QByteArray(7, '\0') + "intrlume_sk_test_0123456789ABCDEFGHIJabcdefghij3LIvhC");
        QCOMPARE(run({u"scan"_s, u"with space"_s, u"/absent"_s, u"--output"_s, u"sarif"_s}), 12);
        QVERIFY(!showsMoreThanMasked());
        QCOMPARE(SarifShape::complaintOf(json()), QString());
        QCOMPARE(json()[u"version"_s].toString(), u"2.1.0"_s);
        QCOMPARE(json()[u"runs"_s].toArray().size(), 1);
        const QJsonObject all = json()[u"runs"_s][0].toObject();
        const QJsonObject driver = all[u"tool"_s][u"driver"_s].toObject();
        QCOMPARE(driver[u"name"_s].toString(), u"intrlume scan"_s);
        QCOMPARE(all[u"columnKind"_s].toString(), u"unicodeCodePoints"_s);
        const QJsonArray results = all[u"results"_s].toArray();
        QCOMPARE(results.size(), 2);
        for (const QJsonValue &value : results) {
            const QJsonObject result = value.toObject();
            QVERIFY(!result[u"message"_s][u"text"_s].toString().isEmpty());
            QVERIFY(!result[u"partialFingerprints"_s][u"intrlumeKey/v1"_s].toString().isEmpty());
            // Each result's rule is the one that its index names.
            QCOMPARE(driver[u"rules"_s][result[u"ruleIndex"_s].toInt()][u"id"_s], result[u"ruleId"_s]);
        }
        const QJsonObject text = results[0][u"locations"_s][0][u"physicalLocation"_s].toObject();
        QCOMPARE(text[u"artifactLocation"_s].toObject(), (QJsonObject{{u"uri"_s, u"with%20space/a%25%C3%A4.txt"_s}, {u"uriBaseId"_s, u"SRCROOT"_s}}));
        QVERIFY(all[u"originalUriBaseIds"_s][u"SRCROOT"_s][u"uri"_s].toString().endsWith(u'/'));
        QCOMPARE(text[u"region"_s].toObject(),
                 (QJsonObject{{u"startLine"_s, 2}, {u"startColumn"_s, 2}, {u"endLine"_s, 2}, {u"endColumn"_s, 2 + 53}}));
        QCOMPARE(results[0][u"level"_s].toString(), u"error"_s);
        QCOMPARE(results[1][u"level"_s].toString(), u"warning"_s);
        QCOMPARE(results[1][u"locations"_s][0][u"physicalLocation"_s][u"region"_s].toObject(),
                 (QJsonObject{{u"byteOffset"_s, 7}, {u"byteLength"_s, 53}}));
        const QJsonObject invocation = all[u"invocations"_s][0].toObject();
        QCOMPARE(invocation[u"executionSuccessful"_s].toBool(true), false);
        QCOMPARE(invocation[u"toolExecutionNotifications"_s][0][u"locations"_s][0][u"physicalLocation"_s][u"artifactLocation"_s].toObject(),
                 (QJsonObject{{u"uri"_s, u"file:///absent"_s}}));
    }

    void whatIsCountedOnlyIsTold()
    {
        m_tree->write(u"log"_s, (ProgramWorld::secret.toUtf8() + '\n').repeated(1003));
        QCOMPARE(run({u"scan"_s, u"log"_s}), 12);
        QCOMPARE(err(), u"In log the same keys stand in 3 places more.\nintrlume: 1003 API keys found in 1 file.\n"_s);
        QCOMPARE(out().count(u'\n'), 1001);
        QCOMPARE(run({u"scan"_s, u"log"_s, u"--output"_s, u"json"_s}), 12);
        QCOMPARE(json()[u"repeats"_s].toArray(), (QJsonArray{QJsonObject{{u"path"_s, u"log"_s}, {u"places"_s, 3}}}));
    }

    void whereGitRefusesWhatItIgnoresIsLookedInto()
    {
        QVERIFY(m_tree->git({u"init"_s}));
        m_tree->write(u".gitignore"_s, "x\n");
        m_tree->write(u"x"_s, ProgramWorld::secret.toUtf8());
        qputenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
        QCOMPARE(run({u"scan"_s, u"."_s}), 12);
        qunsetenv("GIT_TEST_ASSUME_DIFFERENT_OWNER");
        QVERIFY2(err().startsWith(u"What git ignores in . was looked through, too, since git gave no answer: fatal: detected dubious ownership"_s),
                 qPrintable(err()));
        QCOMPARE(run({u"scan"_s, u"."_s}), 0);
    }

    void sarifOfNothingIsALogToo()
    {
        m_tree->write(u"clean"_s, "x");
        QCOMPARE(run({u"scan"_s, u"."_s, u"--output"_s, u"sarif"_s}), 0);
        QVERIFY(json()[u"runs"_s][0][u"results"_s].isArray());
        QCOMPARE(SarifShape::complaintOf(json()), QString());
        QJsonObject wrong = json();
        wrong.insert(u"comment"_s, u"x"_s);
        QCOMPARE(SarifShape::complaintOf(wrong), u"#/comment is not known"_s); // It does look.
        QCOMPARE(err(), QString());
    }

    void otherCommandsDoNotSpeakSarif()
    {
        QCOMPARE(run({u"whoami"_s, u"--output"_s, u"sarif"_s}), 2);
        QCOMPARE(err(), u"intrlume: --output sarif is for scan.\n"_s);
    }

    void revokingIsAskedFirst()
    {
        m_tree->write(u"a"_s, ProgramWorld::secret.toUtf8() + '\n' + ProgramWorld::secret.toUtf8());
        QCOMPARE(run({u"scan"_s, u"a"_s, u"--revoke"_s}), 2); // Nobody is there to ask.
        m_world->terminal.yes = false;
        QCOMPARE(run({u"scan"_s, u"a"_s, u"--revoke"_s}), 12); // They lie there all the same.
        QCOMPARE(err(), u"Nothing was revoked.\nintrlume: 2 API keys found in 1 file.\n"_s);
        QCOMPARE(
            m_world->terminal.prompts,
            QStringList{u"Report 1 key to https://intrlume.example, which revokes them? What uses them stops working, and this cannot be undone."_s});
        QVERIFY(m_world->service->requests.isEmpty());

        m_world->terminal.yes = true;
        m_world->service->answer(QJsonObject{{u"items"_s, QJsonArray{outcome(u"revoked"_s)}}});
        QCOMPARE(run({u"scan"_s, u"a"_s, u"--revoke"_s}), 12);
        QCOMPARE(m_world->lastRequest().path, u"/v1/leaked-keys"_s);
        QCOMPARE(m_world->lastRequest().body, (QJsonObject{{u"keys"_s, QJsonArray{ProgramWorld::secret}}})); // Once.
        QCOMPARE(err(), u"intrlume_sk_live_0123…yRov: revoked\nintrlume: 2 API keys found in 1 file.\n"_s);
        QVERIFY(!showsMoreThanMasked());
    }

    void everyOutcomeIsTold()
    {
        m_tree->write(u"a"_s, ProgramWorld::secret.toUtf8());
        const QList<std::pair<QString, QString>> words{{u"revoked"_s, u"revoked"_s},
                                                       {u"already-revoked"_s, u"was revoked already"_s},
                                                       {u"unknown"_s, u"not a key of this server"_s},
                                                       {u"malformed"_s, u"not accepted as a key"_s}};
        for (const auto &[word, sentence] : words) {
            m_world->service->answer(QJsonObject{{u"items"_s, QJsonArray{outcome(word)}}});
            QCOMPARE(run({u"scan"_s, u"a"_s, u"--revoke"_s, u"--yes"_s}), 12);
            QVERIFY2(err().startsWith(u"intrlume_sk_live_0123…yRov: "_s + sentence + u'\n'), qPrintable(err()));
            m_world->service->answer(QJsonObject{{u"items"_s, QJsonArray{outcome(word)}}});
            QCOMPARE(run({u"scan"_s, u"a"_s, u"--revoke"_s, u"-y"_s, u"--output"_s, u"json"_s}), 12);
            QCOMPARE(json()[u"revocations"_s].toArray(), QJsonArray{outcome(word)});
        }
    }

    void aHundredAtATimeAndWhatWasDoneIsToldWhereTheRestFails()
    {
        QByteArray keys;
        for (int i = 0; i < 101; ++i)
            keys += m_tree->newKey() + '\n';
        m_tree->write(u"a"_s, keys);
        QJsonArray done;
        for (int i = 0; i < 100; ++i)
            done.append(outcome(u"revoked"_s));
        m_world->service->answer(QJsonObject{{u"items"_s, done}});
        m_world->service->fail({.kind = Error::Kind::Offline});
        QCOMPARE(run({u"scan"_s, u"a"_s, u"--revoke"_s, u"--yes"_s}), 8);
        QCOMPARE(m_world->lastRequest().body[u"keys"_s].toArray().size(), 1);
        QCOMPARE(err().count(u": revoked\n"_s), 100);
        QVERIFY(err().endsWith(u"intrlume: The service could not be reached. Check the connection and the address.\n"_s));
    }

    void yesAloneMeansNothing() { QCOMPARE(run({u"scan"_s, u"."_s, u"--yes"_s}), 2); }

    void runSaysWhyItCannot()
    {
        QCOMPARE(run({u"run"_s, u"--key"_s, u"CRM sync"_s, u"--"_s, u"true"_s}), 5);
        QCOMPARE(err(), u"intrlume: This computer’s keychain keeps no key “CRM sync” of this server.\n"_s);
        m_world->keys->problem = Error{.kind = Error::Kind::Keychain, .code = u"keychain-locked"_s};
        QCOMPARE(run({u"run"_s, u"--key"_s, u"CRM sync"_s, u"--"_s, u"true"_s}), 7);
        QCOMPARE(run({u"run"_s, u"--key"_s, u"CRM sync"_s}), 2);
        QCOMPARE(run({u"run"_s, u"--"_s, u"true"_s}), 2);
        QCOMPARE(run({u"run"_s, u"--key"_s, u"CRM sync"_s, u"--variable"_s, u"A=B"_s, u"--"_s, u"true"_s}), 2);
        QCOMPARE(run({u"run"_s, u"--key"_s, ProgramWorld::secret, u"--"_s, u"true"_s}), 2);
        QVERIFY(!showsMoreThanMasked());
        QVERIFY(m_world->service->requests.isEmpty());
    }

    void aProgramThatIsNotThere()
    {
        const ApiKey key = ProgramWorld::someKey(u"CRM sync"_s);
        const auto kept = Session::KeptKey::of(key, ProgramWorld::server, u"nilavya-health"_s);
        m_world->keys->entries.insert({kept.server, kept.key}, {kept, Secret::fromText(ProgramWorld::secret)});
        QCOMPARE(run({u"run"_s, u"--key"_s, u"CRM sync"_s, u"--"_s, u"/nonexistent/program"_s}), 5);
        QCOMPARE(err(), u"intrlume: “/nonexistent/program” is not installed, or not on PATH.\n"_s);
        m_tree->write(u"no-program"_s, "x");
        QCOMPARE(run({u"run"_s, u"--key"_s, u"CRM sync"_s, u"--"_s, u"./no-program"_s}), 1);
        QCOMPARE(err(), u"intrlume: “./no-program” could not be started.\n"_s);
        QCOMPARE(run({u"run"_s, u"--key"_s, u"CRM sync"_s, u"--workspace"_s, u"another"_s, u"--"_s, u"true"_s}), 5);
    }
};

QTEST_GUILESS_MAIN(GuardingTest)
#include "tst_guarding.moc"
