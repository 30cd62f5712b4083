// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "refusedmodel.h"

#include "keys/keytext.h"
#include "keys/keyusetext.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

RefusedModel::RefusedModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

int RefusedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_refused.size());
}

QVariant RefusedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SourceUse &source = m_refused.at(index.row());
    switch (role) {
    case AddressRole:
        return source.ip;
    case CallsRole:
        return KeyUseText::calls(source.uses);
    case LastRole:
        return KeyText::ago(source.lastUsedAt, m_clock.now());
    case SpokenRole:
        //: For screen readers; %1 is an address, %2 such as "12 calls", %3 such as "3 min ago"
        return tr("%1, %2, last %3").arg(source.ip, KeyUseText::calls(source.uses), KeyUseText::agoInSentence(source.lastUsedAt, m_clock.now()));
    default:
        return {};
    }
}

QHash<int, QByteArray> RefusedModel::roleNames() const
{
    return {{AddressRole, "address"}, {CallsRole, "calls"}, {LastRole, "last"}, {SpokenRole, "spoken"}};
}

void RefusedModel::show(const QList<SourceUse> &refused)
{
    beginResetModel();
    m_refused = refused;
    endResetModel();
}

} // namespace Intrlume::Ui
