// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "samplekeys.h"

#include "core/keycounts.h"
#include "core/timestamp.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Test {

namespace {

struct Row {
    QStringView name;
    Environment environment;
    QStringView head;
    QStringView tail;
    QStringView creator;
    qint64 usedMinutesAgo; // -1: never
    int dueInDays;
    int ranges;
    int uses = 0;
    KeyStatus status = KeyStatus::Active;
};

constexpr QStringView ananya = u"Ananya Krishnan";
constexpr QStringView devansh = u"Devansh Patil";
constexpr auto live = Environment::Live;
constexpr auto test = Environment::Test;

constexpr Row rows[] = {
    {u"Legacy IVR bridge", live, u"2k9w", u"Ht4z", ananya, 3, -4, 0, 4120},
    {u"Lab report sender", live, u"1pw3", u"Eo6d", devansh, 39, 6, 1, 12, KeyStatus::Ending},
    {u"CRM sync", live, u"5tq1", u"Bn8e", devansh, 41, 12, 1, 318},
    {u"Batch exporter", live, u"7hm4", u"Wc2r", ananya, 6 * 60, 14, 3, 2},
    {u"Prescription reader", live, u"9ya6", u"Tf3m", ananya, 26 * 60, 33, 0},
    {u"Call simulator", test, u"4bx9", u"Sv7k", devansh, 10 * 24 * 60, 40, 1},
    {u"Prototype widget", test, u"2m7c", u"Lq0a", devansh, 4 * 24 * 60, 66, 0},
    {u"Staging tests", test, u"6rd5", u"Jg1u", ananya, -1, 88, 0},
    {u"Lab report sender", live, u"3vz8", u"Pk5y", devansh, 26 * 60, 89, 1},
    {u"Telephony gateway", live, u"8f3k", u"x9Qd", devansh, 2, 90, 2},
};

constexpr const char *cidrs[] = {"198.51.100.0/24", "203.0.113.0/24", "192.0.2.0/24"};

// The two called "Lab report sender": the old key of a rotation, and the new one.
constexpr int predecessor = 1;
constexpr int successor = 8;

KeyId idOf(int row)
{
    std::array<unsigned char, 10> entropy{};
    entropy[9] = static_cast<unsigned char>(row + 1);
    return KeyId::make(sampleNow().addDays(-100), entropy);
}

ApiKey keyOf(const Row &row, int index)
{
    ApiKey key;
    key.id = idOf(index);
    key.workspace = sampleWorkspace().id;
    key.name = row.name.toString();
    key.environment = row.environment;
    key.status = row.status;
    key.head = row.head.toString();
    key.tail = row.tail.toString();
    for (int range = 0; range < row.ranges; ++range)
        key.allowedIps.append(IpRange::parse(QString::fromLatin1(cidrs[range]), u"Office"_s).value());
    key.createdBy.fullName = row.creator.toString();
    key.rotationDueAt = sampleNow().addDays(row.dueInDays);
    key.createdAt = key.rotationDueAt.addDays(-90);
    if (row.usedMinutesAgo >= 0)
        key.lastUsedAt = sampleNow().addSecs(-60 * row.usedMinutesAgo);
    key.uses24h = row.uses;
    if (row.status == KeyStatus::Ending) {
        key.endsAt = sampleNow().addSecs(6 * 3600);
        key.replacedBy = idOf(successor);
    }
    if (index == successor)
        key.replaces = idOf(predecessor);
    key.etag = u"1"_s;
    return key;
}

QJsonArray itemsOf(const QList<ApiKey> &keys)
{
    QJsonArray items;
    for (const ApiKey &key : keys)
        items.append(key.toJson());
    return items;
}

} // namespace

QDateTime sampleNow()
{
    return QDateTime(QDate(2026, 11, 22), QTime(10, 42), Qt::UTC);
}

Workspace sampleWorkspace(Role role)
{
    Workspace workspace;
    workspace.id = WorkspaceId(u"ws_01HZZZZZZZZZZZZZZZZZZZZZZ1"_s);
    workspace.name = u"Nilavya Health"_s;
    workspace.slug = u"nilavya-health"_s;
    workspace.region = u"in-mumbai"_s;
    workspace.rotationDays = 90;
    workspace.createdAt = sampleNow().addDays(-120);
    workspace.role = role;
    workspace.permissions = permissionsOf(role);
    return workspace;
}

QList<ApiKey> sampleKeys()
{
    QList<ApiKey> keys;
    int index = 0;
    for (const Row &row : rows)
        keys.append(keyOf(row, index++));
    return keys;
}

ApiKey sampleKey(const QString &name)
{
    const QList<ApiKey> keys = sampleKeys();
    const auto found = std::find_if(keys.begin(), keys.end(), [&name](const ApiKey &key) { return key.name == name; });
    Q_ASSERT(found != keys.end());
    return *found;
}

QList<Region> sampleRegions()
{
    const auto region = [](const QString &id, const QString &city, const QString &country) {
        return Region{.id = id, .city = city, .country = country, .endpoint = u"https://"_s + id + u".example"_s};
    };
    return {region(u"in-mumbai"_s, u"Mumbai"_s, u"IN"_s), region(u"in-hyderabad"_s, u"Hyderabad"_s, u"IN"_s),
            region(u"ap-singapore"_s, u"Singapore"_s, u"SG"_s), region(u"eu-frankfurt"_s, u"Frankfurt"_s, u"DE"_s),
            region(u"us-virginia"_s, u"N. Virginia"_s, u"US"_s)};
}

Secret sampleSecret()
{
    std::array<unsigned char, SecretKey::randomLength> digits{};
    for (std::size_t at = 0; at < digits.size(); ++at)
        digits[at] = static_cast<unsigned char>(at * 2);
    return SecretKey::make(Environment::Live, digits).secret();
}

QJsonObject pageJson(const QList<ApiKey> &keys, const QString &next)
{
    return {{u"items"_s, itemsOf(keys)}, {u"next"_s, next.isEmpty() ? QJsonValue() : QJsonValue(next)}};
}

QJsonObject countsJson(int overdue)
{
    KeyCounts counts{.active = 9, .ending = 1, .live = 7, .test = 3, .overdue = overdue};
    const ApiKey first = sampleKeys().first();
    if (overdue > 0)
        counts.firstOverdue = KeyCounts::Overdue{.id = first.id, .name = first.name, .rotationDueAt = first.rotationDueAt};
    return counts.toJson();
}

QJsonObject regionsJson()
{
    QJsonArray items;
    for (const Region &region : sampleRegions())
        items.append(region.toJson());
    return {{u"items"_s, items}, {u"next"_s, QJsonValue()}};
}

QJsonObject revocationJson(const QList<qint64> &milliseconds)
{
    Revocation revocation;
    revocation.requestedAt = sampleNow();
    const QList<Region> regions = sampleRegions();
    for (qsizetype at = 0; at < milliseconds.size(); ++at) {
        RegionStop stop{.region = regions.at(at).id, .stopped = milliseconds.at(at) >= 0};
        if (stop.stopped) {
            stop.milliseconds = milliseconds.at(at);
            stop.stoppedAt = sampleNow().addMSecs(stop.milliseconds);
        }
        revocation.regions.append(stop);
    }
    return revocation.toJson();
}

QJsonObject revokedJson(ApiKey key, const QList<qint64> &milliseconds)
{
    key.status = KeyStatus::Revoked;
    key.revokedAt = sampleNow();
    return {{u"key"_s, key.toJson()}, {u"revocation"_s, revocationJson(milliseconds)}};
}

} // namespace Intrlume::Test
