// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace.h"
#include "core/workspacerole.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! What the person who gives roles holds themselves: nobody gives more, and only owners make owners, whatever a role of the workspace's own allows.
struct Granter {
    QList<Permission> permissions;
    bool owner = false;

    static Granter in(const Workspace &workspace);
    bool mayGive(const WorkspaceRole &role) const;

    bool operator==(const Granter &) const = default;
};

//! The roles of a workspace to choose from or to look after, the built-in ones first. A role beyond what the person holds cannot be given.
class RolesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(int count READ count NOTIFY rolesChanged)

public:
    enum Role {
        RoleIdRole = Qt::UserRole + 1,
        NameRole,
        SummaryRole, //!< whom it suits and what for
        BuiltInRole,
        MembersRole,
        AllowedRole, //!< whether the person may give it
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(const QList<WorkspaceRole> &roles, const Granter &granter);
    void retranslate();

    int count() const { return static_cast<int>(m_roles.size()); }
    const QList<WorkspaceRole> &roles() const { return m_roles; }
    int indexOf(const QString &id) const; //!< -1: none
    bool isAllowed(int row) const;

Q_SIGNALS:
    void rolesChanged();

private:
    QList<WorkspaceRole> m_roles;
    Granter m_granter;
};

} // namespace Intrlume::Ui
