// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/apikey.h"

#include "core/json.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume {

namespace {
QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}
QJsonValue idOrNull(const KeyId &id)
{
    return id.isValid() ? QJsonValue(id.toString()) : QJsonValue(QJsonValue::Null);
}

QJsonValue referenceOrNull(const std::optional<KeyReference> &key)
{
    return key ? QJsonValue(QJsonObject{{u"id"_s, key->id.toString()}, {u"name"_s, key->name}}) : QJsonValue(QJsonValue::Null);
}
} // namespace

QString toString(KeyStatus status)
{
    switch (status) {
    case KeyStatus::Active:
        return u"active"_s;
    case KeyStatus::Paused:
        return u"paused"_s;
    case KeyStatus::Ending:
        return u"ending"_s;
    case KeyStatus::Revoked:
        return u"revoked"_s;
    }
    Q_UNREACHABLE();
}

std::optional<KeyStatus> keyStatusFromString(QStringView text)
{
    for (const KeyStatus status : {KeyStatus::Active, KeyStatus::Paused, KeyStatus::Ending, KeyStatus::Revoked}) {
        if (text == toString(status))
            return status;
    }
    return {};
}

Result<ApiKey> ApiKey::fromJson(const QJsonObject &json)
{
    const std::optional<Environment> environment = environmentFromString(json["environment"_L1].toString());
    const std::optional<KeyStatus> status = keyStatusFromString(json["status"_L1].toString());
    const QJsonObject creator = json["created_by"_L1].toObject();
    ApiKey key;
    key.id = KeyId(json["id"_L1].toString());
    if (!key.id.isValid() || !environment || !status)
        return malformed("key without an id, an environment or a status");
    key.workspace = WorkspaceId(json["workspace_id"_L1].toString());
    key.name = json["name"_L1].toString();
    key.environment = *environment;
    key.status = *status;
    key.head = json["head"_L1].toString();
    key.tail = json["tail"_L1].toString();
    for (const QJsonValue &value : json["allowed_ips"_L1].toArray()) {
        Result<IpRange> range = IpRange::fromJson(value.toObject());
        if (!range)
            return malformed("key with a range that is none");
        key.allowedIps.append(*std::move(range));
    }
    key.note = json["note"_L1].toString();
    key.automation = json["automation"_L1].toBool();
    key.createdBy = {AccountId(creator["id"_L1].toString()), creator["full_name"_L1].toString()};
    if (const QJsonObject with = json["created_with"_L1].toObject(); !with.isEmpty())
        key.createdWith = KeyReference{KeyId(with["id"_L1].toString()), with["name"_L1].toString()};
    key.createdAt = timeFromJson(json["created_at"_L1]);
    key.lastUsedAt = timeFromJson(json["last_used_at"_L1]);
    key.lastUsedIp = json["last_used_ip"_L1].toString();
    key.uses24h = json["uses_24h"_L1].toInteger();
    key.rotationDueAt = timeFromJson(json["rotation_due_at"_L1]);
    key.endsAt = timeFromJson(json["ends_at"_L1]);
    key.revokedAt = timeFromJson(json["revoked_at"_L1]);
    key.replaces = KeyId(json["replaces"_L1].toString());
    key.replacedBy = KeyId(json["replaced_by"_L1].toString());
    key.etag = json["etag"_L1].toString();
    return key;
}

QJsonObject ApiKey::toJson() const
{
    QJsonArray ranges;
    for (const IpRange &range : allowedIps)
        ranges.append(range.toJson());
    return {{u"id"_s, id.toString()},
            {u"workspace_id"_s, workspace.toString()},
            {u"name"_s, name},
            {u"environment"_s, Intrlume::toString(environment)},
            {u"status"_s, Intrlume::toString(status)},
            {u"head"_s, head},
            {u"tail"_s, tail},
            {u"allowed_ips"_s, ranges},
            {u"note"_s, note},
            {u"automation"_s, automation},
            {u"created_by"_s, QJsonObject{{u"id"_s, createdBy.id.toString()}, {u"full_name"_s, createdBy.fullName}}},
            {u"created_with"_s, referenceOrNull(createdWith)},
            {u"created_at"_s, timeToJson(createdAt)},
            {u"last_used_at"_s, timeToJson(lastUsedAt)},
            {u"last_used_ip"_s, textOrNull(lastUsedIp)},
            {u"uses_24h"_s, uses24h},
            {u"rotation_due_at"_s, timeToJson(rotationDueAt)},
            {u"ends_at"_s, timeToJson(endsAt)},
            {u"revoked_at"_s, timeToJson(revokedAt)},
            {u"replaces"_s, idOrNull(replaces)},
            {u"replaced_by"_s, idOrNull(replacedBy)},
            {u"etag"_s, etag}};
}

QJsonObject ApiKey::toOwnJson() const
{
    QJsonObject json = toJson();
    QJsonArray ranges;
    for (const IpRange &range : allowedIps)
        ranges.append(QJsonObject{{u"cidr"_s, range.cidr()}});
    json[u"allowed_ips"_s] = ranges;
    for (const QString &name : {u"note"_s, u"created_by"_s, u"created_with"_s})
        json.remove(name);
    return json;
}

QString ApiKey::masked() const
{
    return u"intrlume_sk_%1_%2…%3"_s.arg(Intrlume::toString(environment), head, tail);
}

Result<Revocation> Revocation::fromJson(const QJsonObject &json)
{
    if (!json["regions"_L1].isArray())
        return malformed("revocation without regions");
    Revocation revocation{.requestedAt = timeFromJson(json["requested_at"_L1]), .regions = {}};
    for (const QJsonValue &value : json["regions"_L1].toArray()) {
        const QJsonObject row = value.toObject();
        revocation.regions.append({.region = row["region"_L1].toString(),
                                   .stopped = row["state"_L1].toString() == "stopped"_L1,
                                   .stoppedAt = timeFromJson(row["stopped_at"_L1]),
                                   .milliseconds = row["milliseconds"_L1].toInteger(-1)});
    }
    return revocation;
}

QJsonObject Revocation::toJson() const
{
    QJsonArray rows;
    for (const RegionStop &stop : regions) {
        rows.append(QJsonObject{{u"region"_s, stop.region},
                                {u"state"_s, stop.stopped ? u"stopped"_s : u"pending"_s},
                                {u"stopped_at"_s, timeToJson(stop.stoppedAt)},
                                {u"milliseconds"_s, stop.milliseconds < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(stop.milliseconds)}});
    }
    return {{u"requested_at"_s, timeToJson(requestedAt)}, {u"regions"_s, rows}};
}

bool Revocation::isComplete() const
{
    return std::all_of(regions.begin(), regions.end(), [](const RegionStop &stop) { return stop.stopped; });
}

} // namespace Intrlume
