// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/invitation.h"

namespace Intrlume::Server {

class Connection;

//! An invitation with what only the rules may see. What is open and out of date is told as expired.
struct StoredInvitation {
    Invitation invitation;
    WorkspaceId workspace;
};

//! Invitations. Of each link only the hash is kept.
class InvitationTable {
public:
    explicit InvitationTable(Connection &connection)
        : m_connection(connection)
    {
    }

    void insert(const StoredInvitation &invitation, const QByteArray &tokenHash);
    //! A new link for the same invitation; the one before works no more.
    void renew(const Invitation &invitation, const QByteArray &tokenHash);
    //! Accepted, declined or revoked.
    void close(const InvitationId &id, Invitation::State state);
    std::optional<StoredInvitation> find(const WorkspaceId &workspace, const InvitationId &id, const QDateTime &now);
    std::optional<StoredInvitation> findByToken(const QByteArray &tokenHash, const QDateTime &now);
    //! The pending or expired one of an address.
    std::optional<StoredInvitation> findOpen(const WorkspaceId &workspace, const QString &emailKey, const QDateTime &now);
    //! Newest first, those made before \a before only (empty: from the newest). \a openOnly: pending and expired ones.
    QList<Invitation> list(const WorkspaceId &workspace, bool openOnly, const QString &before, const QDateTime &now, int limit);
    //! All whose link works, newest first.
    QList<Invitation> pending(const WorkspaceId &workspace, const QDateTime &now);
    //! Open invitations to \a role become invitations to \a other.
    void moveRole(const WorkspaceId &workspace, const QString &role, const QString &other);

private:
    Connection &m_connection;
};

} // namespace Intrlume::Server
