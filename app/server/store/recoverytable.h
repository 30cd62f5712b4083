// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"

#include <QDateTime>

#include <optional>

namespace Intrlume::Server {

class Connection;

//! One mailed link that sets a password anew.
struct StoredReset {
    AccountId account;
    QDateTime expiresAt;
    QDateTime usedAt;
    QDateTime replacedAt; //!< a newer mail, or another change of the password, put it out of work
};

//! Another address on its way to an account.
struct StoredEmailChange {
    ConfirmationId id;
    AccountId account;
    QString email;
    bool decoy = false; //!< the address belonged to somebody already: confirming it does nothing
    QDateTime createdAt;
    QDateTime expiresAt;
    QDateTime confirmedAt;
    QDateTime cancelledAt;
};

//! Links that change what somebody signs in with. Their tokens as hashes only.
class RecoveryTable {
public:
    explicit RecoveryTable(Connection &connection)
        : m_connection(connection)
    {
    }

    void insertReset(const QByteArray &hash, const AccountId &account, const QDateTime &now, const QDateTime &expiresAt);
    std::optional<StoredReset> findReset(const QByteArray &hash);
    void markResetUsed(const QByteArray &hash, const QDateTime &at);
    void replaceResets(const AccountId &account, const QDateTime &at); //!< every unused one stops working
    int resetsSince(const AccountId &account, const QDateTime &since);

    void insertEmailChange(const StoredEmailChange &change, const QByteArray &tokenHash);
    std::optional<StoredEmailChange> findEmailChange(const ConfirmationId &id);
    std::optional<StoredEmailChange> findEmailChangeByToken(const QByteArray &hash);
    void markEmailConfirmed(const ConfirmationId &id, const QDateTime &at);
    void cancelEmailChanges(const AccountId &account, const QDateTime &at);
    int emailChangesSince(const AccountId &account, const QDateTime &since);

    //! When \a account was last asked to turn on its second factor; invalid: never.
    QDateTime secondFactorReminded(const AccountId &account, const WorkspaceId &workspace);
    void setSecondFactorReminded(const AccountId &account, const WorkspaceId &workspace, const QDateTime &at);

    void deleteBefore(const QDateTime &time);

private:
    Connection &m_connection;
};

} // namespace Intrlume::Server
