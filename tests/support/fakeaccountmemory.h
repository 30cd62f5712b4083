// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/accountmemory.h"

namespace Intrlume::Test {

//! An AccountMemory without a disk.
class FakeAccountMemory final : public Session::AccountMemory {
public:
    QList<Session::KnownAccount> accounts() const override { return list; }
    void setAccounts(const QList<Session::KnownAccount> &accounts) override { list = accounts; }

    //! As if \a email had been signed in and kept at \a server.
    void setLastAccount(const QString &server, const QString &email)
    {
        use({.server = server, .address = server, .email = email, .id = {}, .name = {}});
    }

    QList<Session::KnownAccount> list;
};

} // namespace Intrlume::Test
