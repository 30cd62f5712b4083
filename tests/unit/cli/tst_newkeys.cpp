// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/timestamp.h"
#include "unit/cli/programworld.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

namespace {
const QString newSecret = u"intrlume_sk_live_abcdefghij0123456789ABCDEFGHIJ0GvdHJ"_s;

QDateTime at(const QString &text)
{
    return *fromRfc3339(text);
}

QJsonObject rotated(bool withSecret, bool stopsOld = false)
{
    ApiKey fresh = ProgramWorld::someKey(u"CRM sync"_s, 2);
    fresh.head = u"abcd"_s;
    fresh.tail = u"l1zM"_s;
    ApiKey previous = ProgramWorld::endingKey();
    if (stopsOld) {
        previous.status = KeyStatus::Revoked;
        previous.endsAt = {};
        previous.revokedAt = at(u"2026-11-22T10:43:00.000Z"_s);
    }
    QJsonObject json{{u"key"_s, fresh.toJson()}, {u"previous"_s, previous.toJson()}, {u"revocation"_s, QJsonValue::Null}};
    if (stopsOld)
        json[u"revocation"_s] = ProgramWorld::stopped(false);
    if (withSecret)
        json.insert(u"secret"_s, newSecret);
    else
        json.insert(u"secret_issued"_s, true);
    return json;
}
} // namespace

//! Generating and rotating: the secret is all that is on standard output, and a lost answer costs nothing.
class NewKeysTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProgramWorld> m_world;

    int run(const QStringList &arguments) { return m_world->run(QStringList{u"keys"_s} + arguments); }
    const QString &out() const { return m_world->terminal.out; }
    const QString &err() const { return m_world->terminal.err; }

private Q_SLOTS:
    void init() { m_world = std::make_unique<ProgramWorld>(); }
    void cleanup() { QCOMPARE(m_world->service->leftOver(), 0); }

    // Generating

    void aLineForAnEnvFile()
    {
        m_world->beInAWorkspace();
        m_world->generateSucceeds();
        QCOMPARE(run({u"generate"_s, u"CRM sync"_s, u"--output"_s, u"env"_s}), 0);
        QCOMPARE(out(), u"INTRLUME_API_KEY="_s + ProgramWorld::secret + u'\n');
        QVERIFY(!err().contains(ProgramWorld::secret));
    }

    void anEnvLineIsOnlyForNewSecrets_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("list") << QStringList{u"list"_s};
        QTest::newRow("show") << QStringList{u"show"_s, u"x"_s};
        QTest::newRow("revoke") << QStringList{u"revoke"_s, u"x"_s, u"--yes"_s};
    }
    void anEnvLineIsOnlyForNewSecrets()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(arguments + QStringList{u"--output"_s, u"env"_s}), 2);
        QCOMPARE(err(), u"intrlume: --output env is for commands that print a new secret: keys generate and keys rotate.\n"_s);
        QVERIFY(m_world->service->requests.isEmpty());
    }

    void anAutomationKeyNeedsThePasswordOnceMore()
    {
        m_world->beInAWorkspace();
        m_world->terminal.typed = u"correct horse battery"_s;
        m_world->service->fail({.kind = Error::Kind::Forbidden, .code = u"elevation-required"_s});
        m_world->service->answer(QJsonObject{{u"elevated_until"_s, u"2026-11-22T10:53:00.000Z"_s}});
        ApiKey key = ProgramWorld::someKey(u"CI"_s);
        key.automation = true;
        m_world->service->answer(QJsonObject{{u"key"_s, key.toJson()}, {u"secret"_s, ProgramWorld::secret}});
        QCOMPARE(run({u"generate"_s, u"CI"_s, u"--automation"_s}), 0);
        QCOMPARE(m_world->terminal.prompts, QStringList{u"Password for ananya@nilavya.example, once more: "_s});
        QCOMPARE(out(), ProgramWorld::secret + u'\n');
        QCOMPARE(err(), u"Key “CI” (live, automation) generated in nilavya-health. Its secret is shown this once and cannot be fetched again.\n"_s);
        const QList<Api::HttpRequest> &requests = m_world->service->requests;
        QCOMPARE(requests[requests.size() - 2].path, u"/v1/sessions/current/elevate"_s);
        QCOMPARE(requests[requests.size() - 2].body[u"password"_s].toString(), u"correct horse battery"_s);
        QVERIFY(requests.last().body[u"automation"_s].toBool());
    }

    void aPipelineGivesThatPasswordOnStandardInput()
    {
        m_world->beInAWorkspace();
        m_world->terminal.input = u"correct horse battery"_s;
        m_world->service->fail({.kind = Error::Kind::Forbidden, .code = u"elevation-required"_s});
        m_world->service->answer(QJsonObject{{u"elevated_until"_s, u"2026-11-22T10:53:00.000Z"_s}});
        m_world->generateSucceeds();
        QCOMPARE(run({u"generate"_s, u"CI"_s, u"--automation"_s, u"--password-stdin"_s}), 0);
        QVERIFY(m_world->terminal.prompts.isEmpty());
    }

    void aWrongPasswordGeneratesNothing()
    {
        m_world->beInAWorkspace();
        m_world->terminal.typed = u"wrong"_s;
        m_world->service->fail({.kind = Error::Kind::Forbidden, .code = u"elevation-required"_s});
        m_world->service->fail({.kind = Error::Kind::Unauthorized, .code = u"password-wrong"_s});
        QCOMPARE(run({u"generate"_s, u"CI"_s, u"--automation"_s}), 3);
        QCOMPARE(out(), QString());
        QCOMPARE(err(), u"intrlume: The password is wrong.\n"_s);
        QCOMPARE(m_world->lastPath(), u"/v1/sessions/current/elevate"_s);
    }

    // Rotating

    void onlyTheNewSecretIsOnStandardOutput()
    {
        m_world->beInAWorkspace();
        m_world->list({ProgramWorld::endingKey(), ProgramWorld::someKey(u"CRM sync"_s)}); // Of two, the one that does not end.
        m_world->service->answer(rotated(true));
        QCOMPARE(run({u"rotate"_s, u"CRM sync"_s}), 0);
        QCOMPARE(out(), newSecret + u'\n');
        QCOMPARE(err(), u"Key “CRM sync” rotated. The new secret is shown this once and cannot be fetched again. "
                        "The old key, intrlume_sk_live_0123…yRov, stops at 2026-11-23 10:42Z.\n"_s);
        QVERIFY(m_world->lastPath().endsWith(ProgramWorld::keyId + u"/rotate"_s));
        QCOMPARE(m_world->lastRequest().body, (QJsonObject{{u"overlap_seconds"_s, 86'400}}));
    }

    void theOverlapIsGivenInWords_data()
    {
        QTest::addColumn<QString>("overlap");
        QTest::addColumn<int>("seconds");
        QTest::newRow("now") << u"now"_s << 0;
        QTest::newRow("none") << u"0"_s << 0;
        QTest::newRow("seconds") << u"90s"_s << 90;
        QTest::newRow("minutes") << u"15m"_s << 900;
        QTest::newRow("hours") << u"1h"_s << 3600;
        QTest::newRow("all that is allowed") << u"7d"_s << 604'800;
        for (const char *wrong : {"8d", "1", "-1h", "1w", "h", "1h30m", ""})
            QTest::newRow(wrong) << QString::fromLatin1(wrong) << -1;
    }
    void theOverlapIsGivenInWords()
    {
        QFETCH(QString, overlap);
        QFETCH(int, seconds);
        const QStringList arguments{u"rotate"_s, u"CRM sync"_s, u"--overlap="_s + overlap};
        if (seconds < 0) {
            QCOMPARE(run(arguments), 2);
            QVERIFY(m_world->service->requests.isEmpty());
            return;
        }
        m_world->haveOneKey();
        m_world->service->answer(rotated(true));
        QCOMPARE(run(arguments), 0);
        QCOMPARE(m_world->lastRequest().body[u"overlap_seconds"_s].toInt(), seconds);
    }

    void aLeakedKeyIsStoppedAtOnceAndTheWaitIsTold()
    {
        m_world->haveOneKey();
        m_world->service->answer(rotated(true, true));
        m_world->service->answer(ProgramWorld::stopped(true));
        QCOMPARE(run({u"rotate"_s, u"CRM sync"_s, u"--overlap"_s, u"now"_s, u"--wait"_s, u"--output"_s, u"env"_s}), 0);
        QCOMPARE(out(), u"INTRLUME_API_KEY="_s + newSecret + u'\n');
        QCOMPARE(err(), u"Key “CRM sync” rotated. The new secret is shown this once and cannot be fetched again. "
                        "The old key is being stopped in every region.\n"
                        "The old key is stopped in every region: in-mumbai 100 ms, eu-frankfurt 312 ms.\n"_s);
    }

    void aRotationAsJson()
    {
        m_world->haveOneKey();
        const QJsonObject answer = rotated(true, true);
        m_world->service->answer(answer);
        QCOMPARE(run({u"rotate"_s, u"CRM sync"_s, u"--overlap=0"_s, u"--output"_s, u"json"_s}), 0);
        QCOMPARE(m_world->printedJson(), answer);
    }

    void aLostAnswerCostsNothing()
    {
        m_world->haveOneKey();
        m_world->service->answer(rotated(false)); // The secret went out before, and was lost.
        m_world->service->answer(rotated(true, true));
        QCOMPARE(run({u"rotate"_s, u"CRM sync"_s}), 0);
        QCOMPARE(out(), newSecret + u'\n');
        QVERIFY(err().contains(u"stops at 2026-11-23 10:42Z"_s)); // The first old key's end, not that of the one nobody held.
        QVERIFY(m_world->lastPath().endsWith(u"key_01JZ0000000000000000000002/rotate"_s));
        QCOMPARE(m_world->lastRequest().body[u"overlap_seconds"_s].toInt(), 0);
    }

    void whatMayHaveHappenedIsSaid()
    {
        m_world->haveOneKey();
        for (int tries = 0; tries < 4; ++tries)
            m_world->service->fail({.kind = Error::Kind::Timeout});
        QCOMPARE(run({u"rotate"_s, u"CRM sync"_s}), 8);
        QCOMPARE(out(), QString());
        QCOMPARE(err(), u"intrlume: No answer came, so “CRM sync” may be rotated without anybody holding the new secret. Look with “intrlume keys "
                        "list”: if there are two, rotate the new one with --overlap now.\n"_s);

        m_world->haveOneKey();
        m_world->service->answer(rotated(false));
        for (int tries = 0; tries < 4; ++tries)
            m_world->service->fail({.kind = Error::Kind::Offline});
        QCOMPARE(run({u"rotate"_s, u"CRM sync"_s}), 8);
        QCOMPARE(err(),
                 u"intrlume: The answer with the new key intrlume_sk_live_abcd…l1zM was lost, so nobody holds its secret. Rotate that key with "
                 "--overlap now.\n"_s);
    }

    void aNewSecretThatNobodyGotCostsNobodyTheOldKey()
    {
        m_world->haveOneKey();
        m_world->service->answer(rotated(true));
        ApiKey extended = ProgramWorld::endingKey();
        extended.endsAt = at(u"2026-11-29T10:42:00.000Z"_s);
        m_world->service->answer(extended.toJson());
        m_world->terminal.isClosed = true;
        QCOMPARE(run({u"rotate"_s, u"CRM sync"_s}), 1);
        QVERIFY(m_world->lastPath().endsWith(u"key_01JZ0000000000000000000001/extend"_s));
        QCOMPARE(m_world->lastRequest().body, (QJsonObject{{u"overlap_seconds"_s, 604'800}}));
        QVERIFY2(err().endsWith(u"The new key intrlume_sk_live_abcd…l1zM exists, but nobody is known to hold its secret. Rotate it again with: "
                                "intrlume keys rotate key_01JZ0000000000000000000002 --overlap now\n"
                                "So that nothing stops meanwhile, the old key goes on until 2026-11-29 10:42Z.\n"
                                "intrlume: The secret could not be written to standard output.\n"_s),
                 qPrintable(err()));

        m_world->haveOneKey();
        m_world->service->answer(rotated(true));
        m_world->service->fail({.kind = Error::Kind::Offline});
        QCOMPARE(run({u"rotate"_s, u"CRM sync"_s}), 1);
        QVERIFY(err().contains(u"The old key still stops at 2026-11-23 10:42Z: more time could not be had for it.\n"_s));
    }

    void whereTheOldKeyIsStoppedAlreadyThatIsSaid()
    {
        m_world->haveOneKey();
        m_world->service->answer(rotated(true, true));
        m_world->terminal.isClosed = true;
        QCOMPARE(run({u"rotate"_s, u"CRM sync"_s, u"--overlap"_s, u"now"_s}), 1);
        QVERIFY(err().contains(u"intrlume keys rotate key_01JZ0000000000000000000002 --overlap now\n"
                               "The old key is stopped already, so what used it does not work until then.\n"_s));
    }

    void whatTakesNoSecretIsKnownBeforeThereIsOne_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("generate") << QStringList{u"generate"_s, u"CRM sync"_s};
        QTest::newRow("rotate") << QStringList{u"rotate"_s, u"CRM sync"_s, u"--overlap"_s, u"now"_s};
    }
    void whatTakesNoSecretIsKnownBeforeThereIsOne()
    {
        QFETCH(QStringList, arguments);
        m_world->beInAWorkspace();
        if (arguments.first() == u"rotate"_s)
            m_world->list({ProgramWorld::someKey(u"CRM sync"_s)});
        m_world->terminal.isRefused = true;
        QCOMPARE(run(arguments), 1);
        QCOMPARE(err(), u"intrlume: Standard output takes nothing: nobody reads it, or the disk is full. So nothing was done.\n"_s);
        QVERIFY(m_world->lastRequest().verb == Api::Verb::Get);
    }

    // Being interrupted

    void whoInterruptsLeavesNoKeyThatNobodyHolds_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("code");
        QTest::newRow("Ctrl+C") << SIGINT << 130;
        QTest::newRow("kill") << SIGTERM << 143;
        QTest::newRow("the terminal is closed") << SIGHUP << 129;
    }
    void whoInterruptsLeavesNoKeyThatNobodyHolds()
    {
        QFETCH(int, signal);
        QFETCH(int, code);
        m_world->beInAWorkspace();
        m_world->generateSucceeds();
        m_world->revokeSucceeds(true);
        m_world->terminal.onceNoted = [signal] { std::raise(signal); }; // Between the answer and the secret's way out.
        QCOMPARE(run({u"generate"_s, u"CRM sync"_s}), code);
        QCOMPARE(out(), QString());
        QVERIFY(m_world->lastPath().endsWith(u"/revoke"_s));
        QVERIFY(err().endsWith(u"The key is revoked again, since nobody holds its secret.\nintrlume: Cancelled.\n"_s));
    }

    void anInterruptedRotationIsFinished()
    {
        m_world->haveOneKey();
        m_world->service->answer(rotated(true));
        m_world->terminal.onceNoted = [] { std::raise(SIGTERM); };
        QCOMPARE(run({u"rotate"_s, u"CRM sync"_s}), 143);
        QCOMPARE(out(), newSecret + u'\n');
        QVERIFY(err().endsWith(u"The secret is where it belongs, so the key stays.\nintrlume: Cancelled.\n"_s));
    }

    void aKeyThatMayBeLeftIsNamedFirst()
    {
        m_world->beInAWorkspace();
        m_world->generateSucceeds();
        m_world->service->fail({.kind = Error::Kind::Offline});
        m_world->terminal.onceNoted = [] { std::raise(SIGINT); };
        QCOMPARE(run({u"generate"_s, u"CRM sync"_s}), 1);
        QVERIFY(err().contains(u"the key intrlume_sk_live_0123…yRov could not be revoked"_s));
    }

    // What does not belong on a command line

    void aKeyAmongTheArgumentsIsNotRepeated_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString &secret = ProgramWorld::secret;
        QTest::newRow("as a name") << QStringList{u"keys"_s, u"generate"_s, secret};
        QTest::newRow("in a note") << QStringList{u"keys"_s, u"generate"_s, u"x"_s, u"--note"_s, u"before: "_s + secret};
        QTest::newRow("as a value that is checked") << QStringList{u"keys"_s, u"generate"_s, u"x"_s, u"--env"_s, secret};
        QTest::newRow("as an option's name") << QStringList{u"keys"_s, u"list"_s, u"--"_s + secret};
        QTest::newRow("as a place") << QStringList{u"keys"_s, u"generate"_s, u"x"_s, u"--to"_s, secret};
        QTest::newRow("as a server") << QStringList{u"keys"_s, u"list"_s, u"--server="_s + secret};
        QTest::newRow("cut off") << QStringList{u"keys"_s, u"show"_s, secret.left(30)};
        QTest::newRow("of a program") << QStringList{u"run"_s, u"--key"_s, u"x"_s, u"--"_s, u"curl"_s, u"Bearer "_s + secret};
    }
    void aKeyAmongTheArgumentsIsNotRepeated()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(m_world->run(arguments), 2);
        QVERIFY2(err().startsWith(u"intrlume: There is an API key among the arguments"_s), qPrintable(err()));
        QVERIFY(!(out() + err()).contains(ProgramWorld::secret.mid(17, 8)));
        QVERIFY(m_world->service->requests.isEmpty());
    }

    void waitingIsForAKeyThatStops()
    {
        QCOMPARE(run({u"rotate"_s, u"CRM sync"_s, u"--overlap"_s, u"1h"_s, u"--wait"_s}), 2);
        QCOMPARE(err(), u"intrlume: --wait is for --overlap now: a key that goes on working has no region to wait for.\n"_s);
        QVERIFY(m_world->service->requests.isEmpty());
    }

    void aKeyThatEndsAlreadyCannotBeRotated()
    {
        m_world->haveOneKey(ProgramWorld::endingKey());
        m_world->service->fail({.kind = Error::Kind::Conflict, .code = u"key-not-active"_s});
        QCOMPARE(run({u"rotate"_s, u"CRM sync"_s}), 6);
        QCOMPARE(err(), u"intrlume: This key is revoked or ending already, so it cannot be rotated. Rotate the key that replaced it.\n"_s);
    }
};

QTEST_GUILESS_MAIN(NewKeysTest)
#include "tst_newkeys.moc"
