// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "servers/workspacesmodel.h"

#include "roletext.h"

namespace Intrlume::Ui {

void WorkspacesModel::reset(QList<Workspace> workspaces)
{
    beginResetModel();
    m_workspaces = std::move(workspaces);
    m_current = {};
    endResetModel();
}

void WorkspacesModel::setCurrent(const Workspace &workspace)
{
    beginResetModel();
    m_current = workspace.id;
    const auto same = [&workspace](const Workspace &known) { return known.id == workspace.id; };
    const auto found = std::find_if(m_workspaces.begin(), m_workspaces.end(), same);
    if (found == m_workspaces.end())
        m_workspaces.append(workspace);
    else
        *found = workspace;
    endResetModel();
}

std::optional<Workspace> WorkspacesModel::find(const QString &id) const
{
    for (const Workspace &workspace : m_workspaces) {
        if (workspace.id.toString() == id)
            return workspace;
    }
    return {};
}

std::optional<Workspace> WorkspacesModel::findOrFirst(const QString &id) const
{
    const std::optional<Workspace> found = find(id);
    return found || m_workspaces.isEmpty() ? found : m_workspaces.first();
}

int WorkspacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_workspaces.size());
}

QVariant WorkspacesModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Workspace &workspace = m_workspaces.at(index.row());
    switch (role) {
    case WorkspaceIdRole:
        return workspace.id.toString();
    case NameRole:
        return workspace.name;
    case RoleNameRole:
        return workspace.customRoleName.isEmpty() ? roleText(workspace.role) : workspace.customRoleName;
    case CurrentRole:
        return workspace.id == m_current;
    }
    return {};
}

QHash<int, QByteArray> WorkspacesModel::roleNames() const
{
    return {{WorkspaceIdRole, "workspaceId"}, {NameRole, "name"}, {RoleNameRole, "roleName"}, {CurrentRole, "current"}};
}

} // namespace Intrlume::Ui
