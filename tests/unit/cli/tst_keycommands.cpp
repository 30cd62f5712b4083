// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/keyevent.h"
#include "core/keyusage.h"
#include "core/timestamp.h"
#include "unit/cli/programworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

namespace {

const QString id = u"key_01JZ0000000000000000000000"_s;
const QString newSecret = u"intrlume_sk_live_abcdefghij0123456789ABCDEFGHIJ4cl1zM"_s;
const QString listHeading = u"NAME      KEY                         STATUS  CREATED            LAST USED  ROTATION DUE       ID\n"_s;
const QString listRow =
    u"CRM sync  intrlume_sk_live_0123…yRov  active  2026-11-22 10:42Z  never      2027-02-20 10:42Z  key_01JZ0000000000000000000000\n"_s;

QDateTime at(const QString &text)
{
    return *fromRfc3339(text);
}

//! A key that was rotated and goes on for a while.
ApiKey endingKey(const QString &name = u"CRM sync"_s, int number = 1)
{
    ApiKey key = ProgramWorld::someKey(name, number);
    key.status = KeyStatus::Ending;
    key.endsAt = at(u"2026-11-23T10:42:00.000Z"_s);
    key.replacedBy = KeyId(id);
    return key;
}

QJsonObject rotated(bool withSecret, bool stopsOld = false)
{
    ApiKey fresh = ProgramWorld::someKey(u"CRM sync"_s, 2);
    fresh.head = u"abcd"_s;
    fresh.tail = u"l1zM"_s;
    ApiKey previous = endingKey();
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

QJsonObject printedJson(const ProgramWorld &world)
{
    return QJsonDocument::fromJson(world.terminal.out.toUtf8()).object();
}

} // namespace

//! The commands that look after keys: every byte that they print, what they send, and what they exit with.
class KeyCommandsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProgramWorld> m_world;

    int run(const QStringList &arguments) { return m_world->run(QStringList{u"keys"_s} + arguments); }
    const QString &out() const { return m_world->terminal.out; }
    const QString &err() const { return m_world->terminal.err; }
    QString lastPath() const { return m_world->lastRequest().path; }
    void oneKey(const ApiKey &key = ProgramWorld::someKey(u"CRM sync"_s))
    {
        m_world->beInAWorkspace();
        m_world->list({key});
    }

private Q_SLOTS:
    void init()
    {
        qunsetenv("INTRLUME_SERVER");
        qunsetenv("INTRLUME_WORKSPACE");
        m_world = std::make_unique<ProgramWorld>();
    }
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
        QCOMPARE(lastPath(), u"/v1/sessions/current/elevate"_s);
    }

    // Listing and showing

    void theServiceFiltersAndSorts()
    {
        m_world->beInAWorkspace();
        m_world->list({ProgramWorld::someKey(u"CRM sync"_s)});
        QCOMPARE(run({u"list"_s, u"--status"_s, u"active,ending"_s, u"--search"_s, u"crm"_s, u"--unused-for"_s, u"30d"_s, u"--due-within"_s, u"14d"_s,
                      u"--sort"_s, u"name"_s, u"--desc"_s, u"--env"_s, u"live"_s}),
                 0);
        QCOMPARE(out(), listHeading + listRow);
        const QUrlQuery query = m_world->lastRequest().query;
        const auto value = [&query](const char *name) { return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded); };
        QCOMPARE(value("status"), u"active,ending"_s);
        QCOMPARE(value("text"), u"crm"_s);
        QCOMPARE(value("unused_since"), toRfc3339(m_world->clock->now().addDays(-30)));
        QCOMPARE(value("due_before"), toRfc3339(m_world->clock->now().addDays(14)));
        QCOMPARE(value("sort"), u"name"_s);
        QCOMPARE(value("order"), u"desc"_s);
        QCOMPARE(value("environment"), u"live"_s);
    }

    void allThatIsKnownOfAKey()
    {
        ApiKey key = ProgramWorld::someKey(u"CRM sync"_s);
        key.lastUsedAt = at(u"2026-11-23T06:05:59.000Z"_s);
        key.lastUsedIp = u"203.0.113.24"_s;
        key.uses24h = 41;
        key.allowedIps = {*IpRange::parse(u"203.0.113.0/24"_s, u"office"_s), *IpRange::parse(u"2001:db8::1"_s)};
        key.note = u"Vault: prod/crm"_s;
        key.createdWith = KeyReference{KeyId(u"key_01JZ0000000000000000000009"_s), u"CI"_s};
        key.replaces = KeyId(u"key_01JZ0000000000000000000001"_s);
        oneKey(key);
        QCOMPARE(run({u"show"_s, u"CRM sync"_s}), 0);
        QCOMPARE(out(), u"Name           CRM sync\n"
                        "Key            intrlume_sk_live_0123…yRov\n"
                        "ID             key_01JZ0000000000000000000000\n"
                        "Environment    live\n"
                        "Status         active\n"
                        "Created        2026-11-22 10:42Z by Ananya Krishnan, with key “CI”\n"
                        "Last used      2026-11-23 06:05Z from 203.0.113.24\n"
                        "Last 24 hours  41 uses\n"
                        "Rotation due   2027-02-20 10:42Z\n"
                        "Allowed from   203.0.113.0/24 (office), 2001:db8::1/128\n"
                        "Note           Vault: prod/crm\n"
                        "Replaces       key_01JZ0000000000000000000001\n"_s);
        QCOMPARE(err(), QString());
        QVERIFY(m_world->lastRequest().query.toString().contains(u"status=all"_s));
    }

    void itsHistoryAndItsUse()
    {
        oneKey();
        const KeyUsage usage{.hours = {}, .sources = {{u"203.0.113.24"_s, 7, at(u"2026-11-23T06:05:59.000Z"_s)}}, .sourcesTotal = 1};
        m_world->service->answer(usage.toJson());
        KeyEvent event{.id = EventId(u"evt_01JZ0000000000000000000000"_s),
                       .at = at(u"2026-11-22T10:42:07.031Z"_s),
                       .action = u"api_key.generated"_s,
                       .actor = {u"person"_s, u"acc_01JZ0000000000000000000000"_s, u"Ananya Krishnan"_s},
                       .address = u"203.0.113.24"_s,
                       .details = {}};
        m_world->service->answer(ProgramWorld::page({event.toJson()}, u"more"_s));
        event.actor = {u"system"_s, {}, {}};
        event.address.clear();
        m_world->service->answer(ProgramWorld::page({event.toJson()}));
        QCOMPARE(run({u"show"_s, u"CRM sync"_s, u"--history"_s, u"--usage"_s}), 0);
        QVERIFY2(out().endsWith(u"Allowed from   anywhere\n"
                                "\n"
                                "ADDRESS       USES  LAST USED\n"
                                "203.0.113.24  7     2026-11-23 06:05Z\n"
                                "\n"
                                "WHEN               WHAT               WHO              FROM\n"
                                "2026-11-22 10:42Z  api_key.generated  Ananya Krishnan  203.0.113.24\n"
                                "2026-11-22 10:42Z  api_key.generated  system\n"_s),
                 qPrintable(out()));
    }

    void aKeyAsJson()
    {
        oneKey();
        const KeyUsage usage{.hours = {}, .sources = {}, .sourcesTotal = 0};
        m_world->service->answer(usage.toJson());
        QCOMPARE(run({u"show"_s, u"CRM sync"_s, u"--usage"_s, u"--output"_s, u"json"_s}), 0);
        QCOMPARE(printedJson(*m_world), (QJsonObject{{u"key"_s, ProgramWorld::someKey(u"CRM sync"_s).toJson()}, {u"usage"_s, usage.toJson()}}));
    }

    void aRevokedKeyIsFoundWhereNoOtherHasItsName()
    {
        ApiKey revoked = ProgramWorld::someKey(u"CRM sync"_s, 5);
        revoked.status = KeyStatus::Revoked;
        revoked.revokedAt = at(u"2026-11-22T18:20:00.000Z"_s);
        oneKey(revoked);
        QCOMPARE(run({u"show"_s, u"CRM sync"_s}), 0);
        QVERIFY(out().contains(u"Status         revoked 2026-11-22 18:20Z\n"_s));
        m_world->beInAWorkspace();
        m_world->list({revoked, ProgramWorld::someKey(u"CRM sync"_s)});
        QCOMPARE(run({u"show"_s, u"CRM sync"_s}), 0);
        QVERIFY(out().contains(u"Status         active\n"_s));
    }

    // Which key is meant

    void ambiguityListsTheCandidates()
    {
        m_world->beInAWorkspace();
        m_world->list({endingKey(), ProgramWorld::someKey(u"CRM sync"_s), ProgramWorld::someKey(u"CRM sync 2"_s, 3)});
        QCOMPARE(run({u"revoke"_s, u"CRM sync"_s, u"--yes"_s}), 2);
        QCOMPARE(out(), QString());
        QCOMPARE(err(), u"intrlume: More than one key is named “CRM sync”. Say which one by its id:\n"
                        "  key_01JZ0000000000000000000001: intrlume_sk_live_0123…yRov, ending 2026-11-23 10:42Z\n"
                        "  key_01JZ0000000000000000000000: intrlume_sk_live_0123…yRov, active\n"_s);
        QVERIFY(!lastPath().endsWith(u"/revoke"_s));
    }

    void anIdNeedsNoList()
    {
        m_world->beInAWorkspace();
        m_world->service->answer(ProgramWorld::someKey(u"CRM sync"_s).toJson());
        QCOMPARE(run({u"show"_s, id}), 0);
        QCOMPARE(lastPath(), u"/v1/workspaces/ws_01JZ0000000000000000000000/api-keys/"_s + id);
    }

    void namesAreComparedExactly()
    {
        m_world->beInAWorkspace();
        m_world->list({ProgramWorld::someKey(u"crm sync"_s)});
        QCOMPARE(run({u"show"_s, u"CRM sync"_s}), 5);
        QCOMPARE(err(), u"intrlume: There is no key named “CRM sync”.\n"_s);
    }

    // Rotating

    void onlyTheNewSecretIsOnStandardOutput()
    {
        m_world->beInAWorkspace();
        m_world->list({endingKey(), ProgramWorld::someKey(u"CRM sync"_s)}); // Of two, the one that does not end.
        m_world->service->answer(rotated(true));
        QCOMPARE(run({u"rotate"_s, u"CRM sync"_s}), 0);
        QCOMPARE(out(), newSecret + u'\n');
        QCOMPARE(err(), u"Key “CRM sync” rotated. The new secret is shown this once and cannot be fetched again. "
                        "The old key, intrlume_sk_live_0123…yRov, stops at 2026-11-23 10:42Z.\n"_s);
        QVERIFY(lastPath().endsWith(id + u"/rotate"_s));
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
        oneKey();
        m_world->service->answer(rotated(true));
        QCOMPARE(run(arguments), 0);
        QCOMPARE(m_world->lastRequest().body[u"overlap_seconds"_s].toInt(), seconds);
    }

    void aLeakedKeyIsStoppedAtOnceAndTheWaitIsTold()
    {
        oneKey();
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
        oneKey();
        const QJsonObject answer = rotated(true, true);
        m_world->service->answer(answer);
        QCOMPARE(run({u"rotate"_s, u"CRM sync"_s, u"--overlap=0"_s, u"--output"_s, u"json"_s}), 0);
        QCOMPARE(printedJson(*m_world), answer);
    }

    void aLostAnswerCostsNothing()
    {
        oneKey();
        m_world->service->answer(rotated(false)); // The secret went out before, and was lost.
        m_world->service->answer(rotated(true, true));
        QCOMPARE(run({u"rotate"_s, u"CRM sync"_s}), 0);
        QCOMPARE(out(), newSecret + u'\n');
        QVERIFY(err().contains(u"stops at 2026-11-23 10:42Z"_s)); // The first old key's end, not that of the one nobody held.
        QVERIFY(lastPath().endsWith(u"key_01JZ0000000000000000000002/rotate"_s));
        QCOMPARE(m_world->lastRequest().body[u"overlap_seconds"_s].toInt(), 0);
    }

    void whatMayHaveHappenedIsSaid()
    {
        oneKey();
        for (int tries = 0; tries < 4; ++tries)
            m_world->service->fail({.kind = Error::Kind::Timeout});
        QCOMPARE(run({u"rotate"_s, u"CRM sync"_s}), 8);
        QCOMPARE(out(), QString());
        QCOMPARE(err(), u"intrlume: No answer came, so “CRM sync” may be rotated without anybody holding the new secret. Look with “intrlume keys "
                        "list”: if there are two, rotate the new one with --overlap now.\n"_s);

        oneKey();
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
        oneKey();
        m_world->service->answer(rotated(true));
        m_world->revokeSucceeds(true);
        m_world->terminal.isClosed = true;
        QCOMPARE(run({u"rotate"_s, u"CRM sync"_s}), 1);
        QVERIFY(lastPath().endsWith(u"key_01JZ0000000000000000000002/revoke"_s));
        QVERIFY(err().endsWith(
            u"The key is revoked again, since nobody holds its secret.\nintrlume: The secret could not be written to standard output.\n"_s));
    }

    void aKeyThatEndsAlreadyCannotBeRotated()
    {
        oneKey(endingKey());
        m_world->service->fail({.kind = Error::Kind::Conflict, .code = u"key-not-active"_s});
        QCOMPARE(run({u"rotate"_s, u"CRM sync"_s}), 6);
        QCOMPARE(err(), u"intrlume: This key is revoked or ending already, so it cannot be rotated. Rotate the key that replaced it.\n"_s);
    }

    // The old key's end

    void anOldKeyIsStoppedBeforeItsTime()
    {
        m_world->beInAWorkspace();
        m_world->list({ProgramWorld::someKey(u"CRM sync"_s), endingKey()});
        m_world->terminal.yes = true;
        m_world->revokeSucceeds(true);
        QCOMPARE(run({u"end"_s, u"CRM sync"_s}), 0);
        QCOMPARE(m_world->terminal.prompts,
                 QStringList{u"Stop the old key “CRM sync” (intrlume_sk_live_0123…yRov)? What uses it stops working, and this cannot be undone."_s});
        QVERIFY(lastPath().endsWith(u"key_01JZ0000000000000000000001/end-now"_s));
        QCOMPARE(out(), u"REGION        STATE    AFTER\nin-mumbai     stopped  100 ms\neu-frankfurt  stopped  312 ms\n"_s);
    }

    void anOldKeyIsKeptForLonger()
    {
        m_world->beInAWorkspace();
        m_world->list({ProgramWorld::someKey(u"CRM sync"_s), endingKey()});
        m_world->service->answer(endingKey().toJson());
        QCOMPARE(run({u"extend"_s, u"CRM sync"_s, u"12h"_s}), 0);
        QCOMPARE(out(), QString());
        QCOMPARE(err(), u"The old key “CRM sync” (intrlume_sk_live_0123…yRov) stops at 2026-11-23 10:42Z.\n"_s);
        QVERIFY(lastPath().endsWith(u"key_01JZ0000000000000000000001/extend"_s));
        QCOMPARE(m_world->lastRequest().body, (QJsonObject{{u"ends_at"_s, toRfc3339(m_world->clock->now().addSecs(12 * 3600))}}));
    }

    void aKeyThatDoesNotEndIsNeitherEndedNorExtended()
    {
        oneKey();
        m_world->service->fail({.kind = Error::Kind::Conflict, .code = u"key-not-ending"_s});
        QCOMPARE(run({u"extend"_s, u"CRM sync"_s, u"7d"_s}), 6);
        QCOMPARE(err(), u"intrlume: This key was not rotated, so it has no end that could be changed. To stop it, use “intrlume keys revoke”.\n"_s);
        QCOMPARE(run({u"extend"_s, u"CRM sync"_s, u"8d"_s}), 2);
        QCOMPARE(run({u"extend"_s, u"CRM sync"_s, u"now"_s}), 2);
    }

    // Small changes

    void aKeyIsChanged_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("told");
        QTest::newRow("rename") << QStringList{u"rename"_s, u"CRM sync"_s, u"CRM import"_s} << QJsonObject{{u"name"_s, u"CRM import"_s}}
                                << u"Key “CRM sync” is now called “CRM import”.\n"_s;
        QTest::newRow("note") << QStringList{u"note"_s, u"CRM sync"_s, u"in the vault"_s} << QJsonObject{{u"note"_s, u"in the vault"_s}}
                              << u"The note of key “CRM import” is saved.\n"_s;
        QTest::newRow("pause") << QStringList{u"pause"_s, u"CRM sync"_s} << QJsonObject{{u"paused"_s, true}}
                               << u"Key “CRM import” is paused: it is refused until it is resumed.\n"_s;
        QTest::newRow("resume") << QStringList{u"resume"_s, u"CRM sync"_s} << QJsonObject{{u"paused"_s, false}}
                                << u"Key “CRM import” works again.\n"_s;
    }
    void aKeyIsChanged()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QJsonObject, body);
        QFETCH(QString, told);
        oneKey();
        m_world->service->answer(ProgramWorld::someKey(u"CRM import"_s).toJson());
        QCOMPARE(run(arguments), 0);
        QCOMPARE(out(), QString());
        QCOMPARE(err(), told);
        QVERIFY(m_world->lastRequest().verb == Api::Verb::Patch);
        QCOMPARE(m_world->lastRequest().body, body);
        QCOMPARE(m_world->lastRequest().ifMatch, u"7"_s);

        oneKey();
        m_world->service->answer(ProgramWorld::someKey(u"CRM import"_s).toJson());
        QCOMPARE(run(arguments + QStringList{u"--output"_s, u"json"_s}), 0);
        QCOMPARE(printedJson(*m_world), (QJsonObject{{u"key"_s, ProgramWorld::someKey(u"CRM import"_s).toJson()}}));
    }

    void whatSomeoneElseChangedIsNotOverwritten()
    {
        oneKey();
        m_world->service->fail({.kind = Error::Kind::Changed});
        QCOMPARE(run({u"pause"_s, u"CRM sync"_s}), 6);
        QCOMPARE(err(), u"intrlume: Someone changed it meanwhile. Look at it again and repeat.\n"_s);
    }

    // From where

    void networksAreAddedAfterASimulation()
    {
        ApiKey key = ProgramWorld::someKey(u"CRM sync"_s);
        key.allowedIps = {*IpRange::parse(u"203.0.113.0/24"_s, u"office"_s)};
        oneKey(key);
        RangesCheck check{.since = at(u"2026-10-23T10:42:00.000Z"_s), .checked = 3, .refused = {}, .refusedTotal = 0, .callerIp = u"203.0.113.9"_s};
        m_world->service->answer(check.toJson());
        key.allowedIps.append(*IpRange::parse(u"2001:db8::/32"_s));
        m_world->service->answer(key.toJson());
        QCOMPARE(run({u"allow"_s, u"CRM sync"_s, u"--add"_s, u"2001:db8::/32"_s, u"--add"_s, u"203.0.113.0/24"_s}), 0);
        QCOMPARE(out(), QString());
        QCOMPARE(err(), u"0 of the 3 addresses that used this key since 2026-10-23 10:42Z would be refused.\n"
                        "Key “CRM sync” may be used from 203.0.113.0/24, 2001:db8::/32.\n"_s);
        const QJsonArray sent = m_world->lastRequest().body[u"allowed_ips"_s].toArray();
        QCOMPARE(sent.size(), 2);
        QCOMPARE(sent[0][u"note"_s].toString(), u"office"_s); // What was there keeps its note.
        QVERIFY(m_world->terminal.prompts.isEmpty());
    }

    void whoWouldBeLockedOutIsAskedFor()
    {
        const RangesCheck check{.since = at(u"2026-10-23T10:42:00.000Z"_s),
                                .checked = 2,
                                .refused = {{u"198.51.100.7"_s, 12, at(u"2026-11-23T06:05:59.000Z"_s)}},
                                .refusedTotal = 1,
                                .callerIp = u"198.51.100.7"_s,
                                .callerAllowed = false};
        const QStringList arguments{u"allow"_s, u"CRM sync"_s, u"--only"_s, u"203.0.113.0/24"_s};
        const QString told = u"This computer, 198.51.100.7, would be locked out.\n"
                             "1 of the 2 addresses that used this key since 2026-10-23 10:42Z would be refused.\n"_s;
        oneKey();
        m_world->service->answer(check.toJson());
        m_world->terminal.yes = false;
        QCOMPARE(run(arguments), 130);
        QCOMPARE(err(), told + u"intrlume: Cancelled.\n"_s);
        QCOMPARE(m_world->terminal.prompts, QStringList{u"Save it all the same?"_s});
        QVERIFY(lastPath().endsWith(u"/allowed-ips/check"_s));

        oneKey();
        m_world->service->answer(check.toJson());
        QCOMPARE(run(arguments + QStringList{u"--check"_s}), 0);
        QCOMPARE(out(), u"REFUSED       USES  LAST USED\n198.51.100.7  12    2026-11-23 06:05Z\n"_s);
        QCOMPARE(err(), told);
        QVERIFY(lastPath().endsWith(u"/allowed-ips/check"_s));

        oneKey();
        m_world->service->answer(check.toJson());
        m_world->service->answer(ProgramWorld::someKey(u"CRM sync"_s).toJson());
        QCOMPARE(run(arguments + QStringList{u"--yes"_s}), 0);
        QVERIFY(m_world->terminal.prompts.isEmpty());
    }

    void theLastNetworkIsNotRemovedByMistake()
    {
        ApiKey key = ProgramWorld::someKey(u"CRM sync"_s);
        key.allowedIps = {*IpRange::parse(u"203.0.113.0/24"_s)};
        oneKey(key);
        QCOMPARE(run({u"allow"_s, u"CRM sync"_s, u"--remove"_s, u"203.0.113.0/24"_s}), 2);
        QCOMPARE(err(), u"intrlume: Without a network left the key could be used from anywhere. If you want that, say --anywhere.\n"_s);
        oneKey(key);
        QCOMPARE(run({u"allow"_s, u"CRM sync"_s, u"--remove"_s, u"203.0.113.0/25"_s}), 2);
        QCOMPARE(err(), u"intrlume: 203.0.113.0/25 is not in the key’s list, so it cannot be removed.\n"_s);
        QCOMPARE(run({u"allow"_s, u"CRM sync"_s}), 2);
        QCOMPARE(run({u"allow"_s, u"CRM sync"_s, u"--add"_s, u"10.0.0.1/24"_s}), 2);
        QCOMPARE(err(), u"intrlume: --add 10.0.0.1/24: bits of the host are set; the network is 10.0.0.0/24.\n"_s);
        QCOMPARE(run({u"allow"_s, u"CRM sync"_s, u"--anywhere"_s, u"--add"_s, u"10.0.0.0/24"_s}), 2);
    }

    // Revoking

    void regionsAreShownAsTheyStop()
    {
        oneKey();
        m_world->revokeSucceeds(false);
        m_world->service->answer(ProgramWorld::stopped(false));
        m_world->service->answer(ProgramWorld::stopped(true));
        QCOMPARE(run({u"revoke"_s, u"CRM sync"_s, u"--yes"_s, u"--wait"_s}), 0);
        QCOMPARE(out(), u"in-mumbai     stopped  100 ms\neu-frankfurt  stopped  312 ms\n"_s);
        QCOMPARE(err(), u"Key “CRM sync” is revoked in every region.\n"_s);
        QCOMPARE(m_world->lastRequest().query.queryItemValue(u"wait"_s), u"1"_s);
    }

    void waitingFailsWhereARegionDoesNotConfirm()
    {
        oneKey();
        m_world->revokeSucceeds(false);
        for (int waits = 0; waits < 23; ++waits)
            m_world->service->answer(ProgramWorld::stopped(false));
        QCOMPARE(run({u"revoke"_s, u"CRM sync"_s, u"--yes"_s, u"--wait"_s}), 8);
        QCOMPARE(out(), u"in-mumbai     stopped  100 ms\n"_s);
        QCOMPARE(err(), u"Key “CRM sync” is revoked. Regions that are still pending refuse it within 60 s.\n"
                        "intrlume: Not every region has confirmed: eu-frankfurt. Each refuses the key within 60 s, even when it is cut off.\n"_s);
    }

    void aRevocationAsJson()
    {
        oneKey();
        m_world->revokeSucceeds(true);
        QCOMPARE(run({u"revoke"_s, u"CRM sync"_s, u"--yes"_s, u"--wait"_s, u"--output"_s, u"json"_s}), 0);
        QCOMPARE(printedJson(*m_world),
                 (QJsonObject{{u"key"_s, ProgramWorld::someKey(u"CRM sync"_s).toJson()}, {u"revocation"_s, ProgramWorld::stopped(true)}}));
    }

    // The calendar

    void dueDatesForACalendar()
    {
        m_world->beInAWorkspace();
        m_world->list({ProgramWorld::someKey(u"CRM sync"_s), endingKey()});
        QCOMPARE(run({u"calendar"_s}), 0);
        QVERIFY(out().startsWith(u"BEGIN:VCALENDAR\r\n"_s) && out().endsWith(u"END:VCALENDAR\r\n"_s));
        QVERIFY(out().contains(u"X-WR-CALNAME:Nilavya Health: API key rotation\r\n"_s));
        QVERIFY(out().contains(u"DTSTART;VALUE=DATE:20270220\r\nSUMMARY:Rotate API key CRM sync\r\n"_s));
        QCOMPARE(out().count(u"BEGIN:VEVENT"_s), 1);
        QCOMPARE(err(), QString());
    }

    // As an automation key

    void aPipelinesKeyDecidesTheWorkspace()
    {
        m_world->useKey();
        m_world->list({ProgramWorld::someKey(u"CRM sync"_s)});
        QCOMPARE(run({u"list"_s}), 0);
        QCOMPARE(out(), listHeading + listRow);
        QCOMPARE(m_world->service->requests.first().path, u"/v1/keys/self"_s);
        for (const Api::HttpRequest &request : std::as_const(m_world->service->requests))
            QCOMPARE(request.bearer.exposeText(), ProgramWorld::secret);
        QVERIFY(lastPath().startsWith(u"/v1/workspaces/ws_01JZ0000000000000000000000/"_s));
    }

    void aPipelineGeneratesItsKeys()
    {
        m_world->useKey();
        m_world->generateSucceeds();
        QCOMPARE(run({u"generate"_s, u"CRM sync"_s, u"--output"_s, u"env"_s}), 0);
        QCOMPARE(out(), u"INTRLUME_API_KEY="_s + ProgramWorld::secret + u'\n');
        QCOMPARE(err(), u"Key “CRM sync” (live) generated in ws_01JZ0000000000000000000000. Its secret is shown this once and cannot be fetched "
                        "again.\n"_s);
    }

    void anotherWorkspaceIsNotTheKeys()
    {
        m_world->useKey();
        QCOMPARE(run({u"list"_s, u"--workspace"_s, u"nilavya-labs"_s}), 2);
        QCOMPARE(err(), u"intrlume: The key of INTRLUME_API_KEY belongs to workspace ws_01JZ0000000000000000000000. Leave --workspace out.\n"_s);
    }

    void aKeyThatIsNoAutomationKeySaysSo()
    {
        m_world->useKey(false);
        QCOMPARE(run({u"list"_s}), 4);
        QCOMPARE(err(), u"intrlume: The key of INTRLUME_API_KEY cannot look after keys: it is no automation key. Unset it to work as yourself.\n"_s);
        QCOMPARE(m_world->service->requests.size(), 1);
    }

    void whatAKeyMayNotIsNotBlamedOnARole()
    {
        m_world->useKey();
        m_world->list({ProgramWorld::someKey(u"CRM sync"_s)});
        m_world->service->fail({.kind = Error::Kind::Forbidden, .code = u"permission-missing"_s});
        QCOMPARE(run({u"rename"_s, u"CRM sync"_s, u"x"_s}), 4);
        QCOMPARE(err(), u"intrlume: The key of INTRLUME_API_KEY may not do this. Unset it to work as yourself.\n"_s);
    }

    void aKeyThatIsNoneIsNotSent()
    {
        m_world->apiKey = Secret::fromText(u"intrlume_sk_live_0123456789ABCDEFGHIJabcdefghij000000"_s);
        QCOMPARE(run({u"list"_s}), 3);
        QCOMPARE(err(), u"intrlume: INTRLUME_API_KEY does not hold an API key.\n"_s);
        QVERIFY(m_world->service->requests.isEmpty());
    }

    void aKeyThatIsDeadSaysWhy_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("told");
        QTest::newRow("revoked") << u"key-revoked"_s << u"intrlume: The key of INTRLUME_API_KEY is revoked.\n"_s;
        QTest::newRow("paused") << u"key-paused"_s << u"intrlume: The key of INTRLUME_API_KEY is paused.\n"_s;
        QTest::newRow("unknown") << u"key-invalid"_s << u"intrlume: The service does not know the key of INTRLUME_API_KEY.\n"_s;
    }
    void aKeyThatIsDeadSaysWhy()
    {
        QFETCH(QString, code);
        QFETCH(QString, told);
        m_world->apiKey = Secret::fromText(ProgramWorld::secret);
        m_world->service->fail({.kind = Error::Kind::Unauthorized, .code = code});
        QCOMPARE(run({u"list"_s}), 3);
        QCOMPARE(err(), told);
    }

    void aPersonsCommandsLeaveTheKeyAlone()
    {
        m_world->apiKey = Secret::fromText(ProgramWorld::secret);
        m_world->beSignedIn();
        m_world->service->answer(ProgramWorld::page({ProgramWorld::workspaceJson(u"nilavya-health"_s)}));
        QCOMPARE(m_world->run({u"workspaces"_s, u"list"_s}), 0);
        QCOMPARE(out(), u"NAME            SLUG            REGION     YOUR ROLE  ROTATION  ID\n"
                        "Nilavya Health  nilavya-health  in-mumbai  owner      90 days   ws_01JZ0000000000000000000000\n"_s);
        for (const Api::HttpRequest &request : std::as_const(m_world->service->requests))
            QVERIFY(request.bearer.exposeText() != ProgramWorld::secret);
    }

    void noWorkspacesAreTold()
    {
        m_world->beSignedIn();
        m_world->service->answer(ProgramWorld::page({}));
        QCOMPARE(m_world->run({u"workspaces"_s, u"list"_s}), 0);
        QCOMPARE(out(), QString());
        QCOMPARE(err(), u"You have no workspace yet. Create one in the console.\n"_s);
        m_world->beSignedIn();
        m_world->service->answer(ProgramWorld::page({}));
        QCOMPARE(m_world->run({u"workspaces"_s, u"list"_s, u"--output"_s, u"json"_s}), 0);
        QCOMPARE(out(), u"{\n    \"items\": [\n    ]\n}\n"_s);
    }

    // What never belongs on a command line

    void aKeysSecretIsNoName_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString secret = u"intrlume_sk_live_hunter-2-hunter"_s;
        for (const char *command : {"show", "rotate", "end", "pause", "resume", "revoke"})
            QTest::newRow(command) << QStringList{QString::fromLatin1(command), secret};
        QTest::newRow("rename") << QStringList{u"rename"_s, secret, u"x"_s};
        QTest::newRow("note") << QStringList{u"note"_s, secret, u"x"_s};
        QTest::newRow("in a note") << QStringList{u"note"_s, u"CRM sync"_s, u"it is "_s + secret};
        QTest::newRow("forget") << QStringList{u"forget"_s, secret};
        QTest::newRow("extend") << QStringList{u"extend"_s, secret, u"1h"_s};
        QTest::newRow("allow") << QStringList{u"allow"_s, secret, u"--anywhere"_s};
    }
    void aKeysSecretIsNoName()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(arguments), 2);
        QVERIFY(err().contains(u"other programs can read"_s) && !err().contains(u"hunter"_s));
        QVERIFY(m_world->service->requests.isEmpty());
    }
};

QTEST_GUILESS_MAIN(KeyCommandsTest)
#include "tst_keycommands.moc"
