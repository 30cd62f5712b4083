// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/keyevent.h"

#include "core/json.h"

using namespace Qt::StringLiterals;

namespace Intrlume {

Result<KeyEvent> KeyEvent::fromJson(const QJsonObject &json)
{
    const QJsonObject actor = json["actor"_L1].toObject();
    KeyEvent event{.id = EventId(json["id"_L1].toString()),
                   .at = timeFromJson(json["at"_L1]),
                   .action = json["action"_L1].toString(),
                   .actor = {actor["kind"_L1].toString(), actor["id"_L1].toString(), actor["name"_L1].toString()},
                   .address = json["address"_L1].toString(),
                   .details = json["details"_L1].toObject()};
    if (!event.id.isValid() || event.action.isEmpty())
        return malformed("event without an id or an action");
    return event;
}

QJsonObject KeyEvent::toJson() const
{
    return {{u"id"_s, id.toString()}, {u"at"_s, timeToJson(at)},
            {u"action"_s, action},    {u"actor"_s, QJsonObject{{u"kind"_s, actor.kind}, {u"id"_s, actor.id}, {u"name"_s, actor.name}}},
            {u"address"_s, address},  {u"details"_s, details}};
}

} // namespace Intrlume
