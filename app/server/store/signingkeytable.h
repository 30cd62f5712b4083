// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/receipt.h"

#include <optional>

namespace Intrlume::Server {

class Connection;

//! The public halves of the keys that receipts are signed with.
class SigningKeyTable {
public:
    explicit SigningKeyTable(Connection &connection)
        : m_connection(connection)
    {
    }

    void insert(const SigningKey &key);
    QList<SigningKey> all(); //!< newest first

private:
    Connection &m_connection;
};

} // namespace Intrlume::Server
