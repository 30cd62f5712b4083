// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <mutex>

namespace Intrlume::Server {

//! Wakes long polls when what they wait for changes. A poll takes the topic's ticket before it reads, so that a change between
//! reading and waiting wakes it too.
class Notifier {
public:
    using Wake = std::function<void()>;

    quint64 ticket(const QString &topic) const;
    void notify(const QString &topic);

    //! Calls \a wake once, from whichever thread: at the next notify(), or at once where the ticket is out of date or everything stops.
    //! Returns a number for cancel().
    quint64 wait(const QString &topic, quint64 ticket, const Wake &wake);
    void cancel(const QString &topic, quint64 waiter);

    //! Wakes everyone, and from now on at once: the server drains.
    void stop();

private:
    struct Topic {
        quint64 version = 0;
        QHash<quint64, Wake> waiters;
    };

    mutable std::mutex m_mutex;
    QHash<QString, Topic> m_topics;
    quint64 m_floor = 0; // The version of every topic that is not in the table.
    quint64 m_number = 0; // Counts versions and waiters alike.
    bool m_stopping = false;
};

} // namespace Intrlume::Server
