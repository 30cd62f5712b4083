// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! Lines of words with a second word and an icon: ranges, addresses, a history. Holds values only.
class LinesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

public:
    struct Line {
        QString text;
        QString detail;
        QString icon = {};
        QString exact = {}; //!< the time to the second, for a tooltip
        bool operator==(const Line &) const = default;
    };
    enum Role { TextRole = Qt::UserRole + 1, DetailRole, IconRole, ExactRole };

    using QAbstractListModel::QAbstractListModel;

    void replace(const QList<Line> &lines);
    void append(const QList<Line> &lines);
    const QList<Line> &lines() const { return m_lines; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QList<Line> m_lines;
};

} // namespace Intrlume::Ui
