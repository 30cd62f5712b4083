// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"

#include <QDateTime>

#include <optional>

namespace Intrlume::Server {

class Connection;

//! A second factor as it is kept: its secret only encrypted.
struct StoredSecondFactor {
    QByteArray secret;
    QDateTime expiresAt; //!< of an enrolment that waits for its first code
    QDateTime enabledAt; //!< invalid while it waits
    qint64 lastStep = 0; //!< the newest time step whose code was taken; no code counts twice
};

//! A sign-in whose password was right and whose code is still to come.
struct StoredChallenge {
    AccountId account;
    QString deviceName;
    QString platform;
    QDateTime expiresAt;
    int wrongCodes = 0;
};

//! Second factors, their recovery codes, and the sign-ins that wait for one. Codes and tokens as hashes only.
class SecondFactorTable {
public:
    explicit SecondFactorTable(Connection &connection)
        : m_connection(connection)
    {
    }

    std::optional<StoredSecondFactor> find(const AccountId &account);
    //! In place of an enrolment that was there before.
    void begin(const AccountId &account, const QByteArray &secret, const QDateTime &expiresAt);
    void enable(const AccountId &account, qint64 step, const QDateTime &at);
    void setLastStep(const AccountId &account, qint64 step);
    void remove(const AccountId &account); //!< with its recovery codes

    void replaceCodes(const AccountId &account, const QList<QByteArray> &hashes);
    void setCodesSaved(const AccountId &account, const QDateTime &at);
    //! Whether such a code is this account's, and if so when it was used: an invalid time where it was not.
    std::optional<QDateTime> findCode(const AccountId &account, const QByteArray &hash);
    void useCode(const QByteArray &hash, const QDateTime &at);

    void insertChallenge(const QByteArray &hash, const StoredChallenge &challenge);
    std::optional<StoredChallenge> findChallenge(const QByteArray &hash);
    void countWrongCode(const QByteArray &hash);
    void removeChallenge(const QByteArray &hash);
    void removeChallenges(const AccountId &account);
    void deleteExpired(const QDateTime &now); //!< challenges and enrolments

private:
    Connection &m_connection;
};

} // namespace Intrlume::Server
