// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! The workspaces of the account at hand, with the person's role in each. Holds values only.
class WorkspacesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by ConsoleViewModel")

public:
    enum Role { WorkspaceIdRole = Qt::UserRole, NameRole, RoleNameRole, CurrentRole };

    using QAbstractListModel::QAbstractListModel;

    void reset(QList<Workspace> workspaces);
    //! Shows \a workspace as the one at hand, and takes in one that is new.
    void setCurrent(const Workspace &workspace);
    std::optional<Workspace> find(const QString &id) const;
    //! The one with that id, or else the first; nothing where there is none.
    std::optional<Workspace> findOrFirst(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QList<Workspace> m_workspaces;
    WorkspaceId m_current;
};

} // namespace Intrlume::Ui
