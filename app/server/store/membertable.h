// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/member.h"

#include <QVariant>

#include <optional>

namespace Intrlume::Server {

class Connection;

//! Which members of a workspace, in which order, and from where on.
struct MemberFilter {
    enum class Sort { Name, Role, LastActive };

    QString text; //!< in the name or the address
    QString role; //!< a role's id; empty: all
    Sort sort = Sort::Name;
    bool descending = false;
    QVariant afterValue; //!< what the last row of the page before was sorted by
    QString afterId; //!< and its id; empty: from the beginning
    int limit = 50;
};

//! One row of a list, with what it is sorted by.
struct PlacedMember {
    Member member;
    QVariant place;
};

//! Who belongs to which workspace. A member of a list costs no query of its own.
class MemberTable {
public:
    explicit MemberTable(Connection &connection)
        : m_connection(connection)
    {
    }

    void insert(const MemberId &id, const WorkspaceId &workspace, const AccountId &account, const QString &role, const QDateTime &at);
    std::optional<Member> find(const WorkspaceId &workspace, const MemberId &id);
    std::optional<Member> findByEmail(const WorkspaceId &workspace, const QString &emailKey);
    QList<PlacedMember> list(const WorkspaceId &workspace, const MemberFilter &filter);
    MemberCounts counts(const WorkspaceId &workspace);
    QList<Member> withRole(const WorkspaceId &workspace, const QString &role);
    bool hasOwner(const WorkspaceId &workspace);
    //! The workspaces that an account belongs to.
    QList<WorkspaceId> workspacesOf(const AccountId &account);

    void setRole(const MemberId &id, const QString &role); //!< and counts the version up
    //! Everybody who has \a role gets \a other.
    void moveRole(const WorkspaceId &workspace, const QString &role, const QString &other);
    void remove(const MemberId &id);

    //! Keys made by \a account that still work, by name.
    QList<KeptKey> keysOf(const WorkspaceId &workspace, const AccountId &account, const QDateTime &now, int limit);
    int countKeysOf(const WorkspaceId &workspace, const AccountId &account, const QDateTime &now);
    //! What the other members can do, all together.
    QList<Permission> permissionsWithout(const WorkspaceId &workspace, const MemberId &id);

private:
    Connection &m_connection;
};

} // namespace Intrlume::Server
