// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/apikey.h"
#include "core/clock.h"

#include <QObject>
#include <QTimer>

namespace Intrlume::Ui {

//! Follows one revocation until every region has stopped the key, also after its dialog has closed. Keeps asking through
//! interruptions; only an answer that asking again cannot change ends it early.
class RevocationWatch : public QObject {
    Q_OBJECT

public:
    //! \a start is when the person asked, by this computer's clock.
    RevocationWatch(Api::Client &client, const Clock &clock, ApiKey key, const QDateTime &start, Revocation revocation, QObject *parent = nullptr);

    //! Begins asking; connect first.
    void follow();

    const ApiKey &key() const { return m_key; }
    const Revocation &revocation() const { return m_revocation; }
    const QDateTime &start() const { return m_start; }
    int stopped() const;
    int total() const { return static_cast<int>(m_revocation.regions.size()); }
    bool isOver() const { return m_revocation.isComplete() || m_gaveUp; }

    //! How long to wait after an answer that never came before asking again.
    void setRetryDelay(std::chrono::milliseconds delay) { m_retry.setInterval(delay); }

Q_SIGNALS:
    void changed();
    void over();

private:
    void ask();
    void take(const Result<Revocation> &answer);

    Api::Client &m_client;
    const Clock &m_clock;
    ApiKey m_key;
    QDateTime m_start;
    Revocation m_revocation;
    QTimer m_retry;
    bool m_gaveUp = false;
};

} // namespace Intrlume::Ui
