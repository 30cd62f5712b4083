// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/accountmemory.h"

namespace Intrlume::Test {

//! An AccountMemory without a disk.
class FakeAccountMemory final : public Session::AccountMemory {
public:
    Session::AccountLists lists() const override { return {.own = list, .other = other}; }
    void change(const Change &change) override
    {
        Session::AccountLists both = lists();
        change(both);
        list = both.own;
        other = both.other;
    }

    //! As if \a email had been signed in and kept at \a server.
    void setKeptAccount(const QString &server, const QString &email)
    {
        use({.server = server, .address = server, .email = email, .id = {}, .name = {}});
    }

    QList<Session::KnownAccount> list;
    QList<Session::KnownAccount> other; //!< the other program's
};

} // namespace Intrlume::Test
