// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/timestamp.h"
#include "unit/cli/programworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

namespace {
const QString newSecret = u"intrlume_sk_live_abcdefghij0123456789ABCDEFGHIJ4cl1zM"_s;

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

    void aNewSecretThatNobodyGotRevokesItsKey()
    {
        m_world->haveOneKey();
        m_world->service->answer(rotated(true));
        m_world->revokeSucceeds(true);
        m_world->terminal.isClosed = true;
        QCOMPARE(run({u"rotate"_s, u"CRM sync"_s}), 1);
        QVERIFY(m_world->lastPath().endsWith(u"key_01JZ0000000000000000000002/revoke"_s));
        QVERIFY(err().endsWith(
            u"The key is revoked again, since nobody holds its secret.\nintrlume: The secret could not be written to standard output.\n"_s));
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
