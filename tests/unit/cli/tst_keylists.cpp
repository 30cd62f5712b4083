// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/keyevent.h"
#include "core/keyusage.h"
#include "core/timestamp.h"
#include "unit/cli/programworld.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

namespace {
const QString listHeading = u"NAME      KEY                         STATUS  CREATED            LAST USED  ROTATION DUE       ID\n"_s;
const QString listRow =
    u"CRM sync  intrlume_sk_live_0123…yRov  active  2026-11-22 10:42Z  never      2027-02-20 10:42Z  key_01JZ0000000000000000000000\n"_s;

QDateTime at(const QString &text)
{
    return *fromRfc3339(text);
}
} // namespace

//! Lists, details and calendars of keys, and how a key is named: every byte that is printed.
class KeyListsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProgramWorld> m_world;

    int run(const QStringList &arguments) { return m_world->run(QStringList{u"keys"_s} + arguments); }
    const QString &out() const { return m_world->terminal.out; }
    const QString &err() const { return m_world->terminal.err; }

private Q_SLOTS:
    void init() { m_world = std::make_unique<ProgramWorld>(); }
    void cleanup() { QCOMPARE(m_world->service->leftOver(), 0); }

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
        m_world->haveOneKey(key);
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
        m_world->haveOneKey();
        const KeyUsage usage{.hours = {{at(u"2026-11-23T05:00:00.000Z"_s), 0}, {at(u"2026-11-23T06:00:00.000Z"_s), 7}},
                             .refused24h = 3,
                             .sources = {{u"203.0.113.24"_s, 7, at(u"2026-11-23T06:05:59.000Z"_s)}},
                             .sourcesTotal = 1};
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
                                "Refused in the last 24 hours: 3\n"
                                "\n"
                                "HOUR               USES\n"
                                "2026-11-23 06:00Z  7\n"
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
        m_world->haveOneKey();
        const KeyUsage usage{.hours = {}, .sources = {}, .sourcesTotal = 0};
        m_world->service->answer(usage.toJson());
        QCOMPARE(run({u"show"_s, u"CRM sync"_s, u"--usage"_s, u"--output"_s, u"json"_s}), 0);
        QCOMPARE(m_world->printedJson(), (QJsonObject{{u"key"_s, ProgramWorld::someKey(u"CRM sync"_s).toJson()}, {u"usage"_s, usage.toJson()}}));
    }

    void aRevokedKeyIsFoundWhereNoOtherHasItsName()
    {
        ApiKey revoked = ProgramWorld::someKey(u"CRM sync"_s, 5);
        revoked.status = KeyStatus::Revoked;
        revoked.revokedAt = at(u"2026-11-22T18:20:00.000Z"_s);
        m_world->haveOneKey(revoked);
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
        m_world->list({ProgramWorld::endingKey(), ProgramWorld::someKey(u"CRM sync"_s), ProgramWorld::someKey(u"CRM sync 2"_s, 3)});
        QCOMPARE(run({u"revoke"_s, u"CRM sync"_s, u"--yes"_s}), 2);
        QCOMPARE(out(), QString());
        QCOMPARE(err(), u"intrlume: More than one key is named “CRM sync”. Say which one by its id:\n"
                        "  key_01JZ0000000000000000000001: intrlume_sk_live_0123…yRov, ending 2026-11-23 10:42Z\n"
                        "  key_01JZ0000000000000000000000: intrlume_sk_live_0123…yRov, active\n"_s);
        QVERIFY(!m_world->lastPath().endsWith(u"/revoke"_s));
    }

    void anIdNeedsNoList()
    {
        m_world->beInAWorkspace();
        m_world->service->answer(ProgramWorld::someKey(u"CRM sync"_s).toJson());
        QCOMPARE(run({u"show"_s, ProgramWorld::keyId}), 0);
        QCOMPARE(m_world->lastPath(), u"/v1/workspaces/ws_01JZ0000000000000000000000/api-keys/"_s + ProgramWorld::keyId);
    }

    void namesAreComparedExactly()
    {
        m_world->beInAWorkspace();
        m_world->list({ProgramWorld::someKey(u"crm sync"_s)});
        QCOMPARE(run({u"show"_s, u"CRM sync"_s}), 5);
        QCOMPARE(err(), u"intrlume: There is no key named “CRM sync”.\n"_s);
    }

    // The calendar

    void dueDatesForACalendar()
    {
        m_world->beInAWorkspace();
        m_world->list({ProgramWorld::someKey(u"CRM sync"_s), ProgramWorld::endingKey()});
        QCOMPARE(run({u"calendar"_s}), 0);
        QVERIFY(out().startsWith(u"BEGIN:VCALENDAR\r\n"_s) && out().endsWith(u"END:VCALENDAR\r\n"_s));
        QVERIFY(out().contains(u"X-WR-CALNAME:Nilavya Health: API key rotation\r\n"_s));
        QVERIFY(out().contains(u"DTSTART;VALUE=DATE:20270220\r\nSUMMARY:Rotate API key CRM sync\r\n"_s));
        QCOMPARE(out().count(u"BEGIN:VEVENT"_s), 1);
        QCOMPARE(err(), QString());
    }
};

QTEST_GUILESS_MAIN(KeyListsTest)
#include "tst_keylists.moc"
