// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/secondfactortable.h"

#include "server/store/statement.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

std::optional<StoredSecondFactor> SecondFactorTable::find(const AccountId &account)
{
    Statement query(m_connection, u"SELECT secret, expires_at, enabled_at, last_step FROM second_factors WHERE account_id = ?"_s);
    query.bind(account.toString());
    if (!query.next())
        return {};
    return StoredSecondFactor{.secret = query.bytes(0), .expiresAt = query.time(1), .enabledAt = query.time(2), .lastStep = query.number(3)};
}

void SecondFactorTable::begin(const AccountId &account, const QByteArray &secret, const QDateTime &expiresAt)
{
    Statement(m_connection, u"INSERT INTO second_factors (account_id, secret, expires_at) VALUES (?, ?, ?)"
                            " ON CONFLICT (account_id) DO UPDATE SET secret = excluded.secret, expires_at = excluded.expires_at"_s)
        .bind(account.toString())
        .bind(secret)
        .bind(expiresAt)
        .run();
}

void SecondFactorTable::enable(const AccountId &account, qint64 step, const QDateTime &at)
{
    Statement(m_connection, u"UPDATE second_factors SET enabled_at = ?, last_step = ?, codes_saved_at = NULL WHERE account_id = ?"_s)
        .bind(at)
        .bind(step)
        .bind(account.toString())
        .run();
}

void SecondFactorTable::setLastStep(const AccountId &account, qint64 step)
{
    Statement(m_connection, u"UPDATE second_factors SET last_step = ? WHERE account_id = ?"_s).bind(step).bind(account.toString()).run();
}

void SecondFactorTable::remove(const AccountId &account)
{
    Statement(m_connection, u"DELETE FROM second_factors WHERE account_id = ?"_s).bind(account.toString()).run();
    Statement(m_connection, u"DELETE FROM recovery_codes WHERE account_id = ?"_s).bind(account.toString()).run();
}

void SecondFactorTable::replaceCodes(const AccountId &account, const QList<QByteArray> &hashes)
{
    Statement(m_connection, u"DELETE FROM recovery_codes WHERE account_id = ?"_s).bind(account.toString()).run();
    for (const QByteArray &hash : hashes)
        Statement(m_connection, u"INSERT INTO recovery_codes (code_hash, account_id) VALUES (?, ?)"_s).bind(hash).bind(account.toString()).run();
    Statement(m_connection, u"UPDATE second_factors SET codes_saved_at = NULL WHERE account_id = ?"_s).bind(account.toString()).run();
}

void SecondFactorTable::setCodesSaved(const AccountId &account, const QDateTime &at)
{
    Statement(m_connection, u"UPDATE second_factors SET codes_saved_at = ? WHERE account_id = ?"_s).bind(at).bind(account.toString()).run();
}

std::optional<QDateTime> SecondFactorTable::findCode(const AccountId &account, const QByteArray &hash)
{
    Statement query(m_connection, u"SELECT used_at FROM recovery_codes WHERE code_hash = ? AND account_id = ?"_s);
    query.bind(hash).bind(account.toString());
    if (!query.next())
        return {};
    return query.time(0);
}

void SecondFactorTable::useCode(const QByteArray &hash, const QDateTime &at)
{
    Statement(m_connection, u"UPDATE recovery_codes SET used_at = ? WHERE code_hash = ?"_s).bind(at).bind(hash).run();
}

void SecondFactorTable::insertChallenge(const QByteArray &hash, const StoredChallenge &challenge)
{
    Statement(m_connection, u"INSERT INTO sign_in_challenges (token_hash, account_id, device_name, platform, expires_at) VALUES (?, ?, ?, ?, ?)"_s)
        .bind(hash)
        .bind(challenge.account.toString())
        .bind(challenge.deviceName)
        .bind(challenge.platform)
        .bind(challenge.expiresAt)
        .run();
}

std::optional<StoredChallenge> SecondFactorTable::findChallenge(const QByteArray &hash)
{
    Statement query(m_connection,
                    u"SELECT account_id, device_name, platform, expires_at, wrong_codes FROM sign_in_challenges WHERE token_hash = ?"_s);
    query.bind(hash);
    if (!query.next())
        return {};
    return StoredChallenge{.account = AccountId(query.text(0)),
                           .deviceName = query.text(1),
                           .platform = query.text(2),
                           .expiresAt = query.time(3),
                           .wrongCodes = static_cast<int>(query.number(4))};
}

void SecondFactorTable::countWrongCode(const QByteArray &hash)
{
    Statement(m_connection, u"UPDATE sign_in_challenges SET wrong_codes = wrong_codes + 1 WHERE token_hash = ?"_s).bind(hash).run();
}

void SecondFactorTable::removeChallenge(const QByteArray &hash)
{
    Statement(m_connection, u"DELETE FROM sign_in_challenges WHERE token_hash = ?"_s).bind(hash).run();
}

void SecondFactorTable::removeChallenges(const AccountId &account)
{
    Statement(m_connection, u"DELETE FROM sign_in_challenges WHERE account_id = ?"_s).bind(account.toString()).run();
}

void SecondFactorTable::deleteExpired(const QDateTime &now)
{
    Statement(m_connection, u"DELETE FROM sign_in_challenges WHERE expires_at <= ?"_s).bind(now).run();
    Statement(m_connection, u"DELETE FROM second_factors WHERE enabled_at IS NULL AND expires_at <= ?"_s).bind(now).run();
}

} // namespace Intrlume::Server
