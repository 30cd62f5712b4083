// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/audittrail.h"

#include "server/service/crypto.h"
#include "server/store/store.h"

#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString kindOf(const Caller &caller)
{
    switch (caller.kind) {
    case Caller::Kind::Anonymous:
        return u"anonymous"_s;
    case Caller::Kind::Person:
        return u"person"_s;
    case Caller::Kind::Key:
        return u"key"_s;
    case Caller::Kind::System:
        return u"system"_s;
    }
    Q_UNREACHABLE();
}

QString idOf(const Caller &caller)
{
    return caller.kind == Caller::Kind::Key ? caller.key.toString() : caller.account.toString();
}

void addField(QByteArray &text, const QByteArray &field)
{
    const quint32 length = qToBigEndian(static_cast<quint32>(field.size()));
    text.append(reinterpret_cast<const char *>(&length), sizeof length);
    text.append(field);
}
} // namespace

void audit(Store &store, const CallContext &context, const QDateTime &now, const AuditEntry &entry)
{
    AuditEvent event{.id = newId<EventId>(now),
                     .workspace = entry.workspace,
                     .at = now,
                     .actorKind = kindOf(context.caller),
                     .actorId = idOf(context.caller),
                     .action = entry.action,
                     .target = entry.target,
                     .before = compact(entry.before),
                     .after = compact(entry.after),
                     .address = context.address,
                     .device = context.device,
                     .requestId = context.requestId,
                     .previousHash = store.audit.lastHash(),
                     .hash = {}};
    event.hash = auditHash(event);
    store.audit.insert(event);
}

QByteArray auditHash(const AuditEvent &event)
{
    QByteArray text;
    for (const QByteArray &field :
         {event.previousHash, event.id.toString().toUtf8(), event.workspace.toUtf8(), QByteArray::number(event.at.toMSecsSinceEpoch()),
          event.actorKind.toUtf8(), event.actorId.toUtf8(), event.action.toUtf8(), event.target.toUtf8(), event.before.toUtf8(), event.after.toUtf8(),
          event.address.toUtf8(), event.device.toUtf8(), event.requestId.toUtf8()})
        addField(text, field);
    return sha256(text);
}

qint64 firstBrokenLink(const QList<AuditEvent> &events)
{
    QByteArray previous;
    for (const AuditEvent &event : events) {
        if (event.previousHash != previous || event.hash != auditHash(event))
            return event.sequence;
        previous = event.hash;
    }
    return 0;
}

} // namespace Intrlume::Server
