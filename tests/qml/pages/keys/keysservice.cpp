// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keysservice.h"

#include "core/keycounts.h"
#include "core/keyevent.h"
#include "core/keyusage.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Test {

namespace {

QList<qint64> wide(const QList<int> &numbers)
{
    return {numbers.begin(), numbers.end()};
}

Error::Kind kindOf(const QString &kind)
{
    if (kind == u"offline")
        return Error::Kind::Offline;
    if (kind == u"forbidden")
        return Error::Kind::Forbidden;
    return kind == u"conflict" ? Error::Kind::Conflict : Error::Kind::Server;
}

QJsonObject eventJson(const QString &action, const QString &who, int daysAgo, const QJsonObject &after)
{
    return KeyEvent{.id = EventId(u"evt_01HZZZZZZZZZZZZZZZZZZZZZZ1"_s),
                    .at = sampleNow().addDays(-daysAgo),
                    .action = action,
                    .actor = {.kind = u"person"_s, .id = u"acc_1"_s, .name = who},
                    .address = u"198.51.100.7"_s,
                    .details = {{u"after"_s, after}}}
        .toJson();
}

KeyUsage usageOf(int sources)
{
    KeyUsage usage;
    for (int hour = 0; hour < 24; ++hour)
        usage.hours.append({.at = sampleNow().addSecs(-3600 * (24 - hour)), .uses = hour * 7 % 11 * 100});
    for (int source = 0; source < sources; ++source)
        usage.sources.append(
            {.ip = u"198.51.100.%1"_s.arg(source + 7), .uses = 120 + source, .lastUsedAt = sampleNow().addSecs(-180 * (source + 1))});
    usage.sourcesTotal = sources;
    return usage;
}

//! Key \a row of a long list.
ApiKey keyOfRow(int row)
{
    std::array<unsigned char, 10> entropy{};
    entropy[7] = static_cast<unsigned char>(row >> 16);
    entropy[8] = static_cast<unsigned char>(row >> 8 & 0xff);
    entropy[9] = static_cast<unsigned char>(row & 0xff);
    static const ApiKey pattern = sampleKey(u"CRM sync"_s);
    ApiKey key = pattern;
    key.id = KeyId::make(sampleNow(), entropy);
    key.name = u"Key %1"_s.arg(row);
    return key;
}

} // namespace

KeysService::KeysService()
{
    restart();
}

KeysService::~KeysService() = default;

void KeysService::restart(const QString &role)
{
    m_keys.reset();
    m_transport = std::make_shared<FakeTransport>();
    m_transport->setServer(u"https://api.intrlume.tech"_s);
    m_transport->always(u"/api-keys/summary"_s, countsJson());
    m_client = std::make_unique<Api::Client>(m_transport);
    m_clock = std::make_unique<FakeClock>(sampleNow());
    m_clipboard = {};
    m_keys = std::make_unique<Ui::KeysViewModel>(*m_client, *m_clock, m_clipboard);
    m_keys->setSearchDelay(std::chrono::milliseconds(100)); // Longer than between two key presses of a test.
    m_keys->setWorkspace(sampleWorkspace(roleFromString(role).value()));
    Q_EMIT restarted();
}

void KeysService::listKeys()
{
    m_transport->answer(pageJson(sampleKeys()));
}

void KeysService::listNoKeys()
{
    m_transport->answer(pageJson({}));
}

void KeysService::listManyKeys(int count)
{
    QList<ApiKey> keys;
    for (int row = 0; row < count; ++row)
        keys.append(keyOfRow(row));
    m_keys->keys()->append(keys);
}

void KeysService::listPart(int first, int count, int total)
{
    QList<ApiKey> keys;
    for (int row = first; row < first + count; ++row)
        keys.append(keyOfRow(row));
    m_transport->answer(pageJson(keys, first + count < total ? QString::number(first + count) : QString()));
}

void KeysService::giveCounts(int overdue, int overdueAsIf)
{
    KeyCounts counts{.active = 9, .ending = 1, .live = 7, .test = 3, .overdue = overdue};
    const ApiKey first = sampleKeys().first();
    counts.firstOverdue = KeyCounts::Overdue{.id = first.id, .name = first.name, .rotationDueAt = first.rotationDueAt};
    counts.asIf = KeyCounts::Draft{.rotationDays = 60, .overdue = overdueAsIf};
    m_transport->answer(counts.toJson());
}

void KeysService::fillSheet(const QString &name)
{
    ApiKey key = sampleKey(name);
    key.lastUsedIp = u"198.51.100.7"_s;
    key.uses24h = 18204;
    key.allowedIps = {IpRange::parse(u"198.51.100.0/24"_s, u"Mysuru office"_s).value(),
                      IpRange::parse(u"2001:db8:40::/48"_s, u"Data centre"_s).value()};
    m_transport->answer(key.toJson());
    m_transport->answer(usageOf(1).toJson());
    const QJsonArray events{eventJson(u"api_key.reminder_sent"_s, {}, 2, {{u"owners"_s, 2}}),
                            eventJson(u"api_key.changed"_s, u"Ananya Krishnan"_s, 41, {{u"allowed_ips"_s, QJsonArray()}}),
                            eventJson(u"api_key.generated"_s, key.createdBy.fullName, 78, {})};
    m_transport->answer(QJsonObject{{u"items"_s, events}, {u"next"_s, QJsonValue()}});
}

void KeysService::fillRotation(const QString &other)
{
    m_transport->answer(sampleKey(other).toJson());
    m_transport->answer(usageOf(3).toJson());
}

void KeysService::rename(const QString &name, const QString &newName)
{
    ApiKey key = sampleKey(name);
    key.name = newName;
    m_transport->answer(key.toJson());
}

void KeysService::savePolicy(int days)
{
    Workspace workspace = sampleWorkspace();
    workspace.rotationDays = days;
    m_transport->answer(workspace.toJson());
}

void KeysService::listRegions()
{
    m_transport->answer(regionsJson());
}

void KeysService::generateKey()
{
    m_transport->answer(QJsonObject{{u"key"_s, sampleKey(u"Telephony gateway"_s).toJson()}, {u"secret"_s, secret()}});
}

void KeysService::revokeKey(const QString &name, const QList<int> &milliseconds)
{
    m_transport->answer(revokedJson(sampleKey(name), wide(milliseconds)));
}

void KeysService::regionsStopped(const QList<int> &milliseconds)
{
    m_transport->answer(revocationJson(wide(milliseconds)));
}

void KeysService::fail(const QString &kind, const QString &code)
{
    Error error{.kind = kindOf(kind), .code = code, .requestId = u"req_7k2m9x"_s};
    if (code == u"name-taken")
        error.fields.append({u"/name"_s, u"taken"_s, {}});
    m_transport->fail(error);
}

void KeysService::advance(int milliseconds)
{
    m_clock->advance(std::chrono::milliseconds(milliseconds));
    m_keys->keys()->refreshWords();
    m_keys->reveal()->copying()->tick();
    m_keys->revoke()->tick();
}

QString KeysService::query(const QString &name) const
{
    return m_transport->requests.isEmpty() ? QString() : m_transport->requests.last().query.queryItemValue(name);
}

} // namespace Intrlume::Test
