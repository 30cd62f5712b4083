// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace.h"
#include "core/workspacerole.h"

#include <QMap>

#include <optional>

namespace Intrlume::Server {

class Connection;

//! Where one person stands in one workspace, as one query finds it.
struct Standing {
    MemberId member;
    QString role; //!< a built-in role, or a RoleId
    QList<Permission> permissions; //!< of that role
    //! What another role would allow, where the person looks through its eyes; nothing where there is no such role.
    std::optional<QList<Permission>> viewed = {};
};

//! Roles that workspaces made for themselves, and what every role allows.
class RoleTable {
public:
    explicit RoleTable(Connection &connection)
        : m_connection(connection)
    {
    }

    //! \a viewAs: the role to look through as well; empty: none.
    std::optional<Standing> standing(const WorkspaceId &workspace, const AccountId &account, const QString &viewAs = {});

    void insert(const WorkspaceId &workspace, const WorkspaceRole &role, const QDateTime &at);
    //! Any role by its id, a built-in one too; without the number of its members.
    std::optional<WorkspaceRole> find(const WorkspaceId &workspace, const QString &id);
    //! The workspace's own, by name.
    QList<WorkspaceRole> list(const WorkspaceId &workspace);
    int count(const WorkspaceId &workspace);
    QMap<QString, int> memberCounts(const WorkspaceId &workspace); //!< role id → members
    bool nameTaken(const WorkspaceId &workspace, const QString &name, const QString &except = {});
    //! Writes name, description and permissions, and counts the version up.
    void update(const WorkspaceRole &role);
    void remove(const QString &id);

private:
    Connection &m_connection;
};

//! What a role allows, from how it is stored: the built-in ones from the contract, the others from \a stored.
QList<Permission> permissionsOfRole(const QString &role, const QString &stored);

} // namespace Intrlume::Server
