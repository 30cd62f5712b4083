// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"

#include <QDateTime>

#include <optional>

namespace Intrlume::Server {

class Connection;

//! A program that waits for a person to let it in.
struct StoredDeviceCode {
    enum class State { Pending, Approved, Denied };

    QByteArray deviceHash;
    QString deviceName;
    QString platform;
    QString address;
    QDateTime createdAt;
    QDateTime expiresAt;
    QDateTime askedAt; //!< when it last asked; invalid: not yet
    State state = State::Pending;
    AccountId account; //!< who approved
};

//! Device codes (RFC 8628), both halves as hashes only.
class DeviceCodeTable {
public:
    explicit DeviceCodeTable(Connection &connection)
        : m_connection(connection)
    {
    }

    void insert(const StoredDeviceCode &code, const QByteArray &userHash);
    std::optional<StoredDeviceCode> findByDevice(const QByteArray &hash);
    std::optional<StoredDeviceCode> findByUser(const QByteArray &hash);
    void setAsked(const QByteArray &deviceHash, const QDateTime &at);
    void answer(const QByteArray &deviceHash, StoredDeviceCode::State state, const AccountId &account);
    void remove(const QByteArray &deviceHash);
    void removeAnsweredBy(const AccountId &account); //!< what was approved and not taken yet lets nobody in any more
    void deleteExpired(const QDateTime &now);

private:
    Connection &m_connection;
};

} // namespace Intrlume::Server
