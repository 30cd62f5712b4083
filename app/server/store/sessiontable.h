// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"

#include <optional>

namespace Intrlume::Server {

class Connection;

//! A session and whose it is.
struct StoredSession {
    SessionInfo info;
    AccountId account;
    QDateTime endedAt; //!< invalid while it lives
    QDateTime passwordProvedUntil = {}; //!< as elevated_until, where the password itself was said
};

//! A refresh token as it is kept: its hash names it.
struct StoredRefreshToken {
    SessionId session;
    qint64 generation = 0; //!< counts up with every rotation of the session
    QDateTime expiresAt;
    QDateTime spentAt;
    QDateTime graceUsedAt;
};

//! Sessions with their tokens, hashes only.
class SessionTable {
public:
    explicit SessionTable(Connection &connection)
        : m_connection(connection)
    {
    }

    void insert(const StoredSession &session);
    std::optional<StoredSession> find(const SessionId &id);
    //! Live sessions of an account but for one, the most recently made first, those made before \a before only (empty: from the newest).
    QList<SessionInfo> list(const AccountId &account, const SessionId &without, const QDateTime &now, const QString &before, int limit);
    void end(const SessionId &id, const QDateTime &at, const QString &reason); //!< and forgets its access tokens
    //! Ends every other live session of the account; which ones.
    QList<SessionId> endOthers(const AccountId &account, const SessionId &kept, const QDateTime &at, const QString &reason);
    void setLastSeen(const SessionId &id, const QDateTime &at, const QString &address);
    void setElevatedUntil(const SessionId &id, const QDateTime &until);
    void setPasswordProvedUntil(const SessionId &id, const QDateTime &until);

    void insertAccessToken(const QByteArray &hash, const SessionId &session, const QDateTime &expiresAt);
    //! The live session this token opens.
    std::optional<StoredSession> findByAccessToken(const QByteArray &hash, const QDateTime &now);

    void insertRefreshToken(const QByteArray &hash, const StoredRefreshToken &token, const QDateTime &now);
    std::optional<StoredRefreshToken> findRefreshToken(const QByteArray &hash);
    void markSpent(const QByteArray &hash, const QDateTime &at);
    void markGraceUsed(const QByteArray &hash, const QDateTime &at);
    void deleteExpired(const QDateTime &now);

private:
    Connection &m_connection;
};

} // namespace Intrlume::Server
