// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/keyrow.h"

#include "server/store/etag.h"
#include "server/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qint64 hourMs = 60 * 60 * 1000;
constexpr int hoursADay = 24;

QList<IpRange> rangesFromText(const QString &text)
{
    QList<IpRange> ranges;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        Result<IpRange> range = IpRange::fromJson(value.toObject());
        if (!range)
            throw SqlFailure(u"a stored address range cannot be read"_s);
        ranges.append(*std::move(range));
    }
    return ranges;
}

//! Sets the status from what is stored, and leaves only the times that belong to it.
void applyStatus(ApiKey &key, bool paused, const QDateTime &now)
{
    // Ended, though nobody has written the revocation down yet: no region takes it any more.
    if (!key.revokedAt.isValid() && key.endsAt.isValid() && key.endsAt <= now)
        key.revokedAt = key.endsAt;
    if (key.revokedAt.isValid()) {
        key.status = KeyStatus::Revoked;
        key.endsAt = {};
        return;
    }
    // A paused key that was rotated stays paused until its end: rotating must not open it again.
    if (paused)
        key.status = KeyStatus::Paused;
    else
        key.status = key.endsAt.isValid() ? KeyStatus::Ending : KeyStatus::Active;
}
} // namespace

QString KeyRow::selection()
{
    return u"SELECT k.id, k.workspace_id, k.name, k.environment, k.key_hash, k.head, k.tail, k.allowed_ips, k.note, k.automation,"
           " k.paused, k.created_by, a.full_name, k.created_at, k.rotation_due_at, k.ends_at, k.revoked_at, k.last_used_at,"
           " k.last_used_ip, k.version, (SELECT COALESCE(SUM(u.uses), 0) FROM api_key_uses u WHERE u.key_id = k.id AND u.hour > ?),"
           " k.replaces, k.replaced_by, k.created_with, w.name"_s;
}

QString KeyRow::source()
{
    // CROSS keeps the keys outermost, in the order of the index that the query is written for.
    return u" FROM api_keys k CROSS JOIN accounts a ON a.id = k.created_by LEFT JOIN api_keys w ON w.id = k.created_with"_s;
}

qint64 KeyRow::firstHour(const QDateTime &now)
{
    return now.toMSecsSinceEpoch() / hourMs - hoursADay;
}

StoredKey KeyRow::read(const Statement &row, const QDateTime &now)
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
    key.replaces = KeyId(row.text(21));
    key.replacedBy = KeyId(row.text(22));
    if (!row.isNull(23))
        key.createdWith = KeyReference{KeyId(row.text(23)), row.text(24)};
    applyStatus(key, row.number(10) != 0, now);
    key.etag = etagOf(stored.version);
    return stored;
}

QString KeyRow::folded(const QString &name)
{
    // Folding may take letters apart again.
    return name.normalized(QString::NormalizationForm_C).toCaseFolded().normalized(QString::NormalizationForm_C);
}

QString KeyRow::rangesToText(const QList<IpRange> &ranges)
{
    QJsonArray array;
    for (const IpRange &range : ranges)
        array.append(range.toJson());
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace Intrlume::Server
