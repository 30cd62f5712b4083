// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/account.h"
#include "core/clock.h"
#include "core/page.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Intrlume::Ui {

//! Where the account is signed in: this computer first. Signs out one device or all others, and asks before.
class DevicesViewModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString questionError READ questionError NOTIFY changed)

public:
    enum Role { IdRole = Qt::UserRole + 1, NameRole, DetailRole, CurrentRole };

    DevicesViewModel(Api::Client &client, const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void askToEnd(const QString &sessionId);
    Q_INVOKABLE void askToEndOthers();
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void cancel(); //!< not while it works
    void reset();
    void retranslate(); //!< the language changed

    int count() const { return static_cast<int>(m_sessions.size()); }
    bool isLoading() const { return m_loading; }
    QString errorText() const { return m_errorText; }
    bool isAsking() const { return m_asked.has_value(); }
    QString question() const; //!< "Sign out Reception PC?"
    bool isBusy() const { return m_busy; }
    QString questionError() const { return m_questionError; }

Q_SIGNALS:
    void changed();

private:
    void take(const Result<QList<SessionInfo>> &sessions);
    void ended(const Result<Api::Nothing> &answer);

    Api::Client &m_client;
    const Clock &m_clock;
    QList<SessionInfo> m_sessions;
    std::optional<SessionId> m_asked; // An empty id: all others.
    QString m_errorText;
    QString m_questionError;
    int m_latest = 0;
    bool m_loading = false;
    bool m_busy = false;
};

} // namespace Intrlume::Ui
