// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/knownaccount.h"

#include <optional>

namespace Intrlume::Session {

//! Which accounts were signed in on this computer, the one used last first, so that their keychain entries are found again.
//! Holds no secret.
class AccountMemory {
public:
    virtual ~AccountMemory() = default;

    virtual QList<KnownAccount> accounts() const = 0;
    virtual void setAccounts(const QList<KnownAccount> &accounts) = 0;

    //! The email of the account used last at \a server; empty where there is none.
    QString lastAccount(const QString &server) const;
    std::optional<KnownAccount> find(const QString &server, const QString &email) const;
    //! Makes \a account the one used last, and writes down what is known of it now.
    void use(const KnownAccount &account);
    //! Writes down what is known of \a account now; its place stays, since another program may have chosen another account meanwhile.
    void update(const KnownAccount &account);
    void remove(const KnownAccount &account);
};

} // namespace Intrlume::Session
