// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/keytable.h"
#include "server/store/statement.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qint64 dayMs = 24 * 60 * 60 * 1000;
constexpr int daysAhead = 14; // The contract: from here on a person is reminded.

//! The conditions that every count shares, with their values in order.
struct Scope {
    QString sql;
    QList<QVariant> values;
};

Scope scopeOf(const WorkspaceId &workspace, const KeyCountsFilter &filter)
{
    Scope scope{u" WHERE workspace_id = ?"_s, {workspace.toString()}};
    if (!filter.automationToo)
        scope.sql += u" AND automation = 0"_s;
    if (filter.environment) {
        scope.sql += u" AND environment = ?"_s;
        scope.values.append(toString(*filter.environment));
    }
    return scope;
}

//! Reads the one row of a count. Numbers of ours only are in \a columns and \a condition.
class Count {
public:
    Count(Connection &connection, const QString &columns, const Scope &scope, const QString &condition)
        : m_query(connection, u"SELECT "_s + columns + u" FROM api_keys"_s + scope.sql + condition)
    {
        for (const QVariant &value : scope.values)
            m_query.bind(value);
        m_found = m_query.next();
    }
    qint64 at(int column) const { return m_found ? m_query.number(column) : 0; }
    const Statement *row() const { return m_found ? &m_query : nullptr; }

private:
    Statement m_query;
    bool m_found = false;
};
} // namespace

KeyCounts KeyTable::counts(const WorkspaceId &workspace, const KeyCountsFilter &filter, const QDateTime &now)
{
    const Scope scope = scopeOf(workspace, filter);
    const QString present = QString::number(now.toMSecsSinceEpoch());
    const QString soon = QString::number(now.toMSecsSinceEpoch() + daysAhead * dayMs);
    const QString drafted = QString::number(now.toMSecsSinceEpoch() - filter.rotationDays * dayMs);
    const QString working = u" AND revoked_at IS NULL AND (ends_at IS NULL OR ends_at > %1)"_s.arg(present);
    const Count keys(m_connection,
                     u"TOTAL(paused = 0 AND ends_at IS NULL), TOTAL(paused = 1), TOTAL(paused = 0 AND ends_at IS NOT NULL),"
                     " TOTAL(environment = 'live'), TOTAL(environment = 'test'), TOTAL(ends_at IS NULL AND rotation_due_at <= %1),"
                     " TOTAL(ends_at IS NULL AND rotation_due_at > %1 AND rotation_due_at <= %2), TOTAL(ends_at IS NULL AND created_at <= %3)"_s.arg(
                         present, soon, drafted),
                     scope, working);
    KeyCounts counts{.active = keys.at(0), .paused = keys.at(1), .ending = keys.at(2)};
    counts.live = keys.at(3);
    counts.test = keys.at(4);
    counts.overdue = keys.at(5);
    counts.dueSoon = keys.at(6);
    if (filter.rotationDays > 0)
        counts.asIf = KeyCounts::Draft{filter.rotationDays, keys.at(7)};
    // Every key is in one of the four: counting all is cheaper than finding those that are revoked.
    counts.revoked = Count(m_connection, u"COUNT(*)"_s, scope, {}).at(0) - counts.active - counts.paused - counts.ending;
    counts.unlimitedLive = Count(m_connection, u"COUNT(*)"_s, scope, working + u" AND environment = 'live' AND allowed_ips = '[]'"_s).at(0);
    const Count first(m_connection, u"id, name, rotation_due_at"_s, scope,
                      u" AND revoked_at IS NULL AND ends_at IS NULL AND rotation_due_at <= %1 ORDER BY rotation_due_at, id LIMIT 1"_s.arg(present));
    if (const Statement *row = first.row())
        counts.firstOverdue = KeyCounts::Overdue{KeyId(row->text(0)), row->text(1), row->time(2)};
    return counts;
}

} // namespace Intrlume::Server
