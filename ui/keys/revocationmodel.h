// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"
#include "core/region.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! The regions of one revocation: how far each is, on one time scale.
class RevocationModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the dialog")

public:
    enum Role { NameRole = Qt::UserRole + 1, PhaseRole, FractionRole, TimeTextRole };
    //! The order of ProgressRow.Phase in QML.
    enum class Phase { Waiting, Running, Done, Failed };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setCities(const QList<Region> &regions);
    //! \a elapsed milliseconds since the person asked.
    void show(const Revocation &revocation, qint64 elapsed);
    QString cityOf(const QString &region) const; //!< the id itself where the city is not known

    static bool isSilent(const RegionStop &region, qint64 elapsed) { return !region.stopped && elapsed >= silentAfter; }
    static QString seconds(qint64 milliseconds); //!< "1.1 s"
    static constexpr qint64 silentAfter = 10'000; // After so long without a word a region counts as silent (DESIGN 5.15).

private:
    double fraction(const RegionStop &region) const;

    Revocation m_revocation;
    QHash<QString, QString> m_cities;
    qint64 m_elapsed = 0;
};

} // namespace Intrlume::Ui
