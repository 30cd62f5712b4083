// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "onboarding/regionsmodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {

constexpr int noiseMilliseconds = 5;

QString countryName(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    const QLocale local(QLocale().language(), territory);
    // A name in the window's language exists only for countries that speak it; English is known everywhere.
    if (local.territory() == territory && local.language() == QLocale().language() && !local.nativeTerritoryName().isEmpty())
        return local.nativeTerritoryName();
    return QLocale::territoryToString(territory);
}

int barsFor(int milliseconds)
{
    return milliseconds < 30 ? 4 : milliseconds < 80 ? 3 : milliseconds < 160 ? 2 : 1;
}

} // namespace

void RegionsModel::reset(QList<Region> regions)
{
    beginResetModel();
    m_regions = std::move(regions);
    m_latencies = QList<Latency>(m_regions.size());
    const auto known = [this](const QString &id) {
        return std::any_of(m_regions.cbegin(), m_regions.cend(), [&id](const Region &region) { return region.id == id; });
    };
    if (!known(m_chosen))
        m_chosen.clear();
    if (!known(m_recommended))
        m_recommended.clear();
    endResetModel();
}

void RegionsModel::startMeasuring()
{
    m_latencies.fill(Latency{});
    changed({MeasurementRole, LatencyRole, StrengthRole});
}

void RegionsModel::setLatency(const QString &regionId, std::optional<int> milliseconds)
{
    for (qsizetype row = 0; row < m_regions.size(); ++row) {
        if (m_regions.at(row).id == regionId)
            m_latencies[row] = {milliseconds ? Measurement::Measured : Measurement::Failed, milliseconds.value_or(0)};
    }
    changed({MeasurementRole, LatencyRole, StrengthRole});
}

bool RegionsModel::isMeasured() const
{
    return std::none_of(m_latencies.cbegin(), m_latencies.cend(), [](const Latency &latency) { return latency.state == Measurement::Measuring; });
}

void RegionsModel::setChosen(const QString &regionId)
{
    m_chosen = regionId;
    changed({IsChosenRole});
}

QString RegionsModel::recommendation(const QString &country) const
{
    const bool meant = std::any_of(m_regions.cbegin(), m_regions.cend(), [&](const Region &region) { return region.optimisedFor.contains(country); });
    qsizetype best = -1;
    for (qsizetype row = 0; row < m_regions.size(); ++row) {
        if (meant && !m_regions.at(row).optimisedFor.contains(country))
            continue;
        if (m_latencies.at(row).state == Measurement::Measuring)
            return {};
        if (m_latencies.at(row).state == Measurement::Failed)
            continue;
        if (best < 0 || m_latencies.at(row).milliseconds + noiseMilliseconds <= m_latencies.at(best).milliseconds)
            best = row;
    }
    return best < 0 ? QString() : m_regions.at(best).id;
}

void RegionsModel::setRecommended(const QString &regionId)
{
    m_recommended = regionId;
    changed({IsRecommendedRole});
}

int RegionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_regions.size());
}

QVariant RegionsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Region &region = m_regions.at(index.row());
    const Latency &latency = m_latencies.at(index.row());
    switch (role) {
    case RegionIdRole:
        return region.id;
    case CityRole:
        return region.city;
    case AboutRole:
        //: %1 is a country
        return region.optimisedFor.isEmpty() ? countryName(region.country) : tr("Optimised for %1").arg(countryName(region.optimisedFor.first()));
    case MeasurementRole:
        return static_cast<int>(latency.state);
    case LatencyRole:
        //: Milliseconds
        return latency.state == Measurement::Measured ? tr("%1 ms").arg(latency.milliseconds) : QString();
    case StrengthRole:
        return latency.state == Measurement::Measured ? barsFor(latency.milliseconds) : 0;
    case IsRecommendedRole:
        return region.id == m_recommended;
    case IsChosenRole:
        return region.id == m_chosen;
    }
    return {};
}

QHash<int, QByteArray> RegionsModel::roleNames() const
{
    return {{RegionIdRole, "regionId"},           {CityRole, "city"},        {AboutRole, "about"},
            {MeasurementRole, "measurement"},     {LatencyRole, "latency"},  {StrengthRole, "strength"},
            {IsRecommendedRole, "isRecommended"}, {IsChosenRole, "isChosen"}};
}

void RegionsModel::changed(const QList<int> &roles)
{
    if (!m_regions.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_regions.size()) - 1), roles);
}

} // namespace Intrlume::Ui
