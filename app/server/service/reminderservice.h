// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "server/mail/mail.h"

#include <atomic>
#include <mutex>

namespace Intrlume::Server {

class Store;
struct RotationDue;

//! Reminds owners by mail that keys are to be rotated: 14 days before, on the day, and weekly while they are overdue (the contract).
//! Once a day (UTC), one mail a workspace and owner that names all keys whose turn it is, and never two a day about the same key.
class ReminderService {
public:
    ReminderService(const Clock &clock, Mailer &mailer)
        : m_clock(clock)
        , m_mailer(mailer)
    {
    }

    bool isDue() const; //!< whether today's run has not begun; costs nothing
    //! Does nothing where it has run today already.
    void runDaily(Store &store);

private:
    void run(Store &store, const QDateTime &now);
    void remind(Store &store, const WorkspaceId &workspace, const QList<RotationDue> &due, const QDateTime &now);

    const Clock &m_clock;
    Mailer &m_mailer;
    std::atomic<qint64> m_lastDay = -1;
    std::mutex m_mutex;
    QList<Mail> m_unsent; // To owners whom no mail reached while it reached others; tried once more the next day.
};

} // namespace Intrlume::Server
