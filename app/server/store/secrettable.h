// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <optional>

namespace Intrlume::Server {

class Connection;

//! The server's own secrets, made once and kept with the data.
class SecretTable {
public:
    explicit SecretTable(Connection &connection)
        : m_connection(connection)
    {
    }

    std::optional<Secret> find(const QString &name);
    void insert(const QString &name, const Secret &value);

private:
    Connection &m_connection;
};

} // namespace Intrlume::Server
