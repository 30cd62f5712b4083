// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"

#include <QList>

namespace Intrlume::Server {

class Connection;

//! One row of the audit log. Texts only: what is hashed is exactly what is stored.
struct AuditEvent {
    qint64 sequence = 0;
    EventId id;
    QString workspace; //!< empty for what concerns no workspace
    QDateTime at;
    QString actorKind; //!< person, key, system or anonymous
    QString actorId;
    QString action; //!< dotted, such as "api_key.generated"
    QString target;
    QString before; //!< JSON
    QString after; //!< JSON
    QString address;
    QString device;
    QString requestId;
    QByteArray previousHash;
    QByteArray hash;
};

//! An event with the present name of who did it.
struct NamedAuditEvent {
    AuditEvent event;
    QString actorName; //!< of an account or a key; empty for the others
};

//! The audit log: append and read. The database itself refuses to change or delete a row.
class AuditTable {
public:
    explicit AuditTable(Connection &connection)
        : m_connection(connection)
    {
    }

    QByteArray lastHash(); //!< empty before the first row
    void insert(const AuditEvent &event);
    QList<AuditEvent> all();
    bool has(const QString &action, const QString &target);
    //! What happened to one thing, newest first, only what came before the event \a before (empty: from the newest).
    QList<NamedAuditEvent> of(const QString &workspace, const QString &target, const QString &before, int limit);

private:
    Connection &m_connection;
};

} // namespace Intrlume::Server
