// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "account/accessmodel.h"

#include "roletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {
struct Permissions {
    Q_DECLARE_TR_FUNCTIONS(Permissions)
};

//! What a role is for, in one line (DESIGN 5.10).
QString roleLine(Intrlume::Role role)
{
    switch (role) {
    case Intrlume::Role::Owner:
        return Permissions::tr("Everything, billing and keys");
    case Intrlume::Role::Developer:
        return Permissions::tr("Creates and tests agents, reads logs");
    case Intrlume::Role::Analyst:
        return Permissions::tr("Evaluations and call analytics");
    case Intrlume::Role::Viewer:
        return Permissions::tr("Read-only agents");
    }
    return {};
}
} // namespace

int AccessModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_workspaces.size());
}

QVariant AccessModel::data(const QModelIndex &index, int role) const
{
    const Workspace &workspace = m_workspaces.at(index.row());
    const bool own = !workspace.customRole.isEmpty();
    switch (role) {
    case TitleRole:
        if (workspace.role == Intrlume::Role::Owner && !own) //: %1 is a workspace
            return tr("Owner of %1").arg(workspace.name);
        //: %1 is a role, %2 a workspace
        return tr("%1 in %2").arg(own ? workspace.customRoleName : roleText(workspace.role), workspace.name);
    case DetailRole:
        return own ? tr("A role of this workspace") : roleLine(workspace.role);
    case OwnerRole:
        return workspace.role == Intrlume::Role::Owner && !own;
    case IdRole:
        return workspace.id.toString();
    case PermissionsRole: {
        QStringList texts;
        for (const Permission permission : workspace.permissions)
            texts.append(permissionText(permission));
        return texts;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> AccessModel::roleNames() const
{
    return {{TitleRole, "title"}, {DetailRole, "detail"}, {OwnerRole, "owner"}, {PermissionsRole, "permissions"}, {IdRole, "workspaceId"}};
}

void AccessModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::optional<Workspace> AccessModel::find(const QString &id) const
{
    const auto found =
        std::find_if(m_workspaces.begin(), m_workspaces.end(), [&id](const Workspace &workspace) { return workspace.id.toString() == id; });
    return found == m_workspaces.end() ? std::nullopt : std::optional<Workspace>(*found);
}

void AccessModel::show(const QList<Workspace> &workspaces)
{
    beginResetModel();
    m_workspaces = workspaces;
    endResetModel();
}

} // namespace Intrlume::Ui
