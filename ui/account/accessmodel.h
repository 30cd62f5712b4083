// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! The workspaces that the person belongs to, with their role in each and what it allows, in words.
class AccessModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

public:
    enum Role { TitleRole = Qt::UserRole + 1, DetailRole, OwnerRole, PermissionsRole, IdRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void show(const QList<Workspace> &workspaces);
    std::optional<Workspace> find(const QString &id) const;
    void retranslate(); //!< the language changed

private:
    QList<Workspace> m_workspaces;
};

} // namespace Intrlume::Ui
