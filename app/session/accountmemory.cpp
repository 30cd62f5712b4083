// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/accountmemory.h"

#include <algorithm>

namespace Intrlume::Session {

namespace {
auto place(QList<KnownAccount> &all, const KnownAccount &account)
{
    return std::find_if(all.begin(), all.end(), [&account](const KnownAccount &one) { return one.isSameAs(account); });
}
} // namespace

QString AccountMemory::lastAccount(const QString &server) const
{
    for (const KnownAccount &account : accounts()) {
        if (account.server == server)
            return account.email;
    }
    return {};
}

std::optional<KnownAccount> AccountMemory::find(const QString &server, const QString &email) const
{
    QList<KnownAccount> all = accounts();
    const auto found = place(all, {.server = server, .address = {}, .email = email, .id = {}, .name = {}});
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void AccountMemory::use(const KnownAccount &account)
{
    QList<KnownAccount> all = accounts();
    const QList<KnownAccount> before = all;
    all.removeIf([&account](const KnownAccount &one) { return one.isSameAs(account); });
    all.prepend(account);
    if (all != before)
        setAccounts(all);
}

void AccountMemory::update(const KnownAccount &account)
{
    QList<KnownAccount> all = accounts();
    const auto found = place(all, account);
    if (found != all.end() && *found == account)
        return;
    if (found == all.end())
        all.append(account);
    else
        *found = account;
    setAccounts(all);
}

void AccountMemory::remove(const KnownAccount &account)
{
    QList<KnownAccount> all = accounts();
    if (all.removeIf([&account](const KnownAccount &one) { return one.isSameAs(account); }) > 0)
        setAccounts(all);
}

} // namespace Intrlume::Session
