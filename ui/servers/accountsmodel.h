// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! An account that was signed in to on this computer and can be gone back to. Holds no secret.
struct KnownAccount {
    QString server; //!< what the session calls it: an address, or "this-computer"
    QString email;
    QString name;
    QString id;

    QString key() const { return server + u' ' + email; }
    bool operator==(const KnownAccount &) const = default;
};

//! The accounts of this computer, the one at hand first. Holds values only.
class AccountsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AccountsViewModel")

public:
    enum Role { KeyRole = Qt::UserRole, NameRole, EmailRole, ServerRole, AccountIdRole, CurrentRole };

    using QAbstractListModel::QAbstractListModel;

    //! \a current is the key of the account at hand; empty: nobody is signed in.
    void reset(QList<KnownAccount> accounts, const QString &current);
    const QList<KnownAccount> &accounts() const { return m_accounts; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QList<KnownAccount> m_accounts;
    QString m_current;
};

} // namespace Intrlume::Ui
