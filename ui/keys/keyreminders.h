// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/apikey.h"
#include "core/clock.h"
#include "core/page.h"
#include "core/workspace.h"
#include "desktop.h"
#include "preferences.h"

#include <QTimer>

namespace Intrlume::Ui {

//! Reminds owners on their desktop of keys that are due: 14 days before, on the day, and each week while a key is overdue (contract,
//! "Reminders"). Each step of each key is told once on this computer, also after a restart.
class KeyReminders : public QObject {
    Q_OBJECT

public:
    KeyReminders(Api::Client &client, const Clock &clock, Desktop &desktop, Preferences &preferences, QObject *parent = nullptr);

    //! Looks a little later, when the window has what it needs, and then every hour.
    void setWorkspace(const Workspace &workspace);
    void stop();
    //! Whether notices name no key and no workspace: the window is covered, and the desktop shows them to whoever is there.
    void setDiscreet(bool discreet) { m_discreet = discreet; }
    void check();

    //! Which step \a key is at: "soon", "today", "overdue-0" for the first week and so on; empty where it needs nothing.
    static QString stepOf(const ApiKey &key, const QDateTime &now);

Q_SIGNALS:
    //! The person chose the notice: the page to show is the one with the keys, and \a keyId the one it is about, or empty for several.
    void opened(const QString &keyId);

private:
    void take(const Result<Page<ApiKey>> &page);
    void tell(const QList<ApiKey> &keys, bool more);
    void noticeOpened(const QString &id);

    Api::Client &m_client;
    const Clock &m_clock;
    Desktop &m_desktop;
    Preferences &m_preferences;
    Workspace m_workspace;
    QTimer m_next;
    bool m_discreet = false;
    int m_latest = 0;
};

} // namespace Intrlume::Ui
