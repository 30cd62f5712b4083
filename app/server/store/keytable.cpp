// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/keytable.h"

#include "server/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qint64 hourMs = 60 * 60 * 1000;
constexpr int hoursADay = 24;

// The one parameter of this selection is the first hour that still counts.
const QString selection = u"SELECT k.id, k.workspace_id, k.name, k.environment, k.key_hash, k.head, k.tail, k.allowed_ips, k.note, k.automation,"
                          " k.paused, k.created_by, a.full_name, k.created_at, k.rotation_due_at, k.ends_at, k.revoked_at, k.last_used_at,"
                          " k.last_used_ip, k.version, (SELECT COALESCE(SUM(u.uses), 0) FROM api_key_uses u WHERE u.key_id = k.id AND u.hour > ?)"_s;
const QString source = u" FROM api_keys k JOIN accounts a ON a.id = k.created_by"_s;

qint64 firstHour(const QDateTime &now)
{
    return now.toMSecsSinceEpoch() / hourMs - hoursADay;
}

QString rangesToText(const QList<IpRange> &ranges)
{
    QJsonArray array;
    for (const IpRange &range : ranges)
        array.append(range.toJson());
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<IpRange> rangesFromText(const QString &text)
{
    QList<IpRange> ranges;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        Result<IpRange> range = IpRange::fromJson(value.toObject());
        // An unreadable list must never turn into "anywhere".
        if (!range)
            throw SqlFailure(u"a stored address range cannot be read"_s);
        ranges.append(*std::move(range));
    }
    return ranges;
}

KeyStatus statusOf(const ApiKey &key, bool paused, const QDateTime &now)
{
    if (key.revokedAt.isValid() || (key.endsAt.isValid() && key.endsAt <= now))
        return KeyStatus::Revoked;
    if (paused)
        return KeyStatus::Paused;
    return key.endsAt.isValid() ? KeyStatus::Ending : KeyStatus::Active;
}

StoredKey readRow(const Statement &row, const QDateTime &now)
{
    StoredKey stored;
    ApiKey &key = stored.key;
    key.id = KeyId(row.text(0));
    key.workspace = WorkspaceId(row.text(1));
    key.name = row.text(2);
    key.environment = environmentFromString(row.text(3)).value_or(Environment::Test);
    stored.hash = row.bytes(4);
    key.head = row.text(5);
    key.tail = row.text(6);
    key.allowedIps = rangesFromText(row.text(7));
    key.note = row.text(8);
    key.automation = row.number(9) != 0;
    key.createdBy = {AccountId(row.text(11)), row.text(12)};
    key.createdAt = row.time(13);
    key.rotationDueAt = row.time(14);
    key.endsAt = row.time(15);
    key.revokedAt = row.time(16);
    key.lastUsedAt = row.time(17);
    key.lastUsedIp = row.text(18);
    stored.version = row.number(19);
    key.uses24h = row.number(20);
    key.status = statusOf(key, row.number(10) != 0, now);
    key.etag = keyEtag(stored.version);
    return stored;
}

//! The condition for one status, in SQL over the row and the moment ?now.
QString condition(KeyStatus status)
{
    const QString live = u"(k.revoked_at IS NULL AND (k.ends_at IS NULL OR k.ends_at > :now))"_s;
    switch (status) {
    case KeyStatus::Active:
        return live + u" AND k.paused = 0 AND k.ends_at IS NULL"_s;
    case KeyStatus::Paused:
        return live + u" AND k.paused = 1"_s;
    case KeyStatus::Ending:
        return live + u" AND k.paused = 0 AND k.ends_at IS NOT NULL"_s;
    case KeyStatus::Revoked:
        return u"NOT "_s + live;
    }
    Q_UNREACHABLE();
}

//! Overdue, ending, due later, revoked: the order in which a person should look at them.
const QString rankSql = u"(CASE WHEN k.revoked_at IS NOT NULL OR (k.ends_at IS NOT NULL AND k.ends_at <= :now) THEN 3"
                        " WHEN k.ends_at IS NOT NULL THEN 1 WHEN k.rotation_due_at <= :now THEN 0 ELSE 2 END)"_s;
const QString timeSql =
    u"(CASE WHEN k.revoked_at IS NOT NULL THEN -k.revoked_at WHEN k.ends_at IS NOT NULL THEN k.ends_at ELSE k.rotation_due_at END)"_s;

QString likePattern(QString text)
{
    return u'%' + text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s) + u'%';
}

//! The WHERE of a list and the values it takes, in order.
struct Conditions {
    QStringList parts;
    QList<QVariant> values;

    void add(const QString &sql, std::initializer_list<QVariant> bound = {})
    {
        parts.append(u'(' + sql + u')');
        values.append(QList<QVariant>(bound));
    }
};

Conditions conditionsOf(const WorkspaceId &workspace, const KeyFilter &filter, const QString &now)
{
    Conditions where;
    where.add(u"k.workspace_id = ?"_s, {workspace.toString()});
    if (filter.environment)
        where.add(u"k.environment = ?"_s, {toString(*filter.environment)});
    QStringList states;
    for (const KeyStatus status : filter.statuses)
        states.append(condition(status).replace(u":now"_s, now));
    if (!states.isEmpty())
        where.add(u'(' + states.join(u") OR ("_s) + u')');
    if (!filter.text.isEmpty())
        where.add(u"k.name LIKE ? ESCAPE '\\' OR k.tail LIKE ? ESCAPE '\\'"_s, {likePattern(filter.text), likePattern(filter.text)});
    if (filter.unusedSince.isValid())
        where.add(u"k.last_used_at IS NULL OR k.last_used_at <= ?"_s, {filter.unusedSince.toMSecsSinceEpoch()});
    if (filter.dueBefore.isValid())
        where.add(u"k.rotation_due_at < ?"_s, {filter.dueBefore.toMSecsSinceEpoch()});
    if (filter.afterId.isEmpty())
        return where;
    if (filter.sort == KeyFilter::Sort::Created)
        where.add(u"k.id < ?"_s, {filter.afterId});
    else
        where.add(u"(%1, %2, k.id) > (?, ?, ?)"_s.arg(rankSql, timeSql).replace(u":now"_s, now),
                  {filter.afterRank, filter.afterTime, filter.afterId});
    return where;
}
} // namespace

QString keyEtag(qint64 version)
{
    return u"v%1"_s.arg(version);
}

void KeyTable::insert(const StoredKey &stored)
{
    const ApiKey &key = stored.key;
    Statement(m_connection, u"INSERT INTO api_keys (id, workspace_id, name, environment, key_hash, head, tail, allowed_ips, note, automation,"
                            " created_by, created_at, rotation_due_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(key.id.toString())
        .bind(key.workspace.toString())
        .bind(key.name)
        .bind(toString(key.environment))
        .bind(stored.hash)
        .bind(key.head)
        .bind(key.tail)
        .bind(rangesToText(key.allowedIps))
        .bind(key.note)
        .bind(key.automation ? 1 : 0)
        .bind(key.createdBy.id.toString())
        .bind(key.createdAt)
        .bind(key.rotationDueAt)
        .bind(stored.version)
        .run();
}

std::optional<StoredKey> KeyTable::find(const WorkspaceId &workspace, const KeyId &id, const QDateTime &now)
{
    Statement query(m_connection, selection + source + u" WHERE k.id = ? AND k.workspace_id = ?"_s);
    query.bind(firstHour(now)).bind(id.toString()).bind(workspace.toString());
    if (!query.next())
        return {};
    return readRow(query, now);
}

std::optional<StoredKey> KeyTable::find(const KeyId &id, const QDateTime &now)
{
    Statement query(m_connection, selection + source + u" WHERE k.id = ?"_s);
    query.bind(firstHour(now)).bind(id.toString());
    if (!query.next())
        return {};
    return readRow(query, now);
}

QList<RankedKey> KeyTable::list(const WorkspaceId &workspace, const KeyFilter &filter)
{
    const QString now = QString::number(filter.now.toMSecsSinceEpoch()); // A number of ours, so it may stand in the text.
    const Conditions where = conditionsOf(workspace, filter, now);
    // The place in the order stands behind the selection's 21 columns; ORDER BY counts from 1.
    const QString order = filter.sort == KeyFilter::Sort::Created ? u"k.id DESC"_s : u"22, 23, k.id"_s;
    const QString columns = QString(u", %1, %2"_s.arg(rankSql, timeSql)).replace(u":now"_s, now);
    Statement query(m_connection,
                    selection + columns + source + u" WHERE "_s + where.parts.join(u" AND "_s) + u" ORDER BY "_s + order + u" LIMIT ?"_s);
    query.bind(firstHour(filter.now));
    for (const QVariant &value : where.values)
        query.bind(value);
    query.bind(filter.limit);
    QList<RankedKey> keys;
    while (query.next())
        keys.append({readRow(query, filter.now).key, static_cast<int>(query.number(21)), query.number(22)});
    return keys;
}

bool KeyTable::nameTaken(const WorkspaceId &workspace, const QString &name, const KeyId &except)
{
    Statement query(m_connection, u"SELECT 1 FROM api_keys WHERE workspace_id = ? AND name = ? AND revoked_at IS NULL AND id <> ?"_s);
    query.bind(workspace.toString()).bind(name).bind(except.toString());
    return query.next();
}

void KeyTable::update(const ApiKey &key, bool paused)
{
    Statement(m_connection, u"UPDATE api_keys SET name = ?, note = ?, allowed_ips = ?, paused = ?, version = version + 1 WHERE id = ?"_s)
        .bind(key.name)
        .bind(key.note)
        .bind(rangesToText(key.allowedIps))
        .bind(paused ? 1 : 0)
        .bind(key.id.toString())
        .run();
}

void KeyTable::setRevoked(const KeyId &id, const QDateTime &at)
{
    Statement(m_connection, u"UPDATE api_keys SET revoked_at = ?, version = version + 1 WHERE id = ? AND revoked_at IS NULL"_s)
        .bind(at)
        .bind(id.toString())
        .run();
}

void KeyTable::addUse(const KeyUse &use)
{
    Statement(m_connection, u"UPDATE api_keys SET last_used_at = ?, last_used_ip = ? WHERE id = ? AND (last_used_at IS NULL OR last_used_at <= ?)"_s)
        .bind(use.lastUsedAt)
        .bind(use.lastUsedIp)
        .bind(use.key.toString())
        .bind(use.lastUsedAt)
        .run();
    for (auto it = use.usesByHour.begin(); it != use.usesByHour.end(); ++it) {
        Statement(m_connection, u"INSERT INTO api_key_uses (key_id, hour, uses) VALUES (?, ?, ?)"
                                " ON CONFLICT (key_id, hour) DO UPDATE SET uses = uses + excluded.uses"_s)
            .bind(use.key.toString())
            .bind(it.key())
            .bind(it.value())
            .run();
    }
}

QList<KeyUse> KeyTable::recentUses(const QDateTime &now)
{
    Statement query(m_connection, u"SELECT k.id, k.last_used_at, k.last_used_ip, u.hour, u.uses FROM api_keys k"
                                  " LEFT JOIN api_key_uses u ON u.key_id = k.id AND u.hour > ? WHERE k.last_used_at IS NOT NULL ORDER BY k.id"_s);
    query.bind(firstHour(now));
    QList<KeyUse> uses;
    while (query.next()) {
        if (uses.isEmpty() || uses.last().key.toString() != query.text(0))
            uses.append({.key = KeyId(query.text(0)), .lastUsedAt = query.time(1), .lastUsedIp = query.text(2), .usesByHour = {}});
        if (!query.isNull(3))
            uses.last().usesByHour.insert(query.number(3), query.number(4));
    }
    return uses;
}

void KeyTable::forgetUsesBefore(const QDateTime &time)
{
    Statement(m_connection, u"DELETE FROM api_key_uses WHERE hour < ?"_s).bind(time.toMSecsSinceEpoch() / hourMs).run();
}

void KeyTable::forEach(const QDateTime &now, const std::function<void(const StoredKey &)> &visit)
{
    Statement query(m_connection, selection + source);
    query.bind(firstHour(now));
    while (query.next())
        visit(readRow(query, now));
}

} // namespace Intrlume::Server
