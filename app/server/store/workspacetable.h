// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/workspace.h"

#include <optional>

namespace Intrlume::Server {

class Connection;

//! Workspaces and who belongs to them.
class WorkspaceTable {
public:
    explicit WorkspaceTable(Connection &connection)
        : m_connection(connection)
    {
    }

    void insert(const Workspace &workspace);
    void addMember(const MemberId &id, const WorkspaceId &workspace, const AccountId &account, Role role, const QDateTime &at);
    bool slugTaken(const QString &slug);
    //! With the account's role and permissions in it; nothing where it does not belong.
    std::optional<Workspace> findFor(const WorkspaceId &id, const AccountId &account);
    //! Newest first, those made before \a before only (empty: from the newest).
    QList<Workspace> listFor(const AccountId &account, const QString &before, int limit);
    QString nameOf(const WorkspaceId &id); //!< empty where there is none
    //! Who may be invited, whoever asks: any address where \c allowed is empty.
    struct DomainRule {
        QStringList allowed;
        QStringList exceptions;
    };
    DomainRule domainRuleOf(const WorkspaceId &id);
    //! Whom to write to about a workspace's keys.
    QList<Account> owners(const WorkspaceId &id);
    struct MemberAccount {
        MemberId member;
        Account account;
    };
    QList<MemberAccount> membersWithoutSecondFactor(const WorkspaceId &id);
    int rotationDays(const WorkspaceId &id);
    //! Writes name, rotation days and who may be invited, and counts the version up.
    void update(const Workspace &workspace);

private:
    Connection &m_connection;
};

} // namespace Intrlume::Server
