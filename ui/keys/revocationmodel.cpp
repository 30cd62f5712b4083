// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "revocationmodel.h"

#include <QLocale>

#include <algorithm>

namespace Intrlume::Ui {

int RevocationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_revocation.regions.size());
}

QVariant RevocationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RegionStop &region = m_revocation.regions.at(index.row());
    const bool silent = isSilent(region, m_elapsed);
    switch (role) {
    case NameRole:
        return cityOf(region.region);
    case PhaseRole:
        return static_cast<int>(region.stopped ? Phase::Done : silent ? Phase::Failed : Phase::Running);
    case FractionRole:
        return fraction(region);
    case TimeTextRole:
        if (region.stopped) //: %1 is a time such as 0.4 s
            return tr("Stopped %1").arg(seconds(region.milliseconds));
        return silent ? tr("No answer in %1 s").arg(silentAfter / 1000) : tr("Stopping");
    default:
        return {};
    }
}

QHash<int, QByteArray> RevocationModel::roleNames() const
{
    return {{NameRole, "name"}, {PhaseRole, "phase"}, {FractionRole, "fraction"}, {TimeTextRole, "timeText"}};
}

void RevocationModel::setCities(const QList<Region> &regions)
{
    m_cities.clear();
    for (const Region &region : regions)
        m_cities.insert(region.id, region.city);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void RevocationModel::show(const Revocation &revocation, qint64 elapsed)
{
    const bool same = revocation.regions.size() == m_revocation.regions.size();
    if (!same)
        beginResetModel();
    m_revocation = revocation;
    m_elapsed = elapsed;
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString RevocationModel::cityOf(const QString &region) const
{
    return m_cities.value(region, region);
}

double RevocationModel::fraction(const RegionStop &region) const
{
    // While some still run, their bars keep a little room to grow; at the end the slowest one fills its bar.
    qint64 slowest = 1;
    for (const RegionStop &each : m_revocation.regions)
        slowest = std::max(slowest, each.milliseconds);
    const double scale =
        m_revocation.isComplete() ? static_cast<double>(slowest) : std::max(static_cast<double>(slowest), static_cast<double>(m_elapsed) * 1.22);
    return static_cast<double>(region.stopped ? region.milliseconds : m_elapsed) / std::max(1.0, scale);
}

QString RevocationModel::seconds(qint64 milliseconds)
{
    //: A short time in seconds, such as 1.1 s
    if (milliseconds > 0 && milliseconds < 100)
        return tr("%1 ms").arg(QLocale().toString(milliseconds)); // "0.0 s" would say nothing.
    return tr("%1 s").arg(QLocale().toString(static_cast<double>(std::max<qint64>(0, milliseconds)) / 1000, 'f', 1));
}

} // namespace Intrlume::Ui
