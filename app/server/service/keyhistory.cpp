// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/keyhistory.h"

#include "server/store/audittable.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
QJsonObject fromText(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

//! The members of \a one that \a other has otherwise, or not at all.
QJsonObject differing(const QJsonObject &one, const QJsonObject &other)
{
    QJsonObject rest;
    for (auto member = one.begin(); member != one.end(); ++member) {
        if (other.value(member.key()) != member.value())
            rest.insert(member.key(), member.value());
    }
    return rest;
}
} // namespace

QJsonObject settingsOf(const ApiKey &key)
{
    QJsonArray ranges;
    for (const IpRange &range : key.allowedIps)
        ranges.append(range.cidr());
    return {{u"name"_s, key.name},
            {u"environment"_s, toString(key.environment)},
            {u"status"_s, toString(key.status)},
            {u"allowed_ips"_s, ranges},
            {u"note"_s, key.note},
            {u"automation"_s, key.automation}};
}

KeyEvent keyEvent(const NamedAuditEvent &named)
{
    const AuditEvent &event = named.event;
    const QJsonObject before = fromText(event.before);
    const QJsonObject after = fromText(event.after);
    return {.id = event.id,
            .at = event.at,
            .action = event.action,
            .actor = {event.actorKind, event.actorId, named.actorName},
            .address = event.address,
            .details = {{u"before"_s, differing(before, after)}, {u"after"_s, differing(after, before)}}};
}

} // namespace Intrlume::Server
