// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/invitation.h"
#include "core/workspace.h"
#include "requeststate.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! The last, optional step of the first start (DESIGN 5.4): rows of an address and a role. A list pasted into one row becomes rows.
class InviteTeamViewModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the console")

    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QStringList roleNames READ roleNamesForChoice NOTIFY wordsChanged)
    Q_PROPERTY(QString submitText READ submitText NOTIFY changed)
    Q_PROPERTY(bool canSubmit READ canSubmit NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    enum Role { EmailRole = Qt::UserRole + 1, ChoiceRole, ErrorRole };

    explicit InviteTeamViewModel(Api::Client &client, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void start(const Workspace &workspace);
    void reset();
    void retranslate();

    Q_INVOKABLE void setEmail(int row, const QString &text);
    Q_INVOKABLE void leaveEmail(int row); //!< says what is wrong with it
    Q_INVOKABLE void setChoice(int row, int choice);
    Q_INVOKABLE void addRow();
    Q_INVOKABLE void removeRow(int row);
    Q_INVOKABLE void send();
    Q_INVOKABLE void skip();

    int count() const { return static_cast<int>(m_rows.size()); }
    static QStringList roleNamesForChoice(); //!< without Owner: that asks for the password, and is for later
    QString submitText() const; //!< "Send 2 invitations"
    bool canSubmit() const { return !m_busy && wanted() > 0; }
    bool isBusy() const { return m_busy; }
    QString errorText() const { return m_errorText; }

Q_SIGNALS:
    void changed();
    void wordsChanged();
    void finished(const QString &text); //!< \a text: what was sent; empty where nothing was

private:
    struct Row {
        QString email;
        int choice = 0;
        QString error;
    };

    int wanted() const; // Rows with something in them.
    void spread(const QStringList &addresses);
    int rowWith(const QString &email, int end) const;
    bool check(int row);
    void take(const Result<QList<InvitationResult>> &answer);

    Api::Client &m_client;
    Workspace m_workspace;
    QList<Row> m_rows;
    QString m_errorText;
    int m_sent = 0;
    int m_latest = 0;
    bool m_busy = false;
};

} // namespace Intrlume::Ui
