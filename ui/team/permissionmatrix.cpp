// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/permissionmatrix.h"

#include "roletext.h"
#include "team/teamtext.h"

namespace Intrlume::Ui {

QList<PermissionMatrix::Line> PermissionMatrix::makeLines()
{
    QList<Line> lines;
    for (const PermissionGroup &group : permissionGroups()) {
        for (const Permission permission : group.permissions)
            lines.append({permission, permission == group.permissions.first() ? group.title : QString()});
    }
    return lines;
}

int PermissionMatrix::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

PermissionMatrix::Cell PermissionMatrix::cell(Permission permission, int role) const
{
    const bool has = m_roles.at(role).permissions.contains(permission);
    if (role != m_to || m_from == m_to)
        return has ? Yes : No;
    const bool had = m_roles.at(m_from).permissions.contains(permission);
    return had == has ? (has ? Yes : No) : has ? Gained : Lost;
}

QVariant PermissionMatrix::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case TextRole:
        return permissionText(line.permission);
    case GroupRole:
        return line.group;
    case CellsRole: {
        QList<int> cells;
        for (int place = 0; place < m_roles.size(); ++place)
            cells.append(cell(line.permission, place));
        return QVariant::fromValue(cells);
    }
    case ChangedRole: {
        const Cell at = cell(line.permission, m_to);
        return at == Lost || at == Gained;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> PermissionMatrix::roleNames() const
{
    return {{TextRole, "text"}, {GroupRole, "group"}, {CellsRole, "cells"}, {ChangedRole, "changed"}};
}

void PermissionMatrix::show(const QList<WorkspaceRole> &roles, int from, int to)
{
    beginResetModel();
    m_lines = roles.isEmpty() ? QList<Line>() : makeLines();
    m_roles = roles;
    m_from = from;
    m_to = to;
    endResetModel();
    Q_EMIT rolesChanged();
}

void PermissionMatrix::retranslate()
{
    show(QList<WorkspaceRole>(m_roles), m_from, m_to);
}

QStringList PermissionMatrix::roles() const
{
    QStringList names;
    for (const WorkspaceRole &role : m_roles)
        names.append(memberRoleText(role.id, role.name));
    return names;
}

} // namespace Intrlume::Ui
