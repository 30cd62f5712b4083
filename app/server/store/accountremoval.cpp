// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/accountremoval.h"

#include "server/store/statement.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

void AccountRemoval::remove(const Account &account)
{
    // Sessions take their tokens with them.
    for (const char *table : {"members", "sessions", "second_factors", "recovery_codes", "sign_in_challenges", "password_resets", "email_changes",
                              "device_codes", "second_factor_reminders"})
        Statement(m_connection, u"DELETE FROM %1 WHERE account_id = ?"_s.arg(QLatin1String(table))).bind(account.id.toString()).run();
    Statement(m_connection, u"DELETE FROM confirmations WHERE email_key = ?"_s).bind(account.email.toLower()).run();
    // An id is no address, so nobody can sign in or be invited as this row, and the address is free again.
    Statement(m_connection, u"UPDATE accounts SET email = '', email_key = id, full_name = 'Deleted account', password_hash = x'',"
                            " version = version + 1 WHERE id = ?"_s)
        .bind(account.id.toString())
        .run();
}

} // namespace Intrlume::Server
