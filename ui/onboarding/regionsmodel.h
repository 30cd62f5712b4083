// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/region.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Intrlume::Ui {

//! The regions of a server as cards, with how far each is. Holds values only; it measures nothing.
class RegionsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by CreateWorkspaceViewModel")

public:
    enum Role { RegionIdRole = Qt::UserRole, CityRole, AboutRole, MeasurementRole, LatencyRole, StrengthRole, IsRecommendedRole, IsChosenRole };

    //! The order of RegionCard.Phase in QML.
    enum class Measurement { Measuring, Measured, Failed };

    using QAbstractListModel::QAbstractListModel;

    void reset(QList<Region> regions);
    const QList<Region> &regions() const { return m_regions; }

    //! Every region is being measured again.
    void startMeasuring();
    //! \a milliseconds is the median of a region's pings; nothing where it did not answer.
    void setLatency(const QString &regionId, std::optional<int> milliseconds);
    bool isMeasured() const; //!< whether every region answered or failed

    void setChosen(const QString &regionId);
    const QString &chosen() const { return m_chosen; }

    //! The nearest of the regions that are meant for \a country (ISO 3166-1), or of all where none is; empty until those
    //! are measured. Differences below 5 ms are noise: then the server's order decides.
    QString recommendation(const QString &country) const;
    void setRecommended(const QString &regionId);

    //! The language changed: what C++ words is worded again.
    void retranslate() { changed({AboutRole, LatencyRole}); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Latency {
        Measurement state = Measurement::Measuring;
        int milliseconds = 0;
    };

    void changed(const QList<int> &roles);

    QList<Region> m_regions;
    QList<Latency> m_latencies;
    QString m_chosen;
    QString m_recommended;
};

} // namespace Intrlume::Ui
