// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/apikey.h"
#include "core/clock.h"
#include "core/keycounts.h"
#include "core/page.h"
#include "core/workspace.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Intrlume::Ui {

//! After how many days keys are due for rotation: what another choice would make overdue before it is saved, and the due dates as a
//! calendar file.
class RotationPolicyViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QList<QString> choiceNames READ choiceNames NOTIFY changed)
    Q_PROPERTY(int choice READ choice WRITE setChoice NOTIFY changed)
    Q_PROPERTY(QString effectText READ effectText NOTIFY changed)
    Q_PROPERTY(bool unchanged READ isUnchanged NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool exporting READ isExporting NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(QString exportedText READ exportedText NOTIFY changed)
    Q_PROPERTY(QUrl suggestedFile READ suggestedFile NOTIFY changed)
    Q_PROPERTY(bool remindsHere READ remindsHere WRITE setRemindsHere NOTIFY remindsHereChanged)

public:
    RotationPolicyViewModel(Api::Client &client, const Clock &clock, QObject *parent = nullptr);

    void setWorkspace(const Workspace &workspace) { m_workspace = workspace; }
    void begin();
    void reset();
    Q_INVOKABLE void submit();
    Q_INVOKABLE void close(); //!< not while it saves
    //! Writes the days on which keys are due to an iCalendar file.
    Q_INVOKABLE void exportCalendar(const QUrl &file);

    bool isOpen() const { return m_open; }
    static QStringList choiceNames(); //!< "30 days", …
    int choice() const { return m_choice; }
    void setChoice(int choice);
    QString effectText() const; //!< "2 more keys become overdue."
    bool isUnchanged() const;
    bool isBusy() const { return m_busy; }
    bool isExporting() const { return m_exporting; }
    QString errorText() const { return m_errorText; }
    QString exportedText() const; //!< "Saved to ~/rotation.ics"
    QUrl suggestedFile() const;
    bool remindsHere() const { return m_remindsHere; } //!< whether this computer's desktop tells, too; applies at once
    void setRemindsHere(bool reminds);

Q_SIGNALS:
    void changed();
    void saved(const Intrlume::Workspace &workspace);
    void remindsHereChanged();

private:
    void ask();
    void take(const Result<Workspace> &answer);
    void refetch();
    void fetchKeys();
    void write();

    Api::Client &m_client;
    const Clock &m_clock;
    Workspace m_workspace;
    std::optional<KeyCounts> m_counts; // Of the choice that it names.
    QList<ApiKey> m_keys; // On their way into a calendar.
    Cursor m_next;
    QString m_file;
    QString m_errorText;
    int m_choice = 0;
    int m_latest = 0;
    int m_exportTicket = 0;
    bool m_open = false;
    bool m_busy = false;
    bool m_exporting = false;
    bool m_exported = false;
    bool m_remindsHere = true;
};

} // namespace Intrlume::Ui
