// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/store/store.h"

namespace Intrlume::Server {

//! As it is told: a change of address that nobody confirmed in time is none.
inline Account withoutPast(Account account, const QDateTime &now)
{
    if (account.pendingEmail && account.pendingEmail->expiresAt <= now)
        account.pendingEmail.reset();
    return account;
}

//! The account as an answer tells it; one without an id where there is none.
inline Account accountNow(Store &store, const AccountId &id, const QDateTime &now)
{
    const std::optional<StoredAccount> stored = store.accounts.find(id);
    return stored ? withoutPast(stored->account, now) : Account();
}

} // namespace Intrlume::Server
