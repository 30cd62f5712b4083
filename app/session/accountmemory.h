// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Intrlume::Session {

//! Which account was signed in last at a server, so that its keychain entry is found again. Holds no secret.
class AccountMemory {
public:
    virtual ~AccountMemory() = default;

    virtual QString lastAccount(const QString &server) const = 0; //!< an email; empty where there is none
    virtual void setLastAccount(const QString &server, const QString &email) = 0;
};

} // namespace Intrlume::Session
