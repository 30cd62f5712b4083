// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/reminderservice.h"

#include "server/store/store.h"

#include <utility>

namespace Intrlume::Server {

namespace {
constexpr qint64 dayMs = 24 * 60 * 60 * 1000;
constexpr qint64 daysBefore = 14;
constexpr qint64 daysBetween = 7;
constexpr const char *about = "keys that are due";

qint64 dayOf(const QDateTime &time)
{
    return time.toMSecsSinceEpoch() / dayMs;
}

//! Whether a reminder's day has come since the last one. Whole days, so that keys due at different hours share one mail.
bool isTurnOf(const RotationDue &key, qint64 today)
{
    const qint64 due = dayOf(key.dueAt);
    if (today < due - daysBefore)
        return false;
    const qint64 turn = today < due ? due - daysBefore : due + (today - due) / daysBetween * daysBetween;
    return !key.remindedAt.isValid() || dayOf(key.remindedAt) < turn;
}
} // namespace

bool ReminderService::isDue() const
{
    return m_lastDay != dayOf(m_clock.now());
}

void ReminderService::runDaily(Store &store)
{
    const QDateTime now = m_clock.now();
    if (m_lastDay.exchange(dayOf(now)) == dayOf(now))
        return;
    const std::lock_guard lock(m_mutex);
    try {
        for (const Mail &mail : std::exchange(m_unsent, {}))
            m_mailer.deliver(mail, about);
        run(store, now);
    } catch (...) {
        m_lastDay = -1; // What was not reminded of is tried again; what was is written down.
        throw;
    }
}

void ReminderService::run(Store &store, const QDateTime &now)
{
    QList<RotationDue> batch;
    const auto remindBatch = [&] {
        if (!batch.isEmpty())
            remind(store, batch.constFirst().workspace, batch, now);
        batch.clear();
    };
    const qint64 today = dayOf(now);
    const QDateTime until = QDateTime::fromMSecsSinceEpoch((today + daysBefore + 1) * dayMs, Qt::UTC);
    for (const RotationDue &key : store.reminders.dueUntil(until)) {
        if (!isTurnOf(key, today))
            continue;
        if (!batch.isEmpty() && batch.constFirst().workspace != key.workspace)
            remindBatch();
        batch.append(key);
    }
    remindBatch();
}

void ReminderService::remind(Store &store, const WorkspaceId &workspace, const QList<RotationDue> &due, const QDateTime &now)
{
    QList<DueKey> keys;
    for (const RotationDue &one : due)
        keys.append({.name = one.name, .maskedKey = one.masked, .dueAt = one.dueAt, .overdue = dayOf(one.dueAt) < dayOf(now)});
    const QString name = store.workspaces.nameOf(workspace);
    bool told = false;
    QList<Mail> unsent;
    for (const Account &owner : store.workspaces.owners(workspace)) {
        const Mail mail = rotationReminderMail(owner.email, owner.fullName, name, keys);
        if (m_mailer.deliver(mail, about))
            told = true;
        else
            unsent.append(mail);
    }
    if (!told)
        return; // Tomorrow, then.
    m_unsent += unsent; // The others have theirs and need no second one.
    Transaction transaction(store.connection());
    for (const RotationDue &one : due)
        store.reminders.record(one.key, now);
    transaction.commit();
}

} // namespace Intrlume::Server
