// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"

namespace Intrlume::Server {

class Connection;

//! A key that is to be rotated before long, and when its owners were last told.
struct RotationDue {
    KeyId key;
    WorkspaceId workspace;
    QString name;
    QString masked;
    QDateTime dueAt;
    QDateTime remindedAt; //!< invalid: never
};

//! When the owners of a key were last reminded of its rotation.
class ReminderTable {
public:
    explicit ReminderTable(Connection &connection)
        : m_connection(connection)
    {
    }

    //! Keys that nobody has rotated or revoked and that are due until \a until, by workspace and then by time.
    QList<RotationDue> dueUntil(const QDateTime &until);
    void record(const KeyId &key, const QDateTime &at);

private:
    Connection &m_connection;
};

} // namespace Intrlume::Server
