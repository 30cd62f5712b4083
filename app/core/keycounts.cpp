// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/keycounts.h"

#include "core/json.h"

using namespace Qt::StringLiterals;

namespace Intrlume {

Result<KeyCounts> KeyCounts::fromJson(const QJsonObject &json)
{
    if (!json["active"_L1].isDouble())
        return malformed("counts of keys without numbers");
    KeyCounts counts;
    counts.active = json["active"_L1].toInteger();
    counts.paused = json["paused"_L1].toInteger();
    counts.ending = json["ending"_L1].toInteger();
    counts.revoked = json["revoked"_L1].toInteger();
    counts.live = json["live"_L1].toInteger();
    counts.test = json["test"_L1].toInteger();
    counts.overdue = json["overdue"_L1].toInteger();
    counts.dueSoon = json["due_soon"_L1].toInteger();
    counts.unlimitedLive = json["unlimited_live"_L1].toInteger();
    if (const QJsonObject first = json["first_overdue"_L1].toObject(); !first.isEmpty())
        counts.firstOverdue = Overdue{KeyId(first["id"_L1].toString()), first["name"_L1].toString(), timeFromJson(first["rotation_due_at"_L1])};
    if (const QJsonObject draft = json["as_if"_L1].toObject(); !draft.isEmpty())
        counts.asIf = Draft{draft["rotation_days"_L1].toInt(), draft["overdue"_L1].toInteger()};
    return counts;
}

QJsonObject KeyCounts::toJson() const
{
    QJsonValue first(QJsonValue::Null);
    if (firstOverdue)
        first = QJsonObject{
            {u"id"_s, firstOverdue->id.toString()}, {u"name"_s, firstOverdue->name}, {u"rotation_due_at"_s, timeToJson(firstOverdue->rotationDueAt)}};
    QJsonValue draft(QJsonValue::Null);
    if (asIf)
        draft = QJsonObject{{u"rotation_days"_s, asIf->rotationDays}, {u"overdue"_s, asIf->overdue}};
    return {{u"active"_s, active},       {u"paused"_s, paused},    {u"ending"_s, ending},
            {u"revoked"_s, revoked},     {u"live"_s, live},        {u"test"_s, test},
            {u"overdue"_s, overdue},     {u"due_soon"_s, dueSoon}, {u"unlimited_live"_s, unlimitedLive},
            {u"first_overdue"_s, first}, {u"as_if"_s, draft}};
}

} // namespace Intrlume
