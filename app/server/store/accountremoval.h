// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"

namespace Intrlume::Server {

class Connection;

//! What is left of a person who deletes their account: a row without a name or an address, for the keys and events that they made. Invitations and
//! the audit log are the workspaces' own records and keep the address that was invited: the log is chained, so no row of it ever changes.
class AccountRemoval {
public:
    explicit AccountRemoval(Connection &connection)
        : m_connection(connection)
    {
    }

    //! Forgets memberships, sessions, second factor, pending links and the person's data.
    void remove(const Account &account);

private:
    Connection &m_connection;
};

} // namespace Intrlume::Server
