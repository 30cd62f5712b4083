// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/devicecodetable.h"

#include "server/store/statement.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
using State = StoredDeviceCode::State;

const QString columns =
    u"SELECT device_hash, device_name, platform, address, created_at, expires_at, asked_at, state, account_id FROM device_codes"_s;

QString nameOf(State state)
{
    switch (state) {
    case State::Pending:
        return u"pending"_s;
    case State::Approved:
        return u"approved"_s;
    case State::Denied:
        return u"denied"_s;
    }
    Q_UNREACHABLE();
}

std::optional<StoredDeviceCode> readOne(Statement &query)
{
    if (!query.next())
        return {};
    const QString state = query.text(7);
    return StoredDeviceCode{.deviceHash = query.bytes(0),
                            .deviceName = query.text(1),
                            .platform = query.text(2),
                            .address = query.text(3),
                            .createdAt = query.time(4),
                            .expiresAt = query.time(5),
                            .askedAt = query.time(6),
                            .state = state == "approved"_L1 ? State::Approved
                                     : state == "denied"_L1 ? State::Denied
                                                            : State::Pending,
                            .account = AccountId(query.text(8))};
}
} // namespace

void DeviceCodeTable::insert(const StoredDeviceCode &code, const QByteArray &userHash)
{
    Statement(m_connection, u"INSERT INTO device_codes (device_hash, user_hash, device_name, platform, address, created_at, expires_at, state)"
                            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(code.deviceHash)
        .bind(userHash)
        .bind(code.deviceName)
        .bind(code.platform)
        .bind(code.address)
        .bind(code.createdAt)
        .bind(code.expiresAt)
        .bind(nameOf(code.state))
        .run();
}

std::optional<StoredDeviceCode> DeviceCodeTable::findByDevice(const QByteArray &hash)
{
    Statement query(m_connection, columns + u" WHERE device_hash = ?"_s);
    query.bind(hash);
    return readOne(query);
}

std::optional<StoredDeviceCode> DeviceCodeTable::findByUser(const QByteArray &hash)
{
    Statement query(m_connection, columns + u" WHERE user_hash = ?"_s);
    query.bind(hash);
    return readOne(query);
}

void DeviceCodeTable::setAsked(const QByteArray &deviceHash, const QDateTime &at)
{
    Statement(m_connection, u"UPDATE device_codes SET asked_at = ? WHERE device_hash = ?"_s).bind(at).bind(deviceHash).run();
}

void DeviceCodeTable::answer(const QByteArray &deviceHash, State state, const AccountId &account)
{
    Statement(m_connection, u"UPDATE device_codes SET state = ?, account_id = ? WHERE device_hash = ?"_s)
        .bind(nameOf(state))
        .bind(account.toString())
        .bind(deviceHash)
        .run();
}

void DeviceCodeTable::remove(const QByteArray &deviceHash)
{
    Statement(m_connection, u"DELETE FROM device_codes WHERE device_hash = ?"_s).bind(deviceHash).run();
}

void DeviceCodeTable::removeAnsweredBy(const AccountId &account)
{
    Statement(m_connection, u"DELETE FROM device_codes WHERE account_id = ?"_s).bind(account.toString()).run();
}

void DeviceCodeTable::deleteExpired(const QDateTime &now)
{
    Statement(m_connection, u"DELETE FROM device_codes WHERE expires_at <= ?"_s).bind(now).run();
}

} // namespace Intrlume::Server
