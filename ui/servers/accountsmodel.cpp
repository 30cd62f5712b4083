// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "servers/accountsmodel.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

void AccountsModel::reset(QList<Session::KnownAccount> accounts, const QString &current)
{
    std::stable_partition(accounts.begin(), accounts.end(), [&current](const Session::KnownAccount &account) { return keyOf(account) == current; });
    beginResetModel();
    m_accounts = std::move(accounts);
    m_current = current;
    endResetModel();
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Session::KnownAccount &account = m_accounts.at(index.row());
    switch (role) {
    case KeyRole:
        return keyOf(account);
    case NameRole:
        return account.name.isEmpty() ? account.email.section(u'@', 0, 0) : account.name;
    case EmailRole:
        return account.email;
    case ServerRole:
        return account.server == u"this-computer" ? tr("This computer") : QUrl(account.server).authority();
    case AccountIdRole:
        return account.id.toString();
    case CurrentRole:
        return keyOf(account) == m_current;
    }
    return {};
}

QHash<int, QByteArray> AccountsModel::roleNames() const
{
    return {{KeyRole, "key"},       {NameRole, "name"},           {EmailRole, "email"},
            {ServerRole, "server"}, {AccountIdRole, "accountId"}, {CurrentRole, "current"}};
}

} // namespace Intrlume::Ui
