// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/accountmemory.h"

#include <algorithm>

namespace Intrlume::Session {

namespace {

std::optional<KnownAccount> found(const QList<KnownAccount> &all, const KnownAccount &account)
{
    const auto place = std::find_if(all.cbegin(), all.cend(), [&account](const KnownAccount &one) { return one.isSameAs(account); });
    return place == all.cend() ? std::nullopt : std::optional(*place);
}

void takeOff(QList<KnownAccount> &all, const KnownAccount &account)
{
    all.removeIf([&account](const KnownAccount &one) { return one.isSameAs(account); });
}

void putFirst(QList<KnownAccount> &all, const KnownAccount &account)
{
    takeOff(all, account);
    all.prepend(account);
}

void noteNotKept(QList<KnownAccount> &all, const KnownAccount &account)
{
    for (KnownAccount &one : all) {
        if (one.isSameAs(account))
            one.kept = false;
    }
}

} // namespace

QList<KnownAccount> AccountMemory::elsewhere() const
{
    AccountLists both = lists();
    both.other.removeIf([&both](const KnownAccount &account) { return found(both.own, account).has_value(); });
    return both.other;
}

QString AccountMemory::lastAccount(const QString &server) const
{
    for (const KnownAccount &account : accounts()) {
        if (account.server == server)
            return account.email;
    }
    return {};
}

void AccountMemory::setLastAccount(const QString &server, const QString &email)
{
    change([first = namedAccount(server, email)](AccountLists &lists) {
        const std::optional<KnownAccount> own = found(lists.own, first);
        putFirst(lists.own, own ? *own : found(lists.other, first).value_or(first));
    });
}

std::optional<KnownAccount> AccountMemory::find(const QString &server, const QString &email) const
{
    return found(accounts(), namedAccount(server, email));
}

bool AccountMemory::isKeptElsewhere(const KnownAccount &account) const
{
    const std::optional<KnownAccount> other = found(lists().other, account);
    return other && other->kept;
}

void AccountMemory::use(const KnownAccount &account)
{
    change([&account](AccountLists &lists) { putFirst(lists.own, account); });
}

void AccountMemory::update(const KnownAccount &account)
{
    change([&account](AccountLists &lists) {
        for (KnownAccount &one : lists.own) {
            if (one.isSameAs(account)) {
                one = account;
                return;
            }
        }
        lists.own.append(account);
    });
}

void AccountMemory::noteGone(const QString &server, const QString &email)
{
    change([account = namedAccount(server, email)](AccountLists &lists) {
        noteNotKept(lists.own, account);
        noteNotKept(lists.other, account);
    });
}

void AccountMemory::rename(const QString &before, const KnownAccount &now)
{
    change([old = namedAccount(now.server, before), &now](AccountLists &lists) {
        for (QList<KnownAccount> *all : {&lists.own, &lists.other}) {
            if (found(*all, old))
                takeOff(*all, now);
            for (KnownAccount &one : *all) {
                if (!one.isSameAs(old))
                    continue;
                const bool kept = one.kept;
                one = now;
                one.kept = kept;
            }
        }
    });
}

void AccountMemory::remove(const KnownAccount &account)
{
    change([&account](AccountLists &lists) {
        takeOff(lists.own, account);
        takeOff(lists.other, account);
    });
}

} // namespace Intrlume::Session
