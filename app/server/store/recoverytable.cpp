// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/recoverytable.h"

#include "server/store/statement.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
const QString changeColumns = u"SELECT id, account_id, email, decoy, created_at, expires_at, confirmed_at, cancelled_at FROM email_changes"_s;

std::optional<StoredEmailChange> readChange(Statement &query)
{
    if (!query.next())
        return {};
    return StoredEmailChange{.id = ConfirmationId(query.text(0)),
                             .account = AccountId(query.text(1)),
                             .email = query.text(2),
                             .decoy = query.number(3) != 0,
                             .createdAt = query.time(4),
                             .expiresAt = query.time(5),
                             .confirmedAt = query.time(6),
                             .cancelledAt = query.time(7)};
}
} // namespace

void RecoveryTable::insertReset(const QByteArray &hash, const AccountId &account, const QDateTime &now, const QDateTime &expiresAt)
{
    Statement(m_connection, u"INSERT INTO password_resets (token_hash, account_id, created_at, expires_at) VALUES (?, ?, ?, ?)"_s)
        .bind(hash)
        .bind(account.toString())
        .bind(now)
        .bind(expiresAt)
        .run();
}

std::optional<StoredReset> RecoveryTable::findReset(const QByteArray &hash)
{
    Statement query(m_connection, u"SELECT account_id, expires_at, used_at, replaced_at FROM password_resets WHERE token_hash = ?"_s);
    query.bind(hash);
    if (!query.next())
        return {};
    return StoredReset{.account = AccountId(query.text(0)), .expiresAt = query.time(1), .usedAt = query.time(2), .replacedAt = query.time(3)};
}

void RecoveryTable::markResetUsed(const QByteArray &hash, const QDateTime &at)
{
    Statement(m_connection, u"UPDATE password_resets SET used_at = ? WHERE token_hash = ?"_s).bind(at).bind(hash).run();
}

void RecoveryTable::replaceResets(const AccountId &account, const QDateTime &at)
{
    Statement(m_connection, u"UPDATE password_resets SET replaced_at = ? WHERE account_id = ? AND used_at IS NULL AND replaced_at IS NULL"_s)
        .bind(at)
        .bind(account.toString())
        .run();
}

int RecoveryTable::resetsSince(const AccountId &account, const QDateTime &since)
{
    Statement query(m_connection, u"SELECT COUNT(*) FROM password_resets WHERE account_id = ? AND created_at > ?"_s);
    query.bind(account.toString()).bind(since);
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

void RecoveryTable::insertEmailChange(const StoredEmailChange &change, const QByteArray &tokenHash)
{
    Statement(m_connection, u"INSERT INTO email_changes (id, account_id, email, email_key, token_hash, decoy, created_at, expires_at)"
                            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(change.id.toString())
        .bind(change.account.toString())
        .bind(change.email)
        .bind(change.email.toLower())
        .bind(tokenHash)
        .bind(change.decoy ? 1 : 0)
        .bind(change.createdAt)
        .bind(change.expiresAt)
        .run();
}

std::optional<StoredEmailChange> RecoveryTable::findEmailChange(const ConfirmationId &id)
{
    Statement query(m_connection, changeColumns + u" WHERE id = ?"_s);
    query.bind(id.toString());
    return readChange(query);
}

std::optional<StoredEmailChange> RecoveryTable::findEmailChangeByToken(const QByteArray &hash)
{
    Statement query(m_connection, changeColumns + u" WHERE token_hash = ?"_s);
    query.bind(hash);
    return readChange(query);
}

void RecoveryTable::markEmailConfirmed(const ConfirmationId &id, const QDateTime &at)
{
    Statement(m_connection, u"UPDATE email_changes SET confirmed_at = ? WHERE id = ?"_s).bind(at).bind(id.toString()).run();
}

void RecoveryTable::cancelEmailChanges(const AccountId &account, const QDateTime &at)
{
    Statement(m_connection, u"UPDATE email_changes SET cancelled_at = ? WHERE account_id = ? AND confirmed_at IS NULL AND cancelled_at IS NULL"_s)
        .bind(at)
        .bind(account.toString())
        .run();
}

int RecoveryTable::emailChangesSince(const AccountId &account, const QDateTime &since)
{
    Statement query(m_connection, u"SELECT COUNT(*) FROM email_changes WHERE account_id = ? AND created_at > ?"_s);
    query.bind(account.toString()).bind(since);
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

QDateTime RecoveryTable::secondFactorReminded(const AccountId &account, const WorkspaceId &workspace)
{
    Statement query(m_connection, u"SELECT sent_at FROM second_factor_reminders WHERE account_id = ? AND workspace_id = ?"_s);
    query.bind(account.toString()).bind(workspace.toString());
    return query.next() ? query.time(0) : QDateTime();
}

void RecoveryTable::setSecondFactorReminded(const AccountId &account, const WorkspaceId &workspace, const QDateTime &at)
{
    Statement(m_connection, u"INSERT INTO second_factor_reminders (account_id, workspace_id, sent_at) VALUES (?, ?, ?)"
                            " ON CONFLICT (account_id, workspace_id) DO UPDATE SET sent_at = excluded.sent_at"_s)
        .bind(account.toString())
        .bind(workspace.toString())
        .bind(at)
        .run();
}

void RecoveryTable::deleteBefore(const QDateTime &time)
{
    Statement(m_connection, u"DELETE FROM password_resets WHERE expires_at <= ?"_s).bind(time).run();
    Statement(m_connection, u"DELETE FROM email_changes WHERE expires_at <= ?"_s).bind(time).run();
}

} // namespace Intrlume::Server
