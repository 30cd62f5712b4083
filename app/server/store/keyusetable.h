// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "core/keyusage.h"

namespace Intrlume::Server {

class Connection;

//! What one address did with a key on one day.
struct SourceDay {
    QString ip;
    qint64 day = 0; //!< since 1970
    qint64 uses = 0;
    QDateTime lastUsedAt;
};

//! Who uses a key and how much: by hour for a day, by address for 30 days.
class KeyUseTable {
public:
    static constexpr int mostSources = 1000; //!< addresses a key
    static constexpr int daysKept = 30;

    explicit KeyUseTable(Connection &connection)
        : m_connection(connection)
    {
    }

    //! Beyond the most, the longest unused ones are forgotten by forgetBeyondMost(), or at once where many come together.
    void addSources(const KeyId &key, const QList<SourceDay> &sources);
    QList<HourlyUses> hours(const KeyId &key, const QDateTime &now); //!< the last 24, oldest first, zeros included
    qint64 refusedInADay(const KeyId &key, const QDateTime &now); //!< calls of the last 24 hours
    QList<SourceUse> sources(const KeyId &key, const QDateTime &now, int limit); //!< of the last 30 days, newest first
    qint64 sourcesTotal(const KeyId &key, const QDateTime &now);
    void forgetBefore(const QDateTime &time);
    void forgetBeyondMost();

private:
    void keepMost(const KeyId &key);

    Connection &m_connection;
};

} // namespace Intrlume::Server
