// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/keyusage.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! The addresses that a draft of ranges would refuse: each with how often and when it used the key last.
class RefusedModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the dialog")

public:
    enum Role { AddressRole = Qt::UserRole + 1, CallsRole, LastRole, SpokenRole };

    explicit RefusedModel(const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(const QList<SourceUse> &refused);

private:
    const Clock &m_clock;
    QList<SourceUse> m_refused;
};

} // namespace Intrlume::Ui
