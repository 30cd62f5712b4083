// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"

#include <optional>

namespace Intrlume::Server {

class Connection;

//! A sign-up that waits for its address to be confirmed.
struct StoredConfirmation {
    ConfirmationId id;
    QString email;
    QString fullName;
    QByteArray passwordHash; //!< of the password it was made with; empty once it is confirmed
    QDateTime createdAt;
    QDateTime expiresAt;
    QDateTime confirmedAt; //!< invalid while it is not
    bool decoy = false; //!< the address had an account already: it never confirms anything, and is answered like any other
};

//! One mailed link. Only its hash is kept.
struct StoredConfirmationToken {
    ConfirmationId confirmation;
    QDateTime expiresAt;
    QDateTime usedAt;
    QDateTime replacedAt;
};

//! Sign-ups and the links that were mailed for them.
class ConfirmationTable {
public:
    explicit ConfirmationTable(Connection &connection)
        : m_connection(connection)
    {
    }

    void insert(const StoredConfirmation &confirmation);
    std::optional<StoredConfirmation> find(const ConfirmationId &id);
    //! The newest sign-up of this address that is neither confirmed nor expired. Decoys are among them.
    std::optional<StoredConfirmation> findPending(const QString &emailKey, const QDateTime &now);
    void setConfirmed(const ConfirmationId &id, const QDateTime &at);
    void setExpiry(const ConfirmationId &id, const QDateTime &expiresAt);

    void insertToken(const ConfirmationId &id, const QByteArray &hash, const QDateTime &sentAt, const QDateTime &expiresAt);
    std::optional<StoredConfirmationToken> findToken(const QByteArray &hash);
    void markTokenUsed(const QByteArray &hash, const QDateTime &at);
    void replaceTokens(const ConfirmationId &id, const QDateTime &at); //!< every unused one stops working
    //! When mails were sent for this sign-up after \a since, oldest first.
    QList<QDateTime> sentSince(const ConfirmationId &id, const QDateTime &since);
    void deleteExpiredBefore(const QDateTime &time);

private:
    Connection &m_connection;
};

} // namespace Intrlume::Server
