// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/knownaccount.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! The accounts of this computer, the one at hand first. Holds values only.
class AccountsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AccountsViewModel")

public:
    enum Role { KeyRole = Qt::UserRole, NameRole, EmailRole, ServerRole, AccountIdRole, CurrentRole };

    using QAbstractListModel::QAbstractListModel;

    //! What tells \a account from the others.
    static QString keyOf(const Session::KnownAccount &account) { return account.server + u' ' + account.email; }

    //! \a current is the key of the account at hand; empty: nobody is signed in.
    void reset(QList<Session::KnownAccount> accounts, const QString &current);
    const QList<Session::KnownAccount> &accounts() const { return m_accounts; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QList<Session::KnownAccount> m_accounts;
    QString m_current;
};

} // namespace Intrlume::Ui
