// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/knownaccount.h"

#include <functional>
#include <optional>

namespace Intrlume::Session {

//! The accounts that were signed in on this computer, each program's the one used last first. The console and the command line choose for
//! themselves whom they work as, and share the keychain's entries.
struct AccountLists {
    QList<KnownAccount> own; //!< this program's
    QList<KnownAccount> other; //!< the other program's
};

//! Which accounts were signed in on this computer, so that their keychain entries are found again. Holds no secret.
class AccountMemory {
public:
    using Change = std::function<void(AccountLists &)>;

    virtual ~AccountMemory() = default;

    virtual AccountLists lists() const = 0;
    //! Reads, has \a change do its work and writes, as one step for all programs; writes nothing where nothing changed.
    virtual void change(const Change &change) = 0;

    QList<KnownAccount> accounts() const { return lists().own; }
    //! What only the other program knows.
    QList<KnownAccount> elsewhere() const;
    //! The email of the account used last at \a server; empty where there is none.
    QString lastAccount(const QString &server) const;
    //! Makes \a email the one used last at \a server. One that was never signed in has no session that could be gone on with.
    void setLastAccount(const QString &server, const QString &email);
    std::optional<KnownAccount> find(const QString &server, const QString &email) const;
    //! Whether the other program counts on a session of \a account in the keychain.
    bool isKeptElsewhere(const KnownAccount &account) const;
    //! Makes \a account the one used last, and writes down what is known of it now.
    void use(const KnownAccount &account);
    //! Writes down what is known of \a account now; its place stays, since another program may have chosen another account meanwhile.
    void update(const KnownAccount &account);
    //! The keychain holds no session of \a account any more, for none of the programs.
    void noteGone(const QString &server, const QString &email);
    //! \a now has another email than \a before: every program's entry follows.
    void rename(const QString &before, const KnownAccount &now);
    //! Takes \a account off every program's list.
    void remove(const KnownAccount &account);
};

} // namespace Intrlume::Session
