// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/rolesmodel.h"

#include "roletext.h"
#include "team/teamtext.h"

#include <algorithm>

namespace Intrlume::Ui {

Granter Granter::in(const Workspace &workspace)
{
    return {.permissions = workspace.permissions, .owner = workspace.role == Role::Owner && workspace.customRole.isEmpty()};
}

bool Granter::mayGive(const WorkspaceRole &role) const
{
    return (owner || role.id != toString(Role::Owner)) && includes(permissions, role.permissions);
}

int RolesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RolesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const WorkspaceRole &shown = m_roles.at(index.row());
    switch (role) {
    case RoleIdRole:
        return shown.id;
    case NameRole:
    case Qt::DisplayRole:
        return memberRoleText(shown.id, shown.name);
    case SummaryRole: {
        const std::optional<Intrlume::Role> builtIn = roleFromString(shown.id);
        return builtIn ? roleSummary(*builtIn) : shown.description;
    }
    case BuiltInRole:
        return shown.builtIn;
    case MembersRole:
        return shown.members;
    case AllowedRole:
        return isAllowed(index.row());
    default:
        return {};
    }
}

QHash<int, QByteArray> RolesModel::roleNames() const
{
    return {{RoleIdRole, "roleId"},   {NameRole, "name"},       {SummaryRole, "summary"},
            {BuiltInRole, "builtIn"}, {MembersRole, "members"}, {AllowedRole, "allowed"}};
}

void RolesModel::show(const QList<WorkspaceRole> &roles, const Granter &granter)
{
    if (roles == m_roles && granter == m_granter)
        return; // What is chosen among them stays.
    beginResetModel();
    m_roles = roles;
    m_granter = granter;
    endResetModel();
    Q_EMIT rolesChanged();
}

void RolesModel::retranslate()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT rolesChanged();
}

int RolesModel::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_roles.begin(), m_roles.end(), [&id](const WorkspaceRole &role) { return role.id == id; });
    return found == m_roles.end() ? -1 : static_cast<int>(found - m_roles.begin());
}

bool RolesModel::isAllowed(int row) const
{
    return row >= 0 && row < m_roles.size() && m_granter.mayGive(m_roles.at(row));
}

} // namespace Intrlume::Ui
