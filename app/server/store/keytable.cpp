// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/keytable.h"

#include "server/store/statement.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qint64 hourMs = 60 * 60 * 1000;
constexpr qint64 dayMs = 24 * hourMs;
} // namespace

void KeyTable::insert(const StoredKey &stored)
{
    const ApiKey &key = stored.key;
    Statement statement(m_connection,
                        u"INSERT INTO api_keys (id, workspace_id, name, environment, key_hash, head, tail, allowed_ips, note, automation,"
                        " created_by, created_at, rotation_due_at, version, replaces, created_with, name_folded)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULLIF(?, ''), NULLIF(?, ''), ?)"_s);
    statement.bind(key.id.toString())
        .bind(key.workspace.toString())
        .bind(key.name)
        .bind(toString(key.environment))
        .bind(stored.hash)
        .bind(key.head)
        .bind(key.tail)
        .bind(KeyRow::rangesToText(key.allowedIps))
        .bind(key.note)
        .bind(key.automation ? 1 : 0)
        .bind(key.createdBy.id.toString())
        .bind(key.createdAt)
        .bind(key.rotationDueAt)
        .bind(stored.version)
        .bind(key.replaces.toString())
        .bind(key.createdWith ? key.createdWith->id.toString() : QString())
        .bind(KeyRow::folded(key.name))
        .run();
}

std::optional<StoredKey> KeyTable::find(const WorkspaceId &workspace, const KeyId &id, const QDateTime &now)
{
    std::optional<StoredKey> found = find(id, now);
    if (found && found->key.workspace != workspace)
        return {};
    return found;
}

std::optional<StoredKey> KeyTable::find(const KeyId &id, const QDateTime &now)
{
    Statement query(m_connection, KeyRow::selection() + KeyRow::source() + u" WHERE k.id = ?"_s);
    query.bind(KeyRow::firstHour(now)).bind(id.toString());
    if (!query.next())
        return {};
    return KeyRow::read(query, now);
}

std::optional<StoredKey> KeyTable::findByHash(const QByteArray &hash, const QDateTime &now)
{
    Statement query(m_connection, KeyRow::selection() + KeyRow::source() + u" WHERE k.key_hash = ?"_s);
    query.bind(KeyRow::firstHour(now)).bind(hash);
    if (!query.next())
        return {};
    return KeyRow::read(query, now);
}

QList<PlacedKey> KeyTable::list(const WorkspaceId &workspace, const KeyFilter &filter)
{
    QList<PlacedKey> keys;
    for (const KeyQuery &part : keyQueries(workspace, filter)) {
        if (keys.size() >= filter.limit)
            break;
        Statement query(m_connection, part.sql);
        for (const QVariant &value : part.values)
            query.bind(value);
        query.bind(filter.limit - keys.size());
        while (query.next()) {
            const ApiKey key = KeyRow::read(query, filter.now).key;
            keys.append({key, {.stretch = part.stretch, .value = query.value(KeyRow::columns), .id = key.id.toString()}});
        }
    }
    return keys;
}

void KeyTable::foldNames()
{
    QList<std::pair<QString, QString>> names;
    Statement query(m_connection, u"SELECT id, name FROM api_keys WHERE name_folded IS NULL ORDER BY created_at, id"_s);
    while (query.next())
        names.append({query.text(0), query.text(1)});
    for (const auto &[id, name] : std::as_const(names))
        Statement(m_connection, u"UPDATE OR IGNORE api_keys SET name_folded = ? WHERE id = ?"_s).bind(KeyRow::folded(name)).bind(id).run();
}

bool KeyTable::nameTaken(const WorkspaceId &workspace, const QString &name, const KeyId &except)
{
    Statement query(
        m_connection,
        u"SELECT 1 FROM api_keys WHERE workspace_id = ? AND name_folded = ? AND revoked_at IS NULL AND replaced_by IS NULL AND id <> ?"_s);
    query.bind(workspace.toString()).bind(KeyRow::folded(name)).bind(except.toString());
    return query.next();
}

void KeyTable::update(const ApiKey &key, bool paused)
{
    Statement(m_connection,
              u"UPDATE api_keys SET name = ?, name_folded = ?, note = ?, allowed_ips = ?, paused = ?, version = version + 1 WHERE id = ?"_s)
        .bind(key.name)
        .bind(KeyRow::folded(key.name))
        .bind(key.note)
        .bind(KeyRow::rangesToText(key.allowedIps))
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

void KeyTable::setEnd(const KeyId &id, const QDateTime &at)
{
    Statement(m_connection, u"UPDATE api_keys SET ends_at = ?, version = version + 1 WHERE id = ?"_s).bind(at).bind(id.toString()).run();
}

void KeyTable::setSuccessor(const KeyId &id, const KeyId &successor)
{
    Statement(m_connection, u"UPDATE api_keys SET replaced_by = ?, version = version + 1 WHERE id = ?"_s)
        .bind(successor.toString())
        .bind(id.toString())
        .run();
}

QList<KeyId> KeyTable::endingPredecessors(const KeyId &successor, const QDateTime &now)
{
    Statement query(m_connection, u"SELECT id FROM api_keys WHERE replaced_by = ? AND revoked_at IS NULL AND ends_at > ?"_s);
    query.bind(successor.toString()).bind(now);
    QList<KeyId> ids;
    while (query.next())
        ids.append(KeyId(query.text(0)));
    return ids;
}

QList<StoredKey> KeyTable::ended(const QDateTime &now, int limit)
{
    Statement query(m_connection,
                    KeyRow::selection() + KeyRow::source() + u" WHERE k.revoked_at IS NULL AND k.ends_at <= ? ORDER BY k.ends_at LIMIT ?"_s);
    query.bind(KeyRow::firstHour(now)).bind(now).bind(limit);
    QList<StoredKey> keys;
    while (query.next())
        keys.append(KeyRow::read(query, now));
    return keys;
}

void KeyTable::setRotationDays(const WorkspaceId &workspace, int days, const QDateTime &now)
{
    Statement(m_connection, u"UPDATE api_keys SET rotation_due_at = created_at + ?, version = version + 1"
                            " WHERE workspace_id = ? AND revoked_at IS NULL AND (ends_at IS NULL OR ends_at > ?)"_s)
        .bind(days * dayMs)
        .bind(workspace.toString())
        .bind(now)
        .run();
}

void KeyTable::forEachWorking(const WorkspaceId &workspace, const QDateTime &now, const std::function<void(const StoredKey &)> &visit)
{
    Statement query(m_connection, KeyRow::selection() + KeyRow::source()
                                      + u" WHERE k.workspace_id = ? AND k.revoked_at IS NULL AND (k.ends_at IS NULL OR k.ends_at > ?)"_s);
    query.bind(KeyRow::firstHour(now)).bind(workspace.toString()).bind(now);
    while (query.next())
        visit(KeyRow::read(query, now));
}

void KeyTable::addUse(const KeyUse &use)
{
    if (use.lastUsedAt.isValid()) {
        Statement(m_connection,
                  u"UPDATE api_keys SET last_used_at = ?, last_used_ip = ? WHERE id = ? AND (last_used_at IS NULL OR last_used_at <= ?)"_s)
            .bind(use.lastUsedAt)
            .bind(use.lastUsedIp)
            .bind(use.key.toString())
            .bind(use.lastUsedAt)
            .run();
    }
    for (auto it = use.refusedByHour.begin(); it != use.refusedByHour.end(); ++it) {
        Statement(m_connection, u"INSERT INTO api_key_uses (key_id, hour, uses, refused) VALUES (?, ?, 0, ?)"
                                " ON CONFLICT (key_id, hour) DO UPDATE SET refused = refused + excluded.refused"_s)
            .bind(use.key.toString())
            .bind(it.key())
            .bind(it.value())
            .run();
    }
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
    query.bind(KeyRow::firstHour(now));
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
    Statement query(m_connection, KeyRow::selection() + KeyRow::source());
    query.bind(KeyRow::firstHour(now));
    while (query.next())
        visit(KeyRow::read(query, now));
}

} // namespace Intrlume::Server
