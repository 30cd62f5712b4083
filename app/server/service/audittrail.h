// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/service/caller.h"

namespace Intrlume::Server {

class Store;
struct AuditEvent;

//! What happened to what. \a before and \a after hold what changed, never a secret or a token.
struct AuditEntry {
    QString action; //!< dotted, such as "api_key.generated"
    QString target; //!< an id
    QString workspace = {};
    QJsonObject before = {};
    QJsonObject after = {};
};

//! Appends to the audit log, chained to the row before. Call it inside the transaction of the change itself.
void audit(Store &store, const CallContext &context, const QDateTime &now, const AuditEntry &entry);

//! The hash a row must have: over every field and the hash before, each preceded by its length.
QByteArray auditHash(const AuditEvent &event);

//! The sequence number of the first row that does not fit the chain, or 0.
qint64 firstBrokenLink(const QList<AuditEvent> &events);

} // namespace Intrlume::Server
