// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspacerole.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! Which role may do what: a row for each permission, a cell for each role, and what would change between two of them.
class PermissionMatrix : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(QStringList roles READ roles NOTIFY rolesChanged)
    Q_PROPERTY(int from READ from NOTIFY rolesChanged)
    Q_PROPERTY(int to READ to NOTIFY rolesChanged)

public:
    enum Role {
        TextRole = Qt::UserRole + 1,
        GroupRole, //!< the heading that this row begins; empty: none
        CellsRole, //!< a Cell for each of \c roles
        ChangedRole, //!< whether this row is different between the two roles
    };
    enum Cell { No, Yes, Lost, Gained };
    Q_ENUM(Cell)

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    //! \a from and \a to are places in \a roles; alike where nothing changes.
    void show(const QList<WorkspaceRole> &roles, int from, int to);
    void retranslate();

    QStringList roles() const;
    int from() const { return m_from; }
    int to() const { return m_to; }

Q_SIGNALS:
    void rolesChanged();

private:
    struct Line {
        Permission permission = Permission::AgentsRead;
        QString group;
    };

    Cell cell(Permission permission, int role) const;
    static QList<Line> makeLines();

    QList<Line> m_lines;
    QList<WorkspaceRole> m_roles;
    int m_from = 0;
    int m_to = 0;
};

} // namespace Intrlume::Ui
